import { ANY_ORIGIN, type Claim, type ClaimKey, type SlotHow } from '../claims/claim.ts';
import { nameOf, type Reading } from './names.ts';

export interface SlotWords {
  readonly label: string;
  readonly text: string;
  readonly how: SlotHow;
}

const LABELS: readonly (readonly [keyof ClaimKey, string])[] = [
  ['imposer', 'Imposed by'],
  ['product', 'On'],
  ['target', 'From'],
  ['measure', 'Kind'],
  ['law', 'Under'],
  ['subject', 'Of'],
  ['metric', 'What'],
  ['scope', 'Scope'],
  ['period', 'Period'],
];

/** What a claim is about, slot by slot, in words. */
export function keySlots(reading: Reading, claim: Claim): SlotWords[] {
  const slots: SlotWords[] = [];
  for (const [slot, label] of LABELS) {
    const text = slotText(reading, claim.key[slot] as string | readonly string[] | null | undefined);
    if (text !== undefined) slots.push({ label: reading.say(label), text, how: claim.slots[slot] ?? 'inferred' });
  }
  const event = claim.key.event;
  if (event)
    slots.push({
      label: reading.say('Event'),
      text: [event.kind, ...event.participants.map(p => nameOf(reading, p)), event.place, event.day]
        .filter(Boolean)
        .join(', '),
      how: claim.slots.event ?? 'inferred',
    });
  return slots;
}

function slotText(reading: Reading, value: string | readonly string[] | null | undefined): string | undefined {
  if (value === null || value === undefined || value.length === 0) return;
  const inWords = (v: string): string => {
    if (v === ANY_ORIGIN) return reading.say('any origin');
    const said = v.includes('/') ? nameOf(reading, v) : reading.say(v);
    return said === v ? v.replaceAll('-', ' ') : said;
  };
  return typeof value === 'string' ? inWords(value) : value.map(inWords).join(', ');
}

/** The key in one line: "United States, additional duty on steel from Japan". */
export function keyInWords(reading: Reading, claim: Claim): string {
  const { imposer, measure, product, target, subject, metric, scope, period } = claim.key;
  const text = (v: string | readonly string[] | null | undefined): string => slotText(reading, v) ?? '';
  if (claim.kind === 'rate') {
    const { say } = reading;
    const kind = text(measure);
    let duty = kind === '' ? say('duty') : say('{0} duty', kind);
    if (measure === 'quota') duty = kind;
    if (measure === 'change') duty = say('change of duty');
    if (product?.length) duty = say('{0} on {1}', duty, text(product));
    if (target?.length && target[0] !== ANY_ORIGIN) duty = say('{0} from {1}', duty, text(target));
    return [text(imposer), duty].filter(Boolean).join(say(', '));
  }
  return [subject, metric, scope, period].map(text).filter(Boolean).join(', ') || claim.kind;
}
