import { loadKnowledge } from '../../server/src/knowledge/load.ts';
import { collectMentions } from '../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../server/src/settings/settings.ts';
import { syntaxModel } from '../../server/src/syntax/model.ts';
import { parseWith, type SentenceInput } from '../../server/src/syntax/tree.ts';
import { parseArticle } from '../../server/src/text/parse.ts';
import type { GeneratedArticle } from './articles.ts';
import { type Figure, fastest } from './measure.ts';

const LONG = { least: 24, most: 26 };

/** Sentences read as trees: the model's load, words a second, and one sentence of 25 words. Mentions are found beforehand. */
export function benchSyntax(articles: readonly GeneratedArticle[]): Figure[] {
  const start = performance.now();
  const model = syntaxModel();
  const loaded = performance.now() - start;
  const knowledge = loadKnowledge();
  const inputs = articles.slice(0, 200).flatMap(({ text }): SentenceInput[] => {
    const article = parseArticle(text, {});
    const mentions = collectMentions(article, knowledge, noSettings);
    return article.sentences.map(({ start, end }) => ({
      text,
      start,
      end,
      mentions: mentions.filter(m => m.start >= start && m.end <= end),
    }));
  });
  const sizes = inputs.map(input => parseWith(model, input).size);
  const words = sizes.reduce((sum, size) => sum + size, 0);
  const long = inputs.filter((_, i) => (sizes[i] as number) >= LONG.least && (sizes[i] as number) <= LONG.most);
  const parse = (some: readonly SentenceInput[]) => {
    // Sentences are remembered by model: each is read with one that remembers none.
    for (const input of some) parseWith({ ...model }, input);
  };
  const all = fastest(5, () => parse(inputs));
  const figures: Figure[] = [
    { name: 'model of sentences loaded', value: loaded, unit: 'ms', target: '≤ 30' },
    {
      name: `${inputs.length} sentences read as trees`,
      value: words / (all / 1e3),
      unit: 'words/s',
      target: '≥ 60000',
    },
  ];
  if (long.length > 0) {
    const each = fastest(20, () => parse(long)) / long.length;
    figures.push({ name: 'a sentence of 25 words read', value: each, unit: 'ms', target: '≤ 0.5' });
  }
  return figures;
}
