import { exchangeFormats } from '../formats/exchange/formats.ts';
import { OFFSET_UNITS } from '../formats/offsets.ts';

/** An option of a command: with `value` it takes one, else it is a switch. */
export interface OptionSpec {
  readonly name: string;
  /** How its value is called in the help: "FILE". */
  readonly value?: string;
  /** The only values it takes; the first holds where the option is not given, unless `otherwise` says what does. */
  readonly values?: readonly string[];
  readonly otherwise?: string;
  /** It may be given several times. */
  readonly many?: true;
  readonly says: string;
}

export interface CommandSpec {
  readonly name: string;
  /** What stands after the options: "PATH…". */
  readonly operands: string;
  readonly least: number;
  readonly most: number;
  /** One line. */
  readonly says: string;
  /** More, in paragraphs. */
  readonly about: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  /** Other programs add arguments of their own, such as the id of their process. */
  readonly lenient?: true;
}

const MANY = Number.POSITIVE_INFINITY;
const noKnowledge: OptionSpec = {
  name: 'no-knowledge',
  says: 'without the people, offices and agencies that are known: what the grammar finds',
};
const cache: OptionSpec = {
  name: 'cache',
  value: 'DIR',
  says: 'keep what was read of each article in DIR, so that a later run reads only what is new or changed; bounded, and safe for several runs at a time',
};
const workers: OptionSpec = {
  name: 'workers',
  value: 'N',
  says: 'how many threads analyse; if not said, as many as there are cores, four at most, and none for fewer than a thousand articles',
};
const rateFilters: readonly OptionSpec[] = [
  {
    name: 'imposer',
    value: 'PARTY',
    many: true,
    says: 'only the tariffs of this country or bloc: an id, its short form or a name (party/US, US, "United States")',
  },
  {
    name: 'target',
    value: 'PARTY',
    many: true,
    says: 'only those on this country or bloc; any: those on all origins',
  },
  { name: 'product', value: 'GOODS', many: true, says: 'only those on these goods (product/steel, steel)' },
];
const A_PATH = 'A PATH is an article or a folder of articles with its tradewire.json.';

/** Every command with its options, said once: usage, help, man page and shell completion are made from this. */
export const commands = [
  {
    name: 'annotate',
    operands: 'PATH… | -',
    least: 1,
    most: MANY,
    says: 'print mentions, claims and findings, one record an article',
    about: [
      A_PATH,
      'With - it reads lines of {"id", "text", "published"?} on standard input, of which url, maintext, plaintext and date_publish are other names, and prints one record for each line, in order; an empty line is none. A line that cannot be read becomes {"file": its id or null, "line", "error"}. Fields that mean nothing here come back in "input".',
    ],
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        values: ['ndjson', 'json', ...Object.keys(exchangeFormats)],
        says: 'how records are printed; w3c: Web Annotation, JSON-LD; brat: standoff, into the folder of --out; conllu: with trees and entities; label-studio: tasks with predictions; doccano: JSONL. Each comes back with import',
      },
      {
        name: 'offsets',
        value: 'UNIT',
        values: OFFSET_UNITS,
        otherwise: 'what the format counts, for records utf16',
        says: 'what offsets count, which the output names: UTF-16 code units, Unicode code points or bytes of UTF-8',
      },
      { name: 'out', value: 'FOLDER', says: 'brat: the folder to write into' },
      {
        name: 'emit',
        value: 'ROWS',
        values: ['records', 'mentions', 'claims', 'findings', 'archive'],
        says: 'flat rows of one kind, each with the id of its article, in place of records; archive: with -, the rows of all tables of an archive, each with its table',
      },
      { name: 'trees', says: 'the trees of the sentences that hold a figure, as CoNLL-U, in place of records' },
      { name: 'keep-going', says: 'lines that cannot be read do not change the exit status' },
      cache,
      workers,
      noKnowledge,
    ],
    examples: [
      { line: 'tradewire annotate articles/ > records.ndjson', says: 'a record for each article of a folder' },
      { line: 'tradewire annotate - --emit claims --keep-going < texts.ndjson', says: 'a row for each claim' },
    ],
  },
  {
    name: 'check',
    operands: 'PATH…',
    least: 1,
    most: MANY,
    says: 'print findings alone',
    about: [
      A_PATH,
      'The weightiest stand first: warnings before informations and hints, what both sides say before what was inferred, then those that more independent articles are at odds about, then those that are further apart. Below each stand the other places, and how many articles tell each figure, how many of them independently (copies of one story count once), and the first of them.',
    ],
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        values: ['text', 'json', 'github', 'sarif'],
        says: 'how findings are printed; github: workflow commands',
      },
      { name: 'baseline', value: 'FILE', says: 'leave out the findings that FILE lists' },
      { name: 'update-baseline', says: 'write the findings there are into the file of --baseline' },
      {
        name: 'since',
        value: 'FILE',
        says: 'what is new since the last look first, marked; FILE, of the form of a baseline, remembers the look and need not be there yet',
      },
      cache,
      workers,
      noKnowledge,
    ],
    examples: [
      { line: 'tradewire check articles/', says: 'what contradicts, with both places' },
      {
        line: 'tradewire check articles/ --baseline known.json --update-baseline',
        says: 'begin with the findings of today and report new ones from then on',
      },
    ],
  },
  {
    name: 'agree',
    operands: 'A B',
    least: 2,
    most: 2,
    says: 'say how far two annotations of the same articles agree, and where they do not',
    about: [
      "A and B are each a folder of articles, which is annotated with its corrections, a file of records, or what another program has exported (as import reads it). Compared are exact and overlapping spans by type, the types of tokens (Cohen's kappa), which mentions are one entity (B-cubed) and the slots of claims.",
    ],
    options: [
      { name: 'format', value: 'FORMAT', values: ['text', 'json'], says: 'how the result is printed' },
      { name: 'articles', value: 'FOLDER', says: 'the texts, where neither side carries them' },
      {
        name: 'out',
        value: 'FOLDER',
        says: 'write what each side says of the articles that they disagree on, and print the commands that show both in the view of differences of VS Code',
      },
    ],
    examples: [
      { line: 'tradewire agree articles/ label-studio-export.json', says: 'the program and a person' },
      {
        line: 'tradewire agree mine.ndjson yours.ndjson --articles articles/ --out compared',
        says: 'two people, with the differences side by side',
      },
    ],
  },
  {
    name: 'import',
    operands: 'FILE…',
    least: 1,
    most: MANY,
    says: 'bring corrections made in other programs back as annotations of tradewire.json',
    about: [
      'A FILE is what such a program has exported from articles that annotate has written for it (for brat the folder). What is marked there and not here is marked, what is marked here and no more there is unmarked, each by its words, so that it survives edits around it. Figures and dates that nobody reads off the text cannot be made up; they are named and left out.',
    ],
    options: [
      { name: 'format', value: 'FORMAT', values: Object.keys(exchangeFormats), says: 'what wrote the files' },
      {
        name: 'into',
        value: 'FOLDER',
        says: 'the folder of the articles with its tradewire.json; if not said, this one',
      },
      { name: 'dry-run', says: 'print what would be written, and write nothing' },
    ],
    examples: [
      {
        line: 'tradewire import project-1.json --format label-studio --into articles/',
        says: 'corrections made in Label Studio',
      },
    ],
  },
  {
    name: 'rates',
    operands: 'PATH…',
    least: 1,
    most: MANY,
    says: 'print the rates that the articles state, a row for each',
    about: [
      A_PATH,
      'Statements of one measure (imposer, target, goods, kind, law) with one figure are one row, merged over the articles, with the status at a date, whether it is disputed, how many articles tell it and how many of them independently, and the first and the last of them with its sentence. What no article states stays open. Rates of which no article says whose they are, or on which goods or which country they fall, are counted, not listed.',
    ],
    options: [
      {
        name: 'at',
        value: 'DATE',
        says: 'the day that the statuses hold for (YYYY-MM-DD); articles of later days are not looked at; if not said, the day of the last article',
      },
      ...rateFilters,
      {
        name: 'status',
        value: 'STATUS',
        many: true,
        says: 'only these, with commas between them, or all: in-force, announced, proposed (threatened), paused (delayed), lifted, which are those shown if not said; denied, ended, superseded, unknown',
      },
      {
        name: 'format',
        value: 'FORMAT',
        values: ['table', 'csv', 'markdown', 'json', 'parquet'],
        says: 'how rows are printed',
      },
      cache,
      workers,
      noKnowledge,
    ],
    examples: [
      {
        line: 'tradewire rates articles/ --at 2025-06-30 --imposer US --product steel',
        says: 'what the United States charged on steel that day',
      },
      {
        line: 'tradewire rates articles/ --status all --format csv > rates.csv',
        says: 'all that was ever stated, for a spreadsheet',
      },
    ],
  },
  {
    name: 'changes',
    operands: 'PATH…',
    least: 1,
    most: MANY,
    says: 'print the rates that changed since a day or since the last look',
    about: [
      A_PATH,
      'Rates that are new, changed, disputed anew, settled or stated no more. Where nothing changed it prints nothing and ends with 0.',
    ],
    options: [
      {
        name: 'since',
        value: 'DATE|FILE',
        says: 'a day (YYYY-MM-DD): what later articles changed; or a file that remembers the last look and is written anew at the end',
      },
      ...rateFilters,
      { name: 'format', value: 'FORMAT', values: ['text', 'markdown', 'json'], says: 'how changes are printed' },
      cache,
      workers,
      noKnowledge,
    ],
    examples: [
      { line: 'tradewire changes articles/ --since 2025-06-01', says: 'what changed in June' },
      { line: 'tradewire changes articles/ --since .rates.json', says: 'each morning: what is new since yesterday' },
    ],
  },
  {
    name: 'archive',
    operands: 'build SOURCE… | ACTION DIR',
    least: 1,
    most: MANY,
    says: 'build an archive of articles as Parquet, and ask it what a folder is asked',
    about: [
      'For more articles than a folder holds. A SOURCE is a folder, an article, lines of JSON (.ndjson, .jsonl, also .gz) as annotate reads them, or Parquet with such columns. A build uses all cores, can be interrupted, and goes on where it stopped; a second one annotates what is new or changed. What cannot be read is named, counted and skipped.',
      'DIR is what --out named, ACTION is conflicts, rates, changes, mentions or sql. conflicts, rates and changes print what check, rates and changes print of a folder; mentions tells who is named how often; sql runs a query of DuckDB over the tables articles, mentions, claims, keys and facts, and without DIR describes them. All need the package @duckdb/node-api.',
    ],
    options: [
      { name: 'out', value: 'DIR', says: 'build: the folder of the archive' },
      {
        name: 'workers',
        value: 'N',
        says: 'build: how many threads annotate; if not said, as many as there are cores',
      },
      {
        name: 'format',
        value: 'FORMAT',
        values: ['text', 'json', 'csv', 'markdown', 'parquet', 'github', 'sarif'],
        says: 'how answers are printed; not each answer has each',
      },
      { name: 'at', value: 'DATE', says: 'rates: the day that the statuses hold for (YYYY-MM-DD)' },
      { name: 'since', value: 'DATE|FILE', says: 'changes: a day, or a file that remembers the last look' },
      ...rateFilters,
      { name: 'status', value: 'STATUS', many: true, says: 'rates: only these, with commas between them, or all' },
      { name: 'entity', value: 'ID', says: 'mentions: each place that names this one, by id or name' },
      { name: 'type', value: 'TYPE', many: true, says: 'mentions: only official, agency, party, product or law' },
      noKnowledge,
    ],
    examples: [
      { line: 'tradewire archive build wire/ 2024.ndjson.gz --out archive', says: 'make or bring up to date' },
      { line: 'tradewire archive conflicts archive', says: 'what contradicts' },
      {
        line: "tradewire archive sql archive 'SELECT modality, count(*) FROM claims GROUP BY ALL'",
        says: 'any question',
      },
    ],
  },
  {
    name: 'report',
    operands: 'PATH…',
    least: 1,
    most: MANY,
    says: 'write one page for people without the tool',
    about: [
      A_PATH,
      'The page holds all that it shows and no script: what does not agree with the quotes of both sides, the rates at a date, rates over time, people and agencies with their mentions. It reads on a screen, in light and dark, and on paper.',
    ],
    options: [
      { name: 'out', value: 'FILE.html', says: 'the file to write' },
      { name: 'title', value: 'TEXT', says: 'its heading; if not said, the names of the paths' },
      {
        name: 'at',
        value: 'DATE',
        says: 'the day that the rates are of (YYYY-MM-DD); if not said, the day of the last article',
      },
      ...rateFilters,
      cache,
      workers,
      noKnowledge,
    ],
    examples: [{ line: 'tradewire report articles/ --out week.html', says: 'a page to send' }],
  },
  {
    name: 'server',
    operands: '',
    least: 0,
    most: MANY,
    says: 'run the language server',
    about: ['For any editor that speaks the Language Server Protocol.'],
    options: [{ name: 'stdio', says: 'over standard input and output, the only way there is' }],
    examples: [{ line: 'tradewire server --stdio', says: 'the command that an editor starts' }],
    lenient: true,
  },
  {
    name: 'mcp',
    operands: 'PATH…',
    least: 1,
    most: MANY,
    says: 'answer the questions of agents (Model Context Protocol)',
    about: [
      A_PATH,
      'Over standard input and output, reading alone: rates at a date, changes, contradictions, dossiers, mentions, annotation of a text, quotes with their places. Answers come in pages, and words of articles are marked as quoted. In VS Code nothing of this is needed: the extension offers it by itself.',
    ],
    options: [noKnowledge],
    examples: [{ line: 'tradewire mcp articles/', says: 'the command that an agent starts' }],
  },
  {
    name: 'completion',
    operands: 'SHELL',
    least: 1,
    most: 1,
    says: 'print a completion script for bash, zsh or fish',
    about: ['The script completes commands, options and their values.'],
    options: [],
    examples: [{ line: 'source <(tradewire completion bash)', says: 'in ~/.bashrc' }],
  },
  {
    name: 'man',
    operands: '',
    least: 0,
    most: 0,
    says: 'print the man page',
    about: ['The same text as --help, as a page for man(1).'],
    options: [],
    examples: [{ line: 'tradewire man > tradewire.1', says: 'to be put where man looks' }],
  },
] as const satisfies readonly CommandSpec[];

export type CommandName = (typeof commands)[number]['name'];

export const commandNamed = (name: string): CommandSpec | undefined => commands.find(one => one.name === name);

export const EXIT_STATUS =
  'Exit status: 2 if something could not be read or the usage is wrong, else 1 if check has a finding at warning, else 0.';
