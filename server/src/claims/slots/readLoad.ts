import type { Mention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import {
  ANAPHORIC,
  COLLECTIONS,
  DESTINATION_VERBS,
  EXCEPT,
  EXCEPT_PHRASES,
  FIRMS,
  GENERIC,
  HYPERNYMS,
  LIMITING,
  MAKING,
  PEOPLES,
  TRADED,
  UNIVERSAL,
} from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { type Load, NO_LOAD } from './load.ts';

/** A load while it is read. */
interface Draft extends Omit<Load, ListKey | FlagKey | 'destination'>, Record<FlagKey, boolean> {
  readonly products: string[];
  readonly origins: string[];
  readonly owners: string[];
  readonly narrowing: string[];
  readonly mentions: Mention[];
  readonly nodes: number[];
  destination: string | undefined;
}
type ListKey = 'products' | 'origins' | 'owners' | 'narrowing' | 'mentions' | 'nodes';
type FlagKey = { [K in keyof Load]: Load[K] extends boolean ? K : never }[keyof Load];

/**
 * Reads the phrases of which the nodes are the heads, with what is joined to them.
 *
 * @param stops nodes at which something else begins (other rates, the tariff itself): they and what hangs on them are left out
 */
export function readLoad(reading: Reading, heads: readonly number[], stops: ReadonlySet<number>): Load {
  if (heads.length === 0) return NO_LOAD;
  const draft: Draft = {
    ...NO_LOAD,
    products: [],
    origins: [],
    owners: [],
    narrowing: [],
    mentions: [],
    nodes: [],
  };
  for (const head of heads) readPhrase(reading, head, stops, draft, true);
  return { ...draft, products: unique(draft.products), origins: unique(draft.origins), owners: unique(draft.owners) };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const DESCENDED = new Set([
  'compound',
  'amod',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'conj',
  'appos',
  'acl',
  'acl:relcl',
  'flat',
  'nummod',
  'det',
  'dep',
  'obl',
  'obj',
  'advmod',
  'nmod:unmarked',
  'xcomp',
]);

function readPhrase(reading: Reading, node: number, stops: ReadonlySet<number>, draft: Draft, isHead: boolean): void {
  const { tree } = reading;
  draft.nodes.push(node);
  readHead(reading, node, draft, isHead);
  for (const child of tree.children(node)) {
    if (stops.has(child)) continue;
    const relation = tree.relation(child);
    if (!DESCENDED.has(relation)) continue;
    if (isExcepted(reading, child)) continue;
    if (relation === 'conj' && isClause(reading, child)) continue;
    if (relation === 'acl:relcl' && PEOPLES.has(tree.lemma(node))) continue;
    readDependent(reading, node, child, relation, stops, draft, isHead);
  }
}

const isClause = ({ tree }: Reading, node: number): boolean =>
  tree.upos(node) === 'VERB' || childrenBy(tree, node, 'nsubj', 'nsubj:pass', 'cop').length > 0;

const isExcepted = ({ tree }: Reading, child: number): boolean => {
  const by = marker(tree, child);
  return EXCEPT.has(by) || EXCEPT_PHRASES.has(by.replaceAll(' ', '_')) || EXCEPT.has(tree.lower(child));
};

function readHead(reading: Reading, node: number, draft: Draft, isHead: boolean): void {
  const { tree } = reading;
  let named = false;
  if (tree.lemma(node) === 'import') draft.imported = true;
  if (tree.lemma(node) === 'export' && childrenBy(tree, node, 'nmod:poss').some(child => tree.lower(child) === 'its'))
    draft.exported = true;
  for (const mention of reading.mentionsAt(node)) {
    if (mention.type === 'product') {
      draft.products.push(mention.entity.id);
      draft.mentions.push(mention);
      named = true;
    } else if (mention.type === 'party') {
      draft.origins.push(mention.entity.id);
      draft.mentions.push(mention);
      named = true;
    } else if (mention.type === 'quantity' && isHead) {
      // "on $50 billion of goods", "128 products"
      draft.part = true;
      named = true;
    }
  }
  if (named || !isHead) return;
  const lemma = tree.lemma(node);
  if (isReferring(reading, node)) {
    if (HYPERNYMS.has(lemma)) draft.anaphoric = true;
    else draft.referring = true;
  }
  const upos = tree.upos(node);
  if (lemma === 'one' && tree.lower(node) === 'ones') {
    // "taxes Peruvian goods, and Chilean ones at": those of the kind that the sentence named last.
    for (let at = node - 1; at >= 0; at--) {
      const goods = reading.mentionsAt(at).find(mention => mention.type === 'product');
      if (goods?.type === 'product') draft.products.push(goods.entity.id);
      else if (GENERIC.has(tree.lemma(at))) draft.generic = true;
      else continue;
      return;
    }
  }
  if (upos === 'PRON' || upos === 'DET' || lemma === 'one') {
    if (ANAPHORIC.has(tree.lower(node)) || lemma === 'one') draft.anaphoric = true;
    return;
  }
  if (lemma === 'everything' && tree.children(node).some(child => tree.lower(child) === 'else')) draft.part = true;
  else if (GENERIC.has(lemma) || FIRMS.has(lemma)) draft.generic = true;
  else if (PEOPLES.has(lemma)) readPeoples(reading, node, draft);
  else if (lemma === 'worth') draft.part = true;
  else if (COLLECTIONS.has(lemma) || LIMITING.has(lemma) || upos === 'NUM') draft.part = true;
  else if (upos === 'NOUN' || upos === 'PROPN') draft.unnamed = true;
}

/** "the shipments", "Canadian imports", "their growers", "these metals"; not "all imports". */
function isReferring({ tree }: Reading, node: number): boolean {
  const words = tree.children(node).map(child => tree.lower(child));
  if (words.some(word => UNIVERSAL.has(word) || LIMITING.has(word))) return false;
  const lemma = tree.lemma(node);
  if (TRADED.has(lemma) || FIRMS.has(lemma)) return true;
  return HYPERNYMS.has(lemma) && words.some(word => ANAPHORIC.has(word));
}

/** "on all countries" falls on every origin; "on certain countries" on some that are not named. */
function readPeoples({ tree }: Reading, node: number, draft: Draft): void {
  const words = tree.children(node).map(child => tree.lower(child));
  if (childrenBy(tree, node, 'acl:relcl').length > 0) {
    draft.conditional = true;
    return;
  }
  if (words.some(word => UNIVERSAL.has(word)) || words.includes('other')) draft.universal = true;
}

function readDependent(
  reading: Reading,
  node: number,
  child: number,
  relation: string,
  stops: ReadonlySet<number>,
  draft: Draft,
  isHead: boolean,
): void {
  const { tree } = reading;
  const lower = tree.lower(child);
  switch (relation) {
    case 'det':
    case 'advmod':
      if (lower === 'all' && isHead) draft.universal = true;
      if (lower === 'any' || lower === 'every') draft.universal = true;
      if (LIMITING.has(lower)) draft.part = true;
      if (lower === 'such') draft.anaphoric = true;
      if ((lower === 'these' || lower === 'those' || lower === 'this') && !hasClause(reading, node))
        draft.anaphoric = true;
      return;
    case 'nummod':
      // "1,300 products"; a year or a price beside goods is none of their number.
      draft.part = true;
      return;
    case 'amod':
    case 'compound':
    case 'nmod:poss':
    case 'nmod:desc':
      readModifier(reading, node, child, relation, stops, draft, isHead);
      return;
    case 'conj':
    case 'appos':
      readPhrase(reading, child, stops, draft, isHead);
      return;
    case 'acl':
    case 'acl:relcl':
      readClause(reading, child, stops, draft);
      return;
    default:
      readMarked(reading, node, child, stops, draft, isHead);
  }
}

/** "these cars made in Fiji" names its goods; "these cars" points back. */
const hasClause = ({ tree }: Reading, node: number): boolean => childrenBy(tree, node, 'acl', 'acl:relcl').length > 0;

function readModifier(
  reading: Reading,
  node: number,
  child: number,
  relation: string,
  stops: ReadonlySet<number>,
  draft: Draft,
  isHead: boolean,
): void {
  const { tree } = reading;
  const lower = tree.lower(child);
  const party = reading.partyAt(child);
  if (party) {
    draft.mentions.push(party.mention);
    // "U.S. imports" are bought there, unless somebody else taxes them.
    if (tree.lemma(node) === 'import' || tree.lemma(node) === 'purchase') draft.owners.push(party.party);
    else draft.origins.push(party.party);
  } else if (reading.mentionsAt(child).some(mention => mention.type === 'product')) {
    for (const mention of reading.mentionsAt(child))
      if (mention.type === 'product' && !isInside(reading, mention, node)) {
        draft.products.push(mention.entity.id);
        draft.mentions.push(mention);
      }
  } else if (LIMITING.has(lower)) draft.part = true;
  else if (UNIVERSAL.has(lower)) {
    if (isHead && (lower === 'imported' || lower === 'incoming' || lower === 'import')) draft.imported = true;
    else if (isHead) draft.universal = true;
  } else if (lower === 'such') draft.anaphoric = true;
  else if (relation === 'nmod:poss') {
    if (lower === 'whose') {
      const owner = whoseOwner(reading, node);
      if (owner) draft.origins.push(owner.party);
      return;
    }
    if (lower === 'our' || lower === 'my') draft.ours = true;
    if (ANAPHORIC.has(lower) || draft.ours) return;
    // "the maker's cars": those of one firm alone.
    if (isHead && tree.upos(child) === 'PROPN') {
      draft.part = true;
      draft.narrowing.push(lower);
    }
  } else if (isHead && !NEUTRAL.has(lower) && !reading.dateAt(child)) draft.narrowing.push(lower);
  for (const inner of tree.children(child))
    if (!stops.has(inner) && DESCENDED.has(tree.relation(inner)))
      readDependent(reading, child, inner, tree.relation(inner), stops, draft, false);
}

/** "Peru, whose wool faces a duty": the party that a relative clause with "whose" tells of. */
function whoseOwner(reading: Reading, node: number): ReturnType<Reading['partyAt']> {
  const { tree } = reading;
  for (let at = node, left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--)
    if (tree.relation(at) === 'acl:relcl') return reading.partyAt(tree.head(at));
  return undefined;
}

/** Whether a mention is part of one that the head already is ("electric" of "electric vehicles"). */
function isInside(reading: Reading, mention: Mention, node: number): boolean {
  return reading
    .mentionsAt(node)
    .some(other => other.type === 'product' && other.start <= mention.start && mention.end <= other.end);
}

/** Words beside goods that narrow nothing. */
const NEUTRAL = new Set(
  'new key major other worth such-as finished annual own related total overall additional further dutiable'.split(' '),
);

/** "imported from Chile", "made in Fiji", "that come from Peru", "entering the Union". */
function readClause(reading: Reading, verb: number, stops: ReadonlySet<number>, draft: Draft): void {
  const { tree } = reading;
  const lemma = tree.lemma(verb);
  if (lemma === 'import') draft.imported = true;
  // "that are products of Russia", "which is of Russian origin"
  if (lemma === 'product' || lemma === 'origin') {
    for (const child of tree.children(verb)) {
      const party = reading.partyAt(child);
      if (party) draft.origins.push(party.party);
    }
    return;
  }
  if (!MAKING.has(lemma) && !DESTINATION_VERBS.has(lemma) && lemma !== 'include') {
    // A clause that says which of the goods are meant.
    if (RESTRICTING.has(lemma)) draft.part = true;
    return;
  }
  for (const child of tree.children(verb)) {
    if (stops.has(child)) continue;
    const relation = tree.relation(child);
    if (lemma === 'include' && (relation === 'obj' || relation === 'obl'))
      readPhrase(reading, child, stops, draft, true);
    else if (relation === 'obj' && DESTINATION_VERBS.has(lemma)) setDestination(reading, child, draft);
    else if (relation === 'obl' || relation === 'nmod' || relation === 'advmod')
      readMarked(reading, verb, child, stops, draft, false);
    else if (relation === 'nsubj' && !['that', 'which', 'who'].includes(tree.lower(child))) {
      // "goods that Chile ships here"
      const party = reading.partyAt(child);
      if (party && lemma !== 'import') draft.origins.push(party.party);
    } else if (relation === 'xcomp' || relation === 'conj') readClause(reading, child, stops, draft);
  }
}
const RESTRICTING = new Set(
  'contain specify list describe identify qualify meet comply value fall use exceed fail satisfy undercut'.split(' '),
);

function readMarked(
  reading: Reading,
  node: number,
  child: number,
  stops: ReadonlySet<number>,
  draft: Draft,
  isHead: boolean,
): void {
  const { tree } = reading;
  const by = marker(tree, child);
  const lemma = tree.lemma(node);
  if (by === 'to' || by === 'into') {
    // "exports to Chile", "shipped into Chile": Chile is the one that taxes them.
    setDestination(reading, child, draft);
    return;
  }
  if (by === 'by' && tree.upos(node) === 'VERB') {
    const party = reading.partyAt(child);
    if (party) draft.origins.push(party.party);
    return;
  }
  // "cheese above the quota", "wheat for animal feed": some of the goods.
  if (isHead && PORTIONING.has(by) && tree.lemma(child) !== 'consumption') {
    draft.part = true;
    return;
  }
  // "duties on wine in Chile" are Chile's; "makers in Chile", "made in Chile" are where goods come from.
  const goods = reading.mentionsAt(node).some(mention => mention.type === 'product') || GENERIC.has(lemma);
  if (by === 'in' && (lemma === 'sell' || lemma === 'arrive' || goods)) {
    setDestination(reading, child, draft);
    return;
  }
  if (
    by === 'from' ||
    by === 'of' ||
    by === 'in' ||
    by === 'including' ||
    by === 'such as' ||
    by === 'like' ||
    by === 'worth' ||
    by === ''
  ) {
    if (reading.dateAt(child)) return;
    // "appliances such as ovens": examples of goods that have a name of their own.
    if ((by === 'such as' || by === 'like') && reading.mentionsAt(node).some(mention => mention.type === 'product'))
      return;
    // "goods such as Swiss watches": an example tells nothing of where the goods come from.
    if ((by === 'such as' || by === 'like') && !PEOPLES.has(lemma) && !reading.partyAt(child)) {
      readPhrase(reading, child, stops, { ...draft, origins: [] }, isHead);
      return;
    }
    // "$50 billion of imports", "a list of products": what stands behind "of" are the goods.
    readPhrase(
      reading,
      child,
      stops,
      draft,
      by === 'of' || by === 'including' || by === 'such as' || by === 'like'
        ? isHead || tree.upos(node) === 'NUM'
        : by === 'from' && PEOPLES.has(tree.lemma(child)),
    );
  }
}

const PORTIONING = new Set(['above', 'beyond', 'within', 'below', 'outside', 'for', 'without', 'under']);

function setDestination(reading: Reading, node: number, draft: Draft): void {
  const party = reading.partyAt(node);
  if (!party) return;
  draft.destination ??= party.party;
  draft.mentions.push(party.mention);
}
