import { wordSet } from '../../base/wordList.ts';
import { MADE } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { isGoods } from './measureNoun.ts';

/** The nodes of the countries from which goods come; `any` for "from anywhere else". `last`: the last word of it. */
export interface Origins {
  readonly countries: readonly number[];
  readonly any: boolean;
  readonly last: number;
}

/**
 * "5 percent if they come from Peru and 8 percent if they come from Chile", "5 percent when it was made in Peru": the countries of the clause of condition
 * right behind a figure, which says whose goods the figure is for; none where no such clause stands there. Read off the words, since parsers
 * hang such clauses on whatever they find.
 */
export function comesFrom(reading: Reading, figure: number): Origins | undefined {
  const { tree } = reading;
  let at = figure + 1;
  if (tree.lower(at) === ',') at++;
  if (!CONDITIONS.has(tree.lower(at))) return undefined;
  const subject = /^(?:the|these|those|such)$/.test(tree.lower(at + 1)) ? at + 2 : at + 1;
  if (!SUBJECTS.has(tree.lower(subject)) && !isGoods(reading, subject)) return undefined;
  let comes = false;
  for (at++; at < tree.size; at++) {
    const word = tree.lower(at);
    if (reading.percentAt(at) || tree.upos(at) === 'PUNCT') return undefined;
    const begins = comes ? word === 'from' || (word === 'in' && MADE.has(tree.lemma(at - 1))) : false;
    if (begins) return countriesFrom(reading, at + 1);
    if (COMING.has(tree.lemma(at)) || MADE.has(tree.lemma(at))) comes = true;
    else if (tree.upos(at) === 'VERB') return undefined;
  }
  return undefined;
}
const CONDITIONS = wordSet('if when where provided');
const SUBJECTS = wordSet('it they that goods imports products items made grown produced');
const COMING = wordSet('come be originate ship import send arrive');

/** The countries of a list that begins at a word, or that it names all others. */
function countriesFrom(reading: Reading, first: number): Origins | undefined {
  const { tree } = reading;
  if (ANYWHERE.has(tree.lower(first))) return { countries: [], any: true, last: first };
  const countries: number[] = [];
  for (let at = first; at < tree.size; at++) {
    // "…, Peru said"
    if (tree.lower(at) === ',' && !/^(?:,|and|or)$/.test(tree.lower(at + 2))) break;
    if (reading.partyAt(at)?.mention.type === 'party') countries.push(at);
    else if (!/^(?:,|and|or|the)$/.test(tree.lower(at))) break;
  }
  const last = countries.at(-1);
  return last === undefined ? undefined : { countries, any: false, last };
}
const ANYWHERE = wordSet('anywhere elsewhere abroad overseas somewhere');
