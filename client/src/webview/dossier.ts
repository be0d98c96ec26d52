import './dossier.css';
import type { DossierMessage } from './messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: DossierMessage): void; setState(state: object): void };
const editor = acquireVsCodeApi();
editor.setState({ dossier: document.querySelector('main')?.dataset.dossier });

document.addEventListener('click', event => {
  const target = event.target as Element;
  const [action, from] = target.closest<HTMLElement>('[data-do]')?.dataset.do?.split(' ') ?? [];
  if (action === 'copy' || action === 'print') editor.postMessage({ kind: action });
  else if (action === 'page') editor.postMessage({ kind: 'page', from: Number(from) });
  const link = /^#link-(\d+)$/.exec(target.closest('a')?.getAttribute('href') ?? '')?.[1];
  if (link === undefined) return;
  event.preventDefault();
  editor.postMessage({ kind: 'link', link: Number(link) });
});
