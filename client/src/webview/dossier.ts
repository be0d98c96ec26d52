import './dossier.css';
import type { DossierMessage } from './messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: DossierMessage): void };
const editor = acquireVsCodeApi();

document.addEventListener('click', event => {
  const href = (event.target as Element).closest('a')?.getAttribute('href');
  const link = /^#link-(\d+)$/.exec(href ?? '')?.[1];
  if (link === undefined) return;
  event.preventDefault();
  editor.postMessage({ link: Number(link) });
});
