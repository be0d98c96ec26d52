import type { Mention } from '../mentions/mention.ts';
import type { Story } from '../mentions/stories.ts';
import type { Article } from '../text/article.ts';
import type { Unnamed } from './claim.ts';
import { isRate, rateClaimOf } from './rateClaim.ts';
import { Reading, type ReadingContext } from './reading.ts';
import { clueOf } from './register/clueOf.ts';
import { countYears } from './register/countYears.ts';
import { Days } from './register/days.ts';
import { Decided } from './register/decided.ts';
import { exportDutiesIn } from './register/exportDuties.ts';
import { Focus } from './register/focus.ts';
import { type HomeSigns, homesOf } from './register/home.ts';
import type { Issuer } from './register/issuer.ts';
import { goodsMadeIn } from './register/meanFirms.ts';
import { namedDays } from './register/namedDays.ts';
import type { Discourse } from './register/rank/discourse.ts';
import type { Ranking } from './register/rank/rank.ts';
import { Told } from './register/rank/told.ts';
import { Register } from './register/register.ts';
import { endAsOld, endByNext, endList, endMoved, endOld, endReplaced } from './register/replaced.ts';
import { resolveRate } from './register/resolve.ts';
import { leadsOf } from './register/sections.ts';
import { beginAlongside, beginTogether, endAhead, isDated, stays } from './register/settle.ts';
import { turnsOf } from './register/turns.ts';
import { bareView, type SentenceView } from './sentenceView.ts';
import { noteMeasures } from './slots/measuresTold.ts';
import { beginningOf, draftRate, type RateDraft, startsThen } from './slots/rateDraft.ts';
import type { RateSite, SentenceRates } from './slots/rateSite.ts';
import { looseStart } from './slots/time.ts';
import { givesList, type NamedTariffs } from './speaksOfTariffs.ts';

/** A page whose sentences were each read by itself. */
export interface Page {
  readonly article: Article;
  readonly views: readonly SentenceView[];
  readonly mentions: readonly Mention[];
  /** The sentences that tell of tariffs. */
  readonly read: ReadonlyMap<SentenceView, SentenceRates>;
  readonly tariffs: NamedTariffs;
  readonly headingOf: (sentence: number) => number;
  readonly issuer: Issuer | undefined;
  readonly context: ReadingContext;
  readonly ranking: Ranking;
}

/** The rate claims of one story of a page: what its sentences leave open is filled from this story alone. */
export function bindStory(story: Story, page: Page): Unnamed[] {
  const { article, read, tariffs, headingOf, issuer, context, ranking } = page;
  const isHere = (sentence: number): boolean => sentence >= story.first && sentence < story.last;
  const views = page.views.filter(({ index }) => isHere(index));
  const seen = page.views.filter(({ index }) => isHere(index) || story.headings.includes(index));
  const own = page.mentions.filter(({ sentence }) => isHere(sentence) || story.headings.includes(sentence));
  const byIndex = new Map(seen.map(view => [view.index, view]));
  const focus = new Focus(own, context, issuer?.party, sentence => givesList(byIndex.get(sentence)), tariffs);
  const register = new Register();
  const days = new Days();
  let homes: ReadonlyMap<string, HomeSigns> | undefined;
  const readingAt = readingsOf(seen, read, context);
  const discourse: Discourse = {
    register,
    days,
    named: namedDays(views, view => read.get(view)?.reading, context.day, issuer !== undefined),
    headings: story.headings,
    focus,
    told: new Told(seen, view => read.get(view)?.reading, context, story.headings),
    issuer,
    turnOf: turnsOf(article),
    decided: new Decided(article, views),
    homes: () => (homes ??= homesOf(article, own, context.knowledge, story)),
    isOnExports: exportDutiesIn(article),
    headingOf,
    leadOf: leadsOf(article),
    viewAt: (sentence: number) => byIndex.get(sentence),
    sentences: story.last - story.first,
    readingAt,
    plainlyReadAt: (sentence: number) => {
      const bare = byIndex.has(sentence) || !isHere(sentence) ? undefined : bareView(article, sentence);
      return bare ? new Reading(bare, bare.tree, context) : readingAt(sentence);
    },
    goodsMade: goodsMadeIn(article, context.knowledge),
    ranking,
  };
  const drafts: RateDraft[] = [];
  for (const view of views) {
    const known = read.get(view);
    if (!known) continue;
    const { reading, sites } = known;
    const ofSentence = new Map<RateSite, RateDraft>();
    for (const site of sites) {
      const draft = draftRate(reading, site, sites, ofSentence, focus, context.day);
      ofSentence.set(site, draft);
      drafts.push(draft);
    }
    const ownDrafts = [...ofSentence.values()].filter(isRate);
    dateLoosely(reading, ownDrafts, context.day);
    // Of a tariff that changes by so much only whose and on what it is tells anything of the others.
    for (const draft of ofSentence.values())
      if (!isRate(draft)) register.add({ ...entryOf(draft), rate: null, isChange: true });
    for (const draft of ownDrafts) {
      endAhead(draft);
      register.add(entryOf(draft));
      days.addRate(clueOf(draft), beginningOf(draft), startsThen(draft));
    }
    noteMeasures(reading, sites, focus, context.day, register, days);
  }
  register.sort();
  for (const draft of drafts) {
    resolveRate(draft, discourse);
    if (!isRate(draft)) continue;
    register.settle(draft.site.mention.start, draft);
    days.addRate(clueOf(draft), beginningOf(draft), startsThen(draft));
  }
  const rates = drafts.filter(isRate);
  for (const draft of rates) beginTogether(draft, rates);
  rates.forEach((draft, i) => {
    beginAlongside(draft, i, rates);
  });
  for (const draft of rates) countYears(draft, rates);
  for (const draft of rates) endByNext(draft, rates);
  for (const draft of rates) endList(draft, rates);
  for (const draft of rates) endOld(draft, rates);
  for (const draft of rates) endAsOld(draft, rates);
  rates.forEach((draft, i) => {
    endReplaced(draft, i, rates);
    endMoved(draft, i, rates);
  });
  return drafts.map(draft => rateClaimOf(draft, context.day));
}

/** A sentence of the article as its binders read it, parsed when a rate of another sentence first asks for it. */
function readingsOf(
  views: readonly SentenceView[],
  read: ReadonlyMap<SentenceView, SentenceRates>,
  context: ReadingContext,
): (sentence: number) => Reading | undefined {
  const byIndex = new Map(views.map(view => [view.index, view]));
  return sentence => {
    const view = byIndex.get(sentence);
    return view && (read.get(view)?.reading ?? new Reading(view, view.tree, context));
  };
}

/**
 * Gives the rates of a sentence, none of which has a day, the day from which the sentence lets something begin; so where they have only one on which they
 * were set: "set 5 percent on May 2, effective May 20".
 */
function dateLoosely(reading: Reading, drafts: readonly RateDraft[], published: string | null): void {
  if (drafts.length === 0 || drafts.some(draft => isDated(draft) && !isOnlySet(draft))) return;
  const set = drafts.filter(isOnlySet).map(({ site }) => site);
  const from = looseStart(reading, published, set);
  if (from === undefined) return;
  for (const draft of drafts) {
    const { site, past, before, state, dated } = draft;
    if (dated.on !== undefined && (from <= dated.on || from === published)) continue;
    if (published !== null && from >= published && stays(draft)) continue;
    if (site.role !== 'old' && !past && !before && /^(?:in-force|proposed)$/.test(state.modality)) dated.from = from;
  }
}

const isOnlySet = ({ dated: { from, to, back, on, own } }: RateDraft): boolean =>
  on !== undefined && from === undefined && to === undefined && back === undefined && own === undefined;

function entryOf(draft: RateDraft): Parameters<Register['add']>[0] {
  return {
    sentence: draft.reading.view.index,
    start: draft.site.mention.start,
    // What others go by is known of nobody who may as well bear it.
    imposers: draft.called ? [] : draft.imposers,
    targets: draft.targets,
    stated: draft.targetHow === 'stated',
    products: draft.products,
    part: draft.part,
    rate: draft.site.mention.value.number,
    kind: draft.kind,
    law: draft.law?.id ?? null,
    state: draft.state,
    old: draft.site.role === 'old',
    isChange: false,
  };
}
