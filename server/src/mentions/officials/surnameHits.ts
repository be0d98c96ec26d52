import { isVerb } from '../../dates/calendarWords.ts';
import type { GazetteerHit, Knowledge, Person } from '../../knowledge/knowledge.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { normalize } from '../../text/tokens.ts';
import { isPossessive } from '../agencies/owner.ts';
import type { RecogniserContext } from '../context.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { EntityMention } from '../mention.ts';
import { mayBeCalled } from '../names/genders.ts';
import { mayBeNameWord } from '../names/personName.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import { inOfficeOn, isHouseholdName } from './knownPeople.ts';
import { goesOnAsFirm, isPlace, isRatherThing, NAMED_AFTER, WORDS } from './namesakeWords.ts';
import type { People } from './people.ts';

type SurnameMention = TokenSpan & Pick<EntityMention, 'entity' | 'known' | 'candidates'>;

/**
 * Family names of known people that the article never gives in full: "Trump" in a headline. Taken only where one bearer was in
 * office about the article's day, or is a head of state or government whom any paper of the time calls by that name alone.
 */
export function collectSurnameHits(
  { hits, hitsAt, knowledge, article }: RecogniserContext,
  scene: Scene,
  people: People,
  covered: Uint8Array,
): SurnameMention[] {
  const found: SurnameMention[] = [];
  const day = article.published?.date;
  let end = 0;
  const isFirm = (hit: GazetteerHit): boolean =>
    goesOnAsFirm(scene, hit.last, other => hitsAt(other).some(({ kind }) => kind === 'surname'));
  // "SUZUKI TO HALT EXPORTS" above an article on Suzuki Motor.
  const firms = new Set(
    hits.filter(hit => hit.kind === 'surname' && isFirm(hit)).map(hit => scene.tokens[hit.first]?.norm),
  );
  /** Those whom the article calls by a title before a name that is a word, too. */
  const called = new Set<Person>();
  for (const hit of hits) {
    // A name of one word that the knowledge gives a person as such: "Lula", "Jokowi".
    const isOwnName = hit.kind === 'person' && hit.last === hit.first + 1 && hit.ids.length === 1;
    if ((hit.kind !== 'surname' && !isOwnName) || hit.first < end) continue;
    if (covered[hit.first] || scene.inDate[hit.first] || isPlace(scene, hit.first)) continue;
    // "editing by Paul Crewe"
    if (article.sentences[scene.sentenceOf[hit.first] as number]?.zone === 'credit') continue;
    const token = scene.tokens[hit.first] as Token;
    if (people.withSurname(token.norm).length || !standsAlone(scene, hit.first, hit.last)) continue;
    const bearers = hit.ids.map(id => knowledge.people.get(id)).filter(person => person !== undefined);
    const inOffice = day ? inOfficeOn(bearers, day) : [];
    const household = bearers.filter(person => isHouseholdName(knowledge, person, day));
    // Without a date, a long name that one known person alone bears.
    const likely = inOffice.length ? inOffice : household.length || day || token.norm.length < 5 ? household : bearers;
    const ofOwner = ownedBy(scene, hit.first, knowledge, bearers);
    // Of a country's two Carneys, the one of the day or the one whom everybody knows.
    const owned = ofOwner.length > 1 ? ofOwner.filter(bearer => likely.includes(bearer)) : ofOwner;
    const [person, rival] = isOwnName ? bearers : owned.length ? owned : household.length === 1 ? household : likely;
    if (!person || rival) continue;
    const isCalled = isCalledSo(scene, hit.first, person) || (called.has(person) && doesSomething(scene, hit.first));
    if (!isCalled && (isCommonWord(scene, hit.first) || isRatherThing(scene, hit.first))) continue;
    if (isCalled) called.add(person);
    if (isFirm(hit) || (!isCalled && firms.has(token.norm))) continue;
    end = hit.last;
    found.push({ first: hit.first, last: hit.last, entity: { id: person.id, name: person.name }, known: true });
  }
  return found;
}

/** "Mrs May", "PM May": a title before it makes a name of any word. */
function isCalledSo({ tokens, classes }: Scene, i: number, person: Person): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || before.caps === 'none') return false;
  const bits = classes[i - 1] as number;
  if (bits & IS.HONORIFIC) return mayBeCalled(before.norm, normalize(person.name).split(' ')[0]);
  if (before.norm === 'pm') return true;
  // "Prime Minister May flew", but not "The Prime Minister May Resign"
  const next = tokens[i + 1];
  const isMinister = before.norm === 'premier' || (before.norm === 'minister' && tokens[i - 2]?.norm === 'prime');
  return isMinister && (next?.kind !== 'word' || isVerb(next) || AFTER_NAME.test(next.norm));
}
/** What stands behind a subject or an object, and no bare verb: "Prime Minister May wants", "met Prime Minister May in". */
const AFTER_NAME = /^(?:in|on|at|of|to|for|by|with|over|before|after|and|but|who|as|about|from|[a-z]{3,}s)$/;

/** "May left", "May, who met them": what no month does. */
const doesSomething = ({ tokens, classes }: Scene, i: number): boolean =>
  !((classes[i - 1] ?? 0) & IS.HONORIFIC) &&
  (isVerb(tokens[i + 1]) || (tokens[i + 1]?.norm === ',' && tokens[i + 2]?.norm === 'who'));

/** "TREASURY'S BAKER": the bearers whose office's title has the word that owns the name. */
function ownedBy(scene: Scene, i: number, knowledge: Knowledge, bearers: readonly Person[]): readonly Person[] {
  const owner = i > 1 && isPossessive(scene, i - 1) ? scene.tokens[i - 2]?.norm : undefined;
  if (!owner) return [];
  return bearers.filter(person =>
    person.terms.some(({ office }) =>
      normalize(knowledge.offices.get(office)?.title ?? '')
        .split(' ')
        .includes(owner),
    ),
  );
}

/** Not part of a longer name: no capitalised word beside it but titles of politeness, weekdays and the like. */
function standsAlone(scene: Scene, first: number, last: number): boolean {
  const { first: begin, last: end } = scene.article.sentences[scene.sentenceOf[first] as number] as Sentence;
  const style = scene.styles[scene.sentenceOf[first] as number];
  if (style !== 'sentence') return true;
  if (first > begin && isNamePart(scene, first - 1)) return false;
  return !(last < end && isNamePart(scene, last) && (scene.tokens[last] as Token).spaced);
}

const isNamePart = (scene: Scene, i: number): boolean =>
  mayBeNameWord(scene, i, i, i + 1) ||
  (scene.tokens[i]?.caps !== 'none' && NAMED_AFTER.has(scene.tokens[i]?.norm ?? '')) ||
  (((scene.classes[i] as number) & IS.PRIVATE_ORG) > 0 && scene.tokens[i]?.caps !== 'none');

/** At the start of a sentence, or in a headline of capitals, a word such as "May" or "Price" is more likely the word. */
function isCommonWord(scene: Scene, i: number): boolean {
  const { norm } = scene.tokens[i] as Token;
  // "TREASURY'S BAKER SAYS": the owner before it makes it a name.
  if (scene.styles[scene.sentenceOf[i] as number] === 'upper' && i > 0 && isPossessive(scene, i - 1)) return false;
  const isUpper = (scene.tokens[i] as Token).caps === 'all';
  return (isUpper && WORDS.has(norm)) || COMMON_WORDS.has(norm) || ((scene.classes[i] as number) & IS.NOT_IN_NAME) > 0;
}
const COMMON_WORDS = new Set(
  'brown fox key price young rice rose white black green king long major wood field hill stone park bush baker carter ford hunt cook bishop day knight good may march law sharp summers block wise bright strong power reed rich court case banks page gray west east north south may will bill mark grant grace joy hope patel singh johnson smith jones lee kim li wang chen clark ross turner go sun son gill peters thomas jordan jackson roberts alexander bryant glass jefferson'.split(
    ' ',
  ),
);
