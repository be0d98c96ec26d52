import type { Mention } from '../../mentions/mention.ts';
import { ALL_GOODS } from '../frames/nouns.ts';

/** What a tariff falls on, as the phrases that name it say. */
export interface Load {
  readonly products: readonly string[];
  /** Parties whose goods they are. */
  readonly origins: readonly string[];
  /** "goods shipped into Kenya": the party that takes the duty. */
  readonly destination: string | undefined;
  /** "U.S. imports": who buys them where another sells them, else whose they are. */
  readonly owners: readonly string[];
  /** Only some of the goods are meant, and which is not named. */
  readonly part: boolean;
  /** Goods are spoken of without being named: "imports", "goods". */
  readonly generic: boolean;
  /** The text speaks of all origins: "all imports", "foreign cars", "any country". */
  readonly universal: boolean;
  /** Goods that come in from abroad, from where is not said: "steel imports", "imported cars". */
  readonly imported: boolean;
  /** Only countries that meet a condition are meant: "any country that buys the oil". */
  readonly conditional: boolean;
  /** Goods that leave the country of somebody who is not named: "its exports". */
  readonly exported: boolean;
  /** It points back to goods named before: "such articles", "those items". */
  readonly anaphoric: boolean;
  /** A firm bears it, whose goods are those that the text is about. */
  readonly firm: boolean;
  /** The word by which goods are called again: "metal". */
  readonly called: string | undefined;
  /** A country that the text does not name again: "goods from the country", "the bloc". */
  readonly nation: string | undefined;
  /** Its words leave the goods to the text before: "the shipments", "the growers", "the metal". */
  readonly referring: boolean;
  /** Goods of the country of the one who speaks: "our exports". */
  readonly ours: boolean;
  /** The node of the pronoun that says whose the goods are: "its wine"; -1 for none. */
  readonly pronoun: number;
  /** Goods are named in words for which the knowledge has no entry. */
  readonly unnamed: boolean;
  /** They stand in a row of goods that have a figure each, so that no others are meant, known or not. */
  readonly inRow: boolean;
  /** Words that narrow the goods beside their names ("residential"), in order. */
  readonly narrowing: readonly string[];
  /** What goods are called for which the knowledge has no entry. */
  readonly unlisted: readonly string[];
  readonly mentions: readonly Mention[];
  /** Nodes that were read. */
  readonly nodes: readonly number[];
}

export const NO_LOAD: Load = {
  products: [],
  origins: [],
  destination: undefined,
  owners: [],
  part: false,
  generic: false,
  universal: false,
  imported: false,
  conditional: false,
  exported: false,
  anaphoric: false,
  firm: false,
  called: undefined,
  nation: undefined,
  referring: false,
  ours: false,
  pronoun: -1,
  unnamed: false,
  inRow: false,
  narrowing: [],
  unlisted: [],
  mentions: [],
  nodes: [],
};

/** The goods of a load as claims have them; undefined where nothing is known of them. */
export function goodsOfLoad(load: Load): readonly string[] | undefined {
  if (load.products.length > 0) return load.products;
  if (load.part || load.unnamed || load.anaphoric || load.firm) return undefined;
  if (load.generic || load.origins.length > 0 || load.universal || load.owners.length > 0) return [ALL_GOODS];
  return undefined;
}
