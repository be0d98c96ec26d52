import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { words } from '../base/phrase.ts';
import {
  amount,
  anyText,
  arrayOf,
  date,
  day,
  flag,
  jsonPath,
  nullable,
  object,
  oneOf,
  path,
  type Reader,
  recordOf,
  text,
  timestamp,
} from './reader.ts';
import {
  type FolderSettings,
  noSettings,
  type SettingsProblem,
  type Suppression,
  type TextQuote,
  type UserAgency,
  type UserAnnotation,
  type UserFact,
  type UserLaw,
  type UserMeasure,
  type UserOffice,
  type UserPerson,
  type UserProduct,
} from './settings.ts';
import type { FindingCode, Severity } from './severity.ts';

export const FINDING_CODES: readonly FindingCode[] = [
  'figure-conflict',
  'weekday-date',
  'relative-date',
  'office-date',
  'name-spelling',
  'sum-mismatch',
  'percent-points',
  'duration-dates',
  'count-list',
  'record-differs',
];
const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning'];
/** Kinds of duties, as claims have them. */
const MEASURES: readonly string[] = [
  'total',
  'additional',
  'baseline',
  'across-the-board',
  'sectoral',
  'retaliatory',
  'quota',
  'average',
  'most-favoured-nation',
  'anti-dumping',
  'countervailing',
  'safeguard',
];
const ANNOTATION_TYPES: readonly string[] = [
  'official',
  'agency',
  'party',
  'product',
  'law',
  'tariff_rate',
  'quantity',
  'date',
  'duration',
  'none',
];

const texts = arrayOf(text);
const code = oneOf(FINDING_CODES);
const quote: Reader<TextQuote> = object<TextQuote>({ exact: text, prefix: anyText, suffix: anyText }, ['exact']);

const person = object<UserPerson>(
  {
    name: text,
    aliases: texts,
    sameAs: texts,
    official: flag,
    offices: arrayOf(
      object<NonNullable<UserPerson['offices']>[number]>({ title: text, party: text, from: date, to: nullable(date) }, [
        'title',
      ]),
    ),
  },
  ['name'],
);
const agency = object<UserAgency>({ name: text, acronym: text, aliases: texts, party: text, agency: flag }, ['name']);
const product = object<UserProduct>({ name: text, aliases: texts, hs: texts }, ['name']);
const office = object<UserOffice>({ title: text, aliases: texts, party: text, agency: text, single: flag }, [
  'title',
  'party',
]);
const law = object<UserLaw>({ name: text, aliases: texts, year: amount, code: text, url: text }, ['name']);
const measure = object<UserMeasure>(
  {
    name: text,
    imposer: text,
    target: text,
    products: texts,
    measure: oneOf(MEASURES),
    law: text,
    part: flag,
    asOf: day,
    steps: arrayOf(
      object<UserMeasure['steps'][number]>(
        {
          rate: amount,
          from: day,
          to: nullable(day),
          modality: oneOf<'in-force' | 'paused' | 'lifted'>(['in-force', 'paused', 'lifted']),
          source: text,
        },
        ['rate', 'from', 'source'],
      ),
    ),
  },
  ['name', 'imposer', 'steps'],
);
const annotation = object<UserAnnotation>({ file: path, quote, type: oneOf(ANNOTATION_TYPES), entity: text }, [
  'file',
  'quote',
  'type',
]);
const fact = object<Omit<UserFact, 'shared'>>(
  {
    key: text,
    value: text,
    from: date,
    to: nullable(date),
    source: text,
    rank: oneOf(['preferred', 'normal', 'deprecated']),
  },
  ['key', 'value', 'source'],
);
const suppression = object<Suppression>(
  {
    code,
    key: text,
    values: arrayOf(text),
    files: arrayOf(path),
    quotes: arrayOf(quote),
    reason: text,
    by: text,
    at: timestamp,
  },
  ['code', 'values', 'reason'],
);

type SettingsFile = Partial<Omit<FolderSettings, 'articles'>> & {
  readonly $schema?: string;
  readonly articles?: Partial<FolderSettings['articles']>;
};

const settingsFile = object<SettingsFile>(
  {
    $schema: text,
    articles: object<NonNullable<SettingsFile['articles']>>(
      { include: arrayOf(path), exclude: arrayOf(path), dates: recordOf(path, day) },
      [],
    ),
    people: arrayOf(person),
    agencies: arrayOf(agency),
    products: arrayOf(product),
    offices: arrayOf(office),
    laws: arrayOf(law),
    measures: arrayOf(measure),
    extends: arrayOf(jsonPath),
    annotations: arrayOf(annotation),
    facts: arrayOf(fact),
    suppressions: arrayOf(suppression),
    severity: recordOf(code, oneOf(SEVERITIES)),
  },
  [],
);

/** By the names that the parser gives its errors. */
export const FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no value of JSON; texts stand in double quotation marks.',
  InvalidNumberFormat: 'This is no number of JSON.',
  PropertyNameExpected: 'The name of a property in double quotation marks is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing brace is expected here.',
  CloseBracketExpected: 'A closing bracket is expected here.',
  EndOfFileExpected: 'The file should end here.',
  UnexpectedEndOfComment: 'This comment is not closed.',
  UnexpectedEndOfString: 'This text is not closed by a quotation mark.',
  InvalidUnicode: 'This is no Unicode escape.',
  InvalidEscapeCharacter: 'This is no escape of JSON.',
  InvalidCharacter: 'This character may not stand in a text unescaped.',
};

const MOST_PROBLEMS = 200;
/** A longer `tradewire.json` is not read, in bytes or characters: its tree takes eighty times as much memory. */
export const LONGEST_SETTINGS = 1_000_000;

/**
 * Reads a `tradewire.json`, comments and trailing commas allowed. Never throws: whatever is faulty is reported with its place and left
 * out, the rest is kept. An empty text is an empty object.
 */
export function parseSettings(source: string): { settings: FolderSettings; problems: SettingsProblem[] } {
  if (source.length > LONGEST_SETTINGS)
    return { settings: noSettings, problems: [{ start: 0, end: 1, message: words('This is longer than 1 MB.') }] };
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(source, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch {
    // The parser calls itself for each level, and a wall of brackets exhausts the stack.
    return { settings: noSettings, problems: [{ start: 0, end: 1, message: words('This is nested too deeply.') }] };
  }
  const problems: SettingsProblem[] = errors.map(({ error, offset, length }) => ({
    start: Math.min(offset, source.length),
    end: Math.min(offset + Math.max(length, 1), source.length),
    message: words(FAULTS[printParseErrorCode(error)] ?? 'This is not JSON.'),
  }));
  const read = tree && settingsFile(tree, '', problems);
  if (!read) return { settings: noSettings, problems: problems.slice(0, MOST_PROBLEMS) };
  const { $schema: _, articles, ...rest } = read;
  return {
    settings: { ...noSettings, ...rest, articles: { ...noSettings.articles, ...articles } },
    problems: problems.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST_PROBLEMS),
  };
}
