import { MENTION_TYPES } from '../mentions/mention.ts';

/** text, list of texts, floating number, whole number, day of the calendar, truth. */
export type ColumnType = 'text' | 'texts' | 'number' | 'whole' | 'day' | 'truth';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Of a line; what null means where it is not plain. */
  readonly says: string;
}

export interface Table {
  readonly name: TableName;
  readonly says: string;
  readonly columns: readonly Column[];
}

export type TableName = 'articles' | 'mentions' | 'claims' | 'keys' | 'facts';

const ID: Column = { name: 'id', type: 'text', says: 'the article, as its source names it' };
const MONTH: Column = {
  name: 'month',
  type: 'text',
  says: 'month of publication, YYYY-MM, or "undated"; the folder that the row lies in',
};
const FIGURE: readonly Column[] = [
  { name: 'number', type: 'number', says: 'the figure; null where it is vague' },
  { name: 'unit', type: 'text', says: 'percent, USD, ton, day, count …' },
  { name: 'qualifier', type: 'text', says: 'exact, about, at-least …' },
  { name: 'low', type: 'number', says: 'lowest value that the wording leaves open; null: no lower end' },
  { name: 'high', type: 'number', says: 'highest value that the wording leaves open; null: no upper end' },
];
const SPAN: readonly Column[] = [
  { name: 'first', type: 'whole', says: 'offset of the first UTF-16 code unit in the text' },
  { name: 'behind', type: 'whole', says: 'offset behind the last one' },
  { name: 'text', type: 'text', says: 'as written' },
];

/**
 * The tables of an archive: the one description from which rows are typed, Parquet is written, DuckDB and Spark read, and the
 * documentation is made. `month` stands last in each, since folders of partitions add it there.
 */
export const tables: readonly Table[] = [
  {
    name: 'articles',
    says: 'one row for each article',
    columns: [
      ID,
      { name: 'source', type: 'text', says: 'the folder or file that it was read from' },
      {
        name: 'stamp',
        type: 'text',
        says: 'hash of all that its rows were made of: text, day, settings, program, knowledge',
      },
      { name: 'published', type: 'day', says: 'day of publication; null where nothing says it' },
      { name: 'published_by', type: 'text', says: 'what says so: override, header, dateline, filename, neighbour …' },
      { name: 'headline', type: 'text', says: 'its headline, white space folded' },
      { name: 'origin', type: 'text', says: 'copies of one story have it in common' },
      { name: 'length', type: 'whole', says: 'UTF-16 code units' },
      { name: 'mentions', type: 'whole', says: 'how many' },
      { name: 'claims', type: 'whole', says: 'how many' },
      { name: 'program', type: 'text', says: 'version of the annotator' },
      { name: 'knowledge', type: 'text', says: 'version of the built-in knowledge; null: read without' },
      MONTH,
    ],
  },
  {
    name: 'mentions',
    says: 'one row for each person, agency, party, product, law, rate, quantity, date or duration',
    columns: [
      ID,
      { name: 'mention', type: 'text', says: '"m1", "m2" … within the article' },
      {
        name: 'type',
        type: 'text',
        says: MENTION_TYPES.join(', '),
      },
      ...SPAN,
      { name: 'entity', type: 'text', says: 'id of who or what it is; null for figures and times' },
      { name: 'name', type: 'text', says: 'its name' },
      { name: 'office', type: 'text', says: 'id of the office named beside a person' },
      { name: 'office_text', type: 'text', says: 'the office as written' },
      { name: 'timex_type', type: 'text', says: 'of TIMEX3: DATE, DURATION, SET, TIME' },
      { name: 'timex_value', type: 'text', says: 'of TIMEX3' },
      { name: 'timex_how', type: 'text', says: 'whether the day is stated or worked out' },
      ...FIGURE,
      MONTH,
    ],
  },
  {
    name: 'claims',
    says: 'one row for each figure with what it is about',
    columns: [
      ID,
      { name: 'claim', type: 'text', says: '"c1", "c2" … within the article' },
      { name: 'kind', type: 'text', says: 'rate, quantity, count, duration, date, office' },
      { name: 'key_text', type: 'text', says: 'what is compared, readable: "rate:US:any:steel:additional"' },
      { name: 'key_hashes', type: 'texts', says: 'hashes of the keys under which it meets claims of other articles' },
      { name: 'imposer', type: 'texts', says: 'ids of those who impose the rate' },
      { name: 'target', type: 'texts', says: 'ids of those it falls on; ["any"]: all origins' },
      { name: 'product', type: 'texts', says: 'ids of the goods' },
      { name: 'measure', type: 'text', says: 'additional, baseline, quota …' },
      { name: 'part', type: 'text', says: '"part" where only some of the goods are meant' },
      { name: 'law', type: 'text', says: 'id of the law' },
      { name: 'subject', type: 'text', says: 'of a quantity or count: whose' },
      { name: 'metric', type: 'text', says: 'of a quantity or count: of what' },
      { name: 'scope', type: 'text', says: 'words that narrow the goods or the metric' },
      { name: 'period', type: 'text', says: 'of a quantity or count: the time it is of' },
      { name: 'event', type: 'text', says: 'of a date or duration: what happens' },
      { name: 'participants', type: 'texts', says: 'of a date or duration: who takes part' },
      ...FIGURE,
      { name: 'stated_day', type: 'text', says: 'of a date: the ISO day, month or year' },
      { name: 'valid_from', type: 'day', says: 'first day on which it is known to hold; null: open or unknown' },
      { name: 'valid_to', type: 'day', says: 'first day on which it is no more known to hold; null: open or unknown' },
      { name: 'valid_how', type: 'text', says: 'stated, publication, unknown' },
      { name: 'stated_from', type: 'text', says: 'beginning as stated: day, month or year' },
      { name: 'stated_to', type: 'text', says: 'end as stated, exclusive' },
      { name: 'asserted', type: 'day', says: 'day of publication' },
      { name: 'modality', type: 'text', says: 'in-force, paused, lifted, proposed, denied' },
      { name: 'attribution', type: 'text', says: 'who says so' },
      ...SPAN,
      { name: 'mentions', type: 'texts', says: 'mentions it is bound from, the figure first' },
      { name: 'quote', type: 'text', says: 'its sentence, white space folded, cut at 200 code units' },
      { name: 'sentence', type: 'text', says: 'hash of the sentence with its figures masked' },
      { name: 'origin', type: 'text', says: 'of the article' },
      MONTH,
    ],
  },
  {
    name: 'keys',
    says: 'one row for each key under which a figure can meet others',
    columns: [
      ID,
      {
        name: 'kind',
        type: 'text',
        says: 'claim: by what it is about; article: the same within one article; sentence: near-duplicates',
      },
      { name: 'bucket', type: 'text', says: 'the key, as the editor names it' },
      { name: 'hash', type: 'whole', says: 'of the key and of all that must be equal besides: 53 bits' },
      { name: 'target', type: 'text', says: 'of a rate: one of those it falls on; "-": nobody is named' },
      { name: 'unit', type: 'text', says: 'figures of one unit alone are compared; lengths of time are in days' },
      { name: 'value', type: 'text', says: 'the figure, or hash of the figures of a sentence' },
      { name: 'class', type: 'text', says: 'hash of all that decides, time left out, how it compares' },
      { name: 'low', type: 'number', says: 'the narrowest reading of the figure; ±1e300: open' },
      { name: 'high', type: 'number', says: 'the narrowest reading of the figure' },
      {
        name: 'first_day',
        type: 'whole',
        says: 'days since 1970-01-01 on which it holds; 0 where time does not matter',
      },
      { name: 'last_day', type: 'whole', says: 'the last of them' },
      { name: 'origin', type: 'text', says: 'of the article' },
      MONTH,
    ],
  },
  {
    name: 'facts',
    says: 'what the checks of the editor need to judge an article, read for the few that are judged',
    columns: [ID, { name: 'facts', type: 'text', says: 'JSON, of no fixed form' }, MONTH],
  },
];

export const tableNamed = (name: TableName): Table => tables.find(table => table.name === name) as Table;

/** A value for each column of a table. */
export type Row = Readonly<Record<string, string | readonly string[] | number | boolean | null>>;

export const UNDATED = 'undated';
export const monthOf = (day: string | undefined): string => day?.slice(0, 7) ?? UNDATED;
