import type { Match } from './rule.ts';

/** Words after which a four-digit number is a name or a count, not a year. */
const NOT_YEAR_BEFORE = new Set(
  'box vision agenda horizon project strategy russell nikkei mv ss hms uss section sections article chapter flight flights route boeing airbus model no nos resolution number page pages room title code channel windows office form rule bill hr regulation directive standard iso suite building apartment apt hs hts hsn about some nearly almost than least'.split(
    ' ',
  ),
);
/** Words before which a four-digit number counts things. */
const COUNTED = new Set(
  'people jobs tons tonnes workers troops soldiers miles kilometers km feet meters metres pounds employees companies dollars yen euros yuan points units cars vehicles barrels bushels acres shares homes households students members metric short gross square cubic gallons liters litres kilograms kg containers trucks ships factories stores firms head percent cents degrees gmt utc hours days weeks months years'.split(
    ' ',
  ),
);
/** Makes of cars, whose model years are no dates. */
const MAKES = new Set(
  'acura audi bmw buick cadillac chevrolet chevy chrysler dodge ford gmc honda hyundai jeep kia lexus lincoln mazda mercedes mitsubishi nissan oldsmobile plymouth pontiac porsche subaru suzuki tesla toyota volkswagen volvo'.split(
    ' ',
  ),
);
const STREETS = new Set(
  'street st road rd avenue ave boulevard blvd drive lane square plaza parkway highway court terrace'.split(' '),
);
const IN_YEARS = new Set('in since during by of until till before after'.split(' '));
/** How many words a street's name may have before the word that says so. */
const STREET_WORDS = 3;

/** "1999 K Street NW": the number of a house. */
function isHouse(m: Match): boolean {
  if (IN_YEARS.has(m.before(1))) return false;
  for (let i = 0; i <= STREET_WORDS; i++) {
    const token = m.tokenAfter(i);
    if (!token || token.caps === 'none' || token.kind === 'punct') return false;
    if (i > 0 && STREETS.has(token.norm)) return true;
  }
  return false;
}

const STATUTE = new Set('act law code statute ordinance treaty amendments'.split(' '));
const YEAR_LEADS = new Set(
  'in since by from until till of to through during before after between for early late mid- and or the ( , - year'.split(
    ' ',
  ),
);

/** Whether a four-digit number stands for a year here. Years of statutes ("Trade Act of 1974") belong to the law. */
export function isYear(m: Match): boolean {
  const year = m.value('y') ?? 0;
  const before = m.before(1);
  if (NOT_YEAR_BEFORE.has(before) || m.before(2) === 'flight') return false;
  if (before === '©' || before === 'copyright') return false;
  if (STATUTE.has(before) && m.tokenBefore(1)?.caps === 'initial') return false;
  // "Made in China 2025" is a programme.
  if (before === 'china' && m.before(2) === 'in' && m.before(3) === 'made') return false;
  if (before === 'of' && m.tokenBefore(2)?.caps !== 'none' && STATUTE.has(m.before(2))) return false;
  if (isHouse(m)) return false;
  const next = m.tokenAfter(0);
  if (next && (COUNTED.has(next.norm) || (MAKES.has(next.norm) && next.caps !== 'none'))) return false;
  if (next && !next.spaced && (next.kind === 'symbol' || next.norm === '/')) return false;
  if (
    next?.norm === '-' &&
    !next.spaced &&
    m.tokenAfter(1)?.spaced === false &&
    m.tokenAfter(1)?.kind === 'word' &&
    year < 1900
  )
    return false;
  if (year >= 1900 && year <= 2100) return true;
  return YEAR_LEADS.has(before) && year < 2200;
}
