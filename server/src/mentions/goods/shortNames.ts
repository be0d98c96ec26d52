import type { Token } from '../../text/article.ts';
import type { EntityMention, Found } from '../mention.ts';

/** A name in capitals, with the "s" of several: "LEDs". */
const CAPITALS = /^([A-Z][A-Z0-9]{1,7})s?$/;

/** What an article calls goods for short, by its capitals: "light-emitting diodes (LEDs)". */
export type ShortNames = ReadonlyMap<string, EntityMention['entity']>;

/** The short names that an article gives its goods in brackets right behind their name, of whose words they have the initials. */
export function shortNamesOf(tokens: readonly Token[], goods: readonly Found<EntityMention>[]): ShortNames {
  const names = new Map<string, EntityMention['entity']>();
  let at = 0;
  for (const { end, entity } of goods) {
    while (at < tokens.length && (tokens[at] as Token).start < end) at++;
    if (tokens[at]?.norm !== '(') continue;
    const open = tokens[at + 1]?.norm === '"' ? at + 2 : at + 1;
    const letters = lettersOf(tokens[open]);
    const close = tokens[open + 1]?.norm === '"' ? open + 2 : open + 1;
    if (letters !== undefined && tokens[close]?.norm === ')' && areInitials(letters, tokens, at - 1))
      names.set(letters, entity);
  }
  return names;
}

/** The capitals of a token that may be a short name, without the "s" of several; undefined for any other. */
export const lettersOf = (token: Token | undefined): string | undefined => CAPITALS.exec(token?.text ?? '')?.[1];

/** Whether letters are initials of the words up to a place, in order, the last of which has the last one. */
function areInitials(letters: string, tokens: readonly Token[], last: number): boolean {
  let left = letters.length - 1;
  for (let at = last; at >= 0 && left >= 0; at--) {
    const { kind, norm } = tokens[at] as Token;
    const fits = norm.charAt(0) === (letters[left] as string).toLowerCase();
    if (fits && kind === 'word') left--;
    else if (at === last || (kind !== 'word' && norm !== '-')) return false;
    else if (kind === 'word' && !JOINING.test(norm)) return false;
  }
  return left < 0;
}
const JOINING = /^(?:and|or|of|for|the|duty|like|to)$/;
