import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Measure, SlotHow } from '../claim.ts';
import { ALL_GOODS, ANAPHORIC } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import type { Entry } from '../register/register.ts';
import { otherSide } from './actor.ts';
import { isOnCondition, isOnSome, onWhoever } from './condition.ts';
import { sellersTo } from './flowsTold.ts';
import { imposersOf } from './imposer.ts';
import { inTurn } from './inTurn.ts';
import { isOfBand } from './isOfBand.ts';
import { isOfQuota } from './isOfQuota.ts';
import { labelOf, originsOfLabel } from './labelOf.ts';
import { lawOf } from './law.ts';
import { leavingOf } from './leavesCountry.ts';
import { goodsOfLoad, type Load } from './load.ts';
import { loadOf } from './loadOf.ts';
import { madeWhere } from './madeWhere.ts';
import { mayBear } from './mayBear.ts';
import { GENERAL, measureKindOf, OVER_ALL } from './measureKind.ts';
import { isOfSeveral } from './ofSeveral.ts';
import { partiesBeside } from './partyBeside.ts';
import { isBefore, isOfEarlierRound, isOfLongGone, isPast } from './pastRate.ts';
import type { RateSite } from './rateSite.ts';
import { relatedTo } from './related.ts';
import { isOfSpeaker, sayer } from './sayer.ts';
import { scheduleYear } from './scheduleYear.ts';
import { isOneOfExports, isStandIn } from './standIns.ts';
import { type State, stateOf } from './state.ts';
import { timeOf } from './time.ts';
import { tradedFor } from './tradedFor.ts';
import { twinOf } from './twinOf.ts';
import { askerOf } from './urged.ts';
import { governmentAsked } from './whoAsks.ts';
import { areAnothersExports, whoseGoods } from './whoseGoods.ts';

/** What the sentence by itself says of a rate; what it leaves open, the register may fill. */
export interface RateDraft {
  readonly reading: Reading;
  readonly site: RateSite;
  imposers: readonly string[];
  imposerHow: SlotHow | undefined;
  targets: readonly string[];
  targetHow: SlotHow | undefined;
  products: readonly string[];
  productHow: SlotHow | undefined;
  part: boolean;
  /** Its goods are those to which its words point. */
  pointed: boolean;
  kind: Measure | null;
  law: { readonly id: string; readonly mention: string } | undefined;
  state: State;
  readonly dated: ReturnType<typeof timeOf>;
  load: Load;
  mentions: readonly string[];
  /** "the tariff", "these duties", "such a levy": one that was told of. */
  readonly definite: boolean;
  /** Told of the past: "was", "before the accord". */
  readonly past: boolean;
  /** Said to have been so before something that has come: "previously", "before the accord". */
  readonly before: boolean;
  readonly exportDuty: boolean;
  /** Its imposer, where it is only called his in words that may as well say that he bears it. */
  readonly called: string | undefined;
  /** It is one of many countries together that are not named. */
  readonly ofSeveral: boolean;
  /** The subject of its clause bears the tariff. */
  readonly bears: boolean;
  /** The government that a pronoun means that acts on the tariff: the nearest of its kind, which may be another's. */
  readonly pronoun: string | undefined;
  /** On whom it falls is known by the goods before to which a word points. */
  borneBefore: boolean;
  /** The tariff told of elsewhere whose goods are this one's. */
  meant: Entry | undefined;
  /** Said of it by the line that leads its list in. */
  atLeast?: true;
  /** The rate before it in the same list. */
  readonly beside: RateDraft | undefined;
}

const WISHING = wordSet('hope seek want wish');

export function draftRate(
  reading: Reading,
  site: RateSite,
  sites: readonly RateSite[],
  earlier: ReadonlyMap<RateSite, RateDraft>,
  focus: Focus,
  published: string | null,
): RateDraft {
  const { tree } = reading;
  const twin = earlier.get(twinOf(reading, site, sites) ?? site);
  const base = twin ?? (site.base && earlier.get(site.base));
  const read = twin ? { ...twin.load, inRow: twin.load.products.length > 0 } : loadOf(reading, site, sites);
  const ofSeveral = isOfSeveral(reading, site);
  const { actors, tie } = ofSeveral ? { actors: [], tie: undefined } : imposersOf(reading, site, focus);
  const bought = read.exported && areAnothersExports(reading, site, read, actors, focus);
  const told = bought ? { ...read, exported: false } : read;
  const load = isOnCondition(reading, site) || isOnSome(reading, site, told) ? onWhoever(told) : told;
  const frame = site.chain[0]?.predicate?.frame;
  const escapes = frame?.act === 'oppose' && frame.subject === 'load';
  const bears = frame?.act === 'bear' || escapes || (base?.bears ?? false);
  const leaving = leavingOf(reading, site, load);
  const exportDuty =
    leaving !== undefined ||
    (load.exported && !bears && load.destination === undefined) ||
    (site.measure >= 0 &&
      childrenBy(tree, site.measure, 'compound', 'amod').some(child => tree.lower(child) === 'export')) ||
    (load.origins.length === 0 && !load.imported && isOneOfExports(reading, site.measure, earlier.values()));
  const listed =
    actors.length > 0 || !site.base || ofSeveral ? actors : imposersOf(reading, firstOf(site), focus).actors;
  const own = inTurn(
    reading,
    site.node,
    listed.map(actor => actor.party),
  );
  let imposers: readonly string[] = actors.length > 0 || own.length < listed.length ? own : [];
  let imposerHow: SlotHow | undefined = imposers.length > 0 ? listed[0]?.how : undefined;
  // "Taiwan's 20 percent rate for goods bound for Peru": called its own by who bears it.
  const bearer =
    tie === 'owner' && !exportDuty && load.destination !== undefined && load.origins.length === 0 ? imposers : [];
  if (bearer.length > 0 && !bearer.includes(load.destination as string)) imposers = [];
  if (imposers.length === 0 && load.destination !== undefined) {
    imposers = [load.destination];
    imposerHow = 'stated';
  }
  if (imposers.length === 0 && leaving?.from !== undefined) [imposers, imposerHow] = [[leaving.from], 'stated'];
  // "Indian imports of Malaysian oil are taxed": who buys them, since another sells them.
  const [buyer, another] = load.owners;
  if (imposers.length === 0 && buyer !== undefined && another === undefined)
    if (load.origins.length > 0 && !load.origins.includes(buyer)) [imposers, imposerHow] = [[buyer], 'stated'];
  let targets =
    load.origins.length > 0
      ? inTurn(reading, site.node, load.origins)
      : imposers.length > 0 && imposers[0] === load.destination
        ? bearer.filter(party => party !== load.destination)
        : [];
  // "its exports to Peru": what leaves the one who acts is taxed where it goes.
  if (load.exported && targets.length === 0 && !exportDuty) {
    const owner = focus.meant('its', reading.tree.start(site.node), reading.view.index);
    targets = own.length > 0 ? own : owner === undefined ? [] : [owner];
    [imposers, imposerHow] = load.destination === undefined ? [[], undefined] : [[load.destination], 'stated'];
  }
  // "Chile seeks a lower duty on wine exports to Peru", "hopes to get one": who wishes for it sells there.
  const wishes = tie === 'acting' && site.chain.some(step => WISHING.has(tree.lemma(step.node)));
  if (wishes && load.destination !== undefined && !own.includes(load.destination)) {
    if (targets.length === 0) targets = own;
    [imposers, imposerHow] = [[load.destination], 'stated'];
  }
  if (targets.length === 0 && load.ours) {
    const speaker = focus.speaker(reading.tree.start(site.node), reading.view.index) ?? sayer(reading, site.node);
    if (speaker !== undefined) targets = [speaker];
  }
  const isCountry = (party: string): boolean => reading.context.knowledge.parties.get(party)?.kind !== 'region';
  const [verb] = site.chain;
  // "We charge them 3 percent"
  const them = verb && childrenBy(tree, verb.node, 'obj', 'iobj').find(child => tree.lower(child) === 'them');
  if (targets.length === 0 && them !== undefined) {
    const other = otherSide(reading, them, focus);
    if (other !== undefined && !imposers.includes(other) && imposers.length > 0) targets = [other];
  }
  if (targets.length === 0 && load.pronoun >= 0 && !load.exported && !exportDuty) {
    const owner = whoseGoods(reading, load.pronoun, imposers, focus);
    if (owner !== undefined) targets = [owner];
  }
  if (targets.length === 0) targets = madeWhere(reading, site).filter(party => !imposers.includes(party));
  if (targets.length === 0 && load.origins.length === 0 && (load.anaphoric || load.nodes.length === 0))
    targets = originsOfLabel(reading, site.node).filter(party => !imposers.includes(party));
  if (targets.length === 0 && load.nation !== undefined) {
    const { parties } = reading.context.knowledge;
    const isBloc = (party: string): boolean => (parties.get(party)?.kind === 'bloc') === (load.nation === 'bloc');
    const country = focus.country(tree.start(site.node), reading.view.index, imposers, isBloc);
    if (country !== undefined) targets = [country];
  }
  if (targets.length === 0) targets = load.owners.filter(party => !imposers.includes(party));
  // "Laos's 5 percent Norwegian duty"
  const owners = tie === 'modifier' && base === undefined ? childrenBy(tree, site.measure, 'nmod:poss') : [];
  const owning = owners.flatMap(at => reading.partyAt(at)?.party ?? []).filter(party => !imposers.includes(party));
  if (owning.length > 0) targets = owning;
  if (targets.length === 0 && imposers.length > 0 && tie !== 'listed')
    targets = partiesBeside(reading, site).filter(party => !imposers.includes(party));
  // "Kenya sells tea to Egypt, which charges a duty on it"
  if (targets.length === 0 && imposers.length === 1 && !load.universal && !load.imported && !load.conditional)
    targets = sellersTo(reading, imposers[0] as string, load.nodes.length === 0);
  // "Peru: duties of 5 percent" tells of whose goods they are on, where it names no goods; "Peru: 5 percent on Chilean tin" who imposes it.
  const line = imposers.length === 0 ? labelOf(reading, site.node) : undefined;
  const label = load.products.length === 0 && load.origins.length === 0 ? line : undefined;
  if (line !== undefined && load.origins.length > 0 && !load.origins.includes(line))
    [imposers, imposerHow] = [[line], 'stated'];
  if (label !== undefined && targets.length === 0) targets = [label];
  let asked = false;
  if (targets.length === 0 && !load.universal && !load.imported && !load.conditional) {
    const asker = askerOf(reading, site, focus)?.party;
    asked = asker !== undefined && !imposers.includes(asker);
    if (asker !== undefined && asked) targets = [asker];
  }
  const trader =
    targets.length === 0 &&
    imposers.length > 0 &&
    !load.universal &&
    !load.imported &&
    !load.conditional &&
    base === undefined
      ? tradedFor(reading, site)
      : undefined;
  if (trader !== undefined && !imposers.includes(trader)) [targets, asked] = [[trader], true];
  if (targets.length === 0 && !load.imported && !load.universal)
    targets = relatedTo(reading, site, /^impose$/).filter(party => !imposers.includes(party));
  const askedOfOwn = imposers.length === 0 ? governmentAsked(reading, site, targets) : undefined;
  if (askedOfOwn !== undefined) [imposers, imposerHow] = [[askedOfOwn], 'inferred'];
  // Nobody taxes his own goods, save what leaves the country.
  if (!exportDuty) {
    const foreign = targets.filter(party => !imposers.includes(party));
    // "American mills have to absorb the U.S. tariff": its own people bear what it takes from others.
    // "Oslo taxes Norwegian imports": what it buys.
    const ownPeople =
      (bears && (tie === 'owner' || tie === 'modifier' || tie === 'buyer')) ||
      targets.every(party => load.owners.includes(party));
    if (foreign.length > 0 || targets.length === 0 || ownPeople || tie === 'listed') targets = foreign;
    else {
      const open = imposerHow === 'carried' && isDoneByNation(reading, site);
      imposers = imposers.filter(party => !targets.includes(party));
      // "Chile is furious at Peru. The country put a duty on Chilean tin": the other one.
      const other = open ? focus.country(tree.start(site.node), reading.view.index, targets, isCountry) : undefined;
      if (other !== undefined && imposers.length === 0) imposers = [other];
      if (imposers.length === 0) imposerHow = undefined;
    }
  }
  // "compared with Laos's 8 percent", "the pause put Laos's 8 percent on hold": whose a figure without a tariff is, bears it.
  if (
    tie === 'owner' &&
    site.measure < 0 &&
    (targets.length > 0 || (base?.imposerHow !== 'stated' && load.products.length === 0)) &&
    !load.nodes.some(head => tree.head(head) === site.node)
  )
    [targets, imposers, imposerHow] = [imposers, [], undefined];
  let targetHow: SlotHow | undefined = targets.length === 0 ? undefined : asked ? 'carried' : 'stated';
  // "an export duty on every cargo": whithersoever it goes.
  if (targets.length === 0 && load.universal && !load.conditional && !exportDuty) {
    targets = ['any'];
    targetHow = 'stated';
  }
  if (tie === 'sold' && targets.length === 0) [targets, targetHow] = [['any'], 'inferred'];
  // "but Peru (9 percent) and Chile (6 percent) levy more": rates that are held side by side are those for all.
  if (tie === 'listed' && targets.length === 0 && !exportDuty && !isRetaliating(reading))
    [targets, targetHow] = [['any'], 'inferred'];
  if (exportDuty && targets.length === 0) [targets, targetHow] = [imposers, imposerHow];
  else if (exportDuty && imposers.length === 0) [imposers, imposerHow] = [targets, targetHow];
  let products = goodsOfLoad(load) ?? [];
  let productHow: SlotHow | undefined =
    products.length === 0 ? undefined : load.products.length > 0 || load.generic ? 'stated' : 'inferred';
  let kind = measureKindOf(reading, site);
  let part =
    load.part ||
    twin?.part ||
    kind === 'quota' ||
    (site.role !== 'old' && isOfQuota(reading, site, load)) ||
    isOfBand(reading, site, load) ||
    hasWorth(reading, site);
  let law = lawOf(reading, site);
  const state = stateOf(reading, site);
  const dated = timeOf(reading, site, sites, published);
  const scheduled = scheduleYear(reading, site, sites);
  if (scheduled) dated.scheduled = scheduled;
  // "Of the 30 percent, 10 are the baseline": a figure told of before is not the baseline's own.
  const toldOf = childrenBy(tree, site.node, 'det').some(child => tree.lower(child) === 'the');
  if (products.length === 0 && !part && !load.unnamed && !toldOf && kind !== null && OVER_ALL.has(kind)) {
    products = [ALL_GOODS];
    productHow = 'inferred';
    if (targets.length === 0 && kind !== 'reciprocal') [targets, targetHow] = [['any'], 'inferred'];
  }
  // "duties on tin that average 8 percent"; "the duties, which average 8 percent" are those told of before.
  if (kind === null && products.length > 0 && verb && tree.lemma(verb.node) === 'average') kind = 'average';
  if (base) {
    if (imposers.length === 0 && !ofSeveral) [imposers, imposerHow] = [base.imposers, base.imposerHow];
    if (targets.length === 0 && load.products.length + load.origins.length > 0 && load.origins.length === 0)
      [targets, targetHow] = [base.targets, base.targetHow];
    // "duties on wool from Peru are 9 percent, those from Chile 6": of the same goods.
    if (load.products.length === 0 && isStandIn(reading, site.measure))
      [products, productHow] = [base.products, base.productHow];
    if (load.nodes.length === 0 || load.anaphoric) {
      if (products.length === 0) {
        [products, productHow] = [base.products, base.productHow];
        part ||= base.part;
      }
      if (targets.length === 0) [targets, targetHow] = [base.targets, base.targetHow];
    }
    kind ??= base.kind;
    part ||= kind === 'quota';
    law ??= base.law;
  }
  // "Peru's average duty" is what it charges all, "a universal rate" may be the one that it bears.
  const isOwnKind = targets.length > 0 && (targetHow === 'stated' || (kind !== null && GENERAL.has(kind)));
  return {
    reading,
    site,
    imposers,
    imposerHow,
    targets,
    targetHow,
    products,
    productHow,
    part,
    pointed: false,
    kind,
    law,
    state,
    dated,
    load,
    mentions: [
      ...actors.flatMap(actor => (actor.mention ? [actor.mention.id] : [])),
      ...load.mentions.map(mention => mention.id),
    ],
    definite: isDefinite(reading, site),
    past: isPast(reading, site),
    before: isBefore(reading, site) || isOfLongGone(reading, site) || isOfEarlierRound(reading, site),
    exportDuty,
    called:
      imposerHow === 'stated' && !isOwnKind && imposers.length === 1 && mayBear(reading, site, load, tie)
        ? imposers[0]
        : undefined,
    ofSeveral,
    bears,
    pronoun:
      tie === 'acting' && actors[0]?.how === 'carried' && !isOfSpeaker(reading, site, actors[0].party)
        ? actors[0].party
        : undefined,
    borneBefore: label !== undefined && targets.includes(label),
    meant: undefined,
    beside: base,
  };
}

/** "The country put a duty on tin": whose name was said before. */
const isDoneByNation = ({ tree }: Reading, { chain }: RateSite): boolean =>
  chain.some(({ node }) =>
    childrenBy(tree, node, 'nsubj').some(
      subject => NATIONS.has(tree.lower(subject)) && tree.children(subject).some(word => tree.lower(word) === 'the'),
    ),
  );
const NATIONS = wordSet('country nation republic kingdom island');

/** The first rate of a list. */
const firstOf = (site: RateSite): RateSite => (site.base ? firstOf(site.base) : site);

/** The day on which a sentence says that a tariff begins: not one on which it ends, or was borne or spoken of. */
export function beginningOf({ dated, site, reading }: RateDraft): string | undefined {
  const { from, on, act } = dated;
  if (site.role === 'old' || /^(?:lift|pause|delay|expire|exempt|plan)$/.test(act ?? '')) return undefined;
  const { day } = reading.context;
  const begins =
    act === 'impose' || act === 'change' || act === 'start' || (day !== null && on !== undefined && on > day);
  return from ?? (begins ? on : undefined);
}

/** Whether it is said to start or to hold from then on, not only to have been imposed then. */
export const startsThen = ({ dated }: RateDraft): boolean => dated.from !== undefined || dated.act === 'start';

function isDefinite({ tree }: Reading, { measure, node, chain }: RateSite): boolean {
  // "They lie between duties of 5 and 8 percent"
  const verb = chain[0]?.node ?? -1;
  if (verb >= 0 && childrenBy(tree, verb, 'nsubj').some(child => /^(?:they|these|it)$/.test(tree.lower(child))))
    return true;
  for (const noun of [measure, node]) {
    if (noun < 0) continue;
    for (const child of childrenBy(tree, noun, 'det', 'nmod:poss', 'amod'))
      if (ANAPHORIC.has(tree.lower(child))) return true;
  }
  return false;
}

/** "$3 billion of countermeasures", "its C$27 billion tariffs": on goods of so much. */
function hasWorth(reading: Reading, { measure }: RateSite): boolean {
  if (measure < 0) return false;
  const { tree } = reading;
  const before = childrenBy(tree, measure, 'compound', 'nummod', 'nmod:desc', 'amod');
  // "the 300 mln dlr penalty tariffs"
  const inner = before.flatMap(word => childrenBy(tree, word, 'compound', 'nummod', 'nmod:desc'));
  // "owes $8, a duty of 5 percent": the sum is the duty itself.
  const above = /^(?:appos|parataxis)$/.test(tree.relation(measure)) ? -1 : tree.head(measure);
  return [...before, ...inner, above].some(
    node =>
      node >= 0 &&
      reading.mentionsAt(node).some(mention => mention.type === 'quantity' && /^[A-Z]{3}$/.test(mention.value.unit)),
  );
}

const isRetaliating = ({ view: { tokens, first, last } }: Reading): boolean =>
  tokens.slice(first, last).some(({ norm }) => norm.startsWith('retaliat'));
