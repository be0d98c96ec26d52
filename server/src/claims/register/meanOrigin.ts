import { clashes } from '../../base/lists.ts';
import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { ownSubject } from '../frames/chain.ts';
import { ALL_GOODS, GOVERNING } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { governmentOf, UNION } from '../slots/actor.ts';
import { flowsTold, tradeTold } from '../slots/flowsTold.ts';
import { GENERAL } from '../slots/measureKind.ts';
import { isMeasureNoun } from '../slots/measureNoun.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { peopleBefore } from '../slots/whoseGoods.ts';
import { keyOf } from './rank/candidate.ts';
import type { Discourse } from './rank/discourse.ts';
import { type Part, placeOf } from './rank/told.ts';
import { ANY } from './register.ts';

/**
 * "Oslo listed Chilean goods. Those goods may be hit with a duty": whose goods a word means that points
 * back, by the sentence before.
 */
export function meanOrigin(draft: RateDraft, { readingAt }: Discourse): void {
  const { load, reading, targets } = draft;
  if (load.conditional || load.universal || !isPointing(draft)) return;
  if (targets.length === 1 && draft.targetHow !== 'carried') return;
  const before = readingAt(reading.view.index - 1);
  if (!before) return;
  const told = partiesTold(before);
  const others = new Set(told.map(({ party }) => party).filter(party => !draft.imposers.includes(party)));
  const ofGoods = new Set(told.filter(({ part }) => part === 'goods').map(({ party }) => party));
  // "Exporters in Peru worry. … on what they ship": of the one party named, whatever it does there.
  const goods = isTheirs(draft) && ofGoods.size === 0 && others.size === 1 ? [...others] : [...ofGoods];
  const [origin, another] = targets.length === 1 ? targets : goods;
  if (origin === undefined || another !== undefined) return;
  [draft.targets, draft.targetHow, draft.borneBefore] = [[origin], 'carried', true];
}

/**
 * "Chilean tin is under inquiry. The duty will be 5 percent": a tariff of which its sentence says neither whose goods it is on nor that it is on all, on
 * those of the one country whose goods the sentence before tells of.
 */
export function meanTold(draft: RateDraft, { readingAt }: Discourse): void {
  const { load, reading, imposers, kind } = draft;
  if (draft.targets.length > 0 || load.nodes.length > 0 || load.conditional) return;
  if (kind !== null && GENERAL.has(kind)) return;
  const here = partiesTold(reading).filter(({ party }) => !imposers.includes(party));
  // "Chilean tin lost ground as Peru's duty rose to 5 percent": of this sentence, where it names the goods of nobody
  // else and tells of no more than one beside who does something.
  const ofGoods = here.filter(({ part }) => part === 'goods');
  const doing = here.filter(({ party }) => ofGoods.every(other => other.party !== party));
  const isDone = doing.length > 0 && doing.every(({ part }) => /^(?:acts|subject|says)$/.test(part));
  const isHere = !draft.exportDuty && (imposers.length > 0 ? here.length > 0 : ofGoods.length > 0 && isDone);
  const before = isHere ? reading : readingAt(reading.view.index - 1);
  if (!before || (!isHere && (here.length > 0 || !draft.definite))) return;
  const told =
    isHere && imposers.length === 0 ? ofGoods : partiesTold(before).filter(({ party }) => !imposers.includes(party));
  const [only, another] = [...new Set(told.map(({ party }) => party))];
  if (only === undefined || another !== undefined || !told.some(({ part }) => part === 'goods')) return;
  [draft.targets, draft.targetHow] = [[only], 'carried'];
}

/**
 * "Oslo has opened a probe into tin from Peru and Chile. Duties of 5 to 8 percent begin in May": what an inquiry leads to is of the one who holds it, on
 * those whose goods it is about.
 */
export function meanInquiry(draft: RateDraft, { readingAt }: Discourse): void {
  const { load, reading, kind } = draft;
  if (load.conditional || load.universal || load.imported || (kind !== null && GENERAL.has(kind))) return;
  const before = readingAt(reading.view.index - 1);
  if (!before || !isOfInquiry(before) || partiesTold(reading).some(({ part }) => part !== 'goods')) return;
  const told = partiesTold(before);
  const [goods, people] = (['goods', 'people'] as const).map(wanted =>
    told.filter(({ part }) => part === wanted).map(({ party }) => party),
  );
  const origins = [...new Set(goods?.length ? goods : people)];
  const [holder, another] = new Set(told.map(({ party }) => party).filter(party => !origins.includes(party)));
  if (holder === undefined || another !== undefined) return;
  if (draft.imposers.length === 0 && !draft.targets.includes(holder))
    [draft.imposers, draft.imposerHow] = [[holder], 'carried'];
  if (draft.targets.length === 0 && load.nodes.length === 0 && origins.length > 0 && draft.imposers.includes(holder))
    [draft.targets, draft.targetHow] = [origins, 'carried'];
}

const isOfInquiry = ({ view: { tokens, first, last } }: Reading): boolean =>
  tokens.slice(first, last).some(({ norm }) => INQUIRING.has(norm));
const INQUIRING = wordSet(
  'probe investigation inquiry review dumping anti-dumping antidumping dumped countervailing safeguard subsidised subsidized',
);

/**
 * "Egypt asked Canada to scrap a duty on its cement. The 4 percent duty took effect in May": a tariff that is pointed to, of which its sentence names
 * neither goods nor origins nor anybody else, is the one that the sentence before tells of, where that tells of one.
 */
export function meanToldBefore(draft: RateDraft, { register }: Discourse): void {
  const { load, reading, imposers, kind, site } = draft;
  if (
    draft.targets.length > 0 ||
    !(draft.definite || isOfIt(draft)) ||
    load.conditional ||
    load.universal ||
    load.imported
  )
    return;
  if (load.origins.length > 0 || (kind !== null && GENERAL.has(kind))) return;
  if (partiesTold(reading).some(({ party }) => !imposers.includes(party)) || tellsOfAnother(draft)) return;
  const told = register
    .around(site.mention.start)
    .filter(({ sentence, old }) => sentence === reading.view.index - 1 && !old)
    .filter(
      entry =>
        !clashes(entry.imposers, imposers) &&
        ((entry.products[0] === ALL_GOODS && isOfIt(draft)) || !clashes(entry.products, draft.products)),
    );
  const [entry] = told;
  if (!entry || told.some(other => keyOf(other.targets) !== keyOf(entry.targets))) return;
  if (entry.targets.length === 0 || entry.targets[0] === ANY || !entry.stated) return;
  [draft.targets, draft.targetHow] = [entry.targets, 'carried'];
  if (imposers.length === 0 && entry.imposers.length > 0)
    [draft.imposers, draft.imposerHow] = [entry.imposers, 'carried'];
}

/** Whether the sentence names another tariff beside: "the new tariffs come in addition to the 4 percent duty". */
function tellsOfAnother({ reading, site }: RateDraft): boolean {
  for (let at = 0; at < reading.tree.size; at++)
    if (
      at !== site.measure &&
      at !== site.node &&
      reading.percentAt(at) === undefined &&
      isMeasureNoun(reading, at) &&
      reading.tree.head(at) !== site.measure
    )
      return true;
  return false;
}

/** "It sets a rate of 4 percent", "They amount to 4 percent": said of what the sentence before tells of. */
const isOfIt = ({ reading: { tree }, site: { chain } }: RateDraft): boolean =>
  chain.some(({ node }) => childrenBy(tree, node, 'nsubj').some(at => /^(?:it|they|this|these)$/.test(tree.lower(at))));

/** The parties of a sentence, capitals that stand for them, too, with what they do in it. */
export function partiesTold(reading: Reading): { readonly party: string; readonly part: Part }[] {
  const { tree } = reading;
  const found: { party: string; part: Part }[] = [];
  for (let node = 0; node < tree.size; node++) {
    const party = reading.partyAt(node)?.party ?? reading.seatOf(tree.form(node));
    if (party !== undefined) found.push({ party: governmentOf(party), part: placeOf(reading, node).part });
  }
  return found;
}

/** "their wine", "what they ship", "for theirs": of several who were named. */
const isTheirs = ({ load, reading: { tree } }: { load: RateDraft['load']; reading: Pick<Reading, 'tree'> }): boolean =>
  load.pronoun >= 0 && /^the(?:ir|irs|y)$/.test(tree.lower(load.pronoun));

/** "those goods", "the meat", "such imports", "they": what bears the tariff was named before. */
function isPointing(draft: RateDraft): boolean {
  const { load, reading } = draft;
  const { tree } = reading;
  const [head] = load.nodes;
  if (head === undefined || load.origins.length > 0) return false;
  if (isTheirs(draft)) return true;
  if (/^(?:they|those|these|all)$/.test(tree.lower(head))) return true;
  // "that steel", "those cars"
  if (childrenBy(tree, head, 'det').some(word => /^th(?:at|ose|ese)$/.test(tree.lower(word)))) return true;
  return load.anaphoric;
}

/**
 * "Pakistani growers sell their mangoes to Iran. Since March they have faced a duty of 12 percent there": whither the sentence before lets goods go is where
 * they bear it, and who sells them bears it.
 */
export function meanFlow(draft: RateDraft, { readingAt }: Discourse): void {
  const { load, reading, site } = draft;
  if (draft.imposers.length > 0 || draft.exportDuty || partiesTold(reading).length > 0) return;
  const { tree } = reading;
  const there = [site.measure, ...site.chain.map(({ node }) => node)]
    .filter(at => at >= 0)
    .some(at => childrenBy(tree, at, 'advmod', 'nmod').some(word => tree.lower(word) === 'there'));
  const before = readingAt(reading.view.index - 1);
  if (!before || !(there || ((draft.bears || load.anaphoric) && isOfTrade(before)))) return;
  const told = partiesTold(before);
  const places = new Set(told.filter(({ part }) => part === 'place').map(({ party }) => party));
  const others = new Set(told.map(({ party }) => party).filter(party => !places.has(party)));
  const [place] = places;
  if (place === undefined || places.size > 1 || others.size > 1) return;
  [draft.imposers, draft.imposerHow] = [[place], 'carried'];
  const isOpen = draft.targets.length === 0 && !load.universal && !load.imported;
  if (isOpen && others.size === 1) [draft.targets, draft.targetHow] = [[...others], 'carried'];
}

/**
 * "Exports of tea from Kenya to Egypt fell in May. Egypt had imposed a duty of 9 percent": a tariff of which nothing else is said is on those of whom the
 * sentence before says that they sell there.
 */
export function meanTrade(draft: RateDraft, { readingAt }: Discourse): void {
  const { load, reading, kind, imposers } = draft;
  const [imposer, another] = imposers;
  if (imposer === undefined || another !== undefined || draft.targets.length > 0 || draft.exportDuty) return;
  if (load.nodes.length > 0 || load.universal || load.imported || load.conditional) return;
  if ((kind !== null && GENERAL.has(kind)) || partiesTold(reading).some(({ party }) => party !== imposer)) return;
  const before = readingAt(reading.view.index - 1);
  if (!before) return;
  const flows = [...tradeTold(before), ...flowsTold(before)].filter(({ goal }) => goal?.party === imposer);
  const sellers = new Set(flows.flatMap(({ seller }) => seller ?? []));
  if (sellers.size === 1) [draft.targets, draft.targetHow] = [[...sellers], 'carried'];
}

/** "sells tea in Peru", "tea is popular in Peru": whether a sentence tells of goods that are sold or bought. */
const isOfTrade = ({ tree }: Reading): boolean =>
  tree.root >= 0 &&
  [tree.root, ...childrenBy(tree, tree.root, 'conj')].some(
    at => SELLING.has(tree.lemma(at)) && marker(tree, at) === '',
  );
const SELLING = wordSet('sell export ship send buy import popular cheap dear scarce');

/** "Brazilian shoemakers have won. The government put a duty on sandals from Peru": the government of those of whom the sentence before tells. */
export function meanGovernment(draft: RateDraft, { readingAt }: Discourse): void {
  const { reading, site, targets } = draft;
  if (draft.imposers.length > 0 || (targets.length === 0 && !draft.load.imported)) return;
  const { tree } = reading;
  const acts = site.chain.some(({ node, predicate }) => {
    const subject = predicate?.frame.subject === 'imposer' && !predicate.passive ? ownSubject(tree, node) : -1;
    return (
      subject >= 0 &&
      GOVERNING.has(tree.lemma(subject)) &&
      childrenBy(tree, subject, 'amod', 'nmod', 'nmod:poss').length === 0
    );
  });
  const before = acts ? readingAt(reading.view.index - 1) : undefined;
  const people = before && peopleBefore(before, before.tree.size);
  // No member of the Union has tariffs of its own.
  const isMember = people !== undefined && reading.context.knowledge.parties.get(UNION)?.members?.includes(people);
  if (people !== undefined && !isMember && !targets.includes(people))
    [draft.imposers, draft.imposerHow] = [[people], 'carried'];
}
