import type { EntityMention } from '../mention.ts';
import type { TokenSpan } from '../scene.ts';

/** A public body named in the text, before it is linked. */
export interface AgencyName extends TokenSpan {
  /** Party id that the words themselves, or the owner before them, give. */
  readonly party: string | undefined;
  /** Ids of the knowledge whose name stands here; empty where only the grammar found it. */
  readonly ids: readonly string[];
  readonly form: EntityMention['form'];
  /** The name without its country, for linking one mention with another: "ministry foreign". */
  readonly key: string;
  /** What it is called where the knowledge has none, and its words would not do: "Government of Norway" of "Norwegian government". */
  readonly made?: { readonly id: string; readonly name: string };
}

/** A public body linked to its entity. */
export interface AgencySpot extends AgencyName {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}
