import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/claims/analyse.ts';
import { officeDate } from '../../../server/src/findings/officeDate.ts';
import { differencesFromRecord } from '../../../server/src/findings/recordDiffers.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const knowledge = loadKnowledge();
const read = (day: string, text: string) =>
  analyse('a.txt', text, { override: day }, { knowledge, settings: noSettings, rules: [officeDate] });

interface Month {
  readonly day: string;
  readonly text: string;
  /** Who holds which office on the day, and is named in the text. */
  readonly holders: Readonly<Record<string, string>>;
  /** Bodies, goods and laws of the time that the text names. */
  readonly names: readonly string[];
  /** Rates in force on the day by measure. */
  readonly rates: Readonly<Record<string, number>>;
}

/** One article of our own for each month, of the ministers, bodies and rates of the time. */
const MONTHS: readonly Month[] = [
  {
    day: '2026-01-16',
    text: `Washington puts duty on advanced chips

Commerce Secretary Howard Lutnick said on Friday that the 25 percent duty on advanced semiconductors had been charged since Thursday. Swiss President Guy Parmelin called for talks. In Caracas, President Delcy Rodriguez met envoys. Malaysia's trade minister, Johari Abdul Ghani, awaits word from Section 232 officials in Washington.
`,
    holders: { 'us-commerce-secretary': 'Howard Lutnick', 'ch-president': 'Guy Parmelin' },
    names: ['law/section-232', 'product/semiconductors'],
    rates: { 'us-232-semiconductors': 25, 'us-301-lithium-batteries': 25 },
  },
  {
    day: '2026-02-25',
    text: `Surcharge replaces emergency duties

The United States began to collect a surcharge of 10 percent under Section 122 on Tuesday, U.S. Trade Representative Jamieson Greer said. Dutch Prime Minister Rob Jetten, in office since Monday, and Canadian Prime Minister Mark Carney asked for exemptions. Mark Wiseman, the Canadian ambassador to the United States, saw Treasury Secretary Scott Bessent.
`,
    holders: {
      'us-trade-representative': 'Jamieson Greer',
      'nl-prime-minister': 'Rob Jetten',
      'ca-prime-minister': 'Mark Carney',
      'us-treasury-secretary': 'Scott Bessent',
    },
    names: ['law/section-122'],
    rates: { 'us-122': 10 },
  },
  {
    day: '2026-03-12',
    text: `Chile changes course on copper

Chilean President Jose Antonio Kast took office on Wednesday and wants the United States to drop its tariff of 50 percent on copper. Chinese President Xi Jinping sent a message. Canada's duty on electric vehicles from China fell to 6.1 percent within a quota this month.
`,
    holders: { 'cl-president': 'Jose Antonio Kast', 'cn-president': 'Xi Jinping' },
    names: ['product/copper', 'product/evs'],
    rates: { 'us-232-copper': 50, 'ca-evs-china-quota': 6.1 },
  },
  {
    day: '2026-04-08',
    text: `Hanoi has new leaders as metal tiers begin

Vietnamese Prime Minister Le Minh Hung was elected on Tuesday. In Washington, the duty on steel derivatives is 25 percent since Monday, while plain steel still pays 50 percent. Acting Attorney General Todd Blanche defended the change in court, and Agriculture Secretary Brooke Rollins spoke of farm machines.
`,
    holders: {
      'vn-prime-minister': 'Le Minh Hung',
      'us-attorney-general': 'Todd Blanche',
      'us-agriculture-secretary': 'Brooke Rollins',
    },
    names: ['product/steel', 'product/steel-derivatives'],
    rates: { 'us-232-metal-derivatives': 25, 'us-232-steel': 50 },
  },
  {
    day: '2026-05-26',
    text: `Court ruling and a new chair at the Fed

Federal Reserve Chair Kevin Warsh, sworn in on Friday, spoke of prices. The Court of International Trade had found the surcharge of 10 percent under Section 122 unlawful for its plaintiffs. Japanese Finance Minister Satsuki Katayama and German Chancellor Friedrich Merz follow the appeal.
`,
    holders: {
      'us-fed-chair': 'Kevin Warsh',
      'jp-finance-minister': 'Satsuki Katayama',
      'de-chancellor': 'Friedrich Merz',
    },
    names: ['law/section-122', 'agency/us-cit', 'agency/us-fed'],
    rates: { 'us-122': 10 },
  },
  {
    day: '2026-06-10',
    text: `Forced labor finding names sixty economies

The U.S. trade representative, Jamieson Greer, found the practices of 60 economies actionable under Section 301. European Commission President Ursula von der Leyen and South Korean President Lee Jae-myung answered within days. Homeland Security Secretary Markwayne Mullin promised more inspectors.
`,
    holders: {
      'us-trade-representative': 'Jamieson Greer',
      'kr-president': 'Lee Jae-myung',
      'us-homeland-security-secretary': 'Markwayne Mullin',
    },
    names: ['law/section-301'],
    rates: { 'us-232-buses': 10, 'us-122': 10 },
  },
  {
    day: '2026-07-27',
    text: `Duties on sixty economies begin

The United States charges a tariff of 12.5 percent on goods from Vietnam and 10 percent on goods from Mexico since Friday. British Prime Minister Andy Burnham, a week in office, and Chancellor of the Exchequer John Healey regretted it. Mexican President Claudia Sheinbaum spoke with Secretary of State Marco Rubio.
`,
    holders: {
      'uk-prime-minister': 'Andy Burnham',
      'uk-chancellor': 'John Healey',
      'mx-president': 'Claudia Sheinbaum',
      'us-secretary-of-state': 'Marco Rubio',
    },
    names: [],
    rates: { 'us-301-labor-12-vn': 12.5, 'us-301-labor-10-mx': 10, 'eu-steel-quota-2026': 50 },
  },
  {
    day: '2026-08-20',
    text: `Canada has until Saturday

A duty of 50 percent under Section 338 on listed goods from Canada will begin on Saturday, Aug. 22, President Donald Trump decided. Canadian Prime Minister Mark Carney called the cabinet. Colombian President Abelardo de la Espriella and Energy Secretary Chris Wright spoke of oil; Acting Labor Secretary Keith Sonderling was in Ohio. Secretary of War Pete Hegseth ordered drones.
`,
    holders: {
      'us-president': 'Donald Trump',
      'ca-prime-minister': 'Mark Carney',
      'us-energy-secretary': 'Chris Wright',
      'us-labor-secretary': 'Keith Sonderling',
      'us-defense-secretary': 'Pete Hegseth',
    },
    names: ['law/section-338'],
    rates: { 'us-232-cars-japan': 15, 'us-301-brazil': 25 },
  },
];

describe.each(MONTHS)('an article of $day', ({ day, text, holders, names, rates }) => {
  const facts = read(day, text);

  test('names who holds which office', () => {
    for (const [office, name] of Object.entries(holders)) {
      expect(knowledge.holders(`office/${office}`, day).map(person => person.name)).toEqual([name]);
      const mention = facts.mentions.find(one => one.type === 'official' && one.entity.name === name);
      expect([name, mention?.type === 'official' ? mention.office?.id : undefined]).toEqual([name, `office/${office}`]);
    }
  });

  test('is at odds with no term and no rate on record', () => {
    expect(facts.discrepancies).toEqual([]);
    expect(differencesFromRecord(facts, knowledge)).toEqual([]);
  });

  test('finds the bodies, goods and laws of the time', () => {
    const found = new Set(facts.mentions.flatMap(one => ('entity' in one && one.entity ? [one.entity.id] : [])));
    expect(names.filter(name => !found.has(name))).toEqual([]);
  });

  test('meets the rates that were in force', () => {
    for (const [id, rate] of Object.entries(rates)) {
      const measure = knowledge.measures.get(`measure/${id}`);
      const step = measure?.steps.find(one => one.from <= day && (one.to === null || day < one.to));
      expect([id, step?.rate, step?.modality]).toEqual([id, rate, 'in-force']);
    }
  });
});

test('after the last day on which a holder was seen, nothing is said', () => {
  expect(knowledge.holders('office/us-trade-representative', '2027-02-01')).toEqual([]);
  const facts = read(
    '2027-02-01',
    'Talks resume\n\nU.S. Trade Representative Jamieson Greer met Fed Chair Jerome Powell on Monday.\n',
  );
  expect(facts.discrepancies.map(one => one.key)).not.toContain('office:jamieson-greer:us-trade-representative');
});

describe('rows of the audit, one of each kind', () => {
  const termOf = (person: string, office: string) =>
    knowledge.people.get(`person/${person}`)?.terms.filter(term => term.office === `office/${office}`) ?? [];

  test('a wrong term', () => {
    expect(termOf('anita-anand', 'ca-trade-minister')).toEqual([]);
    expect(knowledge.holders('office/ca-trade-minister', '2025-04-01').map(p => p.name)).toEqual(['Dominic LeBlanc']);
    expect(termOf('hajime-tamura', 'jp-miti-minister')[0]?.to).toBe('1988-12-27');
    expect(termOf('denis-mcdonough', 'us-white-house-chief-of-staff')[0]?.from).toBe('2013-01-25');
  });

  test('who left, and who came', () => {
    expect(termOf('jerome-powell', 'us-fed-chair')[0]?.to).toBe('2026-05-22');
    expect(knowledge.holders('office/vn-president', '2026-06-01').map(p => p.name)).toEqual(['To Lam']);
    expect(knowledge.holders('office/us-senator', '2026-06-15').length).toBeGreaterThan(40);
  });

  test('a missing holder, and an office under another name', () => {
    expect(knowledge.holders('office/us-attorney-general', '2016-05-01').map(p => p.name)).toEqual(['Loretta Lynch']);
    expect(knowledge.offices.get('office/us-defense-secretary')?.aliases).toContain('Secretary of War');
    expect(knowledge.agencies.get('agency/us-defense')?.aliases).toContain('Department of War');
  });

  test('an agency: acronym by its days, parents, bodies that were missing', () => {
    expect(knowledge.agencies.get('agency/itc-tin')?.until).toBe('1990-08-01');
    expect(knowledge.agencies.get('agency/ifc')?.parent).toBe('agency/world-bank');
    expect(knowledge.agencies.get('agency/in-dgtr')?.acronym).toBe('DGTR');
  });

  test('goods with their own headings and tariffs', () => {
    const hs = (good: string) => knowledge.products.get(`product/${good}`)?.hs;
    expect(hs('polysilicon')).toEqual(['2804']);
    expect(hs('lithium')).toEqual(['2825', '2836']);
    expect(knowledge.products.get('product/magnets')?.aliases).toContain('rare-earth magnets');
    expect(
      new Set(['light-trucks', 'heavy-trucks', 'kitchen-cabinets', 'upholstered-furniture'].map(hs)).has(undefined),
    ).toBe(false);
  });

  test('measures and laws told apart', () => {
    expect(knowledge.measures.get('measure/us-232-semiconductors')?.steps[0]?.from).toBe('2026-01-15');
    expect(knowledge.measures.get('measure/us-ieepa-india')?.steps.at(-1)).toMatchObject({
      from: '2026-02-07',
      modality: 'lifted',
    });
    expect(knowledge.measures.get('measure/us-232-trucks')?.products).toEqual(['product/heavy-trucks']);
    expect(knowledge.laws.get('law/section-182')?.aliases).toContain('Special 301');
    expect(knowledge.laws.get('law/cptpp')?.aliases).toContain('TPP-11');
  });
});
