/**
 * The messages of our own between client and server, beside the Language Server Protocol. Types only: each side has its own
 * protocol library. Positions and ranges are those of the negotiated encoding, as everywhere in the protocol.
 */

export interface WirePosition {
  readonly line: number;
  readonly character: number;
}
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}
export interface WirePlace {
  readonly uri: string;
  readonly range: WireRange;
  /** The marked words and the sentence around them, white space folded. Plain text: escape it before showing it as anything else. */
  readonly text: string;
  readonly quote: string;
  /** Publication day of the article (ISO) and its headline; null and "" where unknown. */
  readonly published: string | null;
  readonly headline: string;
}

/** `initialize.initializationOptions`; every field may be absent. */
export interface InitializationOptions {
  /** The client answers `tradewire/listFiles` and `tradewire/readFile`: the server has no file system of its own (web). */
  readonly filesThroughClient?: boolean;
  /** The client can show documents of the scheme `tradewire-dossier` (through `tradewire/dossier` or `workspace/textDocumentContent`). */
  readonly dossiers?: boolean;
  /** The client has the command `tradewire.showDossier`, which takes such a document's URI, and lets hovers lead to it. */
  readonly dossierCommand?: boolean;
  /** The client has the command `tradewire.decide`, which carries out a code action's edit of tradewire.json, saves it and offers to undo it. */
  readonly decides?: boolean;
  /** The client has the commands `tradewire.openBothSides` (of the finding at the cursor) and `tradewire.ignoreFor` (of a document's URI and a range). */
  readonly findingActions?: boolean;
  /** The client has the command `tradewire.explain`, which takes the code of a finding. */
  readonly explains?: boolean;
  /** The client shows `tradewire/status` and follows `tradewire/changed`. */
  readonly status?: boolean;
  /**
   * An absolute path outside the folders of articles, where the server keeps what it has read of closed articles for the next run; best a
   * folder of the client's own. Bounded, and made anew where it cannot be used.
   */
  readonly cacheFolder?: string;
  /** Address, with its last slash, of the folder that has `knowledge.json`, `model.bin` and `scores.wasm`, for a server in a web worker that is not beside them. */
  readonly programFolder?: string;
}

/** The section `tradewire` of the client's settings. */
export interface ClientSettings {
  /** Articles indexed in all folders together; more are left out and the status says so. Default 20,000. */
  readonly maxArticles?: number;
  /** Findings shown in one window. Default 1,000. */
  readonly maxFindings?: number;
  readonly inlayHints?: { readonly dates?: boolean; readonly agencies?: boolean };
  readonly codeLens?: { readonly mentions?: boolean; readonly contradictions?: boolean };
  /** Compares the index with one made afresh after every change, and reports where they differ. Slow; for hunting faults. */
  readonly verifyIndex?: boolean;
  /** Severity per finding code: "off", "hint", "information", "warning". */
  readonly severity?: Readonly<Record<string, string>>;
}

export interface Status {
  readonly state: 'indexing' | 'ready';
  readonly articles: number;
  /** While indexing: how many there will be. */
  readonly total: number;
  readonly findings: number;
  /** Statements that can meet others of their kind: rates, amounts and counts, days and lengths of time. */
  readonly compared: { readonly rates: number; readonly amounts: number; readonly dates: number };
  /** Whether articles were left out because of `maxArticles`. */
  readonly bounded: boolean;
  /** What the user should know: unreadable files, a broken tradewire.json. Plain sentences. */
  readonly notices: readonly string[];
  /** What is good to know and no fault: documents of kinds that are not read. Plain sentences. */
  readonly remarks: readonly string[];
}

export interface EntityRow {
  readonly id: string;
  readonly type: 'official' | 'agency' | 'party' | 'product' | 'law';
  readonly name: string;
  /** A person's office, as the last articles have it; an agency's acronym; null where there is none. */
  readonly office: string | null;
  /** The country or bloc that it belongs to, in words. */
  readonly party: string | null;
  /** Other ways in which the articles write it, most frequent first. */
  readonly spellings: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** Where it is introduced most fully. */
  readonly place: WirePlace;
  /** The virtual document about it. */
  readonly dossier: string;
}

export interface ContradictionRow {
  readonly code: string;
  readonly severity: 'warning' | 'information' | 'hint';
  readonly message: string;
  /** What it is about: "Steel", "Goods from China". */
  readonly subject: string;
  /** Of the findings of one contradiction, one at each side, that which stands for all. */
  readonly main: boolean;
  readonly key: string | null;
  readonly fingerprint: string;
  readonly values: readonly string[];
  readonly place: WirePlace;
  readonly related: readonly WirePlace[];
  /** Who tells what, the place's own side first; none where the article contradicts itself in one place, the calendar or the record. */
  readonly sides: readonly ContradictionSide[];
  /** What the record of measures has in the place of the figures: `supports` is the value of a side, null where it has none of them. */
  readonly record: {
    readonly value: string;
    readonly supports: string | null;
    readonly measure: string;
    readonly from: string;
    readonly to: string | null;
    readonly source: string;
    readonly link: string | null;
  } | null;
}

export interface ContradictionSide {
  readonly value: string;
  /** The same as it is read: "$992 billion". */
  readonly shown: string;
  readonly articles: number;
  /** Those that tell it independently; copies of one story count once. */
  readonly origins: number;
  /** The two in words: "3 articles, copies of one story". */
  readonly told: string;
  /** The first article that tells it. */
  readonly earliest: WirePlace;
}

export interface TimelinePoint {
  /** ISO day or month, the beginning of the valid time or else the publication day. */
  readonly from: string;
  readonly to: string | null;
  /** Of a range its upper end; `shown` is the whole figure. */
  readonly value: number;
  readonly unit: string;
  readonly shown: string;
  readonly modality: string;
  /** An article says when it begins; else `from` is the day of the article. */
  readonly stated: boolean;
  /** Told of a time that was over when the article was written. */
  readonly history: boolean;
  /** Whether it is part of a contradiction; whether a later statement superseded it. */
  readonly disputed: boolean;
  readonly superseded: boolean;
  readonly attribution: string | null;
  readonly place: WirePlace;
}
export interface TimelineSeries {
  readonly key: string;
  /** The key in words: "US additional duty on steel from Japan". */
  readonly label: string;
  readonly imposer: string | null;
  readonly products: readonly string[];
  readonly points: readonly TimelinePoint[];
}

/** Which rates: ids, short forms or names, several of a slot are alternatives; statuses or "all". The day the statuses hold for, ISO. */
export interface AskedRates {
  readonly at?: string;
  readonly imposer?: readonly string[];
  readonly target?: readonly string[];
  readonly product?: readonly string[];
  readonly status?: readonly string[];
}
/** A row of the table of rates; see `rates/rateRow.ts`. `words` are in the client's language. */
export interface WireRate {
  readonly id: string;
  readonly imposer: readonly string[] | null;
  readonly target: readonly string[] | null;
  readonly product: readonly string[] | null;
  readonly law: string | null;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: string;
  readonly disputed: boolean;
  readonly origins: number;
  readonly articles: number;
  readonly words: Readonly<Record<'imposer' | 'target' | 'goods' | 'rate' | 'kind' | 'law' | 'status', string>>;
  /** By publication day. */
  readonly places: readonly WirePlace[];
}

/** Requests from the client: parameters and result by method. */
export interface ClientRequests {
  'tradewire/status': { params: Record<string, never>; result: Status };
  /** Entities of the folder with their counts, by type, then mentions, the most first. */
  'tradewire/entities': { params: { readonly query?: string; readonly limit?: number }; result: readonly EntityRow[] };
  /** Findings of all files, the weightiest first (`findings/rank.ts`). */
  'tradewire/contradictions': { params: Record<string, never>; result: readonly ContradictionRow[] };
  /** Rates over time; `product` narrows to one product id, `key` to one series. */
  'tradewire/timelines': {
    params: { readonly product?: string; readonly key?: string };
    result: readonly TimelineSeries[];
  };
  /** The rates that the articles state, merged over them. */
  'tradewire/rates': {
    params: AskedRates;
    result: {
      readonly at: string | null;
      readonly rows: readonly WireRate[];
      readonly hidden: number;
      readonly open: number;
    };
  };
  /** The same as a file: with the first and last quote of each row; `ids`: these rows alone, in this order. */
  'tradewire/ratesText': {
    params: AskedRates & { readonly as: 'csv' | 'markdown'; readonly ids?: readonly string[] };
    result: { readonly text: string };
  };
  /**
   * The text of a document of the scheme `tradewire-dossier`, in Markdown: a page of its articles, the newest first, from the `from`-th
   * on; what stands before the articles is on the first page alone.
   */
  'tradewire/dossier': {
    params: { readonly uri: string; readonly from?: number };
    result: {
      readonly text: string;
      readonly from: number;
      readonly articles: number;
      readonly total: number;
    } | null;
  };
  /** All mentions of a document in text order, for stepping through them. */
  'tradewire/mentions': {
    params: { readonly textDocument: { readonly uri: string } };
    result: readonly { readonly range: WireRange; readonly type: string; readonly label: string }[];
  };
  /** How the sentence at a position is read: an outline of its tree and the claims bound in it, as plain text; null where there is none. */
  'tradewire/sentenceTree': {
    params: {
      readonly textDocument: { readonly uri: string };
      readonly position: { readonly line: number; readonly character: number };
    };
    result: { readonly text: string } | null;
  };
  /** Stops reading the folders; what is indexed stays. */
  'tradewire/cancelIndexing': { params: Record<string, never>; result: null };
  /** Reads the folders again from the disk. */
  'tradewire/reindex': { params: Record<string, never>; result: null };
  /**
   * A correction by hand of a selection or the mention at it, as a workspace edit of tradewire.json; null where it makes no sense there.
   * `reason` belongs to `ignore`: the finding at the place is suppressed for that reason.
   */
  'tradewire/annotate': {
    params: {
      readonly textDocument: { readonly uri: string };
      readonly range: WireRange;
      readonly action:
        | { readonly kind: 'mark'; readonly type: string; readonly entity?: string }
        | { readonly kind: 'unmark' }
        | { readonly kind: 'sameAs'; readonly entity: string }
        | { readonly kind: 'rejectEntity' }
        | { readonly kind: 'acceptEntity' }
        | { readonly kind: 'setDate'; readonly date: string }
        | { readonly kind: 'ignore'; readonly reason: string };
    };
    result: unknown;
  };
}

/** Requests from a server without a file system of its own. */
export interface ServerRequests {
  /** URIs of the files below a folder, without what the editor excludes; at most `limit`. */
  'tradewire/listFiles': {
    params: { readonly folder: string; readonly limit: number };
    result: { readonly uris: readonly string[]; readonly more: boolean };
  };
  /** The bytes in base64, or why a file is not read, such as that it is longer than so many bytes; null where there is no such file. */
  'tradewire/readFile': {
    params: { readonly uri: string; readonly longest: number };
    result: { readonly base64: string } | { readonly reason: string } | null;
  };
}

/** Notifications from the server, sent only where `initializationOptions.status` asks for them. */
export interface ServerNotifications {
  'tradewire/status': Status;
  /** The index has changed: views that show it should ask again. At most a few times a second. */
  'tradewire/changed': { readonly revision: number };
}
