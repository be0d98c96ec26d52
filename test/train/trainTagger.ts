import { unpackRows } from '../../server/src/syntax/modelFile.ts';
import { isLoud, type Tag, type TaggerModel, tagWords } from '../../server/src/syntax/tagger.ts';
import { MOST_TAGGER_FEATURES, taggerFeatures } from '../../server/src/syntax/taggerFeatures.ts';
import { WeightTable } from '../../server/src/syntax/weights.ts';
import type { WordBook } from '../../server/src/syntax/wordShape.ts';
import type { GoldSentence } from './conllu.ts';
import { packRows } from './packModel.ts';
import { Perceptron, type TrainedRows } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Schedule } from './trainParser.ts';

export interface TrainedTagger {
  readonly tags: readonly Tag[];
  readonly certain: ReadonlyMap<string, number>;
  readonly words: WordBook;
  readonly rows: TrainedRows;
}

/** Taggers of folds are thrown away, so they need not be small. */
const FOLD_SCHEDULE: Schedule = { epochs: 3, closeAfter: Infinity, weights: Infinity };
const LEAST_TAG_COUNT = 5;
/** A word needs no decision if it was seen so often and had one tag in so many cases. */
const CERTAIN = { count: 30, share: 0.995 };

/** Learns the tags of the sentences; the same seed gives the same model. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  words: WordBook,
  { epochs, closeAfter, weights }: Schedule,
): TrainedTagger {
  const names = tagNames(sentences);
  const idOf = new Map(names.map((name, i) => [name, i]));
  const goldTag = (s: GoldSentence, i: number) => idOf.get(`${s.xpos[i]}|${s.upos[i]}`);
  const certain = certainWords(sentences, goldTag);
  const perceptron = new Perceptron(names.length);
  const features = new Int32Array(MOST_TAGGER_FEATURES);
  const random = randomFrom(7);
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const s of shuffle(order, random)) {
      const sentence = sentences[s] as GoldSentence;
      const known = sentence.forms.map(form => words.featuresOf(form));
      const loud = isLoud(sentence.forms);
      let tag1 = -1;
      let tag2 = -1;
      for (let i = 0; i < known.length; i++) {
        let tag = certain.get(sentence.forms[i] as string);
        if (tag === undefined) {
          const count = taggerFeatures(known, i, tag1, tag2, loud, features);
          const scores = perceptron.score(features, count);
          tag = 0;
          for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[tag] as number)) tag = c;
          perceptron.time++;
          const gold = goldTag(sentence, i);
          if (gold !== undefined && gold !== tag) perceptron.update(features, count, gold, tag);
        }
        tag2 = tag1;
        tag1 = tag;
      }
    }
    if (epoch + 1 === closeAfter) perceptron.close(weights);
  }
  const tags = names.map(name => {
    const [xpos = '', upos = ''] = name.split('|');
    return { xpos, upos };
  });
  return { tags, certain, words, rows: perceptron.averaged(1) };
}

/** The tagger as it is in use, its weights packed and unpacked. */
function taggerOf(trained: TrainedTagger): TaggerModel {
  const { header, bytes } = packRows(trained.rows);
  const scorer = new WeightTable(unpackRows(bytes, header));
  return { tags: trained.tags, certain: trained.certain, words: trained.words, scorer };
}

function tagNames(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const s of sentences) {
    for (let i = 0; i < s.forms.length; i++) {
      const name = `${s.xpos[i]}|${s.upos[i]}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_TAG_COUNT)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}

function certainWords(
  sentences: readonly GoldSentence[],
  goldTag: (s: GoldSentence, i: number) => number | undefined,
): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const s of sentences) {
    for (const [i, form] of s.forms.entries()) {
      const tag = goldTag(s, i);
      if (tag === undefined) continue;
      const of = counts.get(form) ?? new Map<number, number>();
      of.set(tag, (of.get(tag) ?? 0) + 1);
      counts.set(form, of);
    }
  }
  const certain = new Map<string, number>();
  for (const [form, of] of counts) {
    const total = [...of.values()].reduce((a, b) => a + b, 0);
    const [tag, most] = [...of].sort((a, b) => b[1] - a[1])[0] as [number, number];
    if (total >= CERTAIN.count && most / total >= CERTAIN.share) certain.set(form, tag);
  }
  return certain;
}

/**
 * Tags each sentence with a tagger that has not seen it, so that the parser learns from tags as wrong as those it will get. Gives tag
 * indices of `tags` by sentence.
 */
export function jackknifedTags(
  sentences: readonly GoldSentence[],
  words: WordBook,
  tags: readonly Tag[],
  folds: number,
): Uint8Array[] {
  const idOf = new Map(tags.map((tag, i) => [`${tag.xpos}|${tag.upos}`, i]));
  const out: Uint8Array[] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const trained = trainTagger(
      sentences.filter((_, i) => i % folds !== fold),
      words,
      FOLD_SCHEDULE,
    );
    const tagger = taggerOf(trained);
    const renumber = trained.tags.map(tag => idOf.get(`${tag.xpos}|${tag.upos}`) ?? 0);
    for (let i = fold; i < sentences.length; i += folds) {
      out[i] = tagWords(tagger, (sentences[i] as GoldSentence).forms).map(t => renumber[t] as number);
    }
  }
  return out;
}
