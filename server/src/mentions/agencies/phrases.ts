import type { Token } from '../../text/article.ts';
import { SINGLE_BODIES } from '../lexicon/agencyWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import { isProse } from '../prose.ts';
import type { Scene } from '../scene.ts';
import { agencyKey } from './agencyKey.ts';
import type { AgencyName } from './agencySpot.ts';
import { isApart, partyOwning } from './owner.ts';

/** Public bodies that are named by a word or a fixed phrase, rather than built from a field and a head noun. */
export function collectPhrases(scene: Scene): AgencyName[] {
  const names: AgencyName[] = [];
  for (const sentence of scene.article.sentences) {
    const upper = scene.styles[scene.sentenceOf[sentence.first] as number] === 'upper';
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = scene.tokens[i] as Token;
      if (token.kind !== 'word' || (token.caps === 'none' && token.norm !== 'parliament')) continue;
      const end = phraseEnd(scene, i, sentence.last, upper);
      if (!end) continue;
      let first = i;
      const party = scene.partyEnding.get(i);
      if (party && party.kind !== 'metonym' && party.first >= sentence.first && token.caps !== 'none')
        first = isApart(scene, party, i) ? i : party.first;
      names.push({
        first,
        last: end,
        party: OF_ONE_COUNTRY.has(token.norm)
          ? OF_ONE_COUNTRY.get(token.norm)
          : ((party?.kind !== 'metonym' && first < i ? party?.ids[0] : undefined) ??
            partyOwning(scene, first, sentence.first)),
        ids: [],
        form: 'full',
        key: agencyKey(token.norm === 'fed' ? ['federal', 'reserve'] : scene.tokens.slice(i, end).map(t => t.norm)),
      });
      i = end - 1;
    }
  }
  return names;
}

/** First words of bodies that only one country has. */
const OF_ONE_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['white', 'party/US'],
  ['fed', 'party/US'],
  ['pentagon', 'party/US'],
  ['kremlin', 'party/RU'],
  ['downing', 'party/GB'],
  ['duma', 'party/RU'],
  ['bundestag', 'party/DE'],
  ['bundesrat', 'party/DE'],
  ['bundesbank', 'party/DE'],
  ['knesset', 'party/IL'],
]);

/** Of the United States' courts of appeals. */
const CIRCUITS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh federal'.split(' '),
);

/** The five branches of Taiwan's government. */
const YUANS = new Set(['executive', 'legislative', 'judicial', 'control', 'examination']);

/** Where the phrase that begins at the token ends, or undefined. */
function phraseEnd(scene: Scene, i: number, last: number, upper: boolean): number | undefined {
  const { tokens } = scene;
  const { norm } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (norm === 'house') return houseEnd(scene, i, last);
  if (norm === 'white' && next?.norm === 'house') {
    const council = tokens[i + 2]?.norm === 'council' ? phraseEnd(scene, i + 2, last, upper) : undefined;
    return council ?? i + 2;
  }
  if (norm === 'ways' && next?.norm === 'and' && tokens[i + 2]?.norm === 'means')
    return tokens[i + 3]?.norm === 'committee' ? i + 4 : i + 3;
  if (norm === 'fed')
    return !upper && (tokens[i] as Token).caps === 'initial' && next?.norm !== 'up' ? i + 1 : undefined;
  if (norm === 'federal' && next?.norm === 'reserve') return tokens[i + 2]?.norm === 'board' ? i + 3 : i + 2;
  if (norm === 'downing' && next?.norm === 'street') return i + 2;
  if (YUANS.has(norm) && next?.norm === 'yuan') return i + 2;
  if (norm === 'supreme' && next?.norm === 'court') return i + 2;
  // "Ninth Circuit Court of Appeals"
  if (CIRCUITS.has(norm) && next?.norm === 'circuit' && next.caps !== 'none')
    return tokens[i + 2]?.norm === 'court' && tokens[i + 4]?.norm === 'appeals' ? i + 5 : i + 2;
  if (norm === 'office' && next?.norm === 'of' && !upper) return officeEnd(scene, i, last);
  if (norm === 'council' && next?.norm === 'of') {
    if (tokens[i + 2]?.norm === 'ministers') return i + 3;
    return tokens[i + 2]?.norm === 'economic' && /^advis[eo]rs$/.test(tokens[i + 3]?.norm ?? '') ? i + 4 : undefined;
  }
  if ((norm === 'national' || norm === 'legislative') && next?.norm === 'assembly' && next.caps !== 'none')
    return i + 2;
  if (norm === 'customs') return isCustomsService(scene, i) ? i + 1 : undefined;
  if (!SINGLE_BODIES.has(norm)) return undefined;
  if (norm === 'treasury') return !upper && followsAsBody(scene, i) ? i + 1 : undefined;
  if (norm === 'parliament') {
    // In lower case only with its country: "Norway's parliament".
    if ((tokens[i] as Token).caps !== 'none') return i + 1;
    return partyOwning(scene, i, i - 4) ? i + 1 : undefined;
  }
  if (norm === 'diet' && upper) return undefined;
  // "Congress of Tomorrow" is a meeting.
  if (norm === 'congress' && next?.norm === 'of' && tokens[i + 2]?.caps !== 'none' && !scene.partyStarting.has(i + 2))
    return undefined;
  return i + 1;
}

/** "Kenya Customs seized it", not "Kenyan Customs duties", "US Customs and Border Protection" or a headline's capitals. */
function isCustomsService(scene: Scene, i: number): boolean {
  const { tokens, sentenceOf, partyEnding } = scene;
  if (tokens[i]?.caps !== 'initial' || !isProse(scene, i)) return false;
  const party = partyEnding.get(i);
  if (!party || party.kind === 'metonym' || sentenceOf[party.first] !== sentenceOf[i]) return false;
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || sentenceOf[i + 1] !== sentenceOf[i]) return true;
  return next.caps === 'none' && next.norm !== 'and' && !OF_CUSTOMS.has(next.norm);
}
const OF_CUSTOMS = new Set(
  'duty duties tariff tariffs union unions value valuation procedure procedures law laws code fee fees charge charges tax taxes rate rates revenue revenues clearance territory regulations rules'.split(
    ' ',
  ),
);

/** "House of Representatives", "House Ways and Means Committee" is read with its head; "the House" alone is a body. */
function houseEnd(scene: Scene, i: number, last: number): number | undefined {
  const { tokens, classes } = scene;
  const next = tokens[i + 1];
  if (next?.norm === 'of' && i + 2 < last) {
    const of = tokens[i + 2]?.norm;
    return of === 'representatives' || of === 'commons' || of === 'lords' || of === 'councillors' || of === 'councilors'
      ? i + 3
      : undefined;
  }
  // "House Majority Leader": the leader's house.
  if (next?.norm === 'majority' || next?.norm === 'minority' || next?.norm === 'speaker') return i + 1;
  const before = tokens[i - 1];
  if (before?.norm !== 'the' && before?.norm !== 'full' && before?.norm !== 'us') return undefined;
  if (next?.kind === 'word' && next.caps !== 'none' && i + 1 < last && !((classes[i + 1] as number) & IS.STATUS))
    return undefined;
  return i + 1;
}

/** "Office of the U.S. Trade Representative", "Office of Management and Budget". */
function officeEnd(scene: Scene, i: number, last: number): number | undefined {
  const { tokens } = scene;
  let j = i + 2;
  if (tokens[j]?.norm === 'the') j++;
  const start = j;
  while (j < last && j - start < 8) {
    const token = tokens[j] as Token;
    if (token.kind === 'word' && token.caps !== 'none') {
      // "Office of Science Policy | Deputy Director Jane Roe"
      if (j > start && !isOwnTitle(scene, start, j) && (scene.classes[j] as number) & (IS.OFFICE_HEAD | IS.RANK)) break;
      j++;
    } else if (
      j + 1 < last &&
      (token.norm === 'and' || token.text === '-') &&
      tokens[j + 1]?.caps !== 'none' &&
      j > start
    )
      j++;
    else break;
  }
  return j > start ? j : undefined;
}

/** "Office of the United States Trade Representative", "Office of the Prime Minister": the title that the office is named after. */
function isOwnTitle(scene: Scene, start: number, j: number): boolean {
  if (scene.tokens[start - 1]?.norm !== 'the') return false;
  for (let i = start; i < j; i++) if ((scene.classes[i] as number) & IS.OFFICE_HEAD) return false;
  return true;
}

/** "the Treasury said", not "Treasury bonds" or "Treasury Secretary". */
function followsAsBody(scene: Scene, i: number): boolean {
  const next = scene.tokens[i + 1];
  if (next?.kind !== 'word') return true;
  if (next.caps !== 'none') return false;
  return !SECURITIES.has(next.norm) && !((scene.classes[i + 1] as number) & (IS.OFFICE_HEAD | IS.RANK));
}
const SECURITIES = new Set(
  'bond bonds bill bills note notes yield yields securities market markets prices stock stocks futures auction auctions debt secretary department under'.split(
    ' ',
  ),
);
