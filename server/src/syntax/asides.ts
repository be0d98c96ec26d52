import type { Mention } from '../mentions/mention.ts';
import type { Collapsed } from './collapse.ts';
import type { SyntaxModel } from './modelFile.ts';
import type { Arcs } from './parser.ts';
import { RATE } from './wordShape.ts';

/** What tagger and parser make of the words of a sentence. */
export interface Read {
  readonly tagOf: Uint8Array;
  readonly arcs: Arcs;
}

/**
 * The brackets that hold a percentage alone behind the name of a country or of goods, by the index of their opening mark: "Peru (5%) and Chile (7%)
 * charge …". Such a figure is no part of the sentence, which reads as it would without it.
 */
export function asidesIn(nodes: readonly Collapsed[], mentions: readonly Mention[]): number[] {
  const found: number[] = [];
  for (let i = 1; i + 2 < nodes.length; i++) {
    if (nodes[i]?.form !== '(' || nodes[i + 1]?.seen !== RATE || nodes[i + 2]?.form !== ')') continue;
    const end = nodes[nameBefore(nodes, i)]?.end;
    if (mentions.some(({ type, end: last }) => last === end && (type === 'party' || type === 'product'))) found.push(i);
  }
  return found;
}

/** "Peru (5%)", "the European Union (EU) (5%)": the node of the name to which a bracket belongs. */
const nameBefore = (nodes: readonly Collapsed[], bracket: number): number =>
  nodes[bracket - 1]?.form === ')' && nodes[bracket - 3]?.form === '(' ? bracket - 4 : bracket - 1;

/** What was read without the brackets, with them: each figure stands beside the name before it. */
export function withAsides(
  { tagger, parser }: SyntaxModel,
  asides: readonly number[],
  kept: Read,
  nodes: readonly Collapsed[],
): Read {
  const size = nodes.length;
  const tagOf = new Uint8Array(size);
  const heads = new Int32Array(size);
  const labels = new Uint8Array(size);
  const tag = (xpos: string): number =>
    Math.max(
      0,
      tagger.tags.findIndex(known => known.xpos === xpos),
    );
  const [noun, opening, closing] = [tag('NN'), tag('-LRB-'), tag('-RRB-')];
  const [beside, mark] = [parser.labels.indexOf('appos'), parser.labels.indexOf('punct')];
  const places: number[] = [];
  for (let i = 0, next = 0; i < size; i++) {
    if (asides[next] !== i) {
      places.push(i);
      continue;
    }
    [i, i + 1, i + 2].forEach((at, k) => {
      tagOf[at] = [opening, noun, closing][k] as number;
      heads[at] = k === 1 ? nameBefore(nodes, i) : i + 1;
      labels[at] = k === 1 ? beside : mark;
    });
    i += 2;
    next++;
  }
  places.forEach((at, k) => {
    tagOf[at] = kept.tagOf[k] as number;
    const head = kept.arcs.heads[k] as number;
    heads[at] = head < 0 ? head : (places[head] as number);
    labels[at] = kept.arcs.labels[k] as number;
  });
  return { tagOf, arcs: { heads, labels } };
}
