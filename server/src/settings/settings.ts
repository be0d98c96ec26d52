import type { Phrase } from '../base/phrase.ts';
import type { FindingCode, Severity } from './severity.ts';

/** W3C Web Annotation TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector): a place that survives edits around it. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What `tradewire.json` may add to the knowledge. All names are matched as the built-in ones are. */
export interface UserPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** "same person": ids or names that are this person, too. */
  readonly sameAs?: readonly string[];
  /** false: "not an official": the name is never marked. */
  readonly official?: boolean;
  readonly offices?: readonly {
    readonly title: string;
    readonly party?: string;
    readonly from?: string;
    readonly to?: string | null;
  }[];
}
export interface UserAgency {
  readonly name: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly party?: string;
  /** false: "not an agency". */
  readonly agency?: boolean;
}
export interface UserProduct {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly hs?: readonly string[];
}
export interface UserOffice {
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly party: string;
  readonly agency?: string;
  /** false: several people hold it at a time. */
  readonly single?: boolean;
}
export interface UserLaw {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly year?: number;
  readonly code?: string;
  readonly url?: string;
}
/** A tariff action with its dated steps, as `knowledge/README.md` describes them; countries and goods by name or id. */
export interface UserMeasure {
  readonly name: string;
  readonly imposer: string;
  /** "any" or left out: all origins that no other measure of the action names. */
  readonly target?: string;
  /** Left out: all goods. */
  readonly products?: readonly string[];
  readonly measure?: string;
  readonly law?: string;
  readonly part?: boolean;
  readonly asOf?: string;
  readonly steps: readonly {
    readonly rate: number;
    readonly from: string;
    readonly to?: string | null;
    readonly modality?: 'in-force' | 'paused' | 'lifted';
    readonly source: string;
  }[];
}
/** A correction of one mention by hand. */
export interface UserAnnotation {
  readonly file: string;
  readonly quote: TextQuote;
  /** A mention type, or "none": not a mention. */
  readonly type: string;
  readonly entity?: string;
}
export interface UserFact {
  readonly key: string;
  readonly value: string;
  readonly from?: string;
  readonly to?: string | null;
  readonly source: string;
  /** As in Wikidata: a preferred fact decides which side is wrong, a deprecated one marks a known error. */
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
  /** Of a file that this folder's settings extend, where others may need it. */
  readonly shared?: true;
}
export interface Suppression {
  readonly code: FindingCode;
  readonly key?: string;
  /** Normal forms as in a finding's `values`; part of the identity, so that a changed figure brings the finding back. */
  readonly values: readonly string[];
  readonly files?: readonly string[];
  readonly quotes?: readonly TextQuote[];
  readonly reason: string;
  readonly by?: string;
  readonly at?: string;
}

/** What a newsroom settled of findings. */
export type Decision = Suppression | UserFact;

/** A folder's `tradewire.json`, read and checked. Paths are relative to the folder, with forward slashes, never out of it. */
export interface FolderSettings {
  readonly articles: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** Publication days by path (ISO). */
    readonly dates: Readonly<Record<string, string>>;
  };
  readonly people: readonly UserPerson[];
  readonly agencies: readonly UserAgency[];
  readonly products: readonly UserProduct[];
  readonly offices: readonly UserOffice[];
  readonly laws: readonly UserLaw[];
  readonly measures: readonly UserMeasure[];
  /** Other files of the folder, such as this one, whose knowledge and facts are taken over. */
  readonly extends: readonly string[];
  readonly annotations: readonly UserAnnotation[];
  readonly facts: readonly UserFact[];
  readonly suppressions: readonly Suppression[];
  readonly severity: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
}

export const noSettings: FolderSettings = {
  articles: { include: [], exclude: [], dates: {} },
  people: [],
  agencies: [],
  products: [],
  offices: [],
  laws: [],
  measures: [],
  extends: [],
  annotations: [],
  facts: [],
  suppressions: [],
  severity: {},
};

const KNOWLEDGE = ['people', 'agencies', 'products', 'offices', 'laws', 'measures'] as const;

/** What a folder adds to the knowledge: two folders that add the same can share it, and one that adds nothing takes what ships. */
export const knowledgeOf = (settings: FolderSettings): Pick<FolderSettings, (typeof KNOWLEDGE)[number]> => ({
  people: settings.people,
  agencies: settings.agencies,
  products: settings.products,
  offices: settings.offices,
  laws: settings.laws,
  measures: settings.measures,
});
export const addsKnowledge = (settings: FolderSettings): boolean => KNOWLEDGE.some(part => settings[part].length > 0);

/** The knowledge of several settings, one after the other. */
export const joinKnowledge = (all: readonly FolderSettings[]): ReturnType<typeof knowledgeOf> => ({
  people: all.flatMap(s => s.people),
  agencies: all.flatMap(s => s.agencies),
  products: all.flatMap(s => s.products),
  offices: all.flatMap(s => s.offices),
  laws: all.flatMap(s => s.laws),
  measures: all.flatMap(s => s.measures),
});

/** A fault of `tradewire.json`, at its place in the file. */
export interface SettingsProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Phrase;
}
