import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isFood, KINDS_OF_GOODS } from '../frames/kindsOfGoods.ts';
import {
  BUYERS,
  BUYING,
  COLLECTIONS,
  DESTINATION_VERBS,
  ENTRIES,
  FIRMS,
  GATES,
  GENERIC,
  LIMITING,
  MADE,
  MAKING,
  UNIVERSAL,
} from '../frames/nouns.ts';
import { BOUND } from '../frames/participleMends.ts';
import { isTrading } from '../frames/phraseMends.ts';
import type { Reading } from '../reading.ts';
import { governmentOf } from './actor.ts';
import { isDealing } from './condition.ts';
import { isBringingIn } from './flowsTold.ts';
import { goalsOf, isForeignAt, whoseGate } from './gates.ts';
import { isFromAbroad } from './leavesCountry.ts';
import { type Load, NO_LOAD } from './load.ts';
import {
  DESCENDED,
  IMPORTED,
  INNER,
  LIKENING,
  MAKERS,
  NEUTRAL,
  PAPERS,
  PLACES,
  PORTIONING,
  RESTRICTING,
  UNITS,
  UTENSILS,
} from './loadWords.ts';
import {
  isMadeBy,
  isMaterial,
  isOfMaterial,
  makerOf,
  originCalled,
  readMade,
  sellerMeant,
  whoseOwner,
} from './madeIn.ts';
import { isGoods } from './measureNoun.ts';
import { isGrownThere, readProvince } from './provinces.ts';
import { rangeOfGoods } from './rangeOfGoods.ts';
import {
  isChief,
  isDemonym,
  isExcepted,
  isFirm,
  isNegated,
  isOnPeoples,
  isPaper,
  isPeoples,
  isRegion,
  isSaidNot,
  isSeller,
  isSortNamed,
  type LoadDraft,
  newDraft,
  noteMade,
  originOf,
  readNoun,
} from './readNoun.ts';
import { RELATED } from './related.ts';

/**
 * Reads the phrases of which the nodes are the heads, with what is joined to them.
 * @param stops nodes at which something else begins (other rates, the tariff itself): they and what hangs on them are left out
 */
export function readLoad(reading: Reading, heads: readonly number[], stops: ReadonlySet<number>): Load {
  if (heads.length === 0) return NO_LOAD;
  const reader = new LoadReader(reading, stops);
  for (const head of heads) if (!isSaidNot(reading.tree, head)) reader.phrase(head, true);
  const { draft } = reader;
  return { ...draft, products: unique(draft.products), origins: unique(draft.origins), owners: unique(draft.owners) };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
/** Goes down a phrase and notes what it says of goods and of whose they are. `isHead`: the node is the goods, not what is said of them. */
class LoadReader {
  readonly draft: LoadDraft;
  private readonly reading: Reading;
  private readonly tree: Tree;
  private readonly stops: ReadonlySet<number>;

  constructor(reading: Reading, stops: ReadonlySet<number>, draft = newDraft()) {
    this.reading = reading;
    this.tree = reading.tree;
    this.stops = stops;
    this.draft = draft;
  }

  phrase(node: number, isHead: boolean): void {
    const { tree } = this;
    this.draft.nodes.push(node);
    const before = this.draft.origins.length;
    readNoun(this.reading, node, this.draft, isHead);
    for (const child of tree.children(node)) {
      const relation = tree.relation(child);
      // "imports outside the quota" are some of them; "countries outside the Union" are all but those.
      if (isHead && marker(tree, child) === 'outside' && !isPeoples(tree, node) && !this.reading.partyAt(child))
        this.draft.part = true;
      if (isExcepted(tree, child) || isDealing(tree, child) || (isPeoples(tree, node) && isOnPeoples(tree, child)))
        continue;
      // "tin from Peru, a leading seller", "tin, one of Peru's main exports": who sells goods is none of them, nor is what else they are.
      if (relation === 'appos' && isSeller(tree, child) && !isSeller(tree, node)) continue;
      // "Kenya, a seller of tea, …": what a country is tells nothing of the goods.
      if (/^(?:appos|dep|flat)$/.test(relation) && this.reading.partyAt(node) && !this.reading.partyAt(child)) continue;
      this.dependent(node, child, isHead);
    }
    readMade(this.reading, node, this.draft, before);
  }

  private dependent(node: number, child: number, isHead: boolean): void {
    const relation = this.tree.relation(child);
    if (this.stops.has(child) || !DESCENDED.has(relation)) return;
    const all = isHead && this.draft.universal && this.draft.generic && !this.draft.unnamed;
    switch (relation) {
      case 'det':
      case 'advmod':
        this.determiner(node, this.tree.lower(child), isHead);
        return;
      case 'nummod':
        // "1,300 products"; a year or a price beside goods is none of their number, nor is the one of "(1) tea".
        if ((isHead || FIRMS.has(this.tree.lemma(node))) && this.tree.lower(child + 1) !== ')') this.counted(node);
        return;
      case 'amod':
      case 'compound':
      case 'nmod:poss':
      case 'nmod:desc':
        this.modifier(node, child, isHead);
        return;
      case 'conj':
      case 'appos':
        this.phrase(child, isHead);
        // "all goods and services" are all goods.
        if (all) [this.draft.unnamed, this.draft.unlisted.length] = [false, 0];
        return;
      case 'acl':
      case 'acl:relcl':
        this.clause(child);
        return;
      default:
        this.marked(node, child, isHead);
    }
  }

  private determiner(node: number, word: string, isHead: boolean): void {
    const { draft } = this;
    // "every further tonne": of the goods told of.
    if (word === 'every' && UNITS.has(this.tree.lemma(node))) draft.anaphoric = true;
    else if ((word === 'all' && isHead) || word === 'any' || word === 'every') draft.universal = true;
    if (LIMITING.has(word)) this.some(node);
    // "these cars made in Fiji" names its goods; "these cars" points back.
    if (/^th(?:ese|ose|is)$/.test(word) && childrenBy(this.tree, node, 'acl').length === 0) draft.anaphoric = true;
  }

  /** "40 goods" are a part; "the two metals" are those that were named. */
  private counted(node: number): void {
    const said = childrenBy(this.tree, node, 'det').some(child => /^th(?:e|ese|ose)$/.test(this.tree.lower(child)));
    if (!said || !KINDS_OF_GOODS.has(this.tree.lemma(node))) this.some(node);
  }

  /** "some goods" are a part of them, "some countries" and "some regions" of none. */
  private some(node: number): void {
    if (!isPeoples(this.tree, node) && !PLACES.has(this.tree.lemma(node))) this.draft.part = true;
  }

  private modifier(node: number, child: number, isHead: boolean): void {
    const { draft, tree, reading } = this;
    const lower = tree.lower(child);
    // "coffee-exporting countries", "steel-making machines": what somebody trades in or makes is not what the tariff falls on.
    if (isTrading(tree, child) || (isGrownThere(reading, node) && readProvince(tree, child, draft))) return;
    const party = reading.partyAt(child);
    const goods = reading.mentionsAt(child).flatMap(mention => (mention.type === 'product' ? [mention] : []));
    if (party && isRegion(this.reading, party.party) && isPeoples(tree, node)) {
      // "the Asian country" is one that was named.
    } else if (party && isNegated(tree, child)) {
      draft.universal = true;
      draft.part ||= tree.lemma(node) === 'content';
      draft.destination ??= party.party;
    } else if (party && RELATED.has(tree.lemma(node)) && !isDemonym(party)) {
      // "the U.S. neighbor" is another, who was named.
      draft.nation ??= 'country';
    } else if (party) {
      draft.mentions.push(party.mention);
      // "U.S. imports" are bought there, unless somebody else taxes them; "Chinese imports" come from there, "Chinese imports of tin" do not.
      const [of] = childrenBy(tree, node, 'nmod').filter(child => /^(?:of|from)$/.test(marker(tree, child)));
      const peoples = isDemonym(party) && of === undefined;
      const bought = tree.lemma(node) === 'import' || tree.lemma(node) === 'purchase';
      // "Kenya-bound tea"
      if (childrenBy(tree, child, 'fixed').some(word => tree.lower(word) === 'bound'))
        draft.destination ??= governmentOf(party.party);
      else if (BUYERS.has(tree.lemma(node))) draft.destination ??= party.party;
      else {
        if (bought) draft.owners.push(party.party);
        // "a duty on U.S. imports of tin": whoever buys it taxes it, unless another does.
        if (bought && of !== undefined && marker(tree, of) === 'of') draft.destination ??= party.party;
        if (!bought || (peoples && tree.lemma(node) === 'import')) draft.origins.push(party.party);
      }
    } else if (goods.length > 0) {
      // "wine glasses", "cheese knives": what food is kept in or handled with is none.
      const { knowledge } = reading.context;
      if (UTENSILS.has(tree.lemma(node)) && child < node && goods.every(({ entity }) => isFood(knowledge, entity.id))) {
        if (isHead) draft.narrowing.push(lower);
        return;
      }
      // "electric" of "electric vehicles" is no good of its own.
      const whole = reading.mentionsAt(node).filter(mention => mention.type === 'product');
      // "steel furniture", "silk carpets": what goods are made of, or for, narrows them.
      if (child === node - 1 && whole.length > 0 && whole.every(({ start }) => goods.every(one => one.end <= start))) {
        if (isHead) draft.narrowing.push(lower);
        return;
      }
      for (const mention of goods) {
        if (whole.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
        draft.products.push(mention.entity.id);
        draft.mentions.push(mention);
        const origin = originOf(mention.text);
        if (origin !== undefined) draft.origins.push(origin);
      }
    } else if (FIRMS.has(tree.lemma(node)) && noteMade(reading, child, draft)) {
      // "flower farms", "shoe factories": what they make.
    } else if (LIMITING.has(lower) || (lower === 'worth' && isHead) || (isHead && isChief(tree, node, lower)))
      this.some(node);
    // "of the other producers"; other suppliers may be countries
    else if (lower === 'other' && MAKERS.has(tree.lemma(node))) draft.part = true;
    // "only on foreign content": what of the goods comes from abroad.
    else if (tree.lemma(node) === 'content') draft.part = true;
    else if (UNIVERSAL.has(lower)) {
      // "foreign-made": wherever it was made.
      if (MADE.has(tree.lemma(node)) && tree.relation(node) === 'amod') draft.universal = true;
      else if (isHead && IMPORTED.has(lower)) draft.imported = true;
      else if (isHead) draft.universal = true;
    } else if (lower === 'such') draft.anaphoric = true;
    else if (tree.relation(child) === 'nmod:poss') {
      if (this.owner(node, child, isHead)) return;
    } else if (isHead && !NEUTRAL.has(lower) && !reading.dateAt(child)) draft.narrowing.push(lower);
    // "breeders welcome in Japan": where somebody or something is so, is not whence it comes.
    for (const inner of tree.children(child))
      if (tree.upos(child) !== 'ADJ' || tree.relation(inner) !== 'obl') this.dependent(child, inner, false);
  }

  /** Whose the goods are, by "our", "its", "whose" or a name; true where that is all that the word says. */
  private owner(node: number, child: number, isHead: boolean): boolean {
    const { draft, tree } = this;
    const lower = tree.lower(child);
    if (lower === 'whose') {
      const owner = whoseOwner(this.reading, node);
      if (owner) draft.origins.push(owner.party);
      return true;
    }
    if (lower === 'our' || lower === 'my') draft.ours = true;
    // "the country's goods": of one that was named.
    if (isPeoples(tree, child) && tree.children(child).some(word => tree.lower(word) === 'the')) {
      draft.nation = tree.lemma(child);
      return true;
    }
    // "metal and its products": those of the metal.
    if ((lower === 'its' || lower === 'their') && isHead && tree.relation(node) !== 'conj') draft.pronoun = child;
    // "the maker's cars": those of one firm alone.
    if (isHead && tree.upos(child) === 'PROPN') {
      draft.part = true;
      draft.narrowing.push(lower);
    }
    return false;
  }

  /** "imported from Chile", "made in Fiji", "that come from Peru", "entering the Union". */
  private clause(verb: number): void {
    const { draft, tree, reading } = this;
    const lemma = tree.lemma(verb);
    if (lemma === 'import') draft.imported = true;
    if (lemma === 'range' && this.fromTo(verb)) return;
    for (const goal of goalsOf(reading, verb, draft.origins)) this.destination(goal);
    const called = originCalled(tree, verb);
    if (called >= 0) draft.origins.push(...tree.children(called).flatMap(child => reading.partyAt(child)?.party ?? []));
    if (called >= 0 || BOUND.has(tree.lower(verb))) return;
    if (!MAKING.has(lemma) && !DESTINATION_VERBS.has(lemma) && !BUYING.has(lemma) && lemma !== 'include') {
      // A clause that says which of the goods are meant; one behind a comma tells of them all.
      const which = tree.children(verb).find(child => tree.lower(child) === 'which');
      // "as set forth in the annex" says where all of them are named.
      if (marker(tree, verb) === 'as') return;
      if (RESTRICTING.has(lemma) && (which === undefined || tree.lower(which - 1) !== ',')) draft.part = true;
      return;
    }
    const seller = sellerMeant(tree, verb);
    if (seller >= 0) [draft.pronoun, draft.universal] = [seller, false];
    // "the products it makes in Chile": those of one maker.
    if (MADE.has(lemma) && /^(?:it|they|he|she)$/.test(tree.lower(verb - 1))) draft.part = true;
    for (const child of tree.children(verb)) {
      if (this.stops.has(child)) continue;
      const relation = tree.relation(child);
      if (isMaterial(reading, verb, child)) continue;
      // "melted and poured in Chile"
      if (relation === 'conj' && (MAKING.has(tree.lemma(child)) || RESTRICTING.has(tree.lemma(child))))
        this.clause(child);
      // "goods that include tin": some of them, by name; behind "including" stand examples.
      if (lemma === 'include' && (relation === 'obj' || relation === 'obl')) {
        draft.part = true;
        this.phrase(child, true);
      } else if (relation === 'obj' && FIRMS.has(tree.lemma(tree.head(verb))) && !isBringingIn(tree, verb)) {
        // "firms that make toys in Fiji": some firms' toys.
        draft.part = true;
        this.phrase(child, true);
      } else if ((relation === 'obj' || GATES.has(tree.lemma(child))) && DESTINATION_VERBS.has(lemma))
        this.destination(child);
      else if (/^(?:obl(?::agent)?|nmod|advmod)$/.test(relation)) this.marked(verb, child, false);
    }
  }

  private marked(node: number, child: number, isHead: boolean): void {
    const { draft, tree, reading } = this;
    const told = marker(tree, child);
    // "trucked in from Chile"
    const by = told === 'out of' || told === 'in from' ? 'from' : told;
    const lemma = tree.lemma(node);
    const named = isGoods(reading, node) || isSortNamed(reading, node, child);
    if (ENTRIES.has(tree.lemma(child)) && DESTINATION_VERBS.has(lemma)) return;
    // "cars from there" come from where the goods before do, "toys of the same origin" from the country that was named.
    if (by === 'from' && tree.lower(child) === 'there') draft.anaphoric = true;
    // "tea brought in from abroad": wherever that is.
    else if (isFromAbroad(tree, child)) draft.universal = true;
    else if (by === 'of' && tree.lemma(child) === 'origin' && tree.lower(child - 1) === 'same')
      draft.nation ??= 'country';
    // "exports to Chile", "shipped into Chile": Chile is the one that taxes them.
    else if (by === 'to' || by === 'into') this.destination(child);
    // "goods under an order": by what paper the tariff is.
    else if (by === 'under' && isPaper(reading, child)) return;
    // "cheese above the quota", "wheat for animal feed": some of the goods.
    else if (isHead && PORTIONING.has(by) && tree.lemma(child) !== 'consumption')
      draft.part ||= !isPeoples(tree, node) && (by !== 'without' || PAPERS.has(tree.lemma(child)));
    // "goods in the categories of tea and tin", "goods on the list"
    else if (isHead && GENERIC.has(lemma) && /^(?:in|on|under)$/.test(by) && COLLECTIONS.has(tree.lemma(child))) {
      draft.part = true;
      this.phrase(child, true);
    }
    // "cars from Volvo", "made by Volvo": those of one firm.
    else if ((by === 'from' || by === 'by') && isFirm(reading, child)) draft.part = true;
    // "supplied by Chile", "rolled by Chilean mills"
    else if (by === 'by' && isMadeBy(reading, node, child)) this.phrase(makerOf(reading, node, child), false);
    // "makers in the Chilean market", "steel at Chilean ports": where they meet the tariff.
    else if (isHead && /^(?:in|at)$/.test(by) && isForeignAt(reading, child, draft.origins)) this.destination(child);
    // "duties on wine in Chile" are Chile's; "makers in Chile", "made in Chile" are where goods come from.
    else if (by === 'in' && (/^(?:sell|arrive|land)$/.test(lemma) || named || GENERIC.has(lemma)))
      this.destination(child);
    // "twelve countries, including Chile and Peru": those that are named.
    else if (by === 'including' && isPeoples(tree, node)) this.phrase(child, false);
    // "liquors including beer and wine": goods by both names.
    else if (by === 'including' && isHead && named && isGoods(reading, child)) this.phrase(child, true);
    else if (by === 'from' && isHead && (GENERIC.has(lemma) || COLLECTIONS.has(lemma)) && this.fromTo(node)) return;
    // "brands such as Volvo": firms by their names.
    else if (LIKENING.has(by) && FIRMS.has(lemma) && isFirm(reading, child)) draft.part = true;
    else if (!INNER.has(by) || reading.dateAt(child)) return;
    // "appliances such as ovens", "tin goods such as cans": examples of goods that have a name of their own.
    else if ((LIKENING.has(by) && named) || isOfMaterial(reading, node, child)) return;
    // "goods such as Swiss watches": an example tells nothing of where the goods come from.
    else if (LIKENING.has(by) && !isPeoples(tree, node) && !reading.partyAt(child)) {
      const before = draft.products.length;
      new LoadReader(reading, this.stops, { ...draft, origins: [] }).phrase(child, isHead);
      // "goods such as tea" are not all of the goods.
      draft.part ||= GENERIC.has(lemma) && !draft.universal && draft.products.length > before;
    } else {
      // "$50 billion of imports", "a list of products": what stands behind "of" are the goods.
      if (by === 'worth' && isHead) draft.part = true;
      const goods = by === 'of' || LIKENING.has(by);
      this.phrase(child, goods ? isHead || tree.upos(node) === 'NUM' : by === 'from' && isPeoples(tree, child));
    }
  }

  /** "goods from tea to tyres", "goods ranging from tea to tyres": some of the goods, with two by name. */
  private fromTo(top: number): boolean {
    const { reading, draft } = this;
    const ends = rangeOfGoods(reading, top);
    if (ends.length === 0) return false;
    // "all goods, from tea to tyres" are all of them.
    if (draft.universal) return true;
    for (const end of ends) this.phrase(end, true);
    draft.part = true;
    return true;
  }

  /** No region takes duties. */
  private destination(node: number): void {
    const party = whoseGate(this.reading, node);
    if (!party || isRegion(this.reading, party.party)) return;
    this.draft.destination ??= party.party;
    this.draft.mentions.push(party.mention);
  }
}
