import type { PageData, PagePoint, PageSeries } from './messages.ts';

const svg = 'http://www.w3.org/2000/svg';

interface Reactions {
  open(place: number): void;
  reach(point: PagePoint | undefined): void;
}

/** The same figures as a table: for the keyboard, for screen readers, and for whoever wants the words beside the number. */
export function makeTable(data: PageData, colorOf: (series: PageSeries) => string, react: Reactions): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const title of [data.words.date, data.words.rate, data.words.what, data.words.source]) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = title;
    head.append(cell);
  }
  const body = table.createTBody();
  const rows = data.series.flatMap(series => series.points.map(point => ({ series, point })));
  rows.sort((a, b) => (a.point.from < b.point.from ? -1 : a.point.from > b.point.from ? 1 : 0));
  for (const { series, point } of rows) {
    const row = body.insertRow();
    row.insertCell().textContent = point.to ? `${point.from} – ${point.to}` : point.from;
    row.insertCell().textContent = point.shown;
    const what = row.insertCell();
    what.append(swatch(colorOf(series)), [series.label, ...standing(point, data.words)].join(' · '));
    row.insertCell().append(opener(point, react));
    if (point.disputed) row.classList.add('disputed');
    row.addEventListener('mouseenter', () => react.reach(point));
    row.addEventListener('mouseleave', () => react.reach(undefined));
  }
  return table;
}

/** Which line stands for which rate. */
export function makeLegend(
  data: PageData,
  colorOf: (series: PageSeries) => string,
  dashOf: (series: PageSeries) => readonly number[],
): HTMLUListElement {
  const legend = document.createElement('ul');
  legend.className = 'legend';
  for (const series of data.series) {
    const entry = document.createElement('li');
    const sample = document.createElementNS(svg, 'svg');
    sample.setAttribute('class', 'line');
    const line = document.createElementNS(svg, 'line');
    const look = { x1: 0, x2: 28, y1: 5, y2: 5, stroke: colorOf(series), 'stroke-width': 2.5 };
    for (const [name, value] of Object.entries(look)) line.setAttribute(name, String(value));
    line.setAttribute('stroke-dasharray', dashOf(series).join(' '));
    sample.append(line);
    entry.append(sample, series.label);
    legend.append(entry);
  }
  return legend;
}

function swatch(color: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = 'swatch';
  made.style.background = color;
  return made;
}

function opener(point: PagePoint, react: Reactions): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = point.outlet;
  button.title = `“${point.quote}”`;
  button.addEventListener('click', () => react.open(point.place));
  button.addEventListener('focus', () => react.reach(point));
  return button;
}

/** What is to be known of a point beside its figure, in words. */
export const standing = (point: PagePoint, words: PageData['words']): string[] => [
  ...(point.modality === 'in-force' ? [] : [point.modality]),
  ...(point.disputed ? [`⚠ ${words.disputed}`] : []),
  ...(point.history ? [words.history] : point.superseded ? [words.superseded] : []),
];
