/** The unit in which a unit is compared, and how many of it one is: at least, at most. */
export interface BaseUnit {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

const exactly = (unit: string, times: number): BaseUnit => ({ unit, low: times, high: times });

/** Months and years have some more or less days; a pound is 0.45359237 kg, an acre 0.40468564 ha, a mile 1.609344 km (NIST Handbook 44). */
const BASES: ReadonlyMap<string, BaseUnit> = new Map([
  ['minute', exactly('day', 1 / 1440)],
  ['hour', exactly('day', 1 / 24)],
  ['day', exactly('day', 1)],
  ['week', exactly('day', 7)],
  ['month', { unit: 'day', low: 30, high: 31 }],
  ['year', { unit: 'day', low: 365, high: 366 }],
  ['kilogram', exactly('ton', 1e-3)],
  ['pound-weight', exactly('ton', 0.45359237e-3)],
  ['acre', exactly('hectare', 0.40468564)],
  ['mile', exactly('kilometer', 1.609344)],
]);

/** What a unit is compared in; the unit itself where it has no other. */
export const baseUnit = (unit: string): BaseUnit => BASES.get(unit) ?? exactly(unit, 1);
