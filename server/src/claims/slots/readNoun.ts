import { wordSet } from '../../base/wordList.ts';
import { ADJECTIVES, EITHER } from '../../mentions/goods/goodsWords.ts';
import type { Mention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { KINDS_OF_GOODS } from '../frames/kindsOfGoods.ts';
import {
  ACTS,
  ANAPHORIC,
  BUYERS,
  CALLED_AGAIN,
  COLLECTIONS,
  EXCEPT,
  EXCEPT_PHRASES,
  FIRMS,
  GENERIC,
  LIMITING,
  PEOPLES,
  TRADED,
  UNIVERSAL,
} from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isDealing } from './condition.ts';
import { goodsNamed, goodsOfMaker, partsOf } from './goodsOfMaker.ts';
import { type Load, NO_LOAD } from './load.ts';
import { RESTRICTING } from './loadWords.ts';
import { sellerMeant } from './madeIn.ts';
import { isGoods, isMeasureNoun } from './measureNoun.ts';
import { countryOfProvince, readProvince } from './provinces.ts';

/** A load while it is read. */
export interface LoadDraft extends Omit<Load, ListKey | FlagKey | WordKey>, Record<FlagKey, boolean> {
  readonly products: string[];
  readonly origins: string[];
  readonly owners: string[];
  readonly narrowing: string[];
  readonly unlisted: string[];
  readonly mentions: Mention[];
  readonly nodes: number[];
  destination: string | undefined;
  called: string | undefined;
  nation: string | undefined;
  pronoun: number;
}
type WordKey = 'destination' | 'called' | 'nation' | 'pronoun';
type ListKey = 'products' | 'origins' | 'owners' | 'narrowing' | 'unlisted' | 'mentions' | 'nodes';
type FlagKey = { [K in keyof Load]: Load[K] extends boolean ? K : never }[keyof Load];

export const newDraft = (): LoadDraft => ({
  ...NO_LOAD,
  products: [],
  origins: [],
  owners: [],
  narrowing: [],
  unlisted: [],
  mentions: [],
  nodes: [],
});

/** What a noun of the phrase is by itself: goods or a country by name, goods in general, a collection, a word that points back. */
export function readNoun(reading: Reading, node: number, draft: LoadDraft, isHead: boolean): void {
  const { tree } = reading;
  if (
    ((tree.relation(node) === 'conj' && draft.origins.length > 0) || /^(?:from|in|of)$/.test(marker(tree, node))) &&
    readProvince(tree, node, draft)
  )
    return;
  const lemma = tree.lemma(node);
  if (lemma === 'import') draft.imported = true;
  if (lemma === 'export' && childrenBy(tree, node, 'nmod:poss').some(child => tree.lower(child) === 'its'))
    draft.exported = true;
  const named = isNamed(reading, node, draft, isHead);
  // "goods of Chilean origin"
  if (!isHead || lemma === 'origin' || (named && !KINDS_OF_GOODS.has(lemma))) return;
  if (isReferring(reading, node)) {
    if (isCalling(lemma)) [draft.anaphoric, draft.called] = [true, lemma];
    else draft.referring = true;
  }
  if (named) return;
  const upos = tree.upos(node);
  const made = upos === 'NOUN' ? goodsOfMaker(reading.context.knowledge, lemma) : undefined;
  if (isOf(tree, node, PEOPLES) && !isPeoples(tree, node)) {
    // "dozens of countries" are no part of any goods.
    draft.generic = true;
  } else if ((upos === 'NUM' || lemma === 'one') && isOf(tree, node, FIRMS)) draft.part = draft.firm = true;
  else if (lemma === 'everything' || lemma === 'anything')
    draft[node + 1 < tree.size && ELSE.has(tree.lower(node + 1)) ? 'part' : 'generic'] = true;
  else if (upos === 'PRON' || upos === 'DET' || lemma === 'one') {
    // "some of them"
    if (LIMITING.has(lemma)) draft.part = true;
    else if (/^(?:us|ours)$/.test(tree.lower(node))) draft.ours = draft.generic = true;
    else if (tree.lower(node) === 'theirs') draft.pronoun = node;
    else if (ANAPHORIC.has(tree.lower(node)) || lemma === 'one') draft.anaphoric = true;
  } else if (made !== undefined) draft.products.push(made);
  // "Ege Forest Products"
  else if (GENERIC.has(lemma) && !(upos === 'PROPN' && isFirm(reading, node))) readGeneric(reading, node, draft);
  else if (FIRMS.has(lemma)) {
    draft.firm = true;
    // "the Volvo brand"
    if (childrenBy(tree, node, 'compound').some(child => isFirm(reading, child))) draft.part = true;
  } else if (BUYERS.has(lemma)) {
    // Who pays for goods is none of them.
  } else if (isPeoples(tree, node)) readPeoples(reading, node, draft);
  else if (isFirm(reading, node) && !isBesideGoods(reading, node)) draft.part = draft.firm = true;
  // "spare parts" are goods, "part of the goods" is not all of them.
  else if (lemma === 'part' && tree.xpos(node) !== 'NN') readParts(reading, node, draft);
  else if (lemma === 'worth' || COLLECTIONS.has(lemma) || LIMITING.has(lemma) || upos === 'NUM') draft.part = true;
  else if (upos === 'NOUN' || upos === 'PROPN') {
    const goods = namedByNumber(reading, node);
    if (goods !== undefined) draft.products.push(goods);
    // "every bottle they ship": of what they make.
    else if (childrenBy(tree, node, 'acl', 'acl:relcl').some(verb => sellerMeant(tree, verb) >= 0))
      draft.anaphoric = true;
    else if (!isMeasureNoun(reading, node)) {
      draft.unnamed = true;
      draft.unlisted.push(lemma);
    }
  }
}

/**
 * "Canadian energy", "Gold and Silver": what a tariff falls on is the goods of that name, whatever else the word may mean elsewhere. Not a word
 * that explains other goods in brackets, nor one with "the" that a verb acts on ("apply the brakes").
 */
function namedByNumber({ tree, context }: Reading, node: number): string | undefined {
  const lemma = tree.lemma(node);
  if (ADJECTIVES.has(lemma) || EITHER.has(lemma)) return undefined;
  for (let at = node; at >= 0; at = tree.head(at)) {
    if (tree.relation(at) === 'appos') return undefined;
    if (tree.relation(at) !== 'conj') break;
  }
  if (tree.relation(node) === 'obj' && tree.children(node).some(child => tree.lower(child) === 'the')) return undefined;
  return goodsNamed(context.knowledge, SECTORS.get(lemma) ?? lemma);
}
/** Sectors, for what they bring forth: "the tariff on agriculture". */
const SECTORS: ReadonlyMap<string, string> = new Map([
  ['agriculture', 'agricultural products'],
  ['farming', 'agricultural products'],
  ['aquaculture', 'seafood'],
]);

/** Takes the goods that a noun names by itself; whether it does. */
export function noteMade(reading: Reading, noun: number, draft: LoadDraft): boolean {
  const { tree, context } = reading;
  const isPlain = tree.upos(noun) === 'NOUN' && reading.mentionsAt(noun).length === 0;
  const goods = isPlain ? goodsNamed(context.knowledge, tree.lemma(noun)) : undefined;
  if (goods !== undefined) draft.products.push(goods);
  return goods !== undefined;
}

/** "imports" are goods in general, "other goods" what is left of them, "downstream products" goods of a name that nobody knows. */
function readGeneric(reading: Reading, node: number, draft: LoadDraft): void {
  const { tree } = reading;
  draft.generic = true;
  for (const child of childrenBy(tree, node, 'amod', 'compound', 'det')) {
    // "all other goods" are all but those that were named, "nearly all others" some.
    if (tree.lower(child) === 'other')
      draft.part ||= !tree.children(node).some(word => UNIVERSAL.has(tree.lower(word)) && !isNearly(tree, word));
    else if (isSort(reading, child)) {
      draft.unnamed = true;
      draft.unlisted.push(tree.lemma(node));
    }
  }
}

const isNearly = (tree: Tree, word: number): boolean => /^(?:nearly|almost|virtually)$/.test(tree.lower(word - 1));

/** "downstream products", "HVAC imports": a word that says by itself of what sort goods are, and that nobody knows for goods. */
function isSort(reading: Reading, word: number): boolean {
  const { tree } = reading;
  const lemma = tree.lemma(word);
  if (reading.mentionsAt(word).length > 0) return false;
  if (tree.upos(word) === 'ADJ') return SORTING.has(lemma);
  return (
    tree.upos(word) === 'NOUN' &&
    !GENERIC.has(lemma) &&
    !COLLECTIONS.has(lemma) &&
    !OF_TRADE.has(lemma) &&
    !isMeasureNoun(reading, word)
  );
}
const SORTING = wordSet(
  'downstream upstream intermediate final finished semi-finished derivative mechanical electrical optical marine medical digital cultural ' +
    'basic essential strategic sensitive luxury artisanal aquatic dual-use hygienic sanitary',
);
/** Nouns before goods that say nothing of their sort. */
const OF_TRADE = wordSet(
  'trade trading origin customs border member country state home world quality price cost record subject',
);

/** Goods that by law are of one country alone, by a word of their name. */
const ORIGINS: ReadonlyMap<string, string> = new Map([
  ['scotch', 'party/GB'],
  ['bourbon', 'party/US'],
  ['tennessee', 'party/US'],
  ['tequila', 'party/MX'],
  ['mezcal', 'party/MX'],
]);
/** Whose goods a name makes them: "Scotch". */
export const originOf = (name: string): string | undefined =>
  name
    .toLowerCase()
    .split(/\W+/)
    .map(word => ORIGINS.get(word))
    .find(Boolean);

function isNamed(reading: Reading, node: number, draft: LoadDraft, isHead: boolean): boolean {
  let named = false;
  for (const mention of reading.mentionsAt(node)) {
    if (mention.type === 'product') {
      draft.products.push(mention.entity.id);
      const origin = originOf(mention.text);
      if (origin !== undefined) draft.origins.push(origin);
    } else if (mention.type === 'party' && isNegated(reading.tree, node)) {
      // "non-EU makers": all but those, whose tariff it is
      [draft.universal, draft.unnamed] = [true, isHead];
      draft.destination ??= mention.entity.id;
    } else if (mention.type === 'party') draft.origins.push(mention.entity.id);
    // "on $50 billion of goods", "128 products"; "twelve countries" are none.
    else if (mention.type === 'quantity' && isHead && !isPeoples(reading.tree, node)) draft.part = true;
    else continue;
    if (mention.type !== 'quantity') draft.mentions.push(mention);
    named = true;
  }
  return named;
}

/** "non-EU" */
export const isNegated = (tree: Tree, node: number): boolean => tree.lower(node).startsWith('non-');

/** "cars and parts": the parts of what they are joined to. */
function readParts(reading: Reading, node: number, draft: LoadDraft): void {
  const { knowledge } = reading.context;
  const whole = draft.products.at(-1);
  const parts = reading.tree.relation(node) === 'conj' && whole ? partsOf(knowledge, whole) : undefined;
  if (parts === undefined) draft.unnamed = true;
  else draft.products.push(parts);
}

/** "the shipments", "Canadian imports", "their growers", "these metals"; not "all imports". */
function isReferring(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const words = tree.children(node).map(child => tree.lower(child));
  if (words.some(word => UNIVERSAL.has(word) || LIMITING.has(word))) return false;
  const lemma = tree.lemma(node);
  if (TRADED.has(lemma) || FIRMS.has(lemma)) return true;
  if (!isCalling(lemma)) return false;
  // "the goods" are those told of; "its goods sold abroad", "the goods of the islands" say themselves which.
  const telling = childrenBy(tree, node, 'acl', 'nmod').some(child => !reading.dateAt(child));
  // "their parts" are no goods told of before.
  if (lemma === 'part' && childrenBy(tree, node, 'nmod:poss').length > 0) return false;
  // "the same goods from Fiji"
  if (words.includes('same')) return true;
  if (GENERIC.has(lemma) && (telling || !words.some(word => POINTING.has(word)))) return false;
  return words.some(word => ANAPHORIC.has(word) || word === 'both');
}
const ELSE = wordSet('else above beyond over');
const POINTING = wordSet('the this that these those such said aforementioned both');

const isCalling = (lemma: string): boolean => KINDS_OF_GOODS.has(lemma) || CALLED_AGAIN.has(lemma);

/** "on all countries" falls on every origin, "on certain countries" on some that are not named, "on the country" on one that was. */
function readPeoples({ tree }: Reading, node: number, draft: LoadDraft): void {
  const words = tree.children(node).map(child => tree.lower(child));
  draft.generic = true;
  // "countries that have no agreement", "three Asian countries"
  const counted = tree.mention(node) >= 0 || childrenBy(tree, node, 'nummod').length > 0;
  // "nations that buy", whatever the tree makes of it; "nations buying gas"
  const relative = childrenBy(tree, node, 'acl:relcl').filter(verb => !isOfTariff(tree, verb));
  const which =
    relative.length > 0 ||
    childrenBy(tree, node, 'acl').some(verb => isDealing(tree, verb) || SIDING.has(tree.lemma(verb))) ||
    (node + 1 < tree.size && tree.lower(node + 1) === 'that' && !isOfTariff(tree, tree.head(node + 1)));
  // "certain partners", "dozens of partners": on which of them it falls is not said.
  const some =
    tree.xpos(node).endsWith('S') &&
    (words.some(word => SOME.has(word)) || (marker(tree, node) === 'of' && MANY.has(tree.lemma(tree.head(node)))));
  if (!counted && !some && relative.some(verb => hasNoAgreement(tree, verb))) draft.universal = true;
  else if (counted || which || some) draft.conditional = true;
  else if (words.some(word => UNIVERSAL.has(word) || word === 'other' || word === 'most') || isWorldwide(tree, node))
    draft.universal = true;
  else if (words.includes('the') && tree.xpos(node) === 'NN') draft.nation = tree.lemma(node);
}

/** "most countries that began in May": what begins or ends is the tariff. */
const isOfTariff = (tree: Tree, verb: number): boolean => predicateAt(tree, verb)?.frame.subject === 'measure';

/** "countries with which it has no trade agreement", "that have no trade deal with it": whose goods pay what all pay. */
const hasNoAgreement = (tree: Tree, verb: number): boolean =>
  /^(?:have|sign|hold)$/.test(tree.lemma(verb)) &&
  childrenBy(tree, verb, 'obj').some(
    paper =>
      AGREEMENTS.has(tree.lemma(paper)) &&
      [...tree.children(paper), ...tree.children(verb)].some(
        word => marker(tree, word) === 'with' && /^(?:which|whom|it|us)$/.test(tree.lower(word)),
      ) &&
      childrenBy(tree, paper, 'compound', 'amod').some(word => /^(?:trade|tariff|customs)$/.test(tree.lower(word))) &&
      [...tree.children(paper), ...tree.children(verb)].some(word => /^(?:no|not|n't|never)$/.test(tree.lower(word))),
  );
const AGREEMENTS = wordSet('agreement accord pact deal treaty union');

/** "countries around the world" */
const isWorldwide = (tree: Tree, node: number): boolean =>
  childrenBy(tree, node, 'nmod').some(
    child =>
      /^(?:world|globe)$/.test(tree.lemma(child)) && /^(?:around|across|throughout|of|in)$/.test(marker(tree, child)),
  );

/** What countries do for which others tax them, beside trading with somebody. */
const SIDING = wordSet('side align ally back support join harbor harbour host help aid refuse fail');
/** Of how many which they are is not said. */
export const MANY = wordSet('dozen score handful number');
const SOME = wordSet('many several some certain various numerous few selected targeted designated');

/** Whether a noun, or the noun of a count, is one of countries: "economies", "twelve economies". */
export const isPeoples = (tree: Tree, node: number): boolean =>
  PEOPLES.has(tree.lemma(node).slice(tree.lemma(node).lastIndexOf(' ') + 1));

const isOf = (tree: Tree, node: number, words: ReadonlySet<string>): boolean =>
  childrenBy(tree, node, 'nmod').some(child => words.has(tree.lemma(child)));

/** A name that is neither a country's nor anybody's who is known, with no word beside it and where others are written small: a firm. */
export const isFirm = (reading: Reading, node: number): boolean =>
  reading.tree.upos(node) === 'PROPN' &&
  reading.mentionsAt(node).length === 0 &&
  countryOfProvince(reading.tree, node) === undefined &&
  childrenBy(reading.tree, node, 'amod', 'det', 'nummod').length === 0 &&
  !reading.tree.children(node).some(child => reading.tree.upos(child) === 'NUM');

/** "on wine, Champagne and gin": a name in a list of goods is goods. */
const isBesideGoods = (reading: Reading, node: number): boolean =>
  reading.tree.relation(node) === 'conj' && isGoods(reading, reading.tree.head(node));

/** A people's adjective: "Chilean". */
export const isDemonym = ({ mention }: NonNullable<ReturnType<Reading['partyAt']>>): boolean =>
  mention.type === 'party' && mention.form === 'demonym';

/** What a tariff is laid down in: "under an order". */
export const isPaper = (reading: Reading, node: number): boolean =>
  ACTS.has(reading.tree.lemma(node)) || reading.mentionsAt(node).some(({ type }) => type === 'law');

/** "all imports but oil", "except for tin", "tin, not lead": what is left out. */
export function isExcepted(tree: Tree, child: number): boolean {
  // "all imports but oil"; "not only tin but also lead"
  const but = childrenBy(tree, child, 'cc').find(word => EXCEPT.has(tree.lower(word)));
  if (but !== undefined) return !/^(?:also|even)$/.test(tree.lower(but + 1));
  const relation = tree.relation(child);
  if (relation === 'conj' ? isBehindNot(tree, child) : /^(?:nmod|obl)$/.test(relation) && isSaidNot(tree, child))
    return true;
  const by = marker(tree, child);
  return EXCEPT.has(by) || EXCEPT_PHRASES.has(by.replaceAll(' ', '_')) || EXCEPT.has(tree.lower(child));
}

/** "tin, not lead or zinc": what is denied, and what is listed behind it. */
const isBehindNot = (tree: Tree, child: number): boolean =>
  childrenBy(tree, tree.head(child), 'conj').some(at => at <= child && isSaidNot(tree, at));
/** "on tin, not on lead" */
export const isSaidNot = (tree: Tree, node: number): boolean =>
  childrenBy(tree, node, 'advmod').some(
    word => tree.lower(word) === 'not' && !/^(?:only|just|merely)$/.test(tree.lower(word + 1)),
  );

/** "a leading seller": somebody, and no goods; "one of the main exports": what goods are beside. */
export const isSeller = (tree: Tree, node: number): boolean =>
  FIRMS.has(tree.lemma(node)) || isPeoples(tree, node) || tree.lemma(node) === 'one';

/** "countries that have no accord", "countries not listed": which countries are meant tells nothing of their goods. */
export const isOnPeoples = (tree: Tree, clause: number): boolean =>
  tree.relation(clause) === 'acl:relcl' ||
  (tree.relation(clause) === 'acl' && tree.xpos(clause) === 'VBN' && RESTRICTING.has(tree.lemma(clause)));

/** "key farm products", "major exports": goods in general of which the chief ones are meant. */
export const isChief = (tree: Tree, node: number, word: string): boolean =>
  (word === 'key' || word === 'major') && GENERIC.has(tree.lemma(node).split(' ').at(-1) ?? '');

/** "tin goods such as", "imports of tin goods such as": goods in general with a name before them, or behind "of". */
export function isSortNamed(reading: Reading, node: number, before: number): boolean {
  const { tree } = reading;
  // "tin exporters" are no tin.
  if (FIRMS.has(tree.lemma(node))) return false;
  return childrenBy(tree, node, 'compound', 'amod', 'nmod').some(
    word =>
      word < before && (isGoods(reading, word) || (marker(tree, word) === 'of' && isSortNamed(reading, word, before))),
  );
}

export const isRegion = ({ context }: Reading, party: string): boolean =>
  context.knowledge.parties.get(party)?.kind === 'region';
