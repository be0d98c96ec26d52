import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isBeforeNoun, isWithin, type Kind, type Mending, opensSentence, phraseBehind } from './mending.ts';
import { GENERIC } from './nouns.ts';
import { predicateAt } from './readFrame.ts';

/**
 * "… is 36 percent, and on India 27 percent", "… to 12 percent, and in Ghana to 18 percent": what a figure falls on, or where it holds, may
 * stand before it where the rest is left out.
 */
export function gappedFigures({ tree, kinds, moved }: Mending): void {
  let last = -1;
  for (let i = 0; i < tree.size; i++) {
    if (tree.upos(i) === 'VERB') last = -1;
    if (kinds[i] !== 'figure') continue;
    const before = last;
    last = i;
    const place = i - (/^(?:to|at|from|by)$/.test(tree.lower(i - 1 >= 0 ? i - 1 : i)) ? 2 : 1);
    if (before < 0) continue;
    // Goods without a name are known by the "on" before them.
    const named = kinds[place] === 'goods' || kinds[place] === 'party';
    if (!named && (kinds[place] !== undefined || tree.upos(place) !== 'NOUN')) continue;
    let by = place - 1;
    // "on some of their parts"
    let whole = place;
    for (; by > before; by--)
      if (tree.lower(by) === 'of' && isBeforeNoun(tree, by - 1)) whole = by - 1;
      else if (!/^(?:ADJ|DET|NOUN|PROPN)$/.test(tree.upos(by)) && tree.relation(by) !== 'nmod:poss') break;
    if (
      by <= before ||
      !(named ? /^(?:on|for|against|in)$/ : /^on$/).test(tree.lower(by)) ||
      !/^(?:and|but|,|;)$/.test(tree.lower(by - 1))
    )
      continue;
    moved.set(i, [before, 'conj']);
    moved.set(whole, [i, 'nmod']);
    moved.set(by, [whole, 'case']);
    if (whole !== place) moved.set(place, [whole, 'nmod']);
    for (let at = by + 1; at < whole; at++)
      if (tree.head(at) < by || tree.head(at) === i) moved.set(at, [whole, tree.relation(at)]);
  }
}

/** "… and that of Peru 9 percent", "compared with that of Peru at 9 percent": the figure right behind a tariff that a pronoun stands for is its own. */
export function standInFigures({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 3 < tree.size; i++) {
    if (!/^th(?:at|ose)$/.test(tree.lower(i)) || tree.lower(i + 1) !== 'of') continue;
    const owner = tree.lower(i + 2) === 'the' ? i + 3 : i + 2;
    const figure = owner + (/^(?:at|,)$/.test(tree.lower(Math.min(owner + 1, tree.size - 1))) ? 2 : 1);
    if (kinds[owner] !== 'party' || kinds[figure] !== 'figure') continue;
    if (tree.head(figure) !== i) moved.set(figure, [i, 'nmod']);
    if (tree.head(owner) !== i) moved.set(owner, [i, 'nmod']);
  }
}

/** "from 5 and 8 percent to 10 and 12 percent": the second pair stands where the first does. */
export function pairedFigures({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i] !== 'figure' || marker(tree, i) !== 'to' || kinds[tree.head(i)] !== 'figure') continue;
    let first = tree.head(i);
    while (kinds[tree.head(first)] === 'figure') first = tree.head(first);
    if (marker(tree, first) !== 'from' || first > i || tree.head(first) < 0) continue;
    moved.set(i, [tree.head(first), 'obl']);
    const next = i + 2;
    if (kinds[next] === 'figure' && tree.upos(i + 1) === 'CCONJ') moved.set(next, [i, 'conj']);
  }
}

/**
 * "… cut its duty on tin to 5 percent, and that on zinc from 9 to 8 percent": a second tariff behind a joining word, with figures and no verb
 * of its own, has what happens to the first; the figures behind it are its own.
 */
export function gappedTariffs({ tree, kinds, moved }: Mending): void {
  let first = -1;
  for (let i = 0; i < tree.size; i++) {
    if (tree.upos(i) === 'VERB') continue;
    if (kinds[i] !== 'measure') continue;
    const before = first;
    first = i;
    let opening = i - 1;
    while (
      opening > 0 &&
      (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tree.upos(opening)) || tree.relation(opening) === 'nmod:poss')
    )
      opening--;
    if (before < 0 || !/^(?:and|while|but|;)$/.test(tree.lower(opening))) continue;
    const figures: number[] = [];
    let end = i + 1;
    for (; end < tree.size && tree.upos(end) !== 'VERB' && tree.upos(end) !== 'AUX' && kinds[end] !== 'measure'; end++)
      if (kinds[end] === 'figure') figures.push(end);
    if (figures.length === 0 || (end < tree.size && kinds[end] !== 'measure')) continue;
    // "is 5 percent, and its duty on zinc 8 percent"
    const alone =
      figures.length === 1 && end >= tree.size && figures[0] === lastWord(tree, end) && marker(tree, figures[0]) === '';
    if (!alone && !figures.every(figure => /^(?:to|from|at)$/.test(marker(tree, figure)))) continue;
    if (!figuresBetween(kinds, before, opening)) continue;
    moved.set(i, [before, 'conj']);
    const phrase = phraseBehind(tree, i);
    if (phrase >= 0 && kinds[phrase] !== 'figure') moved.set(phrase, [i, 'nmod']);
    for (const figure of figures) moved.set(figure, [i, 'nmod']);
  }
}

/**
 * "… will be taxed at 5 percent; steel at 8 percent", "Peru at 9", "tin from Peru at 9": goods or a country before a second figure without a verb are
 * that figure's own.
 */
export function gappedGoods({ tree, kinds, moved }: Mending): void {
  let last = -1;
  for (let i = 0; i < tree.size; i++) {
    if (tree.upos(i) === 'VERB' || tree.upos(i) === 'AUX') last = -1;
    if (kinds[i] !== 'figure') continue;
    const before = last;
    last = i;
    const place = kinds[i - 2] === 'party' && tree.lower(i - 3) === 'from' ? i - 4 : i - 2;
    const named = kinds[place];
    if (before < 0 || tree.lower(i - 1) !== 'at' || tree.lower(before - 1) !== 'at') continue;
    if (named !== 'goods' && named !== 'party') continue;
    let opening = place - 1;
    while (opening > before && (kinds[opening] === named || /^(?:ADJ|DET|NOUN)$/.test(tree.upos(opening)))) opening--;
    if (!/^(?:and|but|while|,|;)$/.test(tree.lower(opening))) continue;
    moved.set(i, [before, 'conj']);
    moved.set(place, [i, 'orphan']);
  }
}

/**
 * "Tin pays 5 percent, zinc 8 percent and lead 9": where a figure stands right behind goods that a comma or "and" parts from those before,
 * it is theirs alone; with a number that leaves out the percent, they are at least none of the first figure's.
 */
export function gappedPairs({ tree, kinds, moved }: Mending): void {
  let last = -1;
  for (let i = 0; i < tree.size; i++) {
    if (kinds[i] === undefined && opensSentence(tree, i)) last = -1;
    const bare = kinds[i] === undefined && tree.upos(i) === 'NUM';
    if (kinds[i] !== 'figure' && !bare) continue;
    const before = last;
    if (!bare) last = i;
    const goods = kinds[i - 1] === 'party' ? -1 : lastGoods(kinds, i);
    if (before < 0 || goods <= before) continue;
    let opening = goods - 1;
    while (opening > before && (kinds[opening] !== undefined || isBeforeNoun(tree, opening))) opening--;
    if (!/^(?:and|but|while|,|;)$/.test(tree.lower(opening))) continue;
    // Of "thirty-five" the last word has the place of all.
    const above = bare && tree.head(i) > i && tree.upos(tree.head(i)) === 'NUM' ? tree.head(i) : i;
    moved.set(above, [before, 'conj']);
    moved.set(goods, [above, 'orphan', 'NOUN']);
    for (const child of tree.children(goods))
      if (child > goods && child !== above) moved.set(child, [above, tree.relation(child)]);
  }
}

/**
 * "Peru charges 9 percent on tin and Chile 6 percent", "Fiji has a 9 percent duty, Laos a 12 percent one": the name that opens a clause without a
 * verb, with a figure right behind, is of that figure, which stands where the first one does.
 */
export function gappedParties({ tree, kinds, moved }: Mending): void {
  let last = -1;
  for (let i = 0; i < tree.size; i++) {
    if (kinds[i] === undefined && opensSentence(tree, i)) last = -1;
    if (kinds[i] !== 'figure') continue;
    const before = last;
    last = i;
    // "and Chile one of 6 percent", "and Chile a duty of 6 percent"
    const held = /^(?:of|at)$/.test(tree.lower(i - 1)) && (kinds[i - 2] === 'measure' || tree.lower(i - 2) === 'one');
    let party = held ? i - 3 : i - 1;
    while (party > before && kinds[party] === undefined && /^(?:DET|ADJ|ADV)$/.test(tree.upos(party))) party--;
    // "and goods of Chile to one of 6 percent"
    if (held && tree.lower(party) === 'to') party--;
    if (before < 0 || party <= before || kinds[party] !== 'party') continue;
    const ofGoods = /^(?:of|from)$/.test(tree.lower(party - 1)) && GENERIC.has(tree.lemma(party - 2));
    const whole = ofGoods ? party - 2 : party;
    const opening = tree.lower(whole - 1) === 'the' ? whole - 2 : whole - 1;
    if (!/^(?:and|but|while|whereas|,|;)$/.test(tree.lower(opening))) continue;
    // "Laos and Chile 9 percent" may be two of one figure.
    if (kinds[opening - 1] === 'party' && marker(tree, opening - 1) === '') continue;
    const noun = held ? i - 2 : nounOf(tree, i);
    const isOne = held || /^ones?$/.test(tree.lower(noun));
    if (noun === i || isOne) moved.set(i, [before, 'conj']);
    else moved.set(noun, [nounOf(tree, before), 'conj']);
    if (isOne) moved.set(noun, [i, 'dep']);
    if (isOne) for (const by of childrenBy(tree, noun, 'case')) moved.set(by, [i, 'dep']);
    moved.set(whole, [i, 'orphan']);
    if (ofGoods) moved.set(party, [whole, 'nmod']);
  }
}

/** The noun that a figure stands before ("a 9 percent duty"), or itself. */
const nounOf = (tree: Tree, figure: number): number =>
  tree.head(figure) > figure && /^(?:compound|nummod|amod|nmod:desc)$/.test(tree.relation(figure))
    ? tree.head(figure)
    : figure;

/** "The rates are: Peru 12 percent, Kenya 18 percent": behind a colon, whom or what a figure stands right behind is its own. */
export function listedPairs({ tree, kinds, moved }: Mending): void {
  for (let colon = 1; colon + 2 < tree.size; colon++) {
    if (tree.lower(colon) !== ':') continue;
    const pairs: number[] = [];
    for (let i = colon + 1; i + 1 < tree.size; ) {
      // Goods that nobody knows are no others.
      const named = kinds[i] === undefined ? tree.upos(i) === 'NOUN' : kinds[i] === 'party' || kinds[i] === 'goods';
      if (kinds[i] === undefined && /^(?:PUNCT|CCONJ)$/.test(tree.upos(i))) i++;
      else if (named && kinds[i + 1] === 'figure') {
        pairs.push(i);
        i += 2;
      } else break;
    }
    if (!pairs.some(named => kinds[named] !== undefined)) continue;
    const [first = 0] = pairs;
    // "at a glance: tyres 25%": a name that the parser takes for a verb gives up its place.
    if (isWithin(tree, first + 1, first)) {
      const measure = lastMeasure(kinds, colon);
      if (measure >= 0 && isWithin(tree, measure, first)) {
        moved.set(measure, [tree.head(first), tree.relation(first)]);
        moved.set(first + 1, [measure, 'appos']);
      } else moved.set(first + 1, [tree.head(first), tree.relation(first)]);
    }
    for (const named of pairs) {
      moved.set(named, [named + 1, 'orphan', 'NOUN']);
      if (named !== pairs[0]) moved.set(named + 1, [(pairs[0] as number) + 1, 'conj']);
    }
  }
}

const lastMeasure = (kinds: readonly (Kind | undefined)[], end: number): number => {
  for (let at = end - 1; at >= 0; at--) if (kinds[at] === 'measure') return at;
  return -1;
};

/** "tariffs (9% Peru, 6% Fiji)": in brackets, whom a figure stands right before it falls on. */
export function bracketedParties({ tree, kinds, moved }: Mending): void {
  let opening = -1;
  let first = -1;
  for (let i = 0; i + 2 < tree.size; i++) {
    if (/^[([]$/.test(tree.form(i))) [opening, first] = [i, -1];
    else if (/^[)\]]$/.test(tree.form(i))) opening = -1;
    const party = i + 1;
    if (opening < 0 || kinds[i] !== 'figure' || kinds[party] !== 'party' || !/^[,;)\]]$/.test(tree.form(party + 1)))
      continue;
    if (first >= 0) moved.set(i, [first, 'conj']);
    else if (tree.head(i) === party) moved.set(i, [tree.head(party), tree.relation(party)]);
    first = first < 0 ? i : first;
    moved.set(party, [i, 'nmod:unmarked']);
  }
}

/** The goods right before a figure; -1 for none. */
const lastGoods = (kinds: readonly (Kind | undefined)[], figure: number): number =>
  kinds[figure - 1] === 'goods' ? figure - 1 : -1;

/** The last word before a place, marks apart. */
function lastWord(tree: Tree, end: number): number {
  let at = end - 1;
  while (at > 0 && tree.upos(at) === 'PUNCT') at--;
  return at;
}

const figuresBetween = (kinds: readonly (Kind | undefined)[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (kinds[i] === 'figure') return true;
  return false;
};

/**
 * "Peru pays less duty on its tea in Egypt (5%) than Chile does (8%)", "than Chile (8%) or Fiji (9%)": who is named behind "than" bears the figure in
 * brackets behind him, as the subject does the one before.
 */
export function comparedBearers({ tree, kinds, moved }: Mending): void {
  for (let than = 3; than + 3 < tree.size; than++) {
    if (tree.lower(than) !== 'than') continue;
    let tariff = than - 1;
    while (tariff > 0 && kinds[tariff] !== 'measure' && tree.upos(tariff) !== 'VERB') tariff--;
    const verb = tree.head(tariff);
    if (kinds[tariff] !== 'measure' || tree.relation(tariff) !== 'obj' || predicateAt(tree, verb)?.frame.act !== 'bear')
      continue;
    if (!tree.children(tariff).some(word => COMPARING.test(tree.lower(word)))) continue;
    for (let i = tariff + 1; i < than; i++) if (isBracketed(tree, kinds, i)) moved.set(i, [tariff, 'appos']);
    let bearer = -1;
    for (let i = than + 1; i < tree.size; i++) {
      if (/^(?:NOUN|PROPN)$/.test(tree.upos(i)) && kinds[i] !== 'figure') bearer = i;
      if (!isBracketed(tree, kinds, i) || bearer < 0) continue;
      moved.set(bearer, [verb, 'conj']);
      moved.set(i, [bearer, 'dep']);
      bearer = -1;
    }
  }
}

const COMPARING = /^(?:less|more|lower|higher|smaller|bigger|steeper|lighter|heavier)$/;
const isBracketed = (tree: Tree, kinds: Mending['kinds'], i: number): boolean =>
  kinds[i] === 'figure' && /^[([]$/.test(tree.form(i - 1)) && /^[)\]]$/.test(tree.form(i + 1));

/**
 * "puts 5 percent on tin from Peru, on that from Chile 9 percent", "on those supplied by Chile to 9 percent": what stands for goods that were named, up to a
 * figure behind and without a verb of its own, is of that figure, which stands where the first one does.
 */
export function gappedStandIns({ tree, kinds, moved }: Mending): void {
  for (let i = 3; i + 2 < tree.size; i++) {
    if (!/^th(?:at|ose)$/.test(tree.lower(i)) || !/^(?:on|for)$/.test(tree.lower(i - 1))) continue;
    if (!/^(?:,|and|but|;)$/.test(tree.lower(i - 2))) continue;
    let figure = i + 1;
    while (
      figure < tree.size &&
      kinds[figure] !== 'figure' &&
      tree.lower(figure) !== ',' &&
      !opensSentence(tree, figure)
    )
      figure++;
    let before = i - 2;
    while (before >= 0 && kinds[before] !== 'figure') before--;
    if (kinds[figure] !== 'figure' || before < 0 || isWithin(tree, before, i)) continue;
    // "on that from Chile 4 percent was lost"
    if (/^(?:AUX|VERB)$/.test(tree.upos(figure + 1)) || /^nsubj/.test(tree.relation(figure))) continue;
    moved.set(figure, [before, 'conj']);
    moved.set(i, [figure, 'orphan']);
  }
}
