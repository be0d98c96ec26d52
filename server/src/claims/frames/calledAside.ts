import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Mending } from './mending.ts';

/** The longest clause that is looked for, in words. */
const LONGEST = 9;
const CALLING = wordSet('call put describe term dub say style label');
export const CALLED = [
  'call',
  'calls',
  'called',
  'put',
  'puts',
  'describes',
  'described',
  'dubbed',
  'said',
  'says',
  'termed',
];
const OPENING = /^[,([–—-]$/;
const CLOSING = /^[,)\]–—-]$/;

/**
 * "a duty, as its minister put it, of 8 percent", "the tariff (as Oslo calls it), 8 percent, is for tea": between a tariff and its figure a clause of who
 * calls it what is said aside. The figure is the tariff's, and so is the verb behind.
 */
export function calledAside({ tree, kinds, moved }: Mending): void {
  for (let m = 0; m + 3 < tree.size; m++) {
    if (kinds[m] !== 'measure' || !OPENING.test(tree.form(m + 1))) continue;
    const aside = asideOf(tree, m + 1);
    if (!aside) continue;
    const { verb, close } = aside;
    let figure = close + 1;
    while (figure < tree.size && /^(?:,|-|of|at|now)$/.test(tree.lower(figure))) figure++;
    if (kinds[figure] !== 'figure') continue;
    const isIn = (i: number): boolean => i > m && i <= close;
    const main = isPlaced(tree, m, close) ? -1 : verbBehind(tree, figure + 1);
    moved.set(figure, [m, tree.lower(figure - 1) === 'of' ? 'nmod' : 'appos']);
    if (main >= 0) {
      const above = tree.head(main);
      if (above < 0 || isIn(above)) moved.set(main, above < 0 ? [-1, 'root'] : placeOf(tree, verb, m));
      moved.set(m, [main, childrenBy(tree, main, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    }
    for (const child of tree.children(verb))
      if (child > close && child !== main && child !== figure)
        moved.set(child, [main >= 0 ? main : m, tree.relation(child)]);
    for (let i = m + 1; i <= close; i++)
      if (i !== verb && !isIn(tree.head(i))) moved.set(i, [verb, tree.upos(i) === 'PUNCT' ? 'punct' : 'nsubj']);
    moved.set(verb, [m, 'parataxis']);
  }
}

/** "The duty (not a penny over 5 percent, he says) is for tea": the verb behind a bracket has the tariff before it, whatever stands in the bracket. */
export function bracketedAside({ tree, kinds, moved }: Mending): void {
  for (let m = 0; m + 3 < tree.size; m++) {
    if (kinds[m] !== 'measure' || !/^[([]$/.test(tree.form(m + 1))) continue;
    let close = m + 2;
    while (close < tree.size && !/^[)\]]$/.test(tree.form(close))) close++;
    const main = close < tree.size && !isPlaced(tree, m, close) ? verbBehind(tree, close + 1) : -1;
    const isIn = (i: number): boolean => i > m && i <= close;
    if (main < 0 || childrenBy(tree, main, 'nsubj', 'nsubj:pass').some(subject => !isIn(subject))) continue;
    const above = tree.head(main);
    if (tree.head(m) < 0 || above < 0 || isIn(above)) moved.set(main, [-1, 'root']);
    else if (above === m) moved.set(main, [tree.head(m), tree.relation(m)]);
    moved.set(m, [main, childrenBy(tree, main, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    for (let i = m + 1; i < close; i++) if (!isIn(tree.head(i)) && tree.head(i) !== m) moved.set(i, [m, 'dep']);
  }
}

/** "The levy on tin, equivalent to 5 percent of its value, was set in May": how much the tariff is, and then what is done with it. */
export function equalAside({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i + 2 < tree.size; i++) {
    if (!/^(?:equal|equivalent)$/.test(tree.lower(i)) || tree.lower(i + 1) !== 'to' || tree.lower(i - 1) !== ',')
      continue;
    const figure = [i + 2, i + 3, i + 4].find(at => kinds[at] === 'figure') ?? -1;
    let tariff = i - 2;
    while (tariff >= 0 && kinds[tariff] !== 'measure' && !/^(?:VERB|AUX|PUNCT)$/.test(tree.upos(tariff))) tariff--;
    if (figure < 0 || kinds[tariff] !== 'measure') continue;
    let close = figure + 1;
    while (close < tree.size && tree.lower(close) !== ',') close++;
    const main = isPlaced(tree, tariff, close) ? -1 : verbBehind(tree, close);
    const above = main < 0 ? -1 : tree.head(main);
    const isIn = (at: number): boolean => at >= i && at <= close;
    if (main >= 0) {
      if (above < 0 || isIn(above)) moved.set(main, above < 0 ? [-1, 'root'] : placeOf(tree, i, tariff));
      moved.set(tariff, [main, childrenBy(tree, main, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    }
    moved.set(i, [tariff, 'amod', 'ADJ']);
    moved.set(figure, [i, 'obl']);
  }
}

/** The verb of a clause of calling that opens at a mark, and the mark that closes it. */
function asideOf(tree: Tree, open: number): { verb: number; close: number } | undefined {
  let verb = -1;
  for (let i = open + 1; i < Math.min(tree.size, open + LONGEST); i++) {
    if (verb >= 0 && CLOSING.test(tree.form(i))) return { verb, close: i };
    if (CALLING.has(tree.lemma(i)) && /^(?:VERB|AUX)$/.test(tree.upos(i))) verb = i;
    else if (tree.upos(i) === 'PUNCT' && !/^['"]$/.test(tree.form(i))) return undefined;
  }
  return undefined;
}

/** Whether a tariff has a place in the clause before the aside, so that no verb behind is its own. */
function isPlaced(tree: Tree, tariff: number, close: number): boolean {
  const above = tree.head(tariff);
  if (above < 0 || above > close) return /^nsubj/.test(tree.relation(tariff)) && above > close;
  if (above > tariff) return false;
  for (let i = above + 1; i < tariff; i++) if (tree.lower(i) === ';') return false;
  return true;
}

/** The predicate that a finite verb right behind a figure begins; -1 for none. */
function verbBehind(tree: Tree, from: number): number {
  let i = from;
  while (i < tree.size && tree.upos(i) === 'PUNCT') i++;
  if (i >= tree.size) return -1;
  if (tree.upos(i) === 'AUX') return /^(?:cop|aux)/.test(tree.relation(i)) ? tree.head(i) : -1;
  return /^VB[DPZ]$|^MD$/.test(tree.xpos(i)) ? i : -1;
}

/** Where the predicate goes that hung on the aside: whither the aside itself did, unless that was the tariff. */
const placeOf = (tree: Tree, verb: number, tariff: number): [number, string] => {
  const above = tree.head(verb);
  return above < 0 || above === tariff ? [-1, 'root'] : [above, 'parataxis'];
};
