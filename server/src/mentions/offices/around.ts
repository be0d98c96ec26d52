import type { Token } from '../../text/article.ts';
import { isPossessive } from '../agencies/owner.ts';
import { COMMON_BODIES, OFFICE_HEADS, RULING, STATUSES } from '../lexicon/officeWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import type { BodyLookup, Title } from './title.ts';

/** What stands before a title without belonging to it. */
export interface Around {
  first: number;
  determiner: string;
  status: Title['status'];
  party: string | undefined;
  agency: string | undefined;
  isPrivate: boolean;
  /** Another office or a public body in lower case as the owner: "the prime minister's", "the ministry's". */
  isOfficial: boolean;
  /** A capitalised owner that is neither a country nor a body: "Obama" in "Obama's adviser". */
  owner: TokenSpan | undefined;
}

/** Status words, a determiner or an owner before the title: "the former", "Japan's then-", "its". */
export function readAround(scene: Scene, bodies: BodyLookup, titleFirst: number, first: number): Around {
  const { tokens } = scene;
  const around: Around = {
    first: titleFirst,
    determiner: '',
    status: undefined,
    party: undefined,
    agency: undefined,
    isPrivate: false,
    isOfficial: false,
    owner: undefined,
  };
  let i = titleFirst - 1;
  for (let steps = 0; i >= first && steps < 6; steps++) {
    const token = tokens[i] as Token;
    const status = STATUSES.get(token.norm);
    if (status) around.status = around.status === 'former' ? 'former' : status;
    else if (!DESCRIPTIONS.has(token.norm) && !(token.text === '-' && !token.spaced)) break;
    around.first = i--;
  }
  const token = tokens[i];
  if (!token || i < first) return around;
  if (isPossessive(scene, i)) {
    around.determiner = "'s";
    // "European Union (EU)'s trade chief"
    const end = tokens[i - 1]?.text === ')' && tokens[i - 3]?.text === '(' ? i - 1 : i;
    const owner = bodies.endingAt(end);
    around.agency = owner?.id;
    const hit = scene.partyEnding.get(end);
    around.party = hit?.ids[0] ?? owner?.party;
    around.first = owner && owner.first >= first ? owner.first : hit ? hit.first : i - 1;
    if (!owner && !hit && i - 1 >= first && tokens[i - 1]?.caps !== 'none') around.owner = { first: i - 1, last: i };
    const isRuling = tokens[i - 1]?.norm === 'party' && RULING.has(tokens[i - 2]?.norm ?? '');
    if (isRuling && around.first > first) around.first--;
    // "Jane Roe, the administration's envoy"
    if (around.first > first && DETERMINERS.has((tokens[around.first - 1] as Token).norm)) around.first--;
    const ownerWord = tokens[i - 1]?.norm ?? '';
    around.isOfficial =
      COMMON_BODIES.has(ownerWord) ||
      ownerWord === 'president' ||
      ownerWord === 'party' ||
      (ownerWord === 'commission' && tokens[i - 1]?.caps === 'initial') ||
      ((scene.classes[i - 1] as number) & IS.OFFICE_HEAD && OFFICE_HEADS.get(ownerWord)?.strength) === 'strong';
    around.isPrivate = !hit && !owner && ((scene.classes[i - 1] as number) & IS.PRIVATE_ORG) > 0;
  } else if (DETERMINERS.has(token.norm)) {
    around.determiner = token.norm;
    around.first = i;
  }
  return around;
}
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'whose',
  'this',
  'that',
  'another',
  'one',
]);
/** Adjectives that describe the holder, not the office. */
const DESCRIPTIONS = new Set(
  'top new current longtime long-serving visiting veteran powerful newly appointed popular respected then-us'.split(
    ' ',
  ),
);
