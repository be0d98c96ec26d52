import { hashWord } from './featureHash.ts';

// Forms that stand for a whole collapsed mention; see `collapse.ts`.
export const RATE = '<rate>';
export const MONEY = '<money>';
export const DATE = '<date>';

/** What the tagger and the parser see of a word: hashes of its spellings. */
export interface WordFeatures {
  readonly form: number;
  readonly lower: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Number of the word's cluster, 0 for none. */
  readonly cluster: number;
}

const NUMBER = /^[+\-±]?\d[\d,./:]*$/;
const YEAR = /^(?:19|20)\d\d$/;
const ADDRESS = /^(?:https?:|www\.)|^[\w.+-]+@[\w.-]+$/i;

/** A word as the model knows it: lower case, marks in ASCII, numbers and addresses as classes, digits as 0. */
export function normalForm(form: string): string {
  if (form.startsWith('<') && form.length > 1) return form;
  if (NUMBER.test(form)) return YEAR.test(form) ? '<year>' : '<num>';
  if (ADDRESS.test(form)) return '<url>';
  return form.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\d/g, '0');
}

/** The shape of a word: "Xx" for "Tokyo" (runs cut to two), "XX" for "WTO", "d" for digits; other marks as they are. */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const c of form) {
    const kind = shapeOfLetter(c);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function shapeOfLetter(c: string): string {
  if (c >= 'A' && c <= 'Z') return 'X';
  if (c >= 'a' && c <= 'z') return 'x';
  if (c >= '0' && c <= '9') return 'd';
  if (c > '\x7f' && /\p{L}/u.test(c)) return c !== c.toLowerCase() ? 'X' : 'x';
  return c;
}

/** Features of words, remembered by form; `clusters` maps normal forms to cluster numbers from 1. */
export class WordBook {
  private readonly known = new Map<string, WordFeatures>();
  private readonly clusters: ReadonlyMap<string, number>;

  constructor(clusters: ReadonlyMap<string, number>) {
    this.clusters = clusters;
  }

  featuresOf(form: string): WordFeatures {
    let features = this.known.get(form);
    if (features) return features;
    // Names and numbers have no end: what is remembered of them is bounded.
    if (this.known.size > MOST_WORDS) this.known.clear();
    const lower = normalForm(form);
    features = {
      form: hashWord(form),
      lower: hashWord(lower),
      suffix1: hashWord(`1${lower.slice(-1)}`),
      suffix2: hashWord(`2${lower.slice(-2)}`),
      suffix3: hashWord(`3${lower.slice(-3)}`),
      suffix4: hashWord(`4${lower.slice(-4)}`),
      prefix1: hashWord(`p${lower.slice(0, 1)}`),
      prefix2: hashWord(`q${lower.slice(0, 2)}`),
      prefix3: hashWord(`r${lower.slice(0, 3)}`),
      shape: hashWord(`s${shapeOf(form)}`),
      cluster: this.clusters.get(lower) ?? 0,
    };
    this.known.set(form, features);
    return features;
  }
}

const MOST_WORDS = 50_000;
