/**
 * The shapes of the data files, each described for the editor by a schema in schemas/. Ids are written without their prefix ("US" for
 * "party/US"); the loader completes them. A source is a key of sources.yaml or an address.
 */
export type RawSources = Record<string, { readonly text: string; readonly asOf?: string }>;
export type RawPeople = Record<
  string,
  {
    readonly name: string;
    /** Where it is not the last word of the name. */
    readonly surname?: string;
    readonly common?: boolean;
    readonly aliases?: readonly string[];
    /** "Q…": the person in Wikidata. */
    readonly wikidata?: string;
  }
>;
/** One person's time in the office it stands with. */
export interface RawTerm {
  /** Id of a person. */
  readonly holder: string;
  /** Day, month or year. */
  readonly from: string;
  /** Exclusive; absent: not ended on the day `asOf`. */
  readonly to?: string;
  /** Where the dates stand; absent: that of the office. */
  readonly source?: string;
  /** The last day on which the holder is known to hold it; absent: that of the source. */
  readonly asOf?: string;
  /** Where the holder is found on the day `asOf`, if not in the source of the dates. */
  readonly seen?: string;
}
export type RawOffices = Record<
  string,
  {
    readonly title: string;
    readonly aliases?: readonly string[];
    readonly party: string;
    readonly agency?: string;
    readonly single?: boolean;
    readonly source: string;
    /** In order of their first day. */
    readonly terms: readonly RawTerm[];
  }
>;
export type RawAgencies = Record<
  string,
  {
    readonly name: string;
    readonly acronym?: string;
    readonly aliases?: readonly string[];
    readonly party?: string;
    readonly parent?: string;
    readonly site?: string;
    readonly since?: string;
    readonly until?: string;
    readonly source: string;
  }
>;
export type RawParties = Record<
  string,
  {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly demonyms?: readonly string[];
    readonly metonyms?: readonly string[];
    readonly kind?: 'bloc' | 'region';
    readonly members?: readonly string[];
    readonly joined?: Readonly<Record<string, string>>;
    readonly source?: string;
  }
>;
export type RawProducts = Record<
  string,
  {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly whole?: readonly string[];
    readonly hs?: readonly string[];
    readonly partOf?: string;
    readonly sortOf?: string;
    readonly members?: readonly string[];
    readonly source?: string;
  }
>;
export type RawLaws = Record<
  string,
  {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly year?: number;
    readonly code?: string;
    readonly url?: string;
    readonly oneOriginOf?: string;
    readonly source: string;
  }
>;
/** A rate in percent from a day on. */
export interface RawStep {
  readonly rate: number;
  readonly from: string;
  /** Exclusive; absent: not ended on the day `asOf` of the measure. */
  readonly to?: string;
  /** Absent: in force. */
  readonly modality?: 'in-force' | 'paused' | 'lifted';
  readonly source: string;
}
export type RawMeasures = Record<
  string,
  {
    readonly name: string;
    readonly imposer: string;
    /** A list: the same measure on each of them. */
    readonly target: string | readonly string[];
    readonly products: readonly string[];
    readonly measure: string;
    readonly law?: string;
    /** The last day on which a step without an end is known to hold; absent: that of `seen`. */
    readonly asOf?: string;
    /** Where it is seen in force on the day `asOf`. */
    readonly seen?: string;
    readonly part?: true;
    readonly steps: readonly RawStep[];
  }
>;
/** Names that hold a name of the knowledge but mean something else, by sort ("places", "companies", "media" …). */
export type RawOthers = Record<string, readonly string[]>;

export interface RawData {
  readonly sources: RawSources;
  readonly people: RawPeople;
  readonly offices: RawOffices;
  readonly agencies: RawAgencies;
  readonly parties: RawParties;
  readonly products: RawProducts;
  readonly laws: RawLaws;
  readonly measures: RawMeasures;
  readonly others: RawOthers;
}
