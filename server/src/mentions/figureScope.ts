import { wordSet } from '../base/wordList.ts';
import type { Article, Block, Sentence, Token } from '../text/article.ts';
import { blockAt, scopesAt } from '../text/blocks.ts';
import type { RawFigure } from './figureReader.ts';
import { isOfSomethingElse, isTariffNoun } from './figureRole.ts';
import { CLASSES } from './figureRoleWords.ts';

/** What a heading, the head of a column or the line above a list says of the figures under it. */
type Role = 'tariff' | 'other';

/** Nouns of trade that stand beside tariffs and are no measure of their own: "Duty on imports". */
const PLAIN: ReadonlySet<string> = new Set(
  'import imports export exports trade purchases market markets americans people shipments'.split(' '),
);
const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'pct']);

/**
 * Marks the percentages of a cell or an item that what they stand under makes tariff rates: the head of the column first, else the line
 * above the list, else the heading. A column of shares stays one under a heading on tariffs.
 */
export function markScopedRates(
  article: Article,
  sentence: Sentence,
  percentages: readonly RawFigure[],
  rates: boolean[],
): void {
  if (article.blocks.length === 0) return;
  percentages.forEach((figure, k) => {
    const cell = blockAt(article, figure.first);
    // "Year on year": how the figures beside it have moved, whatever they are of.
    if (cell?.cell && isComparing(article, cell.cell.columnHeader)) rates[k] = false;
    const block = rates[k] ? undefined : cell;
    if (!block || (block.kind !== 'cell' && block.kind !== 'item')) return;
    if (isOfSomethingElse(article.tokens, figure, sentence.last)) return;
    rates[k] = roleUnder(article, block) === 'tariff' && (block.kind === 'cell' || !namesOther(article.tokens, block));
  });
}

/** A number alone in a cell whose column's head gives the percent: "Tariff (%)". */
export function percentInHead(article: Article, sentence: Sentence, dated: boolean): RawFigure | undefined {
  const { tokens, blocks } = article;
  const token = tokens[sentence.first];
  if (dated || token?.kind !== 'number' || sentence.last - sentence.first !== 1) return undefined;
  const head = blocks[blockAt(article, sentence.first)?.cell?.columnHeader ?? -1];
  if (!head || !tokens.slice(head.first, head.last).some(t => PERCENT.has(t.norm))) return undefined;
  const number = Number(token.norm.replaceAll(',', ''));
  if (!Number.isFinite(number)) return undefined;
  const [first, last] = [sentence.first, sentence.last];
  return { first, last, spanLast: last, number, step: stepOf(token.norm), unit: 'percent', qualifier: 'exact' };
}

/** The unit of the last digit as written: 1 for "25", 0.1 for "7.5". */
const stepOf = (written: string): number => {
  const dot = written.indexOf('.');
  return dot < 0 ? 1 : 10 ** -(written.length - dot - 1);
};

/** Whether the head of a column says that it compares with another time, and names no tariff. */
function isComparing({ tokens, blocks }: Article, header: number): boolean {
  const head = blocks[header];
  if (!head || roleOf(tokens, head) === 'tariff') return false;
  const words = tokens.slice(head.first, head.last).map(({ norm }) => norm);
  return words.some(word => YEARLY.has(word)) || (words.includes('year') && words.some(word => SINCE.has(word)));
}
const YEARLY: ReadonlySet<string> = new Set(['yoy', 'y/y', 'y-o-y', 'year-on-year', 'year-over-year']);
const SINCE: ReadonlySet<string> = new Set(['on', 'over', 'earlier', 'ago', 'previous']);

/** Whether the figures of a cell or an item are by what they stand under of other things than tariffs. */
export function isUnderOther(article: Article, token: number): boolean {
  const block = article.blocks.length === 0 ? undefined : blockAt(article, token);
  return (
    block !== undefined && (block.kind === 'cell' || block.kind === 'item') && roleUnder(article, block) === 'other'
  );
}

function roleUnder(article: Article, block: Block): Role | undefined {
  if (block.cell ? isOfVote(article, block) : isStance(article.tokens, block)) return 'other';
  if (block.cell && isBesideTariffs(article, block.cell.columnHeader)) return 'other';
  for (const scope of scopesAt(article, block.first)) {
    const role = roleOf(article.tokens, scope);
    if (role) return role;
  }
  return undefined;
}

/** Whether the row or the column of a cell is called by how somebody voted. */
const isOfVote = ({ tokens, blocks }: Article, { cell }: Block): boolean =>
  [cell?.columnHeader ?? -1, cell?.rowHeader ?? -1].some(at => {
    const head = blocks[at];
    return head !== undefined && isStance(tokens, head);
  });

/** "Against: 29%", "In favour", "Yes": whether all the words of an item or a head say how somebody votes or answers. */
function isStance(tokens: readonly Token[], { first, last }: Block): boolean {
  let stance = false;
  for (let i = first; i < last; i++) {
    const { kind, norm } = tokens[i] as Token;
    if (kind !== 'word' || PERCENT.has(norm)) continue;
    if (STANCES.has(norm)) stance = true;
    else if (!HOW.has(norm)) return false;
  }
  return stance;
}
const HOW = wordSet('in strongly somewhat firmly very mostly rather not');
const STANCES = wordSet(
  'for against favour favor yes no aye ayes nay nays noes yea yeas abstain abstained abstaining abstention abstentions absent ' +
    'support supports oppose opposed opposes agree agrees disagree disagrees approve approves disapprove disapproves undecided unsure neutral',
);

/** "Imports from there", beside a column "Duty": a head that names something of trade where another names a tariff. */
function isBesideTariffs({ tokens, blocks }: Article, header: number): boolean {
  const head = blocks[header];
  if (!head || roleOf(tokens, head) === 'tariff') return false;
  if (!tokens.slice(head.first, head.last).some(({ norm }) => PLAIN.has(norm))) return false;
  const inRow = ({ cell }: Block): boolean => cell?.table === head.cell?.table && cell?.row === head.cell?.row;
  let from = header;
  while (from > 0 && inRow(blocks[from - 1] as Block)) from--;
  for (let i = from; i < blocks.length && inRow(blocks[i] as Block); i++)
    if (roleOf(tokens, blocks[i] as Block) === 'tariff') return true;
  return false;
}

function roleOf(tokens: readonly Token[], { first, last }: Block): Role | undefined {
  if (namesOther(tokens, { first, last })) return 'other';
  for (let i = first; i < last; i++) if (isTariffNoun(tokens, i)) return 'tariff';
  return undefined;
}

/** "Part of imports", "Weight in the basket" */
const PARTS: ReadonlySet<string> = new Set(['part', 'portion', 'percentage', 'percent', '%', 'proportion', 'weight']);
const IN_WHOLE: ReadonlySet<string> = new Set(['of', 'in']);

function namesOther(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i < last; i++) {
    const { norm } = tokens[i] as Token;
    const kind = CLASSES.get(norm);
    if ((kind === 'other' || kind === 'market') && !PLAIN.has(norm)) return true;
    if (PARTS.has(norm) && IN_WHOLE.has(tokens[i + 1]?.norm ?? '') && i + 2 < last && !isTariffNoun(tokens, i + 2))
      return true;
    // "exports fell 3%": what goods did, and no tariff on them.
    if (kind === 'other' && CLASSES.get(tokens[i + 1]?.norm ?? '') === 'verb' && i + 1 < last) return true;
  }
  return false;
}
