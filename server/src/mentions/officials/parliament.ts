import { wordSet } from '../../base/wordList.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import { findNameAt, findNameEndingAt } from '../names/personName.ts';
import type { Scene, TokenSpan } from '../scene.ts';

/** Parties as the reports of parliaments write them behind a member's seat: "Jane Roe (North Moor) (Con)". */
const LABELS = wordSet('con lab ld snp dup ind green reform pc sdlp alliance uup ukip lib ndp cpc bq alp lnp');
const LONGEST_SEAT = 10;

/**
 * Members of parliaments as reports of debates name them: by seat and party, "the Member for North Moor (Jane Roe)", and office-holders
 * behind their office: "The Minister for Trade (Ms Jane Roe)".
 */
export function collectParliament(scene: Scene): TokenSpan[] {
  const { tokens, classes, article, sentenceOf } = scene;
  const found: TokenSpan[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]?.text !== '(') continue;
    const { first, last } = article.sentences[sentenceOf[i] as number] as Sentence;
    const inside = tokens[i + 1] as Token;
    if (LABELS.has(inside.norm) && inside.caps !== 'none' && tokens[i + 2]?.text === ')') {
      const name = findNameEndingAt(scene, seatStart(tokens, i, first), first);
      if (name && name.last - name.first > 1) found.push(name);
      continue;
    }
    if (!followsOffice(scene, i, first)) continue;
    let at = i + 1;
    while (at < last && (classes[at] as number) & IS.HONORIFIC) at++;
    const name = findNameAt(scene, at, last);
    if (name && tokens[name.last]?.text === ')' && name.last - name.first > 1) found.push(name);
  }
  return found;
}

/** Where the brackets of a seat before those of a party open. */
function seatStart(tokens: readonly Token[], open: number, first: number): number {
  if (tokens[open - 1]?.text !== ')') return open;
  for (let i = open - 2; i > first && open - i < LONGEST_SEAT; i--) if (tokens[i]?.text === '(') return i;
  return open;
}

/** "the Member for …" or "The Minister for …", in capitals, before the brackets. */
function followsOffice({ tokens, classes }: Scene, open: number, first: number): boolean {
  for (let i = open - 1; i > first && open - i < LONGEST_SEAT; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return false;
    if (token.norm !== 'for' && token.norm !== 'of') continue;
    const office = tokens[i - 1];
    if (office?.caps === 'initial' && (office.norm === 'member' || (classes[i - 1] as number) & IS.OFFICE_HEAD))
      return tokens[i - 2]?.norm === 'the' || office.norm !== 'member';
  }
  return false;
}
