import type { RateSite } from './rateSite.ts';
import { wordAt } from './sentenceView.ts';
import { type ImposerContext, isPossessive, partyAt } from './tariffActor.ts';

/**
 * The parties that stand right before a rate and repeat the clause of the rate before without its verb: "… would face a 20 percent tax,
 * Brunei and Moldova 25 percent, those from Syria 41 percent". Empty where there is no such list.
 *
 * @param previous token after the rate before
 */
export function gappedParties({ view, first }: RateSite, previous: number, context: ImposerContext): readonly string[] {
  const parties: string[] = [];
  let at = first - 1;
  while (at > previous && SMALL.has(wordAt(view, at))) at--;
  while (at >= previous) {
    const mark = view.markAt(at);
    const party = mark ? partyAt(view, at, context) : undefined;
    if (mark && party !== undefined) {
      if (isPossessive(view, mark.last)) return [];
      if (!parties.includes(party)) parties.unshift(party);
      at = mark.first - 1;
    } else if (parties.length > 0 && wordAt(view, at) === 'the') at--;
    else if (parties.length > 0 && JOINTS.has(wordAt(view, at)) && partyAt(view, at - 1, context) !== undefined) at--;
    // "Ghana, Togo, and Chad"
    else if (wordAt(view, at) === 'and' && wordAt(view, at - 1) === ',' && partyAt(view, at - 2, context)) at -= 2;
    else break;
  }
  if (parties.length === 0) return [];
  if (FROM.has(wordAt(view, at)) && GOODS.has(wordAt(view, at - 1))) at -= 2;
  return at >= previous && OPENING.has(wordAt(view, at)) ? parties : [];
}

const SMALL: ReadonlySet<string> = new Set(['about', 'only', 'just', 'up', 'to', 'at', 'least']);
const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or']);
const FROM: ReadonlySet<string> = new Set(['from', 'of']);
const GOODS: ReadonlySet<string> = new Set(['those', 'ones', 'that', 'goods', 'imports', 'products']);
/** What parts the list from the clause before. */
const OPENING: ReadonlySet<string> = new Set([',', 'and', 'but', 'while', ';']);
