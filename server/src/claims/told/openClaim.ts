import type { DateMention, FigureMention } from '../../mentions/mention.ts';
import { attributionOf } from '../attribution.ts';
import type { Unnamed } from '../bindRates.ts';
import type { Told } from '../claim.ts';
import type { SentenceView } from '../sentenceView.ts';

/** A figure of which nothing is known but what its sentence tells, in its words. */
export function openClaim(view: SentenceView, mention: FigureMention, told: Told, day: string | null): Unnamed {
  const [subject = ''] = told.who;
  const period = told.when.length === 1 ? (told.when[0] as string) : null;
  return {
    kind: mention.value.unit === 'count' ? 'count' : 'quantity',
    key: { subject, metric: told.core.map(word => word.slice(word.indexOf('/') + 1)).join(' '), scope: null, period },
    value: mention.value,
    valid: period
      ? { from: period, to: null, how: 'stated' }
      : { from: null, to: null, how: day === null ? 'unknown' : 'publication' },
    asserted: day,
    modality: told.state === 'any' ? 'in-force' : told.state,
    attribution: attributionOf(view, mention),
    slots: { subject: 'inferred', metric: 'stated', ...(period ? { period: 'stated' as const } : {}) },
    start: mention.start,
    end: mention.end,
    text: '',
    mentions: [mention.id],
    sentence: view.index,
    told: { ...told, open: true },
  };
}

/** A day of which nothing is known but what its sentence tells. */
export function openDay(view: SentenceView, mention: DateMention, told: Told, day: string | null): Unnamed {
  return {
    kind: 'date',
    key: {
      event: { kind: told.ways, participants: told.who.filter(id => id.startsWith('party/')), place: null, day: null },
      scope: told.core.map(word => word.slice(word.indexOf('/') + 1)).join(' '),
    },
    value: { number: null, unit: 'day', qualifier: 'exact', low: null, high: null },
    date: mention.timex.value,
    valid: { from: null, to: null, how: day === null ? 'unknown' : 'publication' },
    asserted: day,
    modality: told.state === 'any' ? 'in-force' : told.state,
    attribution: attributionOf(view, mention),
    slots: { event: 'stated' },
    start: mention.start,
    end: mention.end,
    text: '',
    mentions: [mention.id],
    sentence: view.index,
    told: { ...told, open: true },
  };
}
