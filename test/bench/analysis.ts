import { analyse } from '../../server/src/claims/analyse.ts';
import type { ArticleFacts } from '../../server/src/claims/articleFacts.ts';
import { collectDates } from '../../server/src/dates/collect.ts';
import { openCorpus } from '../../server/src/findings/openCorpus.ts';
import { articleRules } from '../../server/src/findings/rules.ts';
import { loadKnowledge } from '../../server/src/knowledge/load.ts';
import { noSettings } from '../../server/src/settings/settings.ts';
import { parseArticle } from '../../server/src/text/parse.ts';
import type { GeneratedArticle } from './articles.ts';
import { type Figure, fastest, heapMegabytes, quantile } from './measure.ts';

const SIZES = [1, 2, 4] as const;

/** Everything that needs no server: one core, one process, no disk. */
export function benchAnalysis(articles: readonly GeneratedArticle[]): Figure[] {
  const figures: Figure[] = [];
  const start = performance.now();
  const knowledge = loadKnowledge();
  knowledge.collectHits(parseArticle('The United States').tokens);
  figures.push({
    name: 'knowledge loaded, first match made',
    value: performance.now() - start,
    unit: 'ms',
    target: '≤ 50',
  });

  const context = { knowledge, settings: noSettings, rules: articleRules };
  const run = (a: GeneratedArticle): ArticleFacts => analyse(a.name, a.text, { fileName: a.name }, context);
  for (const a of articles.slice(0, 200)) run(a); // the engine compiles what is hot
  for (const size of SIZES) {
    const part = articles.slice(0, Math.floor((articles.length * size) / 4));
    const bytes = part.reduce((n, a) => n + a.text.length, 0);
    const ms = fastest(3, () => {
      for (const a of part) run(a);
    });
    figures.push(
      { name: `analysis of ${part.length} articles`, value: bytes / 1e3 / ms, unit: 'MB/s', target: '≥ 2' },
      { name: `analysis of ${part.length} articles`, value: part.length / (ms / 1e3), unit: 'articles/s' },
    );
  }
  const one = articles
    .slice(0, 20)
    .map(a => a.text)
    .join('\n\n');
  for (const size of SIZES) {
    const long = one.repeat(size);
    const ms = fastest(5, () => run({ name: 'long.txt', text: long }));
    figures.push({ name: `one article of ${Math.round(long.length / 1e3)} kB`, value: ms, unit: 'ms' });
  }
  const twoKilobytes = parseArticle(
    articles
      .map(a => a.text)
      .join('\n\n')
      .slice(0, 2048),
    { override: '2021-11-17' },
  );
  const dates = fastest(200, () => collectDates(twoKilobytes));
  figures.push({ name: 'dates of a 2 kB article', value: dates, unit: 'ms', target: '≤ 0.5' });
  return figures;
}

/** The folder's index alone: filled by difference, then one figure edited again and again. */
export function benchCorpus(articles: readonly GeneratedArticle[]): Figure[] {
  const figures: Figure[] = [];
  const knowledge = loadKnowledge();
  const context = { knowledge, settings: noSettings, rules: articleRules };
  const facts = articles.map(a => analyse(a.name, a.text, { fileName: a.name }, context));
  for (const size of SIZES) {
    const part = facts.slice(0, Math.floor((facts.length * size) / 4));
    const before = heapMegabytes();
    const start = performance.now();
    const corpus = openCorpus({ knowledge, folderOf: () => ({ prefix: '', settings: noSettings }) });
    for (const f of part) corpus.set(f);
    const findings = corpus.snapshot().allFindings().length;
    figures.push(
      { name: `index and findings of ${part.length} analysed articles`, value: performance.now() - start, unit: 'ms' },
      { name: `  findings in them`, value: findings, unit: '' },
      { name: `  memory of that index, without the facts`, value: heapMegabytes() - before, unit: 'MB' },
    );
    const edits: number[] = [];
    for (let i = 0; i < 100; i++) {
      const article = articles[(i * 37) % part.length] as GeneratedArticle;
      const text = article.text.replace(/\d+ percent/, `${11 + (i % 70)} percent`);
      const began = performance.now();
      corpus.set(analyse(article.name, text, { fileName: article.name }, context));
      corpus.snapshot().findings(article.name);
      edits.push(performance.now() - began);
    }
    figures.push({
      name: `  one figure edited, findings fresh (p95)`,
      value: quantile(edits, 0.95),
      unit: 'ms',
      target: '≤ 100',
    });
  }
  return figures;
}
