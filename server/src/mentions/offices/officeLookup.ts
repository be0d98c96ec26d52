import type { Knowledge, Office, Person, Term } from '../../knowledge/knowledge.ts';
import { heldOn } from '../../knowledge/terms.ts';
import { plainText } from '../../text/inSource.ts';
import { normalize } from '../../text/tokens.ts';
import type { Scene } from '../scene.ts';
import { slugOf } from '../slug.ts';
import type { Title } from './title.ts';

const SMALL = new Set(['of', 'the', 'and', 'for', 'to', 'on', 'at', 's', 'minister', '']);
/** "PM Roe" is the prime minister. */
const SPELT_OUT: ReadonlyMap<string, readonly string[]> = new Map([['pm', ['prime', 'minister']]]);
const indexes = new WeakMap<Knowledge, ReadonlyMap<string, readonly Office[]>>();

/** The words of a title without the small ones and its country, in alphabetical order: "minister of trade" is "trade minister". */
function titleKey(words: readonly string[]): string {
  const kept = words.filter(word => !SMALL.has(word));
  if (words.includes('minister')) kept.push('minister');
  return kept.sort().join(' ');
}

function officeIndex(knowledge: Knowledge): ReadonlyMap<string, readonly Office[]> {
  let index = indexes.get(knowledge);
  if (!index) {
    const map = new Map<string, Office[]>();
    for (const office of knowledge.offices.values()) {
      const party = knowledge.parties.get(office.party);
      const countryWords = new Set(
        [party?.name ?? '', ...(party?.aliases ?? []), ...(party?.demonyms ?? [])].flatMap(name =>
          normalize(name).split(' '),
        ),
      );
      for (const title of [office.title, ...office.aliases]) {
        const words = normalize(title).split(/[^\p{L}\p{N}]+/u);
        for (const key of new Set([titleKey(words), titleKey(words.filter(word => !countryWords.has(word)))])) {
          const list = map.get(key);
          if (!list) map.set(key, [office]);
          else if (!list.includes(office)) list.push(office);
        }
      }
    }
    index = map;
    indexes.set(knowledge, index);
  }
  return index;
}

/** The known offices that a title may mean; of the title's own country where it has one. */
export function officesOfTitle(knowledge: Knowledge, scene: Scene, title: Title): readonly Office[] {
  const named = officeIndex(knowledge).get(titleKey(wordsOf(scene, title))) ?? [];
  if (title.party === undefined && title.agency === undefined) return named;
  return named.filter(
    office => office.party === title.party || office.agency === title.agency || office.party === title.agency,
  );
}

const secretaries = new WeakMap<Knowledge, ReadonlyMap<string, boolean>>();
/** Secretaries of a party, of a press office or of a cabinet, whom a country without such ministers has, too. */
const OTHER_SECRETARY = /^(?:general|press|chief cabinet) secretary\b/i;

/** Whether a country may have ministers who are called secretaries: nobody of its known offices is one in China, many are in Mexico. */
export function mayHaveSecretaries(knowledge: Knowledge, party: string): boolean {
  let index = secretaries.get(knowledge);
  if (!index) {
    const map = new Map<string, boolean>();
    for (const { party: of, title } of knowledge.offices.values())
      map.set(of, map.get(of) === true || (/\bsecretary\b/i.test(title) && !OTHER_SECRETARY.test(title)));
    index = map;
    secretaries.set(knowledge, index);
  }
  return index.get(party) ?? true;
}

/** The words of a title without those of its country. */
function wordsOf(scene: Scene, title: Title): readonly string[] {
  const words: string[] = [];
  for (let i = title.first; i < title.last; i++) {
    const hit = scene.partyStarting.get(i);
    if (hit && hit.last <= title.last && hit.kind !== 'metonym') {
      i = hit.last - 1;
      continue;
    }
    const token = scene.tokens[i];
    if (token?.kind === 'word') words.push(...(SPELT_OUT.get(token.norm) ?? [token.norm]));
  }
  return words;
}

/** A deputy is not called by the title of whom he stands in for. */
const BELOW = new Set(['deputy', 'vice', 'assistant', 'associate', 'under', 'shadow']);

/** The office's id: of the person's own offices where they are known, else the one office of that title, else a slug of party and title. */
export function officeIdOf(
  knowledge: Knowledge,
  scene: Scene,
  title: Title,
  person: Person | undefined,
  day: string | undefined,
  party: string | undefined,
  near: string | undefined,
): string {
  const offices = officesOfTitle(knowledge, scene, title);
  if (person) {
    const held = person.terms.filter(term => !day || title.status === 'former' || heldOn(term, day));
    const isNamed = (term: Term): boolean => offices.some(office => office.id === term.office);
    // "the trade minister" is the minister for trade with one country while he is that one, whatever he was before.
    const words = wordsOf(scene, title);
    const isShort = ({ office }: Term): boolean => {
      const whole = normalize(knowledge.offices.get(office)?.title ?? '').split(/[^\p{L}\p{N}]+/u);
      return words.length > 1 && words.every(word => whole.includes(word)) && !whole.some(word => BELOW.has(word));
    };
    const fitting = held.find(isNamed) ?? held.find(isShort) ?? person.terms.find(isNamed);
    if (fitting) return fitting.office;
    const sameHead = held.filter(term =>
      normalize(knowledge.offices.get(term.office)?.title ?? '').includes(title.headWord),
    );
    if (sameHead.length === 1 && sameHead[0]) return sameHead[0].office;
    if (title.last - title.first === 1 && held.length === 1 && held[0]) return held[0].office;
  }
  // A title without its country is a known office only where that country is the one spoken of.
  const country = party ?? near;
  const ofParty = offices.filter(office => office.party === country);
  if (ofParty.length === 1 && ofParty[0]) return ofParty[0].id;
  return `office/${officeSlug(scene, title, party ?? title.party)}`;
}

function officeSlug(scene: Scene, title: Title, party: string | undefined): string {
  let first = title.first;
  const hit = scene.partyStarting.get(first);
  if (hit && hit.last < title.last && hit.kind !== 'metonym') first = hit.last;
  const start = scene.tokens[first]?.start ?? 0;
  const text = plainText(scene.article, { start, end: scene.tokens[title.last - 1]?.end ?? start }).replace(
    /\bPM\b/,
    'prime minister',
  );
  const code = party?.startsWith('party/') ? `${party.slice('party/'.length)} ` : '';
  return slugOf(code + text);
}
