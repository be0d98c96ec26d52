import './rates.css';
import type { RatesData, RatesMessage, RatesRow } from './messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: RatesMessage): void; setState(state: object): void };
const editor = acquireVsCodeApi();
const page = document.getElementById('page') as HTMLElement;

const COLUMNS = ['imposer', 'target', 'goods', 'rate', 'from', 'to', 'status', 'law', 'articles'] as const;
type Column = (typeof COLUMNS)[number];

let data: RatesData | undefined;
let sorted: { readonly by: Column; readonly down: boolean } | undefined;
const opened = new Set<string>();

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function button(text: string, press: () => void, className = ''): HTMLButtonElement {
  const made = element('button', text, className);
  made.addEventListener('click', press);
  return made;
}

function sortedRows({ rows }: RatesData): readonly RatesRow[] {
  if (!sorted) return rows;
  const { by, down } = sorted;
  const order = (a: RatesRow, b: RatesRow): number => {
    if (by === 'rate') return a.sortRate - b.sortRate;
    if (by === 'articles') return a.articles - b.articles;
    // What is not stated stands last, whichever way.
    if (a[by] === '' || b[by] === '') return a[by] === b[by] ? 0 : (a[by] === '' ? 1 : -1) * (down ? -1 : 1);
    return a[by].localeCompare(b[by]);
  };
  return [...rows].sort((a, b) => order(a, b) * (down ? -1 : 1));
}

function show(): void {
  if (!data) return;
  const { words, only, all } = data;
  const rows = sortedRows(data);
  const bar = element('div', '', 'bar');
  const check = element('input');
  check.type = 'checkbox';
  check.checked = all;
  check.addEventListener('change', () => editor.postMessage({ kind: 'all', all: check.checked }));
  const label = element('label');
  label.append(check, words.all);
  const copy = (as: 'csv' | 'markdown') => editor.postMessage({ kind: 'copy', as, ids: rows.map(row => row.id) });
  bar.append(
    label,
    button(words.csv, () => copy('csv')),
    button(words.markdown, () => copy('markdown')),
  );
  if (only !== null) {
    bar.append(
      element('span', words.only.replace('{0}', only), 'only'),
      button(words.whole, () => editor.postMessage({ kind: 'whole' })),
    );
  }
  const focused = document.activeElement?.id;
  page.replaceChildren(
    bar,
    rows.length ? table(rows, words) : element('p', words.empty),
    element('p', words.note, 'note'),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function table(rows: readonly RatesRow[], words: RatesData['words']): HTMLTableElement {
  const made = element('table');
  const head = made.createTHead().insertRow();
  for (const column of COLUMNS) {
    const cell = element('th');
    cell.scope = 'col';
    const here = sorted?.by === column;
    if (here) cell.setAttribute('aria-sort', sorted?.down ? 'descending' : 'ascending');
    const mark = here ? (sorted?.down ? ' ▾' : ' ▴') : '';
    const sorter = button(`${words[column]}${mark}`, () => {
      sorted = { by: column, down: here && !sorted?.down };
      show();
    });
    sorter.id = `sort-${column}`;
    cell.append(sorter);
    head.append(cell);
  }
  const body = made.createTBody();
  for (const row of rows) {
    body.append(rateRow(row, words));
    if (opened.has(row.id)) body.append(placesRow(row));
  }
  return made;
}

function rateRow(row: RatesRow, words: RatesData['words']): HTMLTableRowElement {
  const made = element('tr', '', row.disputed ? 'rate disputed' : 'rate');
  for (const column of COLUMNS) {
    const cell = made.insertCell();
    if (column === 'rate') {
      // The keyboard opens the places of a row by its figure.
      const opener = button(row.rate, () => {}, 'opener');
      opener.id = `row-${row.id}`;
      opener.setAttribute('aria-expanded', String(opened.has(row.id)));
      cell.append(opener);
      if (row.fresh) cell.append(element('span', words.fresh, 'fresh'));
    } else if (column === 'status') {
      cell.textContent = row.disputed ? `${row.status} · ⚠ ${words.disputed}` : row.status;
    } else if (column === 'articles') {
      const fewer = row.origins < row.articles ? ` (${words.independent.replace('{0}', String(row.origins))})` : '';
      cell.textContent = `${row.articles}${fewer}`;
    } else if (row[column] === '' && /^(imposer|target|goods)$/.test(column)) {
      cell.append(element('span', words.unknown, 'unknown'));
    } else cell.textContent = row[column];
  }
  made.addEventListener('click', () => {
    if (opened.has(row.id)) opened.delete(row.id);
    else opened.add(row.id);
    show();
  });
  return made;
}

function placesRow(row: RatesRow): HTMLTableRowElement {
  const made = element('tr', '', 'places');
  const cell = made.insertCell();
  cell.colSpan = COLUMNS.length;
  const list = element('ul');
  row.places.forEach((place, i) => {
    const item = element('li');
    const opener = button(place.where, () => editor.postMessage({ kind: 'open', id: row.id, place: i }));
    opener.id = `place-${row.id}-${i}`;
    item.append(opener, ` “${place.quote}”`);
    list.append(item);
  });
  cell.append(list);
  return made;
}

window.addEventListener('message', ({ data: sent }: MessageEvent<RatesData>) => {
  data = sent;
  editor.setState(data.kept);
  show();
});
editor.postMessage({ kind: 'ready' });
