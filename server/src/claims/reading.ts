import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityMention, FigureMention, Mention } from '../mentions/mention.ts';
import type { Tree } from '../syntax/tree.ts';
import { likeWithLike } from './frames/likeWithLike.ts';
import type { Kind } from './frames/mending.ts';
import { MEASURE_NOUNS } from './frames/nouns.ts';
import { partyOf } from './partyOf.ts';
import type { SentenceView } from './sentenceView.ts';

export interface ReadingContext {
  readonly knowledge: Knowledge;
  /** ISO day of publication; null: unknown. */
  readonly day: string | null;
}

/** What a sentence stands in. */
export interface Setting {
  readonly amongTariffs?: boolean;
  readonly before?: SentenceView | undefined;
  readonly afterTariff?: boolean;
}

/** A sentence as its binders read it: the tree with the mentions laid over its nodes. */
export class Reading {
  readonly view: SentenceView;
  readonly tree: Tree;
  readonly context: ReadingContext;
  /** Whether the sentence or one of the two before it names a tariff, so that a tax or a figure by itself may be one. */
  readonly onTariffs: boolean;
  /** Whether those, the headline or the heading of its section name one. */
  readonly amongTariffs: boolean;
  /** The sentence before, where it has mentions. */
  readonly before: SentenceView | undefined;
  /** Whether that one tells of a tariff, so that "it" and "the rate" mean that. */
  readonly afterTariff: boolean;
  /** The mentions that a node is the head of; by node. */
  private readonly heads: ReadonlyMap<number, readonly Mention[]>;

  constructor(
    view: SentenceView,
    tree: Tree,
    context: ReadingContext,
    onTariffs = false,
    { amongTariffs = onTariffs, before, afterTariff = false }: Setting = {},
  ) {
    this.view = view;
    this.onTariffs = onTariffs;
    this.amongTariffs = amongTariffs;
    this.before = before;
    this.afterTariff = afterTariff;
    this.tree = likeWithLike(tree, kindsOf(tree, view.marks));
    this.context = context;
    const heads = new Map<number, Mention[]>();
    for (const { mention } of view.marks) {
      const head = this.nodeOf(mention);
      if (head < 0) continue;
      const known = heads.get(head);
      if (known) known.push(mention);
      else heads.set(head, [mention]);
    }
    this.heads = heads;
  }

  mentionsAt(node: number): readonly Mention[] {
    return this.heads.get(node) ?? NONE;
  }

  /** The percentage that a node is. */
  percentAt(node: number): FigureMention | undefined {
    for (const mention of this.mentionsAt(node)) if (isPercent(mention)) return mention;
    return undefined;
  }

  dateAt(node: number): Mention | undefined {
    return this.mentionsAt(node).find(mention => mention.type === 'date');
  }

  /** The party that the words of a node name by themselves: a country, an agency or an official whose government is known. */
  partyAt(node: number): { readonly party: string; readonly mention: EntityMention } | undefined {
    for (const mention of this.mentionsAt(node)) {
      if (mention.type !== 'party' && mention.type !== 'agency' && mention.type !== 'official') continue;
      const party = partyOf(mention, this.context.knowledge, this.context.day);
      if (party !== undefined) return { party, mention };
    }
    return undefined;
  }

  /** The party of which a name is the capital or the seat; undefined for any other word. */
  seatOf(name: string): string | undefined {
    let seats = seatsOf.get(this.context.knowledge);
    if (!seats) {
      seats = new Map();
      for (const party of this.context.knowledge.parties.values())
        for (const seat of party.metonyms) seats.set(seat, party.id);
      seatsOf.set(this.context.knowledge, seats);
    }
    return seats.get(name);
  }

  /** The node that is the head of a mention; -1 where the tree has none. */
  nodeOf(mention: Mention): number {
    return headNode(this.tree, mention.start, mention.end);
  }
}

/** What the nodes of a tree are to mends; a figure is one whatever else its words name. */
export function kindsOf(tree: Tree, marks: SentenceView['marks']): (Kind | undefined)[] {
  const kinds: (Kind | undefined)[] = new Array(tree.size).fill(undefined);
  for (const { mention } of marks) {
    const kind = isPercent(mention) ? 'figure' : KINDS.get(mention.type);
    const head = kind ? headNode(tree, mention.start, mention.end) : -1;
    if (head >= 0 && kinds[head] !== 'figure') kinds[head] = kind;
  }
  let told = false;
  for (let node = 0; node < tree.size; node++)
    if (kinds[node] === undefined && (MEASURE_NOUNS.has(tree.lemma(node)) || (told && isOneOn(tree, node)))) {
      kinds[node] = 'measure';
      told = true;
    }
  return kinds;
}

/** "the duty on tin …, the one on zinc …": a tariff, too. */
const isOneOn = (tree: Tree, node: number): boolean =>
  node + 1 < tree.size &&
  /^ones?$/.test(tree.lower(node)) &&
  tree.lower(node - 1) === 'the' &&
  tree.lower(node + 1) === 'on';

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['product', 'goods'],
  ['date', 'day'],
  ['party', 'party'],
]);

const seatsOf = new WeakMap<Knowledge, Map<string, string>>();

export const isPercent = (mention: Mention): mention is FigureMention =>
  (mention.type === 'tariff_rate' || mention.type === 'quantity') && mention.value.unit === 'percent';

/** A figure that may be the rate of a tariff, or how much one changes. */
export const mayBeOfRate = (mention: Mention): mention is FigureMention => isPercent(mention) || isPoints(mention);

export const isPoints = (mention: Mention): mention is FigureMention =>
  (mention.type === 'tariff_rate' || mention.type === 'quantity') && mention.value.unit === 'percentage-points';

const NONE: readonly Mention[] = [];

/** The node within the offsets whose governor lies outside of them: the last such, since English heads stand last. */
function headNode(tree: Tree, start: number, end: number): number {
  const first = tree.nodeAt(start);
  if (first < 0) return -1;
  let last = first;
  while (last + 1 < tree.size && tree.start(last + 1) < end) last++;
  for (let i = last; i >= first; i--) {
    const head = tree.head(i);
    if ((head < first || head > last) && tree.upos(i) !== 'PUNCT') return i;
  }
  return first;
}
