import { extended } from '../base/extended.ts';
import type { GazetteerHit } from '../knowledge/knowledge.ts';
import type { Token } from '../text/article.ts';
import { agencySpots } from './agencies/spots.ts';
import type { RecogniserContext } from './context.ts';
import { IS } from './lexicon/wordClasses.ts';
import type { EntityMention, Found } from './mention.ts';
import { isHyphen, mayBeNameWord } from './names/personName.ts';
import type { BodyLookup } from './offices/title.ts';
import type { Introduction } from './officials/introduction.ts';
import { collectIntroductions } from './officials/introductions.ts';
import { isNamedSo, mayBeGiven } from './officials/knownPeople.ts';
import { collectLaterMentions } from './officials/laterMentions.ts';
import { PersonLinker } from './officials/linkPeople.ts';
import { NAMED_AFTER } from './officials/namesakeWords.ts';
import { People } from './officials/people.ts';
import { wordsAlone } from './officials/standing.ts';
import { collectSurnameHits } from './officials/surnameHits.ts';
import { titleHolders } from './officials/titleHolders.ts';
import { collectTitlesAlone } from './officials/titlesAlone.ts';
import { type Scene, sceneOf, type TokenSpan } from './scene.ts';

/** People who hold or held public office, by their names; the title that stands beside a name is its `office`. */
export function collectOfficials(context: RecogniserContext): Found<EntityMention>[] {
  const scene = sceneOf(context);
  const spots = agencySpots(context);
  const byStart = new Map(spots.map(spot => [spot.first, spot]));
  const byEnd = new Map(spots.map(spot => [spot.last, spot]));
  const bodies: BodyLookup = { startingAt: token => byStart.get(token), endingAt: token => byEnd.get(token) };

  const { introductions, alone } = collectIntroductions(scene, bodies, spots);
  const people = new People(
    scene,
    wordsAlone(scene),
    (surname, given) => mayBeGiven(context.knowledge, surname, given),
    titleHolders(context, scene),
  );
  people.addAll(introductions, personHits(context, scene));
  // Family names inside laws and other known names ("Smoot-Hawley") are no mentions of their bearers.
  const covered = scene.inOther.slice();
  // "the Carney government" is one of a person's.
  for (const spot of spots)
    if (!spot.made && (spot.known || spot.last - spot.first > 1)) covered.fill(1, spot.first, spot.last);
  for (const { span } of people.occurrences) covered.fill(1, span.first, span.last);
  const later = collectLaterMentions(scene, people, covered);
  for (const { first, last } of later) covered.fill(1, first, last);

  const linker = new PersonLinker(context, scene, people);
  const found: Found<EntityMention>[] = [];
  const add = (
    span: TokenSpan,
    entity: Pick<EntityMention, 'entity' | 'candidates' | 'known'>,
    how: Pick<EntityMention, 'form' | 'office' | 'candidates'>,
  ): void => {
    found.push(extended(extended(at(scene, span), entity), how));
  };
  for (const { span, person, introduction } of people.occurrences) {
    if (!person.isOfficial) continue;
    const office =
      introduction?.title && speaksOfOffice(introduction) ? linker.officeOf(person, introduction.title) : undefined;
    const form = people.partsOf(span).given.length ? 'full' : 'short';
    add(span, linker.entityOf(person), { form, ...(office ? { office } : {}) });
  }
  for (const { first, last, person, rivals, isFull } of later) {
    const { candidates = [], ...entity } = linker.entityOf(person);
    const all = [...candidates, ...rivals.map(rival => linker.entityOf(rival).entity)];
    add({ first, last }, entity, { form: isFull ? 'full' : 'short', ...(all.length ? { candidates: all } : {}) });
  }
  for (const { title, person } of collectTitlesAlone(
    scene,
    people,
    alone,
    holder => linker.heldTitles(holder),
    covered,
    title => linker.ownerOf(title),
  ))
    add(title, linker.entityOf(person), { form: 'title', office: linker.officeOf(person, title) });
  for (const { first, last, ...entity } of collectSurnameHits(context, scene, people, covered))
    add({ first, last }, entity, { form: 'short' });
  return found;
}

/** A title that says too little by itself is one still where its bearer is an official for another reason. */
const speaksOfOffice = ({ title, isOfficial }: Introduction): boolean =>
  title !== undefined && (isOfficial || !title.isPrivate) && !RELATIONS.has(title.headWord);
/** What somebody is to a holder of an office, and no office. */
const RELATIONS = new Set(['counterpart', 'predecessor', 'successor']);

/** Full names of known people, by their first token; names inside another name ("Reagan National Airport") are left out. */
function personHits({ hits, knowledge }: RecogniserContext, scene: Scene): Map<number, GazetteerHit> {
  const byStart = new Map<number, GazetteerHit>();
  for (const hit of hits) {
    if (hit.kind !== 'person' || hit.last - hit.first < 2) continue;
    if ((scene.otherEnd[hit.first] as number) >= hit.last) continue;
    if (scene.inDate[hit.first]) continue;
    // "USS Ronald Reagan"
    if (SHIPS.has(scene.tokens[hit.first - 1]?.text ?? '')) continue;
    // "Sir Keir Starmer" is known so, but the title of politeness is no part of the name.
    const first = (scene.classes[hit.first] as number) & IS.HONORIFIC ? hit.first + 1 : hit.first;
    if (hit.last - first < 2 || isTailOfName(scene, first) || goesOnAsThing(scene, hit.last)) continue;
    // "Joseph R. Biden Sr.", "Donald Trump Jr.": the father or the son of the one who is known.
    const suffix = scene.tokens[scene.tokens[hit.last]?.norm === ',' ? hit.last + 1 : hit.last]?.norm ?? '';
    if ((suffix === 'sr' || suffix === 'jr') && !hit.ids.some(id => isNamedSo(knowledge.people.get(id), suffix)))
      continue;
    byStart.set(first, { ...hit, first });
  }
  return byStart;
}

/** Before the name of a ship. */
const SHIPS = new Set(['USS', 'HMS', 'HMCS', 'HMAS', 'INS', 'RMS', 'SS', 'MV', 'MS']);

/** "The Jane Roe Institute", "Jane Roe National Airport", "Jane Roe-Doe": what goes on so is named after the person, or is another. */
function goesOnAsThing({ tokens, classes, styles, sentenceOf }: Scene, last: number): boolean {
  const next = tokens[last];
  if (!next || sentenceOf[last] !== sentenceOf[last - 1] || styles[sentenceOf[last] as number] !== 'sentence')
    return false;
  if (isHyphen(next)) return !next.spaced && tokens[last + 1]?.spaced === false && tokens[last + 1]?.caps === 'initial';
  if (next.caps !== 'initial' || !next.spaced) return false;
  if (((classes[last] as number) & IS.PRIVATE_ORG) > 0) return true;
  let end = last + 1;
  while (sentenceOf[end] === sentenceOf[last] && tokens[end]?.caps === 'initial') end++;
  return NAMED_AFTER.has(next.norm) || (end > last + 1 && SITES.has(tokens[end - 1]?.norm ?? ''));
}

/** Behind a name and further capitals: what no title or deed of the bearer ends with. */
const SITES = new Set(
  'airport bridge stadium hospital university library museum hotel highway expressway terminal school'.split(' '),
);

/** "Abdulaziz | bin Salman": a family name with its particle, after another given name. */
const isTailOfName = (scene: Scene, first: number): boolean =>
  (scene.tokens[first] as Token).caps === 'none' && first > 0 && mayBeNameWord(scene, first - 1, first - 1, first);

function at(scene: Scene, span: { first: number; last: number }): { type: 'official'; start: number; end: number } {
  return {
    type: 'official',
    start: (scene.tokens[span.first] as Token).start,
    end: (scene.tokens[span.last - 1] as Token).end,
  };
}
