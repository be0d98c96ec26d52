import type { Token } from '../../text/article.ts';
import { isHyphen } from '../names/personName.ts';
import type { Scene } from '../scene.ts';

/** The capitalised words that stand without another capitalised word beside them: what a later mention by family name looks like. */
export function wordsAlone({ tokens, capitals, classes }: Scene): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const i of capitals) {
    const token = tokens[i] as Token;
    if (token.text.length < 2) continue;
    if (isCapital(tokens[i - 1], classes[i - 1]) || isCapital(tokens[i + 1], classes[i + 1])) continue;
    if (isHyphen(tokens[i + 1]) || isHyphen(tokens[i - 1])) continue;
    alone.add(token.norm);
  }
  return alone;
}

const isCapital = (token: Token | undefined, bits: number | undefined): boolean =>
  token?.kind === 'word' && token.caps !== 'none' && !bits;
