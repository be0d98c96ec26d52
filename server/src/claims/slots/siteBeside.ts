import { wordSet } from '../../base/wordList.ts';
import type { FigureMention } from '../../mentions/mention.ts';
import { marker } from '../../syntax/dependents.ts';
import { chainAbove } from '../frames/chain.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { comesFrom } from './comesFrom.ts';
import { isFormer } from './findMeasure.ts';
import { isNamed } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';
import { isToldPlainly } from './takenAs.ts';
import { stepBeside } from './toldAgain.ts';

/**
 * A percentage that is held against a rate, or told in its words of other goods, others or another day: "…, against 30 percent before", "instead of
 * 10 percent as hitherto, 25 percent is due", "roses pay 30 percent, tulips 15 percent", "10 percent from May and from June 20 percent". Undefined
 * where nothing says so.
 */
export function siteBeside(reading: Reading, mention: FigureMention, sites: readonly RateSite[]): RateSite | undefined {
  const { tree } = reading;
  const node = reading.nodeOf(mention);
  if (!isToldPlainly(reading, node)) return undefined;
  const last = sites.findLast(site => site.node < node);
  const next = sites.find(site => site.node > node);
  const held = isHeld(reading, node);
  const make = (role: RateSite['role'], measure: number, base?: RateSite): RateSite => {
    const anchor = base ? (measure >= 0 ? measure : base.node) : node;
    return { mention, node, measure, role: isFormer(tree, node) ? 'old' : role, chain: chainAbove(tree, anchor), base };
  };
  // "5 percent if they come from Peru and 8 percent if they come from Chile"
  const from = last && comesFrom(reading, last.node);
  if (from && comesFrom(reading, node) && isOneClause(reading, from.last, node))
    return make('rate', last.measure, last);
  if (last && isMovedOn(reading, last.node, node)) return make('rate', last.measure, last);
  if (last && isOneClause(reading, last.node, node)) {
    // "against 25 percent on malt", "compared with 5 percent in Chile": not what it was.
    if (held) return make(/^(?:on|for|in)$/.test(tree.lower(node + 1)) ? 'rate' : 'old', last.measure, last);
    if (namesAny(reading, last.node + 1, node)) return make('rate', stepBeside(tree, node, last.measure), last);
  }
  return held && next && isOneClause(reading, node, next.node) ? make('old', next.measure) : undefined;
}

/** "6 percent in the first year, rising to 12 percent in 2028": how a rate goes on. */
function isMovedOn(reading: Reading, first: number, last: number): boolean {
  const { tree } = reading;
  const verb = tree.head(last);
  return (
    verb > first &&
    marker(tree, last) === 'to' &&
    tree.xpos(verb) === 'VBG' &&
    tree.lower(verb - 1) === ',' &&
    MOVING.has(tree.lemma(verb)) &&
    isOneClause(reading, first, verb)
  );
}

const MOVING = wordSet('rise climb go step increase grow double fall drop come ease shrink move');

/** Nothing is done and no other figure told between two. */
function isOneClause(reading: Reading, first: number, last: number): boolean {
  const { tree } = reading;
  for (let at = first + 1; at < last; at++) {
    // "…, the mill said, against …"
    const isSaid = predicateAt(tree, at)?.frame.act === 'say';
    if ((/^(?:VERB|AUX)$/.test(tree.upos(at)) && !isSaid) || reading.percentAt(at)) return false;
  }
  return true;
}

/** Whether goods, a party or a day are named between two words, and nothing else. */
function namesAny(reading: Reading, from: number, to: number): boolean {
  let named = false;
  for (let at = from; at < to; at++) {
    const own = isNamed(reading, at) || reading.dateAt(at) !== undefined;
    if (!own && /^(?:NOUN|PROPN|PRON|NUM)$/.test(reading.tree.upos(at))) return false;
    named ||= own;
  }
  return named;
}

/** "against 30 percent", "instead of 10 percent", "compared with 5 percent" */
function isHeld({ tree }: Reading, node: number): boolean {
  let at = node - 1;
  while (at >= 0 && /^(?:ADV|ADJ|DET)$/.test(tree.upos(at))) at--;
  return HELD.has(tree.lower(at)) || HELD.has(`${tree.lower(at - 1)} ${tree.lower(at)}`);
}
const HELD: ReadonlySet<string> = new Set([
  'against',
  'versus',
  'instead of',
  'in place of',
  'place of',
  'compared with',
  'compared to',
]);
