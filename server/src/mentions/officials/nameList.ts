import type { Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import { findNameAt } from '../names/personName.ts';
import type { BodyLookup, Title } from '../offices/title.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import type { Introduction } from './introduction.ts';

/** "Senators A, B and C", "trade ministers A of Japan and B of Korea": each bears the title, with its own country where one is given. */
export function collectNameList(
  scene: Scene,
  bodies: BodyLookup,
  title: Title,
  firstName: TokenSpan,
  last: number,
): Introduction[] {
  const { tokens, classes } = scene;
  const list: Introduction[] = [];
  if (!title.publicBeforeName) return list;
  let name: TokenSpan | undefined = firstName;
  while (name) {
    let i: number = name.last;
    let { party, agency } = title;
    if (tokens[i]?.norm === 'of') {
      const at = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
      const hit = scene.partyStarting.get(at);
      const body = bodies.startingAt(at);
      if (hit && hit.last <= last) {
        party = hit.ids[0];
        i = hit.last;
      } else if (body) {
        agency = body.id;
        i = body.last;
      } else i = endOfPlace(scene, at, last) || i;
    } else if (tokens[i]?.text === '(') {
      while (i < last && tokens[i]?.text !== ')' && i - name.last < 8) i++;
      if (tokens[i]?.text === ')') i++;
    }
    // "Sens. A, D-Ore., and B, R-Idaho"
    if (tokens[i]?.text === ',' && tokens[i + 2]?.norm === '-' && /^[RDI]$/.test(tokens[i + 1]?.text ?? '')) i += 4;
    list.push({ name, title, isOfficial: true, party, agency });
    if (tokens[i]?.text === ',') i++;
    if (tokens[i]?.norm === 'and' || tokens[i]?.text === '&') i++;
    if (i === name.last || ((tokens[i - 1] as Token).kind === 'word' && (tokens[i - 1] as Token).norm !== 'and')) break;
    while (i < last && (classes[i] as number) & IS.HONORIFIC) i++;
    const next: TokenSpan | undefined = i < last && list.length < 12 ? findNameAt(scene, i, last) : undefined;
    name = next && next.last - next.first > 1 ? next : undefined;
  }
  return list;
}

/** "Senators A of | New York and B of Ohio": where the capitals of a state or a town end; 0: none. */
function endOfPlace({ tokens }: Scene, start: number, last: number): number {
  let end = start;
  while (end < last && end - start < 3 && tokens[end]?.kind === 'word' && tokens[end]?.caps === 'initial') end++;
  return end > start ? end : 0;
}
