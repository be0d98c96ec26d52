import { wordSet } from '../base/wordList.ts';
import type { FigureMention, Mention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import { ANY_ORIGIN, type ClaimKey, type Measure, type SlotHow, type Unnamed, type ValidTime } from './claim.ts';
import { DOMESTIC_WORDS, MEASURE_NOUNS } from './frames/nouns.ts';
import { isPercent } from './reading.ts';
import { exactly } from './slots/bounds.ts';
import { KINDS } from './slots/measureKind.ts';

/** A line or a row that says of itself what it tells: "Origin: Peru", "| Origin | Peru |". Tokens `[first, last)` are what stands behind the label. */
interface Field {
  readonly label: readonly string[];
  /** Token at which the label begins. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
  /** Of which table it is a row; -1 for a line. */
  readonly table: number;
}

const LONGEST_LABEL = 6;
const LONGEST_VALUE = 16;
const RATED = wordSet('rate duty tariff levy surtax surcharge');
const IMPOSING = wordSet('imposed imposing importing importer importers imposer imposing reporter destination by');
const BORNE = wordSet('origin exporting exporter exporters source supplier suppliers target partner against whom');
/** "Old rate", beside "New rate". */
const FORMER = wordSet('old previous former prior');
const WHENEVER: ValidTime = { from: null, to: null, how: 'unknown' };
const SINCE = wordSet('from effective since start starts begins');
const UNTIL = wordSet('until expires expiry end ends');

/**
 * The rates of notices that are a card of labelled lines, or a table with labels in its first column: "Product: tiles", "Imposed by: Peru", "Rate:
 * 12%". A card is one measure; each of its lines tells one thing of it.
 */
export function bindLabels(
  article: Article,
  mentions: readonly Mention[],
  claims: readonly Unnamed[],
): readonly Unnamed[] {
  if (!mentions.some(isPercent)) return claims;
  const rated = new Map<string, Unnamed>();
  for (const { card, lead } of cardsOf(article)) {
    const words = (from: number, to: number): string[] => article.tokens.slice(from, to).map(token => token.norm);
    const all = [...words(lead, card[0]?.from ?? lead), ...card.flatMap(({ from, last }) => words(from, last))];
    if (!all.some(word => MEASURE_NOUNS.has(word) || MEASURE_NOUNS.has(word.replace(/s$/, '')))) continue;
    const told = card.map(field => ({ ...field, inside: mentionsIn(article, mentions, field) }));
    const figuresOf = (old: boolean): FigureMention[] =>
      told
        .filter(({ label }) => isOfRate(label) && label.some(word => FORMER.has(word)) === old)
        .flatMap(({ inside }) => inside.filter(isPercent));
    // Two rates of one card may be of two times or goods.
    const [[figure, another], [old, older]] = [figuresOf(false), figuresOf(true)];
    if (figure && !another) rated.set(figure.id, claimOf(article, figure, told, all));
    if (figure && old && !older)
      rated.set(old.id, { ...claimOf(article, old, told, all), modality: 'lifted', valid: WHENEVER });
  }
  if (rated.size === 0) return claims;
  const kept = claims.filter(({ kind, mentions: [figure = ''] }) => !rated.has(figure) || kind === 'date');
  return [...kept, ...rated.values()];
}

/** "Rate", "Duty rate", "Rate of duty"; not "Tariff revenue", "Growth rate". */
const isOfRate = (label: readonly string[]): boolean =>
  (RATED.has(label.at(-1) ?? '') || (label[0] === 'rate' && label[1] === 'of')) &&
  !label.some(word => DOMESTIC_WORDS.has(word));

type Told = Field & { readonly inside: readonly Mention[] };

function claimOf(article: Article, figure: FigureMention, told: readonly Told[], words: readonly string[]): Unnamed {
  const slots: Partial<Record<keyof ClaimKey, SlotHow>> = {};
  const used: string[] = [];
  const named = (types: ReadonlySet<string>, labels: ReadonlySet<string> | undefined): string[] | null => {
    const found = told.flatMap(({ label, inside }) =>
      labels && !label.some(word => labels.has(word))
        ? []
        : inside.flatMap(mention => (types.has(mention.type) && 'entity' in mention ? [mention] : [])),
    );
    used.push(...found.map(({ id }) => id));
    return found.length > 0 ? [...new Set(found.map(({ entity }) => entity.id))] : null;
  };
  const day = (labels: ReadonlySet<string>): string | null => {
    for (const { label, inside } of told)
      for (const mention of inside)
        if (
          label.some(word => labels.has(word)) &&
          mention.type === 'date' &&
          /^\d{4}(-\d\d){0,2}$/.test(mention.timex.value)
        )
          return mention.timex.value;
    return null;
  };
  const imposer = named(PARTY, IMPOSING);
  const target = named(PARTY, BORNE);
  const product = named(PRODUCT, undefined);
  const measure = words.map(word => KINDS.get(word)).find((kind): kind is Measure => kind !== undefined) ?? null;
  for (const [slot, value] of [
    ['imposer', imposer],
    ['target', target],
    ['product', product],
    ['measure', measure],
  ] as const)
    if (value) slots[slot] = 'stated';
  if (!target && product) slots.target = 'inferred';
  const [from, to] = [day(SINCE), day(UNTIL)];
  const published = article.published?.date ?? null;
  const valid: ValidTime =
    from || to
      ? { from, to, how: 'stated' }
      : { from: null, to: null, how: published === null ? 'unknown' : 'publication' };
  return {
    kind: 'rate',
    key: { imposer, target: target ?? (product ? [ANY_ORIGIN] : null), product, measure, part: null, law: null },
    value: exactly(figure.value),
    valid,
    asserted: published,
    modality: 'in-force',
    attribution: null,
    slots,
    start: figure.start,
    end: figure.end,
    text: '',
    mentions: [figure.id, ...new Set(used)],
    sentence: figure.sentence,
  };
}
const PARTY: ReadonlySet<string> = new Set(['party']);
const PRODUCT: ReadonlySet<string> = new Set(['product']);

const mentionsIn = ({ tokens }: Article, mentions: readonly Mention[], { first, last }: Field): Mention[] => {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  return mentions.filter(mention => mention.start >= start && mention.end <= end);
};

/** The runs of at least two fields that nothing else parts, each with the token at which the line before it begins. */
function cardsOf(article: Article): { card: Field[]; lead: number }[] {
  const cards: { card: Field[]; lead: number }[] = [];
  for (const fields of [linesOf(article), rowsOf(article)]) {
    let card: Field[] = [];
    let lead = -1;
    for (const field of [...fields, 0]) {
      // A label that comes again begins the next card.
      const again = typeof field !== 'number' && card.some(({ label }) => label.join(' ') === field.label.join(' '));
      if (typeof field === 'number' || again || (card[0] && card[0].table !== field.table)) {
        if (card.length > 1) cards.push({ card, lead: lead < 0 ? (card[0]?.from ?? 0) : lead });
        card = [];
        lead = typeof field === 'number' ? field : -1;
      }
      if (typeof field !== 'number') card.push(field);
    }
  }
  return cards;
}

/** Each line of the text as a field; for any other line the token at which it begins. */
function* linesOf({ tokens, text }: Article): Generator<Field | number> {
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1;
    while (last < tokens.length && !text.slice(tokens[last - 1]?.end, tokens[last]?.start).includes('\n')) last++;
    let at = first;
    while (at < last && tokens[at]?.kind === 'punct') at++;
    const label: string[] = [];
    let colon = at;
    while (colon < last && colon - at <= LONGEST_LABEL && tokens[colon]?.kind === 'word')
      label.push(tokens[colon++]?.norm ?? '');
    const isField =
      label.length > 0 && tokens[colon]?.norm === ':' && colon + 1 < last && last - colon <= LONGEST_VALUE;
    yield isField ? { label, from: first, first: colon + 1, last, table: -1 } : first;
    first = last;
  }
}

/** Each row of the tables of two columns. */
function* rowsOf({ blocks, tokens }: Article): Generator<Field> {
  const widths = new Map<number, number>();
  for (const { cell } of blocks)
    if (cell) widths.set(cell.table, Math.max(widths.get(cell.table) ?? 0, cell.column + 1));
  for (let i = 0; i + 1 < blocks.length; i++) {
    const [label, value] = [blocks[i], blocks[i + 1]];
    if (label?.cell?.column !== 0 || value?.cell?.column !== 1 || value.cell.row !== label.cell.row) continue;
    if (widths.get(label.cell.table) !== 2 || label.cell.table !== value.cell.table || value.cell.header) continue;
    const words = tokens.slice(label.first, label.last).map(token => token.norm);
    if (words.length <= LONGEST_LABEL)
      yield { label: words, from: label.first, first: value.first, last: value.last, table: label.cell.table };
  }
}
