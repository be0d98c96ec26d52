import { clashes, meets } from '../../base/lists.ts';
import type { Act } from '../frames/frame.ts';
import { lieWithin } from '../frames/kindsOfGoods.ts';
import { ALL_GOODS } from '../frames/nouns.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { finest } from './days.ts';
import { isFirstDay, type NamedDay } from './namedDays.ts';
import type { Discourse } from './rank/discourse.ts';
import type { Part } from './rank/told.ts';
import { ANY, type Entry } from './register.ts';

/**
 * The day from which the sentence before lets the measure begin of which this one tells more: "Chad lowers its duties on farm goods from May 1. Cheese
 * will be charged 4 percent." A sentence with a rate of its own tells of another measure as often.
 */
export function startBefore(draft: RateDraft, article: Discourse): string | undefined {
  const { reading } = draft;
  const at = reading.view.index - 1;
  if (!/^(?:in-force|proposed)$/.test(draft.state.modality) || article.headings.includes(at)) return undefined;
  if (reading.view.marks.some(({ mention }) => mention.type === 'date')) return undefined;
  const begun = article.named.filter(day => day.sentence === at && isOfDeed(day));
  const from = finest(begun.map(({ value }) => value));
  if (from === undefined || !mayBegin(draft, from)) return undefined;
  const told = article.register
    .around(draft.site.mention.start)
    .filter(({ sentence, isChange }) => sentence === at && !isChange);
  // "The duties, effective May 1, are its answer" tells of those before.
  if (told.length > 0 && !article.days.introduces(at)) return undefined;
  const relief = begun.some(({ signs }) => signs.includes('of relief'));
  if (begun.some(({ signs }) => signs.some(sign => ENDING.has(sign))) && !relief) return undefined;
  if (told.length > 0 && !relief) return told.every(entry => isOfOne(draft, entry)) ? from : undefined;
  // "suspends its preferences for Niger from May 1": who loses them pays from then.
  const treeless = begun.some(({ signs }) => signs.includes('no tree'));
  if (treeless && !relief) return undefined;
  const acting = article.told.partiesOf(at).flatMap(({ part, party }) => (treeless || ACTING.has(part) ? party : []));
  return meets(acting, draft.imposers) && !told.some(({ targets }) => clashes(targets, draft.targets))
    ? from
    : undefined;
}
const ACTING: ReadonlySet<Part> = new Set<Part>(['acts', 'subject']);
const ENDING = new Set(['pause', 'delay', 'lift', 'expire', 'exempt'].map(act => `act ${act}`));

/** A day from which something is done to tariffs, as far as its sentence has a tree; none since when something has been so. */
const isOfDeed = (day: NamedDay): boolean =>
  (isFirstDay(day) || day.signs.includes('by as of')) && day.signs.some(sign => DEEDS.has(sign));
const DEEDS = new Set(['no tree', ...['impose', 'enact', 'change', 'start'].map(act => `act ${act}`), ...ENDING]);

/** The day from which a document lets all that it does hold: what it says shall be paid is paid from then. */
export function startOfDocument({ state, site }: RateDraft, { issuer, named, decided }: Discourse): string | undefined {
  if (issuer === undefined || state.future === undefined || site.role !== 'rate') return undefined;
  return finest(
    named
      .filter(day => (isFirstDay(day) || day.signs.includes('by after')) && decided.isTold('own', day.sentence))
      .map(({ value }) => value),
  );
}

/** What is told as it is, or as done, does not begin on a day to come, unless it is told that it is being set. */
function mayBegin({ state, site, reading }: RateDraft, from: string): boolean {
  const { day } = reading.context;
  if (day === null || from <= day || state.future || state.ongoing) return true;
  return SETTING.has(site.chain[0]?.predicate?.frame.act);
}
const SETTING: ReadonlySet<Act | undefined> = new Set<Act | undefined>(['impose', 'change', 'enact', 'announce']);

/** Whether a rate may be one of the tariffs that the sentence before told of as a whole. */
const isOfOne = ({ imposers, targets, products, reading }: RateDraft, whole: Entry): boolean =>
  !clashes(whole.imposers, imposers) &&
  !clashes(
    whole.targets,
    targets.filter(one => one !== ANY),
  ) &&
  /^(?:in-force|proposed)$/.test(whole.state.modality) &&
  (whole.part ||
    whole.products.includes(ALL_GOODS) ||
    !clashes(whole.products, products) ||
    products.every(goods => lieWithin(reading.context.knowledge, goods, whole.products)));
