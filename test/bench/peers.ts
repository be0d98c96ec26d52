import compromise from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { newMeter } from '../../server/src/base/meter.ts';
import { analyse } from '../../server/src/claims/analyse.ts';
import { articleRules } from '../../server/src/findings/rules.ts';
import { loadKnowledge } from '../../server/src/knowledge/load.ts';
import { collectMentions } from '../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../server/src/settings/settings.ts';
import { parseArticle } from '../../server/src/text/parse.ts';
import type { GeneratedArticle } from './articles.ts';
import type { Figure } from './measure.ts';

/** So much text is read by all in turn, and so much of it by those that are slow; in UTF-16 units. */
const SAMPLE = 300_000;
const SLOW_SAMPLE = 40_000;
const SLICES = 7;
/** How often the first slice is read before anything is timed. */
const WARMING = 8;

type Reader = (text: string) => unknown;

/**
 * Our analysis beside readers of English that run in the same engine, on the same articles, in one process and in turn, all warm. Processor
 * time is measured, since other programs on the machine slow all of them alike; what is worth keeping are the ratios.
 */
export async function benchPeers(articles: readonly GeneratedArticle[]): Promise<Figure[]> {
  const context = { knowledge: loadKnowledge(), settings: noSettings, rules: articleRules };
  const whole: Reader = text => analyse('article.txt', text, { fileName: 'article.txt' }, context);
  const mentions: Reader = text =>
    collectMentions(parseArticle(text, { fileName: 'article.txt' }), context.knowledge, noSettings);
  const wink = winkNlp(model);
  const linter = new LocalLinter({ binary });
  await linter.setup();

  const texts = sample(articles, SAMPLE);
  const few = sample(articles, SLOW_SAMPLE);
  const figures: Figure[] = [];
  const compare = async (peer: string, some: readonly string[], reader: Reader, ours: Reader, what: string) => {
    const [mine, theirs] = await inTurn(some, ours, reader);
    const ratio = `${what}, as fast as ${peer}`;
    figures.push({ name: peer, value: theirs, unit: 'MB/s' }, { name: what, value: mine, unit: 'MB/s' });
    figures.push({ name: ratio, value: mine / theirs, unit: 'times' });
  };
  const winkAll: Reader = text => wink.readDoc(text).entities().length();
  await compare("wink-nlp's full pipe", texts, winkAll, mentions, 'mentions alone');
  await compare("wink-nlp's full pipe", texts, winkAll, whole, 'analysis');
  await compare('compromise', few, text => compromise(text).json(), whole, 'analysis');
  await compare('harper.js', few, text => linter.lint(text), whole, 'analysis');

  const meter = newMeter();
  let tokens = 0;
  for (const text of texts) {
    tokens += parseArticle(text, { fileName: 'article.txt' }).tokens.length;
    analyse('article.txt', text, { fileName: 'article.txt' }, { ...context, meter });
  }
  figures.push({ name: 'share of the words that are read as trees', value: (100 * meter.parsed) / tokens, unit: '%' });
  return figures;
}

/** Articles from all over the folder, together of about so many units. */
function sample(articles: readonly GeneratedArticle[], size: number): string[] {
  const whole = articles.reduce((sum, { text }) => sum + text.length, 0);
  const step = Math.max(1, Math.floor(whole / size));
  return articles.filter((_, i) => i % step === 0).map(({ text }) => text);
}

/**
 * Speeds of two readers in MB/s over articles that neither has read before, in slices in turn, since our analysis remembers sentences;
 * both are warmed up on the first slice.
 */
async function inTurn(texts: readonly string[], one: Reader, other: Reader): Promise<[number, number]> {
  const spent: [number, number] = [0, 0];
  let size = 0;
  for (let slice = 0; slice <= SLICES; slice++) {
    const some = texts.filter((_, i) => i % (SLICES + 1) === slice);
    if (slice > 0) size += some.reduce((sum, text) => sum + text.length, 0);
    for (const [i, reader] of [one, other].entries())
      for (let again = slice > 0 ? 1 : WARMING; again > 0; again--) {
        const before = process.cpuUsage();
        for (const text of some) await reader(text);
        const { user, system } = process.cpuUsage(before);
        if (slice > 0) spent[i as 0 | 1] += user + system;
      }
  }
  return [size / spent[0], size / spent[1]];
}
