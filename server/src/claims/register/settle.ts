import { clashes, meets } from '../../base/lists.ts';
import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import { negated } from '../../syntax/verbs.ts';
import { LOWERING, RAISING } from '../frames/directions.ts';
import type { Act } from '../frames/frame.ts';
import { isFirstDay } from '../slots/dateTies.ts';
import { deadlineOf } from '../slots/deadline.ts';
import { hasCondition, moodOf } from '../slots/mood.ts';
import { takesItsPlace } from '../slots/notDone.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { calendarValue } from '../slots/time.ts';
import { clueOf } from './clueOf.ts';
import { dayCandidates } from './rank/dayCandidates.ts';
import type { Discourse } from './rank/discourse.ts';
import { choose } from './rank/fillSlots.ts';
import { ANY } from './register.ts';
import { startBefore, startOfDocument } from './startBefore.ts';

/** What is only announced or named, or was to come, holds or not as the article says of the same tariff elsewhere. */
export function settleState(draft: RateDraft, { register, decided }: Discourse): void {
  const { state } = draft;
  const { index } = draft.reading.view;
  if (state.due && decided.isTold('given up', index) && !decided.isTold('put off', index))
    draft.state = { modality: 'denied', certainty: 'firm' };
  if (state.modality === 'proposed' && wouldBear(draft) && decided.isTold('put off', index))
    draft.state = { modality: 'paused', certainty: 'firm' };
  // "Peru delayed its tariffs on Egypt. The 9 percent rate was due to start this week": the one put off.
  if (state.modality !== 'paused' && draft.definite && isAwaited(draft))
    if (
      register
        .around(draft.site.mention.start)
        .some(
          entry =>
            entry.sentence === index - 1 &&
            entry.state.modality === 'paused' &&
            meets(entry.imposers, draft.imposers) &&
            (draft.targets[0] === ANY || !clashes(entry.targets, draft.targets)),
        )
    )
      draft.state = { modality: 'paused', certainty: 'firm' };
  // "Tea will no longer pay 5 percent" by a pact that has come into force.
  if (
    state.modality === 'in-force' &&
    draft.dated.to === undefined &&
    endsAhead(draft) &&
    !isOnCondition(draft) &&
    decided.holds &&
    !decided.pending &&
    decided.isTold('deal', index)
  )
    draft.state = { modality: 'lifted', certainty: 'firm' };
  // "Oslo and Bern are spared the duty until May": of all others nothing is said.
  if (state.spared && draft.targets.includes(ANY)) [draft.targets, draft.targetHow] = [[], undefined];
  if (state.certainty === 'firm') return;
  if (draft.dated.from !== undefined || draft.dated.on !== undefined) return;
  // What will be is no plan for being one elsewhere, and what is named again has not gone.
  const told = register.same(
    clueOf(draft),
    entry =>
      entry.state.certainty === 'firm' &&
      (entry.state.modality === 'in-force' ||
        (entry.state.modality === 'proposed' && !state.future) ||
        (entry.state.due === true && isOfAny(draft))),
  );
  if (told?.state.due) draft.state = { modality: 'proposed', certainty: 'soft' };
  else if (told) draft.state = { ...told.state, ...(state.future && { future: state.future }) };
  else if (
    state.certainty === 'announced' &&
    draft.dated.announced === undefined &&
    !decided.dated &&
    !decided.signed &&
    !isAgreed(draft)
  )
    draft.state = { modality: 'proposed', certainty: 'announced' };
}

/** "was due to start", "will return", "would have hit": not there now. */
const isAwaited = ({ reading: { tree }, site: { chain, role } }: RateDraft): boolean =>
  role !== 'old' &&
  chain.some(
    ({ node }) =>
      (STARTED.has(tree.lemma(node)) && /^(?:dropped|open)$/.test(moodOf(tree, node))) ||
      (/^(?:return|resume)$/.test(tree.lemma(node)) && moodOf(tree, node) !== 'real'),
  );

const STARTED = wordSet('start begin take hit come kick go due impose apply enter cost have');

/** "Oslo has agreed to cut the duty to 5 percent": settled between two, not only announced by one. */
const isAgreed = ({ reading: { tree }, site: { chain } }: RateDraft): boolean =>
  chain.some(({ node }) => tree.lemma(node) === 'agree' && moodOf(tree, node) === 'real');

/** "after which wool would face 5 percent" */
const wouldBear = ({ reading: { tree }, site: { chain } }: RateDraft): boolean =>
  chain.some(
    ({ node, predicate }) => /^(?:bear|start)$/.test(predicate?.frame.act ?? '') && moodOf(tree, node) === 'open',
  );

/** "A mill cannot live with a 5 percent duty": no one duty, but any like it. */
const isOfAny = ({ reading: { tree }, site: { measure } }: RateDraft): boolean =>
  measure >= 0 && childrenBy(tree, measure, 'det').some(word => /^an?$/.test(tree.lower(word)));

/**
 * What is promised is a plan where the article tells of no day from which anything holds and of no order signed, and so is what will be or
 * has been decided where it says that something is still to be signed or settled; so is what comes with a deal, and what comes with one that
 * is not yet in force.
 */
export function leaveOpen(draft: RateDraft, { decided, register, issuer }: Discourse): void {
  const { state, dated, site, reading } = draft;
  if (state.modality !== 'in-force' || site.role === 'old') return;
  if (dated.from !== undefined || dated.on !== undefined || dated.to !== undefined) return;
  const act = site.chain[0]?.predicate?.frame.act;
  // What will stay or will be undone is there.
  if (/^(?:keep|stand|lift|pause|delay|expire)$/.test(act ?? '')) return;
  const dealt = decided.isTold('deal', reading.view.index);
  const pending = dealt && act !== undefined && NEW_ACTS.has(act) && decided.pending;
  const isTold = (): boolean =>
    decided.signed || (!decided.pending && (decided.holds || isToldAsDone(draft, register)));
  const promised = state.future === 'loose' && !decided.dated && !isTold();
  // "Under the deal, wine will be charged 5 percent": what is agreed on holds when the deal does. Beside a framework, an order that was signed is another
  // paper, save where it is the one at hand.
  const signed = decided.signed && (issuer !== undefined || !decided.isTold('outline', reading.view.index));
  const agreed = dealt && state.future !== undefined && !signed && !decided.holds && !decided.dated;
  const announced = state.certainty === 'announced' || (act === 'announce' && state.certainty === 'soft');
  const open = announced || state.resolved || state.future !== undefined;
  // "has decided to charge 5 percent": done, as far as the sentences beside it go.
  const decidedOn = state.ongoing && site.chain.some(({ predicate }) => predicate?.frame.act === 'announce');
  // "plans to charge 5 percent on wool. 8 percent will be charged on tin": of the same plan.
  const goesOn =
    state.future === 'firm' &&
    !decided.dated &&
    register
      .around(site.mention.start)
      .some(
        entry =>
          entry.sentence === reading.view.index - 1 &&
          entry.rate !== null &&
          entry.state.modality === 'proposed' &&
          !clashes(entry.imposers, draft.imposers) &&
          !clashes(entry.targets, draft.targets),
      );
  const unsettled =
    !decided.signed &&
    (goesOn ||
      ((open || decidedOn) && decided.isTold('unsettled', reading.view.index)) ||
      (open && !decided.dated && decided.unsettled && !isTold()));
  const hoped = state.future !== undefined && decided.isTold('no deal', reading.view.index) && !isTold();
  if (pending || promised || agreed || unsettled || hoped) draft.state = { ...state, modality: 'proposed' };
}

/** Whether the article tells of the same tariff, its rate aside, as there. */
const isToldAsDone = (draft: RateDraft, register: Discourse['register']): boolean =>
  register.best(
    clueOf(draft),
    ({ rate, state }) => rate === null && state.certainty === 'firm' && state.modality === 'in-force' && !state.future,
  ) !== undefined;

const NEW_ACTS: ReadonlySet<Act> = new Set<Act>(['impose', 'change', 'enact', 'start', 'announce']);

/** Since when, where the sentence has no date and the article likely gives one for the same tariff. */
export function fillTime(draft: RateDraft, article: Discourse): void {
  const { dated, site, state, reading } = draft;
  if (site.role === 'old' || draft.past || draft.before || article.named.length === 0 || isDated(draft)) return;
  // "The 15 percent duty on cement" is the one on cement that was imposed on a day told elsewhere; so is that of a headline.
  const isTold = (draft.definite && draft.products.length > 0) || article.headings.includes(reading.view.index);
  const again = isTold ? article.days.ofSame(clueOf(draft)) : undefined;
  if (again === undefined && draft.beside && isListedWith(draft, draft.beside)) {
    const { from } = draft.beside.dated;
    if (from !== undefined) dated.from = from;
    return;
  }
  const deadline = again === undefined && state.modality === 'proposed' ? deadlineOf(reading, site) : undefined;
  const from =
    again ??
    deadline ??
    startBefore(draft, article) ??
    startOfDocument(draft, article) ??
    choose('day', draft, dayCandidates(draft, article), article).value[0];
  const { day } = reading.context;
  if (from !== undefined && beginsOtherwise(draft, from)) return;
  // "have agreed to cut the 9 percent duty to 5 percent": what is only decided did not begin before.
  if (from !== undefined && day !== null && site.role === 'new' && state.ongoing && from < day.slice(0, from.length))
    return;
  if (from === undefined) return;
  // "the 5 percent duty imposed by Proclamation 10": that of an earlier act began before this article, and so did what stays as it is.
  if (day !== null && from >= day && (stays(draft) || (from > day && isOfNumberedAct(draft)))) return;
  if (endsAhead(draft)) dated.to = from;
  else dated.from = from;
}

/** "From May 1 tea will no longer pay 5 percent": then it ends. */
export function endAhead(draft: RateDraft): void {
  const { dated } = draft;
  // "no longer pays the duty imposed from May": that was its beginning.
  if (dated.from === undefined || dated.to !== undefined || BEGINNING.has(dated.act) || !endsAhead(draft)) return;
  dated.to = dated.from;
  delete dated.from;
}

const BEGINNING: ReadonlySet<Act | undefined> = new Set<Act | undefined>(['impose', 'enact', 'change', 'start']);

/** "Tea will no longer pay 5 percent. The change takes effect on May 1": what begins then is its end; not of the "3 percent" that is paid instead. */
const endsAhead = ({ reading: { tree }, site }: RateDraft): boolean => {
  const [step] = site.chain;
  if (step === undefined || step.predicate?.frame.act === 'exempt' || takesItsPlace(tree, site.node)) return false;
  return moodOf(tree, step.node) === 'no longer';
};

/** "would no longer pay 5 percent if talks failed" */
const isOnCondition = ({ reading: { tree }, site: { chain } }: RateDraft): boolean =>
  chain.some(({ node }) => hasCondition(tree, node));

/** "25 percent on tin and 10 percent on zinc": the article dates what the sentence says of a list as one. */
const isListedWith = ({ site, state }: RateDraft, beside: RateDraft): boolean =>
  beside.site.role === site.role &&
  beside.state.modality === state.modality &&
  beside.site.chain[0]?.node === site.chain[0]?.node &&
  (beside.dated.from !== undefined || !isDated(beside));

/** "… on or after the day named in a notice": the sentence lets it begin on days of its own, and this is none of them. */
function beginsOtherwise({ reading }: RateDraft, from: string): boolean {
  const { day } = reading.context;
  const first = reading.view.marks.filter(({ mention }) => mention.type === 'date' && isFirstDay(reading, mention));
  return first.length > 0 && !first.some(({ mention }) => calendarValue(mention, day) === from);
}

/** "The 14 percent on tin is not affected", "will remain in effect": no day to come is its own. */
export function stays({ reading: { tree }, site }: RateDraft): boolean {
  const [step] = site.chain;
  if (step === undefined) return false;
  const isNegated = negated(tree, step.node);
  return step.predicate?.frame.act === 'say' ? isNegated : STAYING.has(tree.lemma(step.node)) && !isNegated;
}
const STAYING = wordSet('remain stay continue keep maintain retain preserve leave');

/** Until when, where a later sentence tells the end of the tariffs that it points back to. */
export function fillEnd(draft: RateDraft, { days }: Discourse): void {
  const { dated, site, state } = draft;
  if (site.role === 'old' || draft.past || draft.before || state.modality !== 'in-force') return;
  if (dated.to !== undefined || dated.length !== undefined) return;
  const end = days.endOf(clueOf(draft));
  if (end) dated.to = end.to;
}

/** Whether the sentence of a rate names the act by its number, in the past. */
const isOfNumberedAct = ({ reading: { view, tree } }: RateDraft): boolean =>
  view.marks.some(({ mention }) => mention.type === 'law' && NUMBERED.test(mention.entity.id)) &&
  Array.from({ length: tree.size }, (_, node) => tree.xpos(node)).some(tag => tag === 'VBD' || tag === 'VBN');
const NUMBERED = /^law\/(?:proclamation|executive-order)-\d/;

/**
 * "imposed a duty of 15 percent on tin and one of 25 percent on zinc": what one verb imposes begins on one day, and so does what is to be borne by a
 * verb that is joined to the first: "tin shall bear 15 percent from May 1, and zinc shall bear 25 percent".
 */
export function beginTogether(draft: RateDraft, drafts: readonly RateDraft[]): void {
  const { site, dated, reading, state } = draft;
  const { tree } = reading;
  const [step] = site.chain;
  const act = step?.predicate?.frame.act;
  const joined =
    act === 'bear' && state.future && tree.relation(step?.node ?? -1) === 'conj' ? tree.head(step?.node ?? -1) : -1;
  if (!step || (!IMPOSING.has(act) && joined < 0) || site.role === 'old' || isDated(draft)) return;
  const other = drafts.find(
    ({ reading: where, site: beside, state: theirs, dated: { from } }) =>
      from !== undefined &&
      where === reading &&
      (beside.chain[0]?.node === step.node ||
        (joined >= 0 && beside.chain[0]?.node === joined && theirs.future !== undefined)) &&
      beside.role === site.role &&
      theirs.modality === state.modality,
  );
  if (other?.dated.from !== undefined) dated.from = other.dated.from;
}
const IMPOSING: ReadonlySet<Act | undefined> = new Set<Act | undefined>(['impose', 'change', 'enact']);

/** Whether its sentence, or what the article tells of it, says when it holds. */
export const isDated = ({ dated: { from, to, back, on, own } }: RateDraft): boolean =>
  from !== undefined || to !== undefined || back !== undefined || on !== undefined || own !== undefined;

/**
 * "Meanwhile, the rate on tea fell to 2 percent", "The rate on tin will be cut to 3 percent", "15 percent will also apply to tea": what is told in the
 * same way right behind what has a day, of the same government or with a word that joins them, begins on that day.
 */
export function beginAlongside(draft: RateDraft, at: number, drafts: readonly RateDraft[]): void {
  const { site, dated, reading } = draft;
  const verb = site.chain[0]?.node ?? -1;
  const also = verb >= 0 && childrenBy(reading.tree, verb, 'advmod').some(word => reading.tree.lower(word) === 'also');
  if ((site.role !== 'new' && !also) || isDated(draft)) return;
  if (reading.view.marks.some(({ mention }) => mention.type === 'date')) return;
  const before = drafts
    .slice(Math.max(0, at - NEAR), at)
    .filter(other => other.site.role === site.role && other.reading.view.index === reading.view.index - 1);
  const days = new Set(before.map(({ dated: { from, on } }) => from ?? on));
  const [day] = days;
  const [like] = before;
  if (days.size !== 1 || day === undefined || !like || !isToldAlike(draft, like)) return;
  const { tokens, first } = reading.view;
  const joined = JOINING.test(`${tokens[first]?.norm} ${tokens[first + 1]?.norm} ${tokens[first + 2]?.norm}`);
  if (joined || (also && !clashes(like.imposers, draft.imposers)) || meets(like.imposers, draft.imposers))
    dated.from = day;
}
/** How many rates before one are asked what they have a day for. */
const NEAR = 64;
const JOINING = /^(?:meanwhile|likewise|similarly|simultaneously|at the same|in parallel)\b/;

/** Two changes by one verb or in one direction, told as done or as to come alike. */
const isToldAlike = (a: RateDraft, b: RateDraft): boolean => {
  const way = wayOf(a);
  return way !== '' && way === wayOf(b) && a.state.modality === b.state.modality && a.state.future === b.state.future;
};
function wayOf({ site: { chain }, reading: { tree } }: RateDraft): string {
  const verb = chain[0] ? tree.lemma(chain[0].node) : '';
  return LOWERING.has(verb) ? 'lower' : RAISING.has(verb) ? 'raise' : verb;
}
