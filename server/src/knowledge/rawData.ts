/**
 * The shapes of the data files. Ids are written without their prefix ("US" for "party/US"); the loader completes them.
 * A source is a key of sources.yaml or an address.
 */
export type RawSources = Record<string, { readonly text: string; readonly asOf?: string }>;
/** office, from, to (null: open), source, asOf (where it differs from the source's). */
export type RawTerm = readonly [string, string, string | null, string, string?];
export type RawPeople = Record<
  string,
  {
    readonly name: string;
    /** Where it is not the last word of the name. */
    readonly surname?: string;
    readonly common?: boolean;
    readonly aliases?: readonly string[];
    readonly terms: readonly RawTerm[];
  }
>;
export type RawOffices = Record<
  string,
  {
    readonly title: string;
    readonly aliases?: readonly string[];
    readonly party: string;
    readonly agency?: string;
    readonly single?: boolean;
    readonly source: string;
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
    readonly source?: string;
  }
>;
export type RawProducts = Record<
  string,
  {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly hs?: readonly string[];
    readonly partOf?: string;
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
    readonly source: string;
  }
>;
/** rate in percent, from, to, modality, source. */
export type RawStep = readonly [number, string, string | null, 'in-force' | 'paused' | 'lifted', string];
export type RawMeasures = Record<
  string,
  {
    readonly name: string;
    readonly imposer: string;
    readonly target: string;
    readonly products: readonly string[];
    readonly measure: string;
    readonly law?: string;
    readonly asOf?: string;
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
