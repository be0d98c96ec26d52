import type { Claim, ClaimKey } from '../claim.ts';
import { DUTY_START } from '../dutyStarts.ts';
import { baseUnit } from './baseUnits.ts';
import { ONCE } from './eventSlot.ts';
import { stateOf } from './stateOf.ts';
import { toldKeys } from './story.ts';

const NONE = '-';

/** "party/US" → "US", "product/steel" → "steel": ids in keys are read by people. */
const short = (id: string): string => id.slice(id.indexOf('/') + 1);
/** What two tellings of one event have in common: what it is done to; else who takes part, of a pause not even that. */
function meetingPoint({ event, scope }: ClaimKey): string {
  if (!event || event.kind === 'pause') return NONE;
  return ONCE.has(event.kind) ? slug(scope) : [...event.participants].sort().map(short).join('+');
}

type Members = readonly string[] | null | undefined;
const members = (value: Members): readonly string[] => (value?.length ? value.map(short) : [NONE]);

/** Imposers and products are sets: one in common is enough for two claims to meet, so each pair opens a bucket; none without goods. */
const dutyKeys = ({ imposer, product, scope }: ClaimKey): string[] =>
  members(imposer).flatMap(who => goodsIn(product, scope).map(good => `${who}:${short(good)}`));
/** The goods, or, where none are known, what they are called. */
const goodsIn = (product: Members, scope: string | null | undefined): readonly string[] =>
  product?.length ? product : scope ? [slug(scope)] : [];

/**
 * The buckets under which the corpus files a claim: claims of different articles that may be compared share at least one.
 * Empty for claims that are compared with none: vague amounts, units of unclear meaning, and those about nothing that is named.
 */
export function claimKeys(claim: Claim): string[] {
  const { key, value } = claim;
  if (value.low === null && value.high === null && claim.kind !== 'date') return [];
  switch (claim.kind) {
    case 'rate': {
      return dutyKeys(key).map(duty => `rate:${duty}:${stateOf(claim)}`);
    }
    case 'quantity':
    case 'count':
      return [...amountKeys(claim), ...(claim.told ? toldKeys(claim.told, claim.asserted) : [])];
    case 'duration':
    case 'date':
      if (!key.event) return [];
      if (key.event.kind === DUTY_START) return dutyKeys(key).map(duty => `date:${DUTY_START}:${duty}`);
      return [
        ...(claim.told?.open ? [] : [`${claim.kind}:${key.event.kind}:${meetingPoint(key)}`]),
        ...(claim.told ? toldKeys(claim.told, claim.asserted) : []),
      ];
    case 'office':
      return [];
  }
}

/** Those of who has how much of what, as an amount itself or its other side tells it. */
function amountKeys({ key, value, otherSide, told }: Claim): string[] {
  if (told?.open || !key.metric || !key.subject) return [];
  return [{ subject: key.subject, metric: key.metric, scope: key.scope }, ...(otherSide ? [otherSide] : [])].map(
    ({ subject, metric, scope }) =>
      `quantity:${short(subject)}:${metric}:${scopeAs(metric, scope) ?? NONE}:${baseUnit(value.unit).unit}`,
  );
}

/**
 * The buckets within one article, where a slot that only one side names counts as equal: coarser than `claimKeys`, and still fine
 * enough that few claims meet in one.
 */
export function localKeys(claim: Claim): string[] {
  const { key, value } = claim;
  if (value.low === null && value.high === null && claim.kind !== 'date') return [];
  switch (claim.kind) {
    case 'rate':
      return goodsIn(key.product, key.scope).map(product => `rate:${short(product)}:${stateOf(claim)}`);
    case 'quantity':
    case 'count':
      return key.metric && !claim.told?.open
        ? [`quantity:${short(key.subject ?? NONE)}:${key.metric}:${baseUnit(value.unit).unit}`]
        : [];
    case 'duration':
    case 'date':
      return key.event && !claim.told?.open ? [`${claim.kind}:${key.event.kind}`] : [];
    case 'office':
      return [];
  }
}

/** What is compared, readable and stable: "rate:US:any:steel:additional", "quantity:CN:output:crude-steel:2020", "duration:pause:US". */
export function keyText(claim: Claim): string {
  const { key } = claim;
  const set = (value: Members): string => members(value).join('+');
  switch (claim.kind) {
    case 'rate':
      return ['rate', set(key.imposer), set(key.target), set(key.product), key.measure ?? NONE].join(':');
    case 'quantity':
    case 'count':
      return [claim.kind, short(key.subject ?? NONE), key.metric ?? NONE, slug(key.scope), key.period ?? NONE].join(
        ':',
      );
    case 'duration':
    case 'date':
      if (key.event?.kind === DUTY_START)
        return ['date', DUTY_START, set(key.imposer), set(key.target), set(key.product), key.measure].join(':');
      return [claim.kind, key.event?.kind ?? NONE, eventText(key)].join(':');
    case 'office':
      return ['office', short(key.subject ?? NONE)].join(':');
  }
}

const slug = (text: string | null | undefined): string => (text ? text.replaceAll(' ', '-') : NONE);
const eventText = (key: ClaimKey): string => {
  const participants = key.event?.participants.map(short).join('+') || NONE;
  return key.event?.place ? `${participants}:${key.event.place}` : participants;
};

/** "Exports of goods to Belarus" are its exports to Belarus: what two trade is told without a word for it. */
export const scopeAs = (metric: string | null | undefined, scope: string | null | undefined): string | null =>
  (/^(?:exports|imports)$/.test(metric ?? '') ? scope?.replace(/^goods (?=to |from )/, '') : scope) ?? null;
