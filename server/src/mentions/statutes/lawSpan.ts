import type { EntityMention } from '../mention.ts';
import type { TokenSpan } from '../scene.ts';

/** A law found, by tokens. */
export interface LawSpan extends TokenSpan {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
  readonly form: EntityMention['form'];
}
