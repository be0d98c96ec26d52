import type { Tree } from '../../syntax/tree.ts';
import type { SlotHow } from '../claim.ts';
import type { Who } from './names.ts';
import type { Scope } from './scope.ts';
import { FLOWS, measureOf } from './words.ts';

/** What an amount is of: the metric, whose it is, what of. */
export interface Amount {
  readonly metric: string;
  /** "": whoever the amounts before are of. */
  readonly subject: string;
  readonly how: SlotHow;
  readonly scope: Scope;
  /** The nodes whose days are its period's. */
  readonly nodes: readonly number[];
  /** The node whose clause says whether it is so. */
  readonly stance: number;
  readonly old: boolean;
  /** Taken for granted, whatever is said or planned of it: "to reduce its $44 billion debt". */
  readonly given?: true;
  /** Whose tariffs they are that goods are under. */
  readonly imposer?: string;
  /** Told as what the other side bought. */
  readonly bought?: true;
  /** Of what, only the sentences before say. */
  readonly bare?: true;
}

export const amount = (
  metric: string,
  { id, how }: Who,
  scope: Scope,
  nodes: readonly number[],
  stance: number,
): Amount => ({
  metric,
  subject: id,
  how,
  scope,
  nodes,
  stance,
  old: false,
});

/** What class of measures a noun is of. */
export const kindOf = (tree: Tree, noun: number): string | undefined => measureOf(tree.lemma(noun));

const PHRASAL: ReadonlyMap<string, string> = new Map([
  ['put out', 'output'],
  ['turn out', 'output'],
  ['churn out', 'output'],
  ['bring in', 'imports'],
  ['take in', 'imports'],
  ['let in', 'admission'],
]);

/** What a verb says its object is: exported, made, consumed. */
export const flowOf = (tree: Tree, verb: number): string | undefined =>
  PHRASAL.get(`${tree.lemma(verb)} ${verb + 1 < tree.size ? tree.lower(verb + 1) : ''}`) ?? FLOWS.get(tree.lemma(verb));
