import { ANY_ORIGIN, type Claim, type Unnamed } from './claim.ts';
import type { SentenceView } from './sentenceView.ts';
import { figureText } from './valueText.ts';

/** Event kind of the day on which a duty began. */
export const DUTY_START = 'duty-start';

/**
 * "extra duties of 25 percent on steel since 2018" says when the duty began, too: a date claim of its own, so that another year elsewhere
 * is seen. Only for duties whose imposer, goods and kind are all named, and once a date.
 */
export function dutyStarts(view: SentenceView, rates: readonly Unnamed[]): Unnamed[] {
  const starts: Unnamed[] = [];
  const used = new Set<string>();
  for (const rate of rates) {
    const { imposer, product, measure, target } = rate.key;
    const { from, how } = rate.valid;
    if (how !== 'stated' || from === null || rate.modality !== 'in-force') continue;
    if (!imposer?.length || !measure || measure === 'change' || !product?.length || rate.key.part === 'part') continue;
    const mark = view.marks.find(({ mention }) => mention.type === 'date' && mention.timex.value === from);
    if (!mark || used.has(mark.mention.id)) continue;
    used.add(mark.mention.id);
    starts.push({
      ...rate,
      kind: 'date',
      key: {
        imposer,
        target: target ?? [ANY_ORIGIN],
        product,
        measure,
        scope: figureText(rate.value),
        event: { kind: DUTY_START, participants: imposer, place: null, day: null },
      },
      value: NO_VALUE,
      date: from,
      valid: { from: null, to: null, how: rate.asserted === null ? 'unknown' : 'publication' },
      slots: { ...rate.slots, event: 'stated' },
      start: mark.mention.start,
      end: mark.mention.end,
      mentions: [mark.mention.id, ...rate.mentions],
    });
  }
  return starts;
}

const NO_VALUE: Claim['value'] = { number: null, unit: 'day', qualifier: 'exact', low: null, high: null };
