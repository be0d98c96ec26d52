import 'uplot/dist/uPlot.min.css';
import './timeline.css';
import type { PageData, PageMessage } from './messages.ts';
import { drawPlot } from './plot.ts';
import { makeLegend, makeTable } from './table.ts';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void; setState(state: object): void };
const editor = acquireVsCodeApi();
const page = document.getElementById('page') as HTMLElement;
let data: PageData | undefined;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function show(): void {
  if (!data) return;
  const { words } = data;
  const open = (place: number) => editor.postMessage({ kind: 'open', place });
  page.replaceChildren(element('h1', 'title', data.title));
  if (data.series.length === 0) {
    page.append(element('p', 'empty', words.empty));
    return;
  }
  const figure = element('figure', 'plot');
  const detail = element('p', 'detail', words.hint);
  // Read out by screen readers when a row or a point is reached.
  detail.setAttribute('aria-live', 'polite');
  page.append(figure, detail);
  const plot = drawPlot(figure, data, { describe: text => (detail.textContent = text || words.hint), open });
  page.insertBefore(makeLegend(data, plot.colorOf, plot.dashOf), figure);
  page.append(makeTable(data, plot.colorOf, { open, reach: plot.highlight }));
}

window.addEventListener('message', ({ data: sent }: MessageEvent<PageData>) => {
  data = sent;
  editor.setState({ product: data.product });
  show();
});
// The colours are those of the theme, which the editor announces by the classes of the body.
new MutationObserver(show).observe(document.body, { attributes: true, attributeFilter: ['class'] });
let width = window.innerWidth;
window.addEventListener('resize', () => {
  if (window.innerWidth !== width) show();
  width = window.innerWidth;
});
editor.postMessage({ kind: 'ready' });
