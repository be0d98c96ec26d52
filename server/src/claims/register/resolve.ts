import { wordSet } from '../../base/wordList.ts';
import type { Measure } from '../claim.ts';
import { ownSubject } from '../frames/chain.ts';
import { LOWERING } from '../frames/directions.ts';
import { isOfKind } from '../frames/kindsOfGoods.ts';
import { FIRMS, TRADED } from '../frames/nouns.ts';
import { partyOf } from '../partyOf.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { readLoad } from '../slots/readLoad.ts';
import { clueOf } from './clueOf.ts';
import type { Decided } from './decided.ts';
import type { Focus } from './focus.ts';
import { recordedTarget } from './recorded.ts';
import { ANY, type Clue, type Entry, type Register } from './register.ts';
import { fillTime, leaveOpen, settleState } from './settle.ts';
import type { Sides } from './sides.ts';

/** What an article as a whole says. */
export interface Discourse {
  readonly register: Register;
  readonly sides: Sides;
  readonly focus: Focus;
  /** The government that issues it, where it is a document of one. */
  readonly issuer: string | undefined;
  readonly decided: Decided;
}

/**
 * What a sentence leaves open about its rate, from the measures that the article speaks of. One rule a slot, in the order in which they can
 * help each other; each fills only what is open, and marks it as carried.
 */
export function resolveRate(draft: RateDraft, article: Discourse): void {
  const { register } = article;
  goodsBefore(draft, article);
  meanEntry(draft, article);
  fillImposer(draft, article);
  fillTarget(draft, article);
  settleState(draft, article);
  fillTime(draft, register);
  leaveOpen(draft, article);
}

/** "the 25 percent tariff", "those duties": of which nothing is said but that it was told of, or what it is called by. */
function meanEntry(draft: RateDraft, { register, sides: { theme } }: Discourse): void {
  if (draft.products.length > 0 || draft.load.unnamed || (draft.load.part && !draft.load.anaphoric)) return;
  const clue = clueOf(draft);
  const named = (entry: Entry): boolean => entry.products.length > 0;
  const law = draft.law?.id;
  const pointed = draft.definite || draft.load.anaphoric;
  const entry =
    (law === undefined ? undefined : register.best(clue, one => named(one) && one.law === law)) ??
    (pointed ? undefined : register.recent(clue, one => named(one) && one.sentence === clue.sentence)) ??
    (pointed ? undefined : register.recent(clue, one => named(one) && one.sentence === clue.sentence - 1)) ??
    register.best(clue, one => named(one) && one.rate === clue.rate) ??
    register.best(clue, one => one.part && one.rate === clue.rate) ??
    (pointed
      ? register.best(
          clue,
          one =>
            (named(one) || one.part) && one.start < clue.start && (one.rate === null || draft.site.role !== 'rate'),
        )
      : undefined) ??
    // "… but India has a 50 percent one": a tariff of which nothing is said is on the goods that were just spoken of.
    register.recent(clue, one => named(one) && clue.sentence - one.sentence <= 1) ??
    (pointed ? register.leadingGoods() : undefined);
  if (!entry) {
    // Of whatever goods the headline tells, where it tells of one kind.
    if (theme !== undefined) [draft.products, draft.productHow] = [[theme], 'carried'];
    return;
  }
  draft.products = entry.products;
  draft.productHow = entry.products.length > 0 ? 'carried' : undefined;
  draft.part ||= entry.part;
  if (
    draft.imposers.length === 0 &&
    entry.imposers.length > 0 &&
    !entry.imposers.some(party => draft.targets.includes(party))
  ) {
    draft.imposers = entry.imposers;
    draft.imposerHow = 'carried';
  }
  if (
    draft.targets.length === 0 &&
    entry.targets.length > 0 &&
    !entry.targets.some(party => draft.imposers.includes(party)) &&
    !differs(entry.imposers, draft.imposers) &&
    recordedTarget(clueOf(draft), draft.part, draft.reading.context) !== ANY
  ) {
    draft.targets = entry.targets;
    draft.targetHow = 'carried';
  }
}

/**
 * "Tin imports fell after a duty on the shipments", "such articles", "the metal": goods that were named before, in the sentence itself or in
 * the last one that names any, or those that the headline is about.
 */
function goodsBefore(draft: RateDraft, { focus, sides, register }: Discourse): void {
  const { load, reading } = draft;
  const { view, tree } = reading;
  if (load.firm && draft.products.length === 0) {
    const about = sides.theme === undefined ? register.leadingGoods()?.products : [sides.theme];
    if (about) [draft.products, draft.productHow] = [about, 'carried'];
    return;
  }
  if (load.part && draft.products.length === 0) {
    const goods = focus.listed(view.index - 1);
    if (goods.length > 1) [draft.products, draft.productHow] = [goods, 'carried'];
    return;
  }
  // "the grain": a name of goods, and of those named before that are of its kind.
  if ((load.products.length > 0 && load.called === undefined) || !(load.anaphoric || load.referring)) return;
  const fits = (product: string): boolean =>
    !load.products.includes(product) && isOfKind(reading.context.knowledge, product, load.called);
  let node = -1;
  for (const { mention } of view.marks) {
    if (mention.start >= draft.site.mention.start) break;
    const at = mention.type === 'product' ? reading.nodeOf(mention) : -1;
    if (at < 0 || mention.type !== 'product' || !fits(mention.entity.id)) continue;
    const above = tree.head(at) < 0 ? at : tree.head(at);
    const traded = TRADED.has(tree.lemma(above)) || FIRMS.has(tree.lemma(above));
    if (load.anaphoric || traded) node = traded ? above : at;
  }
  const named = node < 0 ? undefined : readLoad(reading, [node], new Set());
  const before = named || !load.anaphoric ? undefined : focus.goodsBefore(view.index, fits);
  // "U.S. imports" of which nothing is said are all of them.
  const plain = !load.anaphoric && load.origins.length + load.owners.length > 0;
  const theme = sides.theme === undefined || plain || !fits(sides.theme) ? [] : [sides.theme];
  const goods = named?.products.filter(fits) ?? (before ? [before.goods] : theme);
  if (goods.length === 0) return;
  draft.products = goods;
  draft.productHow = 'carried';
  if (draft.targets.length > 0 && draft.targetHow === 'stated' && !draft.targets.includes(ANY)) return;
  const origins = (named?.origins ?? before?.parties ?? []).filter(party => !draft.imposers.includes(party));
  if (origins.length === 0 || (before && origins.length > 1)) return;
  draft.targets = origins;
  draft.targetHow = 'carried';
}

const differs = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(id => b.includes(id));

function fillImposer(draft: RateDraft, { register, sides, issuer }: Discourse): void {
  if (draft.imposers.length > 0) return;
  if (
    draft.beside &&
    draft.beside.imposers.length > 0 &&
    !draft.beside.imposers.some(party => draft.targets.includes(party))
  ) {
    draft.imposers = draft.beside.imposers;
    draft.imposerHow = 'carried';
    return;
  }
  if (issuer !== undefined && !draft.targets.includes(issuer)) {
    draft.imposers = [issuer];
    draft.imposerHow = 'carried';
    return;
  }
  const clue = clueOf(draft);
  const foreign = (entry: Entry): boolean =>
    entry.imposers.length > 0 && (draft.exportDuty || !entry.imposers.some(party => draft.targets.includes(party)));
  const found =
    register.same(clue, foreign) ??
    register.best(clue, entry => foreign(entry) && entry.products.some(id => clue.products.includes(id)));
  const imposers =
    found?.imposers ??
    soleActor(draft, register) ??
    register.best(
      clue,
      entry => foreign(entry) && entry.stated && entry.targets.some(party => clue.targets.includes(party)),
    )?.imposers ??
    register.leading(foreign) ??
    onlyOne(register, foreign, sides) ??
    nearby(register, clue, foreign) ??
    against(clue, sides) ??
    speaker(draft, register);
  if (!imposers || imposers.length === 0) return;
  draft.imposers = imposers;
  draft.imposerHow = 'carried';
}

/** The only party whose tariffs the article tells of, where it is also the one that the article names most. */
function onlyOne(register: Register, has: (entry: Entry) => boolean, sides: Sides): readonly string[] | undefined {
  const agreed = register.agreed('imposers', () => true);
  return agreed && register.agreed('imposers', has) && sides.mostNamed === agreed[0] ? agreed : undefined;
}

/** In an article of two parties, what falls on the one's goods is the other's. */
function against({ targets }: Clue, sides: Sides): readonly string[] | undefined {
  const [target] = targets;
  const other = target !== undefined && targets.length === 1 ? sides.rival(target) : undefined;
  return other === undefined ? undefined : [other];
}

/** "Chile said that duties were being studied": the government that speaks, where the article knows of no other's tariffs. */
function speaker({ reading, site, targets }: RateDraft, register: Register): readonly string[] | undefined {
  const { tree } = reading;
  const said = site.chain.find(({ predicate }) => predicate?.frame.act === 'say');
  const subject = said ? ownSubject(tree, said.node) : -1;
  const party = subject < 0 ? undefined : reading.partyAt(subject)?.party;
  return party === undefined || targets.includes(party) || register.all.some(entry => entry.imposers.length > 0)
    ? undefined
    : [party];
}

/** The one government that the sentence names beside those whose goods are meant, where the article knows it as one that imposes. */
function soleActor({ reading, targets, load }: RateDraft, register: Register): readonly string[] | undefined {
  const named = new Set<string>();
  let office = false;
  for (const { mention } of reading.view.marks) {
    if (mention.type !== 'party' && mention.type !== 'official' && mention.type !== 'agency') continue;
    if (load.mentions.includes(mention)) continue;
    const party = partyOf(mention, reading.context.knowledge, reading.context.day);
    if (party === undefined || targets.includes(party)) continue;
    named.add(party);
    office ||= mention.type !== 'party';
  }
  const [only] = named;
  if (named.size !== 1 || only === undefined) return undefined;
  const known = register.all.some(entry => entry.imposers.includes(only));
  // An office of the government that speaks of a tariff, in an article that knows of no other's.
  return known || (office && register.all.every(entry => entry.imposers.length === 0)) ? [only] : undefined;
}

/** Whose the tariffs of the sentence and the two before it are, where those are one party's. */
function nearby(register: Register, clue: Clue, has: (entry: Entry) => boolean): readonly string[] | undefined {
  return register.agreed(
    'imposers',
    entry => has(entry) && entry.start < clue.start && clue.sentence - entry.sentence <= 2,
  );
}

/**
 * On whose goods: those of the same tariff elsewhere; else the one party whose goods all tariffs of this imposer fall on; else all origins,
 * where goods are named without any.
 */
function fillTarget(draft: RateDraft, { register, sides }: Discourse): void {
  if (draft.targets.length > 0 || draft.load.conditional) return;
  if (draft.exportDuty) {
    draft.targets = draft.imposers;
    draft.targetHow = draft.imposerHow;
    return;
  }
  const clue = clueOf(draft);
  const foreign = (entry: Entry): boolean =>
    entry.targets.length > 0 && !entry.targets.some(party => draft.imposers.includes(party));
  const [imposer] = draft.imposers;
  const list = draft.beside;
  if (list && list.targets.length > 0 && !list.targets.some(party => draft.imposers.includes(party))) {
    draft.targets = list.targets;
    draft.targetHow = list.targetHow === 'stated' ? 'carried' : list.targetHow;
    return;
  }
  const recorded = recordedTarget(clue, draft.part, draft.reading.context);
  const told = register.same(
    clue,
    entry => foreign(entry) && entry.stated && (recorded !== ANY || entry.targets.includes(ANY)),
  );
  let targets = told?.targets;
  if (!targets && recorded !== undefined && (recorded === ANY || sides.names(recorded))) {
    draft.targets = [recorded];
    draft.targetHow = 'inferred';
    return;
  }
  if (!targets && draft.load.imported && draft.kind !== 'retaliatory' && !(draft.part && draft.products.length === 0)) {
    draft.targets = [ANY];
    // "steel imports" plainly means all of them.
    draft.targetHow = 'stated';
    return;
  }
  const ofImposer = (entry: Entry): boolean =>
    imposer === undefined || entry.imposers.length === 0 || entry.imposers.includes(imposer);
  targets ??= register.leadingTarget(
    entry => ofImposer(entry) && entry.products.some(id => clue.products.includes(id)),
    (said, all) => said >= all / 2,
  );
  if (!targets && imposer !== undefined)
    targets =
      register.leadingTarget(
        entry => entry.imposers.includes(imposer),
        // Goods of which only the value or the number is told are some one's.
        said => said > (draft.part && !draft.load.firm ? 0 : 1),
      ) ??
      opponents(register, imposer) ??
      adversary(register, imposer);
  if (!targets && imposer !== undefined && draft.imposers.length === 1 && (isAimed(draft) || sides.heads(imposer))) {
    const other = sides.rival(imposer);
    if (other !== undefined) targets = [other];
  }
  if (targets && targets.length > 0) {
    draft.targets = targets;
    draft.targetHow = 'carried';
    return;
  }
  if (draft.products.length > 0 || draft.load.unnamed || draft.load.generic || draft.load.part) {
    draft.targets = [ANY];
    draft.targetHow = 'inferred';
  }
}

/** What tariffs do when they are brought down: what falls on everybody does so, what is aimed at one is lifted. */
const FALLING = wordSet('fall drop decline decrease come');
const comesDown = (lemma: string): boolean => LOWERING.has(lemma) || FALLING.has(lemma);

/** Whether a tariff is one that is aimed at somebody: imposed, threatened or raised, not one of a schedule that stands or comes down. */
function isAimed({ reading, site, kind, law }: RateDraft): boolean {
  if (law || (kind !== null && AIMED.has(kind))) return true;
  const [step] = site.chain;
  if (step === undefined) return true;
  return step.predicate?.frame.act !== 'stand' && !comesDown(reading.tree.lemma(step.node));
}
const AIMED: ReadonlySet<Measure> = new Set<Measure>(['retaliatory', 'anti-dumping', 'countervailing', 'additional']);

/** In an article of tariffs on a party and on one other alone, that party's own are on the other. */
function adversary(register: Register, imposer: string): readonly string[] | undefined {
  const hit = register.all.some(({ targets, stated }) => stated && targets.includes(imposer));
  const others = register.agreed(
    'targets',
    ({ targets, stated }) => stated && !targets.includes(imposer) && !targets.includes(ANY),
  );
  return hit && others?.length === 1 ? others : undefined;
}

/** The one whose tariffs fall on a party: whom it answers with its own. */
function opponents(register: Register, imposer: string): readonly string[] | undefined {
  return register.leading(
    entry => entry.targets.includes(imposer),
    entry => entry.targets.includes(imposer),
    1,
  );
}
