import type { Mention } from '../mentions/mention.ts';
import type { Collapsed } from './collapse.ts';
import { lemmaOf } from './lemma.ts';
import type { SyntaxModel } from './modelFile.ts';
import type { Arcs } from './parser.ts';
import type { Move, Tree } from './tree.ts';

/** A tree as plain lists by node, and where the mentions of its article stand in it. */
interface Parts {
  readonly nodes: readonly Collapsed[];
  readonly root: number;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  readonly uposes: readonly string[];
  readonly xposes: readonly string[];
  /** By node, the longest mention that it stands for; -1 for none. */
  readonly mentionAt: Int32Array;
  /** Nodes of the mentions from `firstMention` on. */
  readonly nodeFor: number[];
  readonly firstMention: number;
}

/** Of a word whose part of speech is mended: a finite verb of the past, or a noun. */
const XPOS: ReadonlyMap<string, string> = new Map([
  ['VERB', 'VBD'],
  ['NOUN', 'NN'],
]);

/**
 * A sentence's tree, as it was parsed or with nodes moved: of one class, since rules ask hundreds of things of each node, and the engine answers
 * at once only where it need not look what kind of tree it has.
 */
export class ParsedTree implements Tree {
  readonly size: number;
  readonly root: number;
  private readonly parts: Parts;
  private readonly nodes: readonly Collapsed[];
  private readonly heads: Int32Array;
  private readonly relations: readonly string[];
  private readonly uposes: readonly string[];
  private readonly xposes: readonly string[];
  private readonly dependents: readonly number[][];
  // Rules ask for the same words again and again.
  private readonly lowers: (string | undefined)[];
  private readonly lemmas: (string | undefined)[];

  private constructor(parts: Parts, lowers: (string | undefined)[] = [], lemmas: (string | undefined)[] = []) {
    this.parts = parts;
    this.nodes = parts.nodes;
    this.size = parts.nodes.length;
    this.root = parts.root;
    this.heads = parts.heads;
    this.relations = parts.relations;
    this.uposes = parts.uposes;
    this.xposes = parts.xposes;
    const dependents: number[][] = [];
    for (let i = 0; i < this.size; i++) dependents.push([]);
    for (let i = 0; i < this.size; i++) dependents[this.head(i)]?.push(i);
    this.dependents = dependents;
    this.lowers = lowers;
    this.lemmas = lemmas;
  }

  /** The tree of nodes with their tags and arcs; the mentions are those of the article, of which the first that may stand in it is given. */
  static of(
    { tagger, parser }: SyntaxModel,
    nodes: readonly Collapsed[],
    tagOf: Uint8Array,
    arcs: Arcs,
    mentions: readonly Mention[],
    firstMention: number,
  ): ParsedTree {
    const relations: string[] = [];
    const uposes: string[] = [];
    const xposes: string[] = [];
    for (let i = 0; i < nodes.length; i++) {
      const tag = tagger.tags[tagOf[i] as number];
      relations.push(parser.labels[arcs.labels[i] as number] ?? 'dep');
      uposes.push(tag?.upos ?? 'X');
      xposes.push(tag?.xpos ?? 'FW');
    }
    const root = arcs.heads.indexOf(-1);
    const mentionAt = new Int32Array(nodes.length).fill(-1);
    const nodeFor: number[] = [];
    const { heads } = arcs;
    const tree = new ParsedTree({ nodes, root, heads, relations, uposes, xposes, mentionAt, nodeFor, firstMention });
    const end = tree.size > 0 ? tree.end(tree.size - 1) : 0;
    for (let m = firstMention; m < mentions.length && (mentions[m] as Mention).start < end; m++)
      nodeFor.push(tree.place(m, mentions));
    return tree;
  }

  moved(moves: ReadonlyMap<number, Move>): ParsedTree {
    const heads = this.heads.slice();
    const relations = this.relations.slice();
    let { root, uposes, xposes } = this;
    let { lemmas } = this;
    for (const [i, [head, relation, upos]] of moves) {
      heads[i] = head;
      relations[i] = relation;
      if (upos === undefined) continue;
      if (lemmas === this.lemmas) [uposes, xposes, lemmas] = [uposes.slice(), xposes.slice(), lemmas.slice()];
      if (upos !== this.uposes[i]) (xposes as string[])[i] = XPOS.get(upos) ?? this.xpos(i);
      (uposes as string[])[i] = upos;
      lemmas[i] = undefined;
    }
    if (moves.has(root)) root = [...moves].find(([, [head]]) => head < 0)?.[0] ?? root;
    return new ParsedTree({ ...this.parts, root, heads, relations, uposes, xposes }, this.lowers, lemmas);
  }

  start(i: number): number {
    return this.node(i).start;
  }

  end(i: number): number {
    return this.node(i).end;
  }

  form(i: number): string {
    return i < 0 || i >= this.size ? '' : this.node(i).form;
  }

  lower(i: number): string {
    if (i < 0 || i >= this.size) return '';
    this.lowers[i] ??= this.node(i).form.toLowerCase();
    return this.lowers[i] as string;
  }

  lemma(i: number): string {
    if (i < 0 || i >= this.size) return '';
    this.lemmas[i] ??= lemmaOf(this.node(i).form, this.upos(i));
    return this.lemmas[i] as string;
  }

  upos(i: number): string {
    return this.uposes[i] ?? 'X';
  }

  xpos(i: number): string {
    return this.xposes[i] ?? 'FW';
  }

  head(i: number): number {
    return this.heads[i] as number;
  }

  relation(i: number): string {
    return this.relations[i] ?? 'dep';
  }

  mention(i: number): number {
    return this.parts.mentionAt[i] as number;
  }

  nodeOf(mention: number): number {
    return this.parts.nodeFor[mention - this.parts.firstMention] ?? -1;
  }

  nodeAt(offset: number): number {
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.size > 0 && this.start(low) <= offset && offset < this.end(low) ? low : -1;
  }

  children(i: number): readonly number[] {
    return this.dependents[i] ?? [];
  }

  private node(i: number): Collapsed {
    return this.nodes[i] as Collapsed;
  }

  /** Finds the node of a mention, the first of its nodes that is governed from outside it, and notes the mention there. */
  private place(m: number, mentions: readonly Mention[]): number {
    const mention = mentions[m] as Mention;
    const { mentionAt } = this.parts;
    if (mention.end > this.end(this.size - 1)) return -1;
    const inside = (i: number) => i >= 0 && this.start(i) < mention.end && this.end(i) > mention.start;
    let first = this.nodeAt(mention.start);
    while (first >= 0 && inside(first) && inside(this.head(first))) first++;
    if (!inside(first)) return -1;
    const there = mentions[mentionAt[first] as number];
    if (!there || there.end - there.start < mention.end - mention.start) mentionAt[first] = m;
    return first;
  }
}
