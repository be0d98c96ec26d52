import type { Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import type { Title } from './title.ts';

/** The fields and ranks of a title, without its country and the small words. */
export function titleWords(scene: Scene, title: Title): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = title.first; i < title.last; i++) {
    const party = scene.partyStarting.get(i);
    if (party && party.last <= title.last) {
      i = party.last - 1;
      continue;
    }
    const token = scene.tokens[i] as Token;
    if (
      i !== title.head &&
      token.kind === 'word' &&
      ((scene.classes[i] as number) & (IS.PORTFOLIO | IS.RANK) || token.caps !== 'none')
    )
      words.add(token.norm);
  }
  return words;
}
