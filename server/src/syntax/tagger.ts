import { taggerFeatures } from './taggerFeatures.ts';
import type { Scorer } from './weights.ts';
import type { WordBook } from './wordShape.ts';

/** A part of speech in both manners of the treebanks. */
export interface Tag {
  readonly xpos: string;
  readonly upos: string;
}

export interface TaggerModel {
  readonly tags: readonly Tag[];
  /** Frequent words that have one tag alone, by form. */
  readonly certain: ReadonlyMap<string, number>;
  readonly words: WordBook;
  readonly scorer: Scorer;
}

/** The tag of each word, as indices into `model.tags`; greedy, from the left. */
export function tagWords(model: TaggerModel, forms: readonly string[]): Uint8Array {
  const { certain, words, scorer } = model;
  const known = forms.map(form => words.featuresOf(form));
  const loud = isLoud(forms);
  const tags = new Uint8Array(forms.length);
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < forms.length; i++) {
    let tag = certain.get(forms[i] as string);
    if (tag === undefined) tag = best(scorer.score(taggerFeatures(known, i, tag1, tag2, loud, scorer.features)));
    tags[i] = tag;
    tag2 = tag1;
    tag1 = tag;
  }
  return tags;
}

function best(scores: Int32Array): number {
  let top = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
}

/** Whether most letters are capitals, as in old headlines. */
export function isLoud(forms: readonly string[]): boolean {
  let upper = 0;
  let lower = 0;
  for (const form of forms) {
    for (let i = 0; i < form.length; i++) {
      const c = form.charCodeAt(i);
      if (c >= 65 && c <= 90) upper++;
      else if (c >= 97 && c <= 122) lower++;
    }
  }
  return upper > lower;
}
