import type { Token } from '../text/article.ts';

/** Where a fact was taken from: a public page, dataset (with its licence) or document. */
export type Source = string;

export interface Term {
  /** Office id, "office/us-trade-representative". */
  readonly office: string;
  /** ISO day (or month, year where the source knows no more); inclusive. */
  readonly from: string;
  /** Exclusive; null: not ended when the source was made. */
  readonly to: string | null;
  /** The day that the source speaks of; an open term is known only up to it. */
  readonly asOf: string;
  readonly source: Source;
  /** Where the holder is found on the day `asOf`, if not in the source of the dates. */
  readonly seen?: Source;
}
export interface Person {
  /** "person/katherine-tai" */
  readonly id: string;
  /** Given name first, as English-language news writes it. */
  readonly name: string;
  /** Present where the family name is not the last word ("Xi Jinping", "Ursula von der Leyen"). */
  readonly surname?: string;
  /** Many private people have this name: it is no hit by itself, and needs the office beside it. */
  readonly common?: boolean;
  readonly aliases: readonly string[];
  readonly terms: readonly Term[];
}
export interface Office {
  readonly id: string;
  /** Canonical title: "United States Trade Representative". */
  readonly title: string;
  /** Other wordings, without the country: "Trade Representative", "trade envoy". */
  readonly aliases: readonly string[];
  /** Party id, or agency id for international organisations' offices. */
  readonly party: string;
  readonly agency?: string;
  /** Whether one person holds it at a time. */
  readonly single: boolean;
  readonly source: Source;
}
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  /** Other names and native short forms; never a common word. */
  readonly aliases: readonly string[];
  /** Party id; absent for international organisations. */
  readonly party?: string;
  readonly parent?: string;
  readonly site?: string;
  /** ISO days between which a body bore a name that another bears as well; `until` is exclusive. */
  readonly since?: string;
  readonly until?: string;
  readonly source: Source;
}
export interface Party {
  /** "party/" + ISO 3166-1 alpha-2, or "party/EU", "party/ASEAN" … */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** Capitals and palaces that stand for the government ("Washington", "Beijing"); places, too, so context decides. */
  readonly metonyms: readonly string[];
  readonly kind: 'country' | 'bloc' | 'region';
  /** Ids of the members of a bloc. */
  readonly members?: readonly string[];
  /** By member that joined later, from which day it has the bloc's tariffs. */
  readonly joined?: Readonly<Record<string, string>>;
}
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Headings or chapters of the Harmonized System: "72", "8703". */
  readonly hs: readonly string[];
  /** Wider product of which this is one, by id. */
  readonly partOf?: string;
  /** A sort of it: claims are of the wider one, narrowed to this. */
  readonly sort?: true;
  /** The goods of which it is the name together, by their ids. */
  readonly members?: readonly string[];
  /** The names beside its own that mean it as a whole; any other names a kind of it. Absent: all mean the same. */
  readonly whole?: readonly string[];
}
export interface Law {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly year?: number;
  readonly code?: string;
  readonly url?: string;
  /** What is imposed by it falls on the goods of all countries. */
  readonly allOrigins?: boolean;
  /** The party that imposes by it, on the goods of the one country that it answers. */
  readonly oneOriginOf?: string;
  readonly source: Source;
}
/** A tariff action: what was the rate from when to when. */
export interface TariffMeasure {
  readonly id: string;
  readonly name: string;
  readonly imposer: string;
  /** Party id or "any". */
  readonly target: string;
  /** None: all goods. */
  readonly products: readonly string[];
  readonly measure: string;
  readonly law?: string;
  /** ISO day up to which a step without an end is known to hold; absent where that is not known. */
  readonly asOf?: string;
  /** Falls on a list of goods that `products` does not name. */
  readonly part?: true;
  readonly steps: readonly {
    readonly rate: number;
    readonly from: string;
    readonly to: string | null;
    readonly modality: 'in-force' | 'paused' | 'lifted';
    readonly source: Source;
  }[];
}

/** A name of the knowledge found in the tokens `[first, last)`. Longest match per kind; several entries where a name is ambiguous. */
export interface GazetteerHit {
  readonly first: number;
  readonly last: number;
  /** `other`: a name that holds one of the knowledge's but means something else ("New Mexico", "Bank of America"); `ids` is its sort. */
  readonly kind:
    | 'person'
    | 'surname'
    | 'office'
    | 'agency'
    | 'party'
    | 'demonym'
    | 'metonym'
    | 'product'
    | 'law'
    | 'other';
  readonly ids: readonly string[];
}

export interface Knowledge {
  readonly people: ReadonlyMap<string, Person>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly products: ReadonlyMap<string, Product>;
  readonly laws: ReadonlyMap<string, Law>;
  readonly measures: ReadonlyMap<string, TariffMeasure>;
  /** Who held the office on the ISO day; empty where the knowledge does not know. */
  holders(office: string, day: string): readonly Person[];
  /** The offices that the person held on the ISO day. */
  officesOf(person: string, day: string): readonly Term[];
  /** All names of the knowledge in a token list, in order; linear in the number of tokens. */
  collectHits(tokens: readonly Token[]): readonly GazetteerHit[];
}
