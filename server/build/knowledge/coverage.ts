import type { RawData } from '../../src/knowledge/rawData.ts';

/** The countries that trade news is mostly about; the EU stands for its members' trade policy. */
const COUNTRIES = 'US JP CN EU GB CA MX KR IN BR AU DE FR IT CH TW VN ID TH SG ZA'.split(' ');
/** The offices that each of them has, by words of their ids. */
const KINDS: readonly (readonly [kind: string, ids: RegExp])[] = [
  ['head of government', /-(president|prime-minister|premier|chancellor|commission-president)$/],
  ['trade', /trade|commerce|economy-minister|meti|industry/],
  ['finance', /finance-minister|treasur|uk-chancellor|economy-commissioner/],
  [
    'foreign affairs',
    /foreign-minister|foreign-secretary|secretary-of-state|high-representative|international-relations/,
  ],
  ['agriculture', /agriculture|primary-industry|environment-secretary/],
  ['central bank', /bank|fed-chair|-bo[a-z]-governor|pboc|ecb|rbi|bcb|cbc|bdf|snb|sarb/],
];

/** Kinds of offices that a country has no entry for, a line each. */
export const missingOffices = ({ offices }: RawData): string[] =>
  COUNTRIES.flatMap(country => {
    const ids = Object.keys(offices).filter(id => offices[id]?.party === country);
    return KINDS.filter(([, pattern]) => !ids.some(id => pattern.test(id))).map(
      ([kind]) => `${country}: no office of ${kind}`,
    );
  });
