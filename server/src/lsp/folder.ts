import { findNodeAtLocation, type ParseError, parse, parseTree } from 'jsonc-parser';
import { type Phrase, words } from '../base/phrase.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { SETTINGS_FILE } from '../settings/articleFiles.ts';
import { type ExtensionFile, extendSettings } from '../settings/extendSettings.ts';
import { LONGEST_SETTINGS, parseSettings } from '../settings/parse.ts';
import {
  addsKnowledge,
  type FolderSettings,
  knowledgeOf,
  noSettings,
  type SettingsProblem,
} from '../settings/settings.ts';
import { fileIn } from './uris.ts';

/** What a change of `tradewire.json` asks to be done again. */
export interface SettingsChange {
  /** The list of articles: include, exclude; and the files that are extended. */
  readonly listing: boolean;
  /** Every article: names that the recognisers know. */
  readonly knowledge: boolean;
  /** Single articles, by path: their date or their annotations. */
  readonly paths: ReadonlySet<string>;
  /** Findings alone: severities, suppressions, facts. */
  readonly findings: boolean;
}

let builtIn: Knowledge | undefined;
/** The knowledge that ships, read once. */
export const plainKnowledge = (): Knowledge => {
  builtIn ??= loadKnowledge();
  return builtIn;
};

/** A workspace folder with its `tradewire.json`. */
export class WorkspaceFolder {
  readonly name: string;
  readonly settingsFile: string;
  /** The text of `tradewire.json`; "" where there is none. */
  text = '';
  exists = false;
  /** Those of the file with the knowledge of the files it extends. */
  settings: FolderSettings = noSettings;
  problems: readonly SettingsProblem[] = [];
  /** Whether `tradewire.json` cannot be read and the last good settings stay in force. */
  broken = false;
  /** Why `tradewire.json` is not read at all; the last good settings stay in force. */
  refusal: string | undefined;
  #knowledge: Knowledge | undefined;
  /** The settings of the file alone. */
  #own: FolderSettings = noSettings;
  #extensions: readonly ExtensionFile[] = [];

  constructor(name: string) {
    this.name = name;
    this.settingsFile = fileIn(name, SETTINGS_FILE);
  }

  get knowledge(): Knowledge {
    this.#knowledge ??= addsKnowledge(this.settings) ? loadKnowledge({ settings: this.settings }) : plainKnowledge();
    return this.#knowledge;
  }

  /** Takes the text of `tradewire.json` (undefined: there is none). A text that is not JSON leaves the last good settings in force. */
  read(text: string | undefined): SettingsChange {
    if (text !== undefined && text.length > LONGEST_SETTINGS) return this.refuse('is larger than 1 MB');
    this.refusal = undefined;
    const before = this.settings;
    this.text = text ?? '';
    this.exists = text !== undefined;
    if (text === undefined || text.trim() === '') {
      this.problems = [];
      this.broken = false;
      this.#own = noSettings;
    } else {
      const { settings, problems } = parseSettings(text);
      this.problems = problems;
      this.broken = !isJson(text);
      if (!this.broken) this.#own = settings;
    }
    return this.#join(before);
  }

  /** Takes the files that the settings extend, in their order. */
  extend(files: readonly ExtensionFile[]): SettingsChange {
    this.#extensions = files;
    return this.#join(this.settings);
  }

  #join(before: FolderSettings): SettingsChange {
    const named = this.#extensions.filter(({ path }) => this.#own.extends.includes(path));
    const { settings, faults } = extendSettings(this.#own, named);
    this.settings = settings;
    this.problems = [...this.problems.filter(problem => !this.#ofExtensions.has(problem)), ...this.#told(faults)];
    const change = difference(before, settings);
    if (change.knowledge) this.#knowledge = undefined;
    return change;
  }

  readonly #ofExtensions = new Set<SettingsProblem>();

  /** Faults of extended files, told where they are named. */
  #told(faults: readonly Phrase[]): SettingsProblem[] {
    this.#ofExtensions.clear();
    const tree = faults.length ? parseTree(this.text, [], { allowTrailingComma: true }) : undefined;
    const node = tree && findNodeAtLocation(tree, ['extends']);
    const start = node?.offset ?? 0;
    const told = faults.map(message => ({ start, end: start + 1, message }));
    for (const problem of told) this.#ofExtensions.add(problem);
    return told;
  }

  /** `tradewire.json` is there but was not read, for the reason given: it "is larger than 1 MB". */
  refuse(reason: string): SettingsChange {
    this.text = '';
    this.exists = true;
    this.broken = true;
    this.refusal = reason;
    const message = words('This file is not read, since it {0}; the last good settings stay in force.', reason);
    this.problems = [{ start: 0, end: 0, message }];
    return difference(this.settings, this.settings);
  }
}

/** With comments and trailing commas, as the settings are read. */
function isJson(text: string): boolean {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { allowTrailingComma: true });
  } catch {
    // Nested too deeply for the parser.
    return false;
  }
  return errors.length === 0;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function difference(a: FolderSettings, b: FolderSettings): SettingsChange {
  const paths = new Set<string>();
  for (const path of new Set([...Object.keys(a.articles.dates), ...Object.keys(b.articles.dates)]))
    if (a.articles.dates[path] !== b.articles.dates[path]) paths.add(path);
  const marks = (s: FolderSettings) => new Map(s.annotations.map(x => [JSON.stringify(x), x.file]));
  const [before, after] = [marks(a), marks(b)];
  for (const [mark, file] of before) if (!after.has(mark)) paths.add(file);
  for (const [mark, file] of after) if (!before.has(mark)) paths.add(file);
  return {
    listing: !same(
      [a.articles.include, a.articles.exclude, a.extends],
      [b.articles.include, b.articles.exclude, b.extends],
    ),
    knowledge: !same(knowledgeOf(a), knowledgeOf(b)),
    paths,
    findings: !same([a.facts, a.suppressions, a.severity], [b.facts, b.suppressions, b.severity]),
  };
}
