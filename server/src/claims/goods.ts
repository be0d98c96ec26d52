/** What a rate falls on. */
export interface Goods {
  /** Ids; `product/all` where the text speaks of all goods. */
  readonly products: readonly string[];
  /** Parties of origin. */
  readonly origins: readonly string[];
  /** "exports to the US": the party that receives them is the one that taxes them. */
  readonly destination: string | undefined;
  /** Only a part of the goods is meant ("on $50 billion of imports", "the first 1.2 million units"). */
  readonly limited: boolean;
  /** Goods are spoken of, but not which. */
  readonly generic: boolean;
  /** Words that narrow the goods beside their names ("residential", "gloves"), in order. */
  readonly narrowing: readonly string[];
  /** The parties are the subject that bears the tariff; of goods nothing is said. */
  readonly bearing?: boolean;
  /** They were named in a sentence before. */
  readonly carried?: true;
  /** Token at which the goods begin; undefined where none are named. */
  readonly at: number | undefined;
  /** Ids of the mentions that were read. */
  readonly mentions: readonly string[];
}
