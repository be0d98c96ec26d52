import type { ArticleRuleInput } from '../claims/articleRule.ts';
import { type DayInterval, isoDay, timexInterval } from '../dates/interval.ts';
import { endOf, GRACE_AFTER, type Holding, holdingOf, isOfAnotherTime } from './officeTime.ts';

/** So many offices held at one time say when an article was written, where it does not say so itself. */
const LEAST = 3;
/** A longer list of people is a register, and is not worth the pairs. */
const MOST = 40;
/** Where these leave more time than this, they say too little. */
const LONGEST = 2 * 366;
/** An office given up longer before than this is rather remembered than mistaken. */
const HISTORY = 730;

export interface OutOfTime {
  readonly holding: Holding;
  /** The days of the time at which all the others held theirs. */
  readonly from: string;
  readonly to: string;
}

/**
 * The one person of an undated article who held the stated office at no time at which all the other people did: "Treasury Secretary
 * Janet Yellen" beside a prime minister and a trade representative of 2025.
 */
export function collectOutOfTime(input: ArticleRuleInput): OutOfTime[] {
  const holdings = new Map<string, Holding>();
  for (const mention of input.mentions) {
    const holding = holdingOf(mention, input.knowledge);
    if (!holding) continue;
    const key = holding.mention.entity.id;
    // Somebody with two offices fits any time that one of them fits; nothing is learned of them.
    if (!holdings.has(key)) holdings.set(key, holding);
  }
  const all = [...holdings.values()];
  if (all.length <= LEAST || all.length > MOST || commonTime(all).length) return [];
  const odd = all.flatMap(holding => {
    const others = commonTime(all.filter(other => other !== holding));
    const [time] = others;
    return time && others.length === 1 ? [{ holding, time }] : [];
  });
  const [only] = odd;
  if (!only || odd.length > 1) return [];
  const { holding, time } = only;
  if (time.to - time.from > LONGEST) return [];
  const gap = Math.min(...windows(holding).map(({ from, to }) => (from >= time.to ? from - time.to : time.from - to)));
  if (gap <= GRACE_AFTER || gap > HISTORY || isOfAnotherTime(input, holding, gap)) return [];
  const people = new Set(input.knowledge.holders(holding.office.id, isoDay(time.from)).map(({ id }) => id));
  // The article may name the holder of that time as well, and speak of the other one as past.
  if (
    !people.size ||
    all.some(({ mention, office }) => office.id === holding.office.id && people.has(mention.entity.id))
  )
    return [];
  return [{ holding, from: isoDay(time.from), to: isoDay(time.to - 1) }];
}

/** The stretches of time at which all of the offices were held; an open term may go on for ever. */
function commonTime(holdings: readonly Holding[]): DayInterval[] {
  let common: DayInterval[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  for (const holding of holdings)
    common = common.flatMap(a =>
      windows(holding).flatMap(b => {
        const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
        return both.from < both.to ? [both] : [];
      }),
    );
  return common;
}

function windows({ terms }: Holding): DayInterval[] {
  return terms.flatMap(term => {
    const from = timexInterval(term.from)?.from;
    const to = term.to === null ? Number.POSITIVE_INFINITY : endOf(term);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
