import type { Scene } from './scene.ts';

/** Whether capitals tell names from other words at a token: in sentences they do; in headlines, which end without a full stop, they do not. */
export function isProse(scene: Scene, token: number): boolean {
  const at = scene.sentenceOf[token] ?? 0;
  const style = scene.styles[at];
  if (style !== 'title') return style === 'sentence';
  // A short sentence may hold hardly more than names.
  const sentence = scene.article.sentences[at];
  if (!sentence || sentence.zone === 'headline') return false;
  const last = scene.tokens[sentence.last - 1]?.norm;
  return last === '.' || (last === '"' && scene.tokens[sentence.last - 2]?.norm === '.');
}
