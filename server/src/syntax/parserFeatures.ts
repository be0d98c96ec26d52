import { featureSeed, hashWord, mix } from './featureHash.ts';
import type { ParserState } from './parserState.ts';
import type { Tag } from './tagger.ts';
import type { WordBook } from './wordShape.ts';

const SALT = 7;

/**
 * A sentence as the parser's features see it: without its punctuation. Arrays by word 1…n, with values of their own for "no word" and for
 * the root.
 */
export interface ParserInput {
  readonly n: number;
  /** Index in the sentence of each word, -1 for 0. */
  readonly places: Int32Array;
  /** 1 for each word of the sentence that is punctuation. */
  readonly isMark: Uint8Array;
  /** Hash of the normal form. */
  readonly word: Int32Array;
  /** Hash of the tag. */
  readonly tag: Int32Array;
  readonly cluster: Int32Array;
  /** How many commas and the like, verbs, and conjunctions stand up to and with each word. */
  readonly marks: Int32Array;
  readonly verbs: Int32Array;
  readonly ands: Int32Array;
  /** Hash of the marks that stand just before a word; 0 for none. */
  readonly before: Int32Array;
}

const tagHash = (tag: Tag): number => mix(hashWord(`T${tag.xpos}`), hashWord(`T${tag.upos}`));
const tagHashes = new WeakMap<readonly Tag[], Int32Array>();

function hashesOf(tags: readonly Tag[]): Int32Array {
  let hashes = tagHashes.get(tags);
  if (!hashes) {
    hashes = Int32Array.from(tags, tagHash);
    tagHashes.set(tags, hashes);
  }
  return hashes;
}

const PARTING = new Set([',', ';', ':']);

/** Makes the parser's input; `tagOf` are indices into `tags`. */
export function parserInput(
  words: WordBook,
  forms: readonly string[],
  tags: readonly Tag[],
  tagOf: ArrayLike<number>,
): ParserInput {
  const hashes = hashesOf(tags);
  const isMark = Uint8Array.from(tagOf, t => (tags[t]?.upos === 'PUNCT' ? 1 : 0));
  const places = Int32Array.from([-1, ...forms.keys()].filter(i => i < 0 || !isMark[i]));
  const n = places.length - 1;
  const word = new Int32Array(n + 3);
  const tag = new Int32Array(n + 3);
  const cluster = new Int32Array(n + 3);
  const marks = new Int32Array(n + 3);
  const verbs = new Int32Array(n + 3);
  const ands = new Int32Array(n + 3);
  const before = new Int32Array(n + 3);
  for (let i = 1; i <= n; i++) {
    const place = places[i] as number;
    const known = words.featuresOf(forms[place] as string);
    const t = tagOf[place] as number;
    const upos = (tags[t] as Tag).upos;
    word[i] = known.lower;
    tag[i] = hashes[t] as number;
    cluster[i] = known.cluster;
    verbs[i] = (verbs[i - 1] as number) + (upos === 'VERB' || upos === 'AUX' ? 1 : 0);
    ands[i] = (ands[i - 1] as number) + (upos === 'CCONJ' ? 1 : 0);
  }
  for (let i = 1; i <= n + 1; i++) {
    let parting = 0;
    for (let p = (places[i - 1] as number) + 1; p < (places[i] ?? forms.length); p++) {
      const form = forms[p] as string;
      before[i] = mix(before[i] as number, words.featuresOf(form).lower);
      if (PARTING.has(form)) parting++;
    }
    marks[i] = (marks[i - 1] as number) + parting;
  }
  for (const counts of [verbs, ands]) counts[n + 1] = counts[n] as number;
  word.set([991, 7], n + 1);
  tag.set([992, 8], n + 1);
  word[0] = 5;
  tag[0] = 6;
  return { n, places, isMark, word, tag, cluster, marks, verbs, ands, before };
}

// What templates are made of. s0, s1: the stack from its top; n0 … n3: the buffer; h, hh: head and its head; l, l2, r, r2: the outermost
// dependents. w: word, p: tag, c: cluster, d: label, v: number of dependents, s: their labels, m: the marker's word,
// b: the marks before it; s0a: the marks behind the top of the stack. n0e: the first word of what hangs on n0 so far; beside: whether it
// stands next to s0, as in relative clauses without a pronoun.
const ATOMS =
  's0w s0p s0c s0d s0vl s0vr s0sl s0sr s0m s1w s1p s1d n0w n0p n0c n0v n0s n0m n1w n1p n2w n2p n3p ' +
  's0hw s0hp s0hd s0hhw s0hhp s0lw s0lp s0ld s0l2w s0l2p s0l2d s0rw s0rp s0rd s0r2w s0r2p s0r2d ' +
  'n0lw n0lp n0ld n0l2w n0l2p n0l2d headed distance between n0b n1b s0a s0hm n0ew n0ep n0eb s0hsr beside';
type Group = 'always' | 'stack' | 'cluster';
// One template a piece, atoms joined by "+"; a place in the list is the template's number, so new ones go to the end of it.
const TEMPLATES: Readonly<Record<Group, string>> = {
  always:
    'headed s0w+s0p s0w s0p+headed n0w+n0p n0w n0p n1w+n1p n1w n1p n2w+n2p n2w n2p n3p s1w+s1p s1p ' +
    's0w+s0p+n0w+n0p s0w+s0p+n0w s0w+n0w+n0p s0w+s0p+n0p s0p+n0w+n0p s0w+n0w s0p+n0p n0p+n1p ' +
    'n0p+n1p+n2p s0p+n0p+n1p s0hp+s0p+n0p s0p+s0lp+n0p s0p+s0rp+n0p s0p+n0p+n0lp s0p+n0p+n1p+n2p s1p+s0p+n0p s1p+s0p+n0p+n1p ' +
    's0w+distance s0p+distance n0w+distance n0p+distance s0w+n0w+distance s0p+n0p+distance ' +
    's0w+s0vr s0p+s0vr s0w+s0vl s0p+s0vl n0w+n0v n0p+n0v ' +
    's0hw s0hp s0d+headed s0lw s0lp s0ld s0rw s0rp s0rd n0lw n0lp n0ld ' +
    's0hhw s0hhp s0hd+s0p s0l2w s0l2p s0l2d s0r2w s0r2p s0r2d n0l2w n0l2p n0l2d ' +
    's0p+s0lp+s0l2p s0p+s0rp+s0r2p s0p+s0hp+s0hhp n0p+n0lp+n0l2p ' +
    's0w+s0sr s0p+s0sr s0w+s0sl s0p+s0sl n0w+n0s n0p+n0s ' +
    'n0m+s0w+s0p n0m+s0p+n0p n0m+n0w+s0p n0m+s0p+s0hp+n0p n0m+s0hw+s0hp n0m+s0m+s0p n0m+s0w+n0w n0m+s0p+s0hw+n0p ' +
    'n0m+s0p+s0rp+s0rd s0p+s0d+n0p+n0s s0d+s0p+n0p s0p+n0p+s0sr+n0s ' +
    's0w+n1p+n0p n0w+n1p+s0p n1w+s0p+n0p s1w+s0p+n0p s1p+s0w+n0p s1p+s0p+n0w s1p+s1d+s0p+n0p ' +
    'n0b n0b+s0p+n0p n0b+s0w n0b+n0w n1b+s0p+n0p n1b+n0w n1b+n0p+n1p n0b+n1b+s0p+n0p s0a+s0p+n0p s0a+s0w s0a+s0p+s0d ' +
    'n0b+s0d+s0p+n0p n0b+s0p+n0p+n1p n0m+s0hw+n0w n0m+s1w+s1p s0hw+s0p+n0p s1w+n0w s0m+n0m+s0hw s0hm+s0m+n0m s1p+n0b+s0p+n0p ' +
    'n0ew+s0p+n0p n0ep+s0p+n0p+n0eb n0ew+s0w n0ew+n0eb+s0d+n0p beside+n0ep+s0p+n0p+s0d beside+n0eb+n0s+s0d+n0p ' +
    'n0m+s0w+s0hw n0m+s0p+s0d+s0hsr n0m+s0p+s0sr s0d+s0p+n0s+n0b+n0p',
  stack: 's0p+n0p+between between+n0m+s0p between+headed between+s0d+n0p',
  cluster: 's0c+n0p s0p+n0c s0c+n0c n0m+s0c+n0c',
};

export const ATOM_NAMES = ATOMS.split(' ');

/** A template by its number, with the atoms (places in `ATOMS`) that it is made of. */
export interface Template {
  readonly group: Group;
  readonly number: number;
  readonly atoms: readonly number[];
}

const NUMBERED_FROM: Readonly<Record<Group, number>> = { always: 1, stack: 301, cluster: 401 };

/** All templates in the order of their features. */
export const templates: readonly Template[] = (['always', 'stack', 'cluster'] as const).flatMap(group =>
  TEMPLATES[group]
    .split(' ')
    .map((text, i) => ({ group, number: NUMBERED_FROM[group] + i, atoms: atomsNamed(text.split('+')) })),
);

export function atomsNamed(names: readonly string[]): number[] {
  return names.map(name => ATOM_NAMES.indexOf(name));
}

/** The hash with which the features of a template begin. */
export const seedOf = ({ number }: Template): number => featureSeed(number, SALT);

const MOST_OF_TEMPLATE = 5;

/** Templates as `scores.as.ts` reads them: those of one atom, of two and so on, each time their number, then of each its seed and its atoms. */
export function packTemplates(some: readonly Template[]): Uint8Array {
  const bytes: number[] = [];
  const write = (numbers: Int32Array | Uint16Array) => bytes.push(...new Uint8Array(numbers.buffer));
  for (let size = 1; size <= MOST_OF_TEMPLATE; size++) {
    const ofSize = some.filter(({ atoms }) => atoms.length === size);
    write(Int32Array.of(ofSize.length));
    for (const template of ofSize) {
      write(Int32Array.of(seedOf(template)));
      write(Uint16Array.from(template.atoms, atom => atom * Int32Array.BYTES_PER_ELEMENT));
    }
  }
  return Uint8Array.from(bytes);
}

/** Whether the words at hand are of clusters: their features say nothing else. */
export const hasCluster = ({ top, next }: ParserState, { cluster }: ParserInput): boolean =>
  (cluster[top] as number) !== 0 || (cluster[next] as number) !== 0;

const stepOf = (distance: number): number => (distance > 10 ? 7 : distance > 5 ? 6 : distance);
const upTo3 = (count: number): number => Math.min(count, 3);
const at = (values: Int32Array, i: number): number => values[i] as number;

/** Puts the atoms of a state into `out`, in the order of `ATOMS`. */
export function readAtoms(state: ParserState, input: ParserInput, out: Int32Array): void {
  const { word, tag, cluster, marks, verbs, ands, before, n } = input;
  const { head, label, left1, left2, right1, right2, lefts, rights, leftLabels, rightLabels, marker, edge } = state;
  const s0 = state.top;
  const n0 = state.next;
  const s1 = state.below;
  const n1 = n0 <= n ? n0 + 1 : 0;
  const n2 = n0 < n ? n0 + 2 : 0;
  const n3 = n0 < n - 1 ? n0 + 3 : 0;
  const h = s0 ? Math.max(0, at(head, s0)) : 0;
  const hh = h ? Math.max(0, at(head, h)) : 0;
  const headed = s0 ? (at(head, s0) >= 0 ? 2 : 1) : 0;
  let k = 0;
  const put = (value: number) => {
    out[k++] = value;
  };
  const wordTag = (i: number) => {
    put(at(word, i));
    put(at(tag, i));
  };
  const child = (i: number) => {
    wordTag(i);
    put(at(label, i));
  };
  wordTag(s0);
  put(at(cluster, s0));
  put(at(label, s0));
  put(at(lefts, s0));
  put(at(rights, s0));
  put(at(leftLabels, s0));
  put(at(rightLabels, s0));
  put(at(marker, s0) ? at(word, at(marker, s0)) : 0);
  wordTag(s1);
  put(at(label, s1));
  wordTag(n0);
  put(at(cluster, n0));
  put(at(lefts, n0));
  put(at(leftLabels, n0));
  put(at(marker, n0) ? at(word, at(marker, n0)) : 0);
  wordTag(n1);
  wordTag(n2);
  put(at(tag, n3));
  wordTag(h);
  put(at(label, h));
  wordTag(hh);
  child(at(left1, s0));
  child(at(left2, s0));
  child(at(right1, s0));
  child(at(right2, s0));
  child(at(left1, n0));
  child(at(left2, n0));
  put(headed);
  put(s0 ? stepOf(n0 - s0) : 0);
  const between = (counts: Int32Array) => upTo3(at(counts, n0) - at(counts, s0));
  put(between(marks) * 16 + between(verbs) * 4 + between(ands));
  put(at(before, n0));
  put(n1 ? at(before, n1) : 0);
  put(s0 ? at(before, s0 + 1) : 0);
  put(h && at(marker, h) ? at(word, at(marker, h)) : 0);
  const first = at(edge, n0);
  wordTag(first);
  put(at(before, first));
  put(at(rightLabels, h));
  put(s0 ? Math.min(2, first - s0) : 0);
}
