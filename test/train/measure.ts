import type { SyntaxModel } from '../../server/src/syntax/modelFile.ts';
import { parseWords } from '../../server/src/syntax/parser.ts';
import { parserInput } from '../../server/src/syntax/parserFeatures.ts';
import { tagWords } from '../../server/src/syntax/tagger.ts';
import type { GoldSentence } from './conllu.ts';

/** Counts of one relation: in gold, predicted, and both with the same head. */
export interface RelationCount {
  gold: number;
  predicted: number;
  both: number;
}

export interface Measures {
  words: number;
  upos: number;
  heads: number;
  arcs: number;
  readonly relations: Map<string, RelationCount>;
}

/** Parses the sentences' words with tags of the model's own and counts what is right; punctuation counts as any word. */
export function measure(model: SyntaxModel, sentences: readonly GoldSentence[]): Measures {
  const out: Measures = { words: 0, upos: 0, heads: 0, arcs: 0, relations: new Map() };
  const relation = (name: string): RelationCount => {
    let counts = out.relations.get(name);
    if (!counts) {
      counts = { gold: 0, predicted: 0, both: 0 };
      out.relations.set(name, counts);
    }
    return counts;
  };
  for (const s of sentences) {
    const { tags, words } = model.tagger;
    const tagOf = tagWords(model.tagger, s.forms);
    const arcs = parseWords(model.parser, s.forms, parserInput(words, s.forms, tags, tagOf));
    for (let i = 0; i < s.forms.length; i++) {
      const gold = s.relations[i] as string;
      const predicted = model.parser.labels[arcs.labels[i] as number] as string;
      const head = arcs.heads[i] === s.heads[i];
      out.words++;
      if (tags[tagOf[i] as number]?.upos === s.upos[i]) out.upos++;
      if (head) out.heads++;
      relation(gold).gold++;
      relation(predicted).predicted++;
      if (!head || gold !== predicted) continue;
      out.arcs++;
      relation(gold).both++;
    }
  }
  return out;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

/** One line of a table: UPOS, UAS and LAS. */
export const measureLine = (name: string, m: Measures): string =>
  `${name.padEnd(28)} ${String(m.words).padStart(7)} words   UPOS ${percent(m.upos, m.words)}   UAS ${percent(m.heads, m.words)}   LAS ${percent(m.arcs, m.words)}`;

/** F1 by relation, the frequent ones first. */
export const relationLines = (m: Measures, least: number): string[] =>
  [...m.relations]
    .filter(([, c]) => c.gold >= least)
    .sort((a, b) => b[1].gold - a[1].gold)
    .map(
      ([name, c]) =>
        `  ${name.padEnd(16)} ${String(c.gold).padStart(6)}   F1 ${percent(2 * c.both, c.gold + c.predicted)}`,
    );
