import { timexInterval } from '../dates/interval.ts';
import type { RateRow } from '../rates/rateRow.ts';
import { nameOf, type Reading } from './names.ts';
import { rateLine, rateWords } from './rateWords.ts';
import { type Html, html } from './reportHtml.ts';

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 48;
const RIGHT = 96;
const TOP = 14;
const BOTTOM = 26;
/** Lines of more imposers share a colour; their labels tell them apart. */
const COLOURS = 6;

interface Segment {
  readonly row: RateRow;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const dayOf = (value: string | null): number | undefined => (value === null ? undefined : timexInterval(value)?.from);

/** The rates on a good over time, a level line for each as long as it held, as an SVG that needs no script. Undefined for fewer than two. */
export function timelineSvg(
  reading: Reading,
  product: string,
  rows: readonly RateRow[],
  at: string | null,
): Html | undefined {
  const end = dayOf(at);
  const own = rows.filter(
    row => row.product?.includes(product) && row.value.number !== null && row.modality !== 'denied',
  );
  const segments = own.flatMap((row): Segment[] => {
    const from = dayOf(row.from) ?? dayOf(row.places[0]?.published ?? null);
    const stop = dayOf(row.to) ?? replacedOn(row, own) ?? end;
    const value = row.value.number;
    return from === undefined || stop === undefined || value === null
      ? []
      : [{ row, from, to: Math.max(stop, from), value }];
  });
  if (segments.length < 2) return undefined;
  const first = Math.min(...segments.map(one => one.from));
  const last = Math.max(first + 30, ...segments.map(one => one.to));
  const highest = Math.max(...segments.map(one => one.value), 1);
  const x = (day: number): number => round(LEFT + ((day - first) / (last - first)) * (WIDTH - LEFT - RIGHT));
  const y = (value: number): number => round(HEIGHT - BOTTOM - (value / highest) * (HEIGHT - TOP - BOTTOM));
  const imposers = [...new Set(segments.map(one => one.row.imposer?.join('+') ?? ''))];
  const labels = new Labels();
  const lines = segments.map(({ row, from, to, value }) => {
    const { rate, target } = rateWords(reading, row);
    const colour = imposers.indexOf(row.imposer?.join('+') ?? '') % COLOURS;
    const dashed = row.modality === 'in-force' ? '' : ' dashed';
    const right = x(Math.max(to, from + (last - first) / 60));
    const whom = row.target?.length && row.target[0] !== 'any' ? ` ${target}` : '';
    const label = `${rate}${whom}${row.disputed ? ' ⚠' : ''}`;
    const at = labels.place(x(from) + 2, y(value), label);
    return html`<g class="line c${colour}${dashed}"><title>${rateLine(reading, row)}</title>
<line x1="${x(from)}" y1="${y(value)}" x2="${right}" y2="${y(value)}"/><circle cx="${x(from)}" cy="${y(value)}" r="3"/>
<text x="${at.x}" y="${at.y}">${label}</text></g>`;
  });
  const years = ticksBetween(first, last).map(
    ({ name, day }) =>
      html`<line class="grid" x1="${x(day)}" y1="${TOP}" x2="${x(day)}" y2="${HEIGHT - BOTTOM}"/><text class="axis" x="${x(day)}" y="${HEIGHT - 8}" text-anchor="middle">${name}</text>`,
  );
  const levels = [0, highest / 2, highest].map(
    value =>
      html`<line class="grid" x1="${LEFT}" y1="${y(value)}" x2="${WIDTH - RIGHT}" y2="${y(value)}"/><text class="axis" x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end">${round(value)}%</text>`,
  );
  const label = `Rates on ${nameOf(reading, product)} over time; the table holds the same figures.`;
  const legend = imposers.map(
    (ids, i) =>
      html`<li class="c${i % COLOURS}">${
        ids === ''
          ? 'imposer not stated'
          : ids
              .split('+')
              .map(id => nameOf(reading, id))
              .join(', ')
      }</li>`,
  );
  return html`<figure><figcaption>${nameOf(reading, product)}</figcaption><svg role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${years}${levels}${lines}</svg><ul class="legend">${legend}</ul></figure>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** The day from which another rate of the same measure is told. */
function replacedOn(row: RateRow, rows: readonly RateRow[]): number | undefined {
  if (row.status !== 'superseded') return undefined;
  const own = dayOf(row.from) ?? dayOf(row.places[0]?.published ?? null) ?? 0;
  const later = rows
    .filter(other => other !== row && other.modality !== 'proposed')
    .filter(other => other.measureId === row.measureId || row.product?.every(id => other.product?.includes(id)))
    .flatMap(other => dayOf(other.from) ?? dayOf(other.places[0]?.published ?? null) ?? [])
    .filter(day => day > own);
  return later.length ? Math.min(...later) : undefined;
}

/** Months for a time of up to three years, else years; a dozen at most. */
function ticksBetween(first: number, last: number): { name: string; day: number }[] {
  const months = (last - first) / 30.4;
  const step = months <= 36 ? Math.max(1, Math.ceil(months / 12)) : 12 * Math.ceil(months / 144);
  const ticks: { name: string; day: number }[] = [];
  const begin = (1970 + Math.floor(first / 365.2425)) * 12;
  for (let n = begin - (begin % step); ; n += step) {
    const [year, month] = [Math.floor(n / 12), (n % 12) + 1];
    const name = step < 12 ? `${year}-${String(month).padStart(2, '0')}` : String(year);
    const day = dayOf(`${year}-${String(month).padStart(2, '0')}`) ?? 0;
    if (day > last) return ticks;
    if (day >= first) ticks.push({ name, day });
  }
}

/** Finds a place for each label above or below the beginning of its line, where no other stands. */
class Labels {
  readonly #placed: { readonly x: number; readonly y: number; readonly width: number }[] = [];

  place(x: number, line: number, text: string): { readonly x: number; readonly y: number } {
    const width = text.length * 6.5;
    const left = Math.min(x, WIDTH - width);
    const free = (y: number): boolean =>
      this.#placed.every(
        other => Math.abs(other.y - y) >= 11 || other.x >= left + width || left >= other.x + other.width,
      );
    const tries = [-5, 13, -16, 24, -27, 35]
      .map(shift => round(line + shift))
      .filter(y => y > 8 && y < HEIGHT - BOTTOM);
    const y = tries.find(free) ?? tries[0] ?? line;
    this.#placed.push({ x: left, y, width });
    return { x: left, y };
  }
}
