import { wordSet } from '../../base/wordList.ts';
import type { Mention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { chainAbove, clausesBelow, introducer, isCopular, SCHEDULED, type Step } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isMovedFrom } from './findMeasure.ts';
import { isGivenTime, isNotYet, moodOf } from './mood.ts';
import { takesItsPlace } from './notDone.ts';
import type { RateSite } from './rateSite.ts';
import { toneBeside } from './toneBeside.ts';

/** Prepositions behind which a tariff holds. */
export const FROM = wordSet(
  'since from starting beginning effective after as_of on_or_after with_effect_from commencing',
);
/** Prepositions up to which it holds. */
export const UNTIL = wordSet('until till through before to by prior_to until_after pending');

/** How a date hangs on what is told of a tariff. */
export interface Tie {
  readonly marker: string;
  readonly act: Act | undefined;
  readonly end: boolean;
  /** The date stands beside the figure itself: "18.4 percent in 1934". */
  readonly own: boolean;
}
/** The outermost node of a date and what leads it in: "the week of May 3", "12:01 a.m. on May 3". */
function wholeDate(reading: Reading, node: number): { readonly top: number; readonly by: string } {
  const { tree } = reading;
  let top = node;
  let by = leadOf(tree, node);
  for (let left = tree.size; left > 0; left--) {
    const head = tree.head(top);
    if (head < 0 || !(reading.dateAt(head) || (TIMELY.has(tree.lemma(head)) && tree.upos(head) !== 'VERB'))) break;
    top = head;
    by ||= leadOf(tree, top);
  }
  return { top, by };
}

/** The words that lead a date in, with those that are joined to them: "on or after". */
function leadOf(tree: Tree, node: number): string {
  for (const word of childrenBy(tree, node, 'case'))
    for (const joined of childrenBy(tree, word, 'conj')) return `${tree.lower(word)} or ${tree.lower(joined)}`;
  return marker(tree, node);
}

/** Whether a date is led in as the first day of something: "starting May 3", "as of May 3", "goods entered on or after May 3". */
export function isFirstDay(reading: Reading, mention: Mention): boolean {
  const { tree } = reading;
  const node = reading.nodeOf(mention);
  if (node < 0) return false;
  const { top, by } = wholeDate(reading, node);
  const head = tree.head(top);
  // "34 percent from Wednesday on": the day of that figure.
  if (head >= 0 && reading.percentAt(head)) return false;
  return (
    BEGINNING.has(by.replaceAll(' ', '_')) ||
    adverbOf(tree, top) !== undefined ||
    (head >= 0 && STARTS.test(tree.lower(head)))
  );
}
const BEGINNING = wordSet('from starting beginning effective as_of on_or_after with_effect_from commencing');

/** How a date, by its node, is tied to a rate; undefined where it is not, or to what somebody said of it. */
export function tieOf(reading: Reading, site: RateSite, sites: readonly RateSite[], node: number): Tie | undefined {
  const { tree } = reading;
  if (node < 0) return undefined;
  // "from 5 percent in April to 8 percent": a day between the two ends of a change is that of the old one.
  const before = sites.findLast(one => one.node < node);
  const after = sites.find(one => one.node > node);
  if (before?.role === 'old' && after && areEnds(tree, before, after))
    return before === site ? { marker: '', act: 'stand', end: false, own: true } : undefined;
  // "is 8 percent, down from 5 percent last year": when it was that.
  if (before && isOfLevelBefore(reading, before, node))
    return before === site ? { marker: '', act: 'stand', end: false, own: true } : undefined;
  const whole = wholeDate(reading, node);
  const { top } = whole;
  let { by } = whole;
  const owner = pairedWith(reading, sites, node);
  if (owner) return owner === site ? { marker: by, act: doneTo(tree, site), end: false, own: true } : undefined;
  let head = tree.head(top);
  // "the highest since 1934" tells of another time.
  if (head < 0 || tree.xpos(head) === 'JJS') return undefined;
  // "raised its 2018 tariff from 5 percent to 8": when the old one was imposed.
  if (head === site.measure && by === '' && isModifier(tree, top) && site.role !== 'rate')
    return site.role === 'old' ? { marker: by, act: 'stand', end: false, own: true } : undefined;
  // "In early May Chile raised …": a day that the tree joins to the name behind it is the clause's.
  if (isModifier(tree, top) && tree.relation(head) === 'nsubj' && tree.upos(head) === 'PROPN') {
    by ||= marker(tree, head);
    head = tree.head(head);
  } else if (namesSomething(tree, top, by, top === node) && head !== site.measure && head !== site.node)
    return undefined;
  // "ceases to apply on May 3"
  if (tree.relation(head) === 'xcomp' && tree.lemma(tree.head(head)) === 'cease') head = tree.head(head);
  head = ownerOf(reading, site, sites, head, GOODS);
  if (head < 0) return undefined;
  // "to kick in from May 3": the particle is the verb's.
  if (/^(?:in|out|up|down) \w/.test(by) && !FROM.has(by.replaceAll(' ', '_'))) by = by.slice(by.indexOf(' ') + 1);
  by = STARTS.test(tree.lower(node)) ? 'effective' : (adverbOf(tree, top) ?? by);
  // "effective May 3", "starting May 3"
  if (STARTS.test(tree.lower(head))) {
    const above = ownerOf(reading, site, sites, tree.head(head), PHRASES);
    // "Effective May 3, Chile imposed …": the clause may hang on the word.
    const told = above < 0 && site.chain.some(step => tree.head(step.node) === head);
    return told || belongs(reading, site, sites, above < 0 ? head : above)
      ? { marker: 'effective', act: undefined, end: false, own: false }
      : undefined;
  }
  // "between 2018 and 2021", "from May to June": the second of two joined dates ends what the first begins.
  const ends = by.startsWith('between') && top !== node;
  if ((UNTIL.has(by) || by === 'before') && isNotYet(tree, head))
    return { marker: 'from', act: 'start', end: false, own: false };
  // "has until May 3 to scrap it"
  if (UNTIL.has(by) && childrenBy(tree, head, 'xcomp', 'advcl', 'acl').some(verb => isGivenTime(tree, verb)))
    return undefined;
  if (UNTIL.has(by) && comesAfter(tree, site, head)) return { marker: 'from', act: 'start', end: false, own: false };
  if (!belongs(reading, site, sites, head)) return undefined;
  // "opened a review of its duty in May": the day of the review.
  if (isOfReview(tree, site, head)) return undefined;
  if (head === site.node && isCopular(tree, head)) return { marker: by, act: 'stand', end: false, own: false };
  // What is told of the tariff noun is told of what its verb does to it.
  const verb = head === site.measure || head === site.node ? (site.chain[0]?.node ?? head) : head;
  // "goods withdrawn from warehouse on or after May 3" enter; no tariff is withdrawn.
  const enters = ENTERING.has(tree.lemma(verb)) && !site.chain.some(({ node }) => node === verb);
  // "will no longer be subject to it from May": then it ends.
  const own = predicateAt(tree, verb)?.frame.act;
  const ending = own !== 'exempt' && !takesItsPlace(tree, site.node) && moodOf(tree, verb) === 'no longer';
  const framed = enters ? undefined : ending ? 'lift' : own;
  // "issued an order in May, imposing 5 percent", "struck a deal in May to impose it": the day of the order, of the deal.
  const isIssue = framed === 'impose' && /^(?:issue|strike)$/.test(tree.lemma(verb)) && verb !== site.chain[0]?.node;
  const act = isIssue ? 'enact' : framed === 'enact' && hasImposed(tree, site, verb) ? 'impose' : framed;
  const isVerb = tree.upos(head) === 'VERB' || tree.upos(head) === 'AUX';
  // "in May tin came to bear 8 percent on top of the existing 5 percent": what is there already did not begin then.
  const isAbove = head === site.measure || site.chain.some(({ node }) => node === head);
  if (isAbove && !FROM.has(by.replaceAll(' ', '_')) && !UNTIL.has(by) && toneBeside(tree, site) === 'stays')
    return undefined;
  if (isVerb && (act === 'say' || act === 'oppose')) return undefined;
  // "By May Chile had charged 5 percent", "as of May the duty stood at it": what was so then had begun before.
  const had = childrenBy(tree, verb, 'aux').some(word => tree.lower(word) === 'had');
  if ((by === 'by' && had) || (by === 'as of' && act === 'stand' && (had || wasSo(tree, verb)))) return undefined;
  // "extended last month": it held before.
  if (act === 'keep' && /^(?:extend|renew|prolong)$/.test(tree.lemma(verb)) && !UNTIL.has(by)) return undefined;
  if (act === 'plan' && !FROM.has(by.replaceAll(' ', '_')) && !UNTIL.has(by) && !SCHEDULED.has(tree.lemma(verb)))
    return undefined;
  if (act === undefined && isVerb && !enters && !tells(tree, site, head, FROM.has(by.replaceAll(' ', '_'))))
    return undefined;
  return {
    marker: by === 'between' ? 'from' : by,
    act,
    end: ends || /^(?:end|expire|lapse|run)$/.test(tree.lemma(head)),
    own: head === site.node || isOfOldTariff(tree, site, sites, head),
  };
}
/** "the order in May, which imposed 5 percent": what the paper did then. */
const hasImposed = (tree: Tree, { chain: [step] }: RateSite, paper: number): boolean =>
  step !== undefined &&
  tree.head(step.node) === paper &&
  tree.relation(step.node) === 'acl:relcl' &&
  tree.xpos(step.node) === 'VBD' &&
  step.predicate?.frame.act === 'impose';

/** "from 5 percent … to 8 percent", "from the rate of 5 percent, imposed in May, to one of 8": the two ends of one change. */
const areEnds = (tree: Tree, from: RateSite, to: RateSite): boolean =>
  (to.role === 'new' && from.measure === to.measure) || (ledBy(tree, from) === 'from' && ledBy(tree, to) === 'to');
/** Whether a day stands right behind the rate up or down from which another is. */
function isOfLevelBefore({ tree }: Reading, { node }: RateSite, date: number): boolean {
  if (!isMovedFrom(tree, node)) return false;
  for (let at = node + 1; at < date; at++) if (!/^(?:ADP|DET|ADJ)$/.test(tree.upos(at))) return false;
  return true;
}
const ledBy = (tree: Tree, { node }: RateSite): string =>
  marker(tree, node) === 'of' ? marker(tree, tree.head(node)) : marker(tree, node);

/**
 * "18 percent in May 2023, 25 percent in July and 35 percent in 2026": where several figures of a sentence have a date right behind them, each date is
 * that of the figure before it, whatever the tree hangs it on.
 */
function pairedWith(reading: Reading, sites: readonly RateSite[], node: number): RateSite | undefined {
  const owner = sites.find(site => dateBehind(reading, site) === node);
  return owner && sites.some(site => site !== owner && dateBehind(reading, site) >= 0) ? owner : undefined;
}

/** The date behind a figure with nothing but a phrase between: "5 percent in May", "a 5 percent tariff on tin from May"; -1 where there is none. */
function dateBehind(reading: Reading, { node }: RateSite): number {
  const { tree } = reading;
  for (let at = node + 1; at < tree.size; at++) {
    if (reading.dateAt(at)) return tree.upos(at - 1) === 'ADP' ? at : -1;
    if (reading.percentAt(at) || !WITHIN_PHRASE.test(tree.upos(at))) return -1;
  }
  return -1;
}
/** Words that end no phrase. */
export const WITHIN_PHRASE = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|X)$/;

/** "stood at", "was": of a verb or of the copula of a figure. */
const wasSo = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBD' || childrenBy(tree, verb, 'cop').some(word => /^(?:was|were)$/.test(tree.lower(word)));

/** What its verb does to a tariff, unless that is only to speak of it. */
function doneTo(tree: Tree, { chain }: RateSite): Act | undefined {
  const act = chain[0] && predicateAt(tree, chain[0].node)?.frame.act;
  return act !== undefined && DOING.has(act) ? act : undefined;
}
const DOING: ReadonlySet<Act> = new Set<Act>([
  'impose',
  'change',
  'start',
  'bear',
  'stand',
  'lift',
  'pause',
  'delay',
  'expire',
]);

/** Whether a date is that of an inquiry into a tariff: of the verb that begins or ends one, or of the inquiry. */
function isOfReview(tree: Tree, site: RateSite, head: number): boolean {
  if (head === site.measure || head === site.node) return false;
  const isReview = (node: number): boolean => REVIEWS.has(tree.lemma(node)) && tree.upos(node) === 'NOUN';
  return chainOf(tree, site).some(
    ({ node, from }) =>
      (head === node || head === from) && (isReview(from) || childrenBy(tree, node, 'obj').some(isReview)),
  );
}
const REVIEWS = wordSet('review inquiry enquiry investigation probe examination reinvestigation');

/** A day behind the goods ("on shoes in May") is one of what is done to them, one of a term ("a term that starts in May") of what lasts. */
function ownerOf(reading: Reading, site: RateSite, sites: readonly RateSite[], node: number, through: RegExp): number {
  const { tree } = reading;
  let at = node;
  while (
    at >= 0 &&
    !belongs(reading, site, sites, at) &&
    through.test(tree.relation(at)) &&
    tree.upos(at) !== 'VERB' &&
    !reading.percentAt(at)
  )
    at = tree.head(at);
  return at;
}

const GOODS = /^(?:nmod|conj|compound|appos|obl)$/;
const PHRASES = /^(?:nmod|obl)$/;

/** What is told of a rate, with what is done to its tariff where it stands in a clause on that: "imposed duties ranging from 5 to 8 percent". */
function chainOf(tree: Tree, { chain, measure }: RateSite): readonly Step[] {
  const inner = chain.at(-1)?.node ?? -1;
  return measure >= 0 && inner >= 0 && tree.head(inner) === measure && tree.relation(inner) === 'acl'
    ? [...chain, ...chainAbove(tree, measure)]
    : chain;
}

/** "down from the 40 percent tariff imposed in 2004": the day of the old tariff itself, not of the change. */
const isOfOldTariff = (tree: Tree, site: RateSite, sites: readonly RateSite[], head: number): boolean =>
  site.role === 'old' &&
  site.measure >= 0 &&
  clausesBelow(tree, site.measure).includes(head) &&
  !sites.some(other => other.role === 'new' && other.measure === site.measure);
const STARTS = /^(?:effective|starting|beginning|commencing|as)$/;

const isModifier = (tree: Tree, node: number): boolean =>
  /^(?:nmod:desc|compound|amod|nummod)$/.test(tree.relation(node)) && tree.head(node) > node;

/** "the May 2018 list", "Act 12 of May 9": a day in the name of something dates nothing; nor does "of" by itself, whatever the tree hangs it on. */
const namesSomething = (tree: Tree, node: number, by: string, isWhole: boolean): boolean =>
  (by === '' && isModifier(tree, node)) || (by === 'of' && (isWhole || tree.relation(node) === 'nmod'));

const TIMELY = wordSet('week month day midnight noon a.m. p.m. am pm time date end beginning start half quarter');

/** "gave growers until May 3 before its tariff starts": up to a day before a tariff is when that begins. */
function comesAfter(tree: Tree, { measure, node, chain }: RateSite, head: number): boolean {
  for (const inner of [measure >= 0 ? measure : node, ...chain.map(step => step.node)])
    if (introducer(tree, inner) === 'before' && tree.head(inner) === head) return true;
  return false;
}

const adverbOf = (tree: Tree, node: number): string | undefined => {
  for (const child of childrenBy(tree, node, 'advmod', 'amod', 'case'))
    if (/^(?:effective|starting|beginning|since)$/.test(tree.lower(child))) return tree.lower(child);
  return undefined;
};

/**
 * Whether a verb that does nothing to tariffs tells of this one: by itself ("erected the tariff in May", not "sued over it in May"), or by what
 * is done to it ("managed in May to raise it").
 */
function tells(tree: Tree, site: RateSite, node: number, since: boolean): boolean {
  const chain = chainOf(tree, site);
  const at = chain.findIndex(step => step.node === node);
  const from = chain[0]?.from ?? -1;
  if (at === 0 && from >= 0 && /^(?:obl|nsubj$)/.test(tree.relation(from)) && marker(tree, from) !== 'in') return since;
  return (
    at === 0 || chain.slice(0, Math.max(0, at)).some(({ predicate }) => predicate && predicate.frame.act !== 'say')
  );
}

/**
 * Whether what a date hangs on is told of this rate: the figure, its tariff, a clause on either, a verb above with nothing but complements
 * and coordinates between. Where each rate of a list has a date of its own, the date on the figure is its alone.
 */
export function belongs(reading: Reading, site: RateSite, sites: readonly RateSite[], head: number): boolean {
  const { tree } = reading;
  const other = sites.find(one => one.node === head);
  if (other) {
    // "was 5 percent until May, and has been 8 percent since then": a verb of its own has days of its own.
    if (other === site || childrenBy(tree, site.node, 'cop').length > 0) return other === site;
    return site.base === other && site.role === other.role && !isDated(reading, site.node);
  }
  if (head === site.measure || head === site.node) return true;
  const clauses = [...(site.measure >= 0 ? clausesBelow(tree, site.measure) : []), ...clausesBelow(tree, site.node)];
  // "leaves at 5 percent the tariff that was to climb to 8 percent in May": the day is that of the other rate.
  const ofOther = sites.some(one => one !== site && one.chain[0]?.node === head && site.chain[0]?.node !== head);
  if (clauses.includes(head) && !ofOther) return true;
  if (isEntry(tree, site, sites, head)) return true;
  for (const step of chainOf(tree, site)) {
    // What another clause says of itself is none of this one's.
    if (/^(?:parataxis|conj)$/.test(tree.relation(step.from)) && childrenBy(tree, step.from, 'nsubj').length > 0) break;
    const relation = tree.relation(step.from);
    if (relation === 'advcl' && APART.has(introducer(tree, step.from))) break;
    // "By 2030 Kenya wants to buy less rice, on which it levies …": a clause on a noun that the tree hangs on the verb.
    if (relation === 'acl:relcl' && tree.upos(step.node) === 'VERB') break;
    if (step.node === head) return true;
    if (relation === 'ccomp' || relation === 'parataxis') {
      if (step.node !== head) break;
    }
    // A coordinate or adverbial clause that starts the tariff: "… and takes effect in May".
    if (clausesOn(tree, step.node).some(clause => clause === head && startsIt(tree, clause))) return true;
    if (isOfPurpose(tree, site, step.node, head)) return true;
    if (relation === 'acl:relcl' || relation === 'advcl') break;
  }
  return false;
}

/** Whether a day hangs on a figure itself: "5 percent in 2018", "5 percent starting in 2018". */
const isDated = (reading: Reading, node: number): boolean =>
  childrenBy(reading.tree, node, 'nmod', 'obl', 'acl').some(
    child =>
      reading.dateAt(child) !== undefined ||
      (STARTS.test(reading.tree.lower(child)) && reading.tree.children(child).some(inner => reading.dateAt(inner))),
  );

/** "with respect to goods entered on or after May 3", "on wine, which takes effect in May": a clause on the goods that tells when they bear it. */
function isEntry(tree: Tree, site: RateSite, sites: readonly RateSite[], verb: number): boolean {
  const starts = startsIt(tree, verb);
  if (!starts && !ENTERING.has(tree.lemma(verb))) return false;
  const owners = new Set([site.node, site.measure, ...site.chain.map(step => step.node)]);
  for (let at = verb, left = 6; at >= 0 && left > 0; left--) {
    if (!/^(?:acl|acl:relcl|nmod|obl|conj|advcl)$/.test(tree.relation(at))) return false;
    at = tree.head(at);
    if (owners.has(at)) return true;
    // A day of another rate of the list.
    if (sites.some(other => other.node === at)) return false;
  }
  return false;
}
const ENTERING = wordSet('enter withdraw import ship load file arrive clear land cross');

/** The clauses joined to a verb, with their own complements: "… and will begin to collect it in May". */
const clausesOn = (tree: Tree, verb: number): number[] =>
  childrenBy(tree, verb, 'conj', 'advcl', 'xcomp').flatMap(clause => [clause, ...childrenBy(tree, clause, 'xcomp')]);

/** Whether a clause tells that a tariff starts or ends: by its verb, or by what it does to "it". */
const startsIt = (tree: Tree, verb: number): boolean => {
  const act = predicateAt(tree, verb)?.frame.act;
  if (act === 'start' || act === 'expire') return true;
  return (
    (act === 'impose' || act === 'lift') &&
    childrenBy(tree, verb, 'obj').some(object => /^(?:it|them)$/.test(tree.lower(object)))
  );
};

/**
 * "adopted a duty, to be applied for three years": an infinitive that names nothing else it is done to tells of the tariff; "took effect in May and
 * runs for two years": so does a second verb of which it is the subject, too.
 */
function isOfPurpose(tree: Tree, { measure }: RateSite, verb: number, clause: number): boolean {
  if (tree.relation(clause) === 'conj' && measure >= 0 && tree.head(clause) === verb)
    return (
      tree.head(measure) === verb &&
      /^nsubj/.test(tree.relation(measure)) &&
      predicateAt(tree, clause)?.frame.act === 'stand' &&
      childrenBy(tree, clause, 'nsubj', 'nsubj:pass').length === 0
    );
  if (tree.relation(clause) !== 'advcl' || tree.head(clause) !== verb || introducer(tree, clause) !== 'to')
    return false;
  if (measure < 0 || tree.head(measure) !== verb || !/^(?:obj|nsubj:pass)$/.test(tree.relation(measure))) return false;
  const framed = predicateAt(tree, clause);
  const isOfTariff = framed?.frame.act === 'stand' || (framed?.passive === true && framed.frame.act === 'impose');
  return isOfTariff && childrenBy(tree, clause, 'nsubj', 'nsubj:pass', 'obl:agent').length === 0;
}

/** Conjunctions behind which a clause has days of its own. */
const APART = wordSet('before after until till while whereas when since though although because as');
