import type { GazetteerHit } from '../knowledge/knowledge.ts';
import { plainText } from '../text/inSource.ts';
import type { RecogniserContext } from './context.ts';
import { refOf } from './entityRef.ts';
import type { EntityMention, Found } from './mention.ts';
import { actsAsGovernment } from './metonyms.ts';
import { occupied } from './occupied.ts';
import { isProse } from './prose.ts';
import { type Scene, sceneOf } from './scene.ts';

/**
 * Countries, blocs and places that stand for a government. A demonym is marked as such; a capital or a palace only where it acts as a
 * government does. A party inside an agency, an office or a law is marked, too; inside a person's name or a company's it is not.
 */
export function collectParties(context: RecogniserContext): Found<EntityMention>[] {
  const scene = sceneOf(context);
  const taken = occupied(context, scene);
  const found: Found<EntityMention>[] = [];
  for (const hit of context.hits) {
    if (hit.kind !== 'party' && hit.kind !== 'demonym' && hit.kind !== 'metonym') continue;
    context.meter.tokens++;
    if (taken[hit.first] || crossesSentence(scene, hit) || !isParty(context, scene, hit)) continue;
    const { tokens } = scene;
    const start = tokens[hit.first]?.start ?? 0;
    const end = tokens[hit.last - 1]?.end ?? start;
    const [entity, ...candidates] = hit.ids.map(id => refOf(context.knowledge, id));
    if (!entity) continue;
    found.push({
      type: 'party',
      start,
      end,
      entity,
      form: formOf(hit, plainText(context.article, { start, end }), entity.name),
      known: true,
      ...(candidates.length > 0 ? { candidates } : {}),
    });
  }
  return found;
}

const crossesSentence = (scene: Scene, hit: GazetteerHit): boolean =>
  scene.sentenceOf[hit.first] !== scene.sentenceOf[hit.last - 1];

function formOf(hit: GazetteerHit, text: string, name: string): EntityMention['form'] {
  if (hit.kind !== 'party') return hit.kind === 'demonym' ? 'demonym' : 'metonym';
  if (text === name) return 'full';
  return text.length <= 6 && text === text.toUpperCase() ? 'acronym' : 'short';
}

/** Countries whose name is a given name or a surname as well, so that a capitalised neighbour makes it a person's. */
const ALSO_NAMES = new Set([
  'jordan',
  'chad',
  'israel',
  'holland',
  'georgia',
  'ireland',
  'kenya',
  'cuba',
  'malta',
  'finn',
  'swede',
  'lao',
  'pole',
  'dane',
  'thai',
]);
const MOSTLY_NAMES = new Set(['chad', 'jordan']);
/** What may stand before or after such a country in capitals without being part of a name. */
const NO_NAME_PART = new Set(
  'the and of in to for with from by as at on or but if while when after since that president king queen prime minister foreign finance trade economy north south east west saudi former'.split(
    ' ',
  ),
);
/** The sign that makes the name before it a currency. */
const MONEY = '$';
/** "a Guinea pig" */
const isAnimal = (before: string, norm: string): boolean => before === 'guinea' && (norm === 'pig' || norm === 'pigs');
/** "America First", "Make America Great Again". */
const SLOGANS = new Set(['first', 'last', 'alone', 'again', 'great', 'healthy', 'wealthy', 'safe']);
/** "Vietnam War", "Uruguay Round", "United States Code": named after the party, but not the party. */
const NAMED_AFTER = new Set(['war', 'round', 'code']);
const ACTS = new Set(['regulation', 'directive', 'decision']);
const GEORGIA_NEIGHBOURS = new Set(['party/AM', 'party/AZ', 'party/MD', 'party/UA', 'party/RU']);

function isParty(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  const { tokens } = scene;
  const token = tokens[hit.first];
  const next = tokens[hit.last];
  if (!token) return false;
  const zone = context.article.sentences[scene.sentenceOf[hit.first] ?? 0]?.zone;
  if (zone === 'dateline' || zone === 'header') return false;
  // "HK$5" is money; in "owes China $5 billion" the sign stands apart.
  if (next?.norm === MONEY && !next.spaced) return false;
  if (next && isAnimal(token.norm, next.norm)) return false;
  if (hit.kind === 'metonym') return actsAsGovernment(context, scene, hit);
  // "in Mexico City": the city, which is read by itself where it acts as a government.
  const longer = scene.partyStarting.get(hit.first);
  if (longer?.kind === 'metonym' && longer.last > hit.last) return false;
  if (hit.last === hit.first + 1 && ALSO_NAMES.has(token.norm) && besideName(scene, hit)) return false;
  if (token.norm === 'georgia' && hit.kind === 'party') return isCountryGeorgia(context, scene);
  if (isSlogan(scene, hit) || isOtherThing(scene, hit)) return false;
  return !inOrganisationName(scene, hit);
}

/** The state of that name is far more often meant, unless the article speaks of Georgians, a neighbour, or of it in one breath with a country. */
function isCountryGeorgia(context: RecogniserContext, scene: Scene): boolean {
  return context.hits.some(
    hit =>
      (hit.kind !== 'other' && hit.ids.some(id => GEORGIA_NEIGHBOURS.has(id))) ||
      (hit.ids.includes('party/GE') && (hit.kind !== 'party' || isPairedWithCountry(scene, hit))),
  );
}

/** "China and Georgia", "Georgia-EU"; not "Georgia and the U.S.", which may be said of the state. */
function isPairedWithCountry(scene: Scene, { first, last }: GazetteerHit): boolean {
  const joins = (i: number): boolean => scene.tokens[i]?.norm === 'and' || scene.tokens[i]?.norm === '-';
  const before = joins(first - 1) ? scene.partyEnding.get(first - 1) : undefined;
  const after = joins(last) ? scene.partyStarting.get(last + 1) : undefined;
  return [before, after].some(other => other?.kind === 'party' && !other.ids.includes('party/US'));
}

const isSlogan = (scene: Scene, hit: GazetteerHit): boolean =>
  scene.tokens[hit.first]?.norm === 'america' && SLOGANS.has(scene.tokens[hit.last]?.norm ?? '');

function isOtherThing(scene: Scene, hit: GazetteerHit): boolean {
  const next = scene.tokens[hit.last];
  // "Regulation (EU) 2016/1036"
  if (scene.tokens[hit.first - 1]?.text === '(' && ACTS.has(scene.tokens[hit.first - 2]?.norm ?? '')) return true;
  // "the Uruguay round of talks"
  if (next?.norm === 'round' && scene.tokens[hit.first]?.norm === 'uruguay') return true;
  return next?.caps === 'initial' && NAMED_AFTER.has(next.norm) && isProse(scene, hit.first);
}

function besideName(scene: Scene, hit: GazetteerHit): boolean {
  const style = scene.styles[scene.sentenceOf[hit.first] ?? 0];
  // In a headline capitals say nothing, but these two are far more often given names and surnames there, too.
  if (!isProse(scene, hit.first) && !(style === 'title' && MOSTLY_NAMES.has(scene.tokens[hit.first]?.norm ?? '')))
    return false;
  const partOfName = (i: number): boolean => {
    const t = scene.tokens[i];
    return (
      t?.kind === 'word' &&
      t.caps !== 'none' &&
      !NO_NAME_PART.has(t.norm) &&
      t.norm !== "'s" &&
      !scene.partyStarting.has(i)
    );
  };
  const before = hit.first - 1;
  const sentence = scene.article.sentences[scene.sentenceOf[hit.first] ?? 0];
  // "Origin: Kenya" is no name with the label of the next line.
  return (
    (hit.last < (sentence?.last ?? 0) && partOfName(hit.last)) ||
    (before > (sentence?.first ?? 0) && partOfName(before))
  );
}

/** Heads of names of companies, media, unions, schools and associations, which are no mentions, and so is not the country in them. */
const ORGANISATION_HEADS = new Set(
  (
    'inc corp corporation co company ltd limited llc plc group holdings airlines airways motors motor daily times news post herald journal ' +
    'tribune observer university college institute foundation association federation chamber society coalition alliance confederation ' +
    'league academy museum hospital club forum roundtable securities'
  ).split(' '),
);
/** Heads of private organisations that stand before "of" or "for" only. */
const HEADS_BEFORE = new Set([
  'steelworkers',
  'autoworkers',
  'teamsters',
  'voice',
  'campaign',
  'center',
  'centre',
  'council',
  'friends',
]);
/** Unions and alliances of states, which are not the kind of organisation meant here. */
const JOINING = new Set(['of', 'and', '&', 'for', 'the', '-', 'on']);

function inOrganisationName(scene: Scene, hit: GazetteerHit): boolean {
  const { tokens, sentenceOf } = scene;
  const sentence = sentenceOf[hit.first];
  if (!isProse(scene, hit.first)) return false;
  if (isAfterHead(scene, hit.first)) return true;
  for (let i = hit.last; i < hit.last + 7; i++) {
    const token = tokens[i];
    if (!token || sentenceOf[i] !== sentence) return false;
    // "The U.S. and European Union": another party begins, and with it another name; "US-China Business Council" is one name.
    if (scene.partyStarting.has(i) && tokens[i - 1]?.norm !== '-') return false;
    if (token.kind === 'word' && token.caps !== 'none') {
      if (ORGANISATION_HEADS.has(token.norm)) return true;
    } else if (!JOINING.has(token.norm) || (token.norm !== '-' && !isCapital(scene, i + 1))) return false;
  }
  return false;
}

/** "Alliance for American Manufacturing", "University of Georgia": the head stands before. */
function isAfterHead(scene: Scene, first: number): boolean {
  const joining = scene.tokens[first - 1]?.norm;
  const head = scene.tokens[first - 2];
  if (head?.kind !== 'word' || head.caps === 'none') return false;
  // "Petróleos de Venezuela" is written in the company's own language.
  if (joining === 'de' || joining === 'do' || joining === 'di') return true;
  if (joining !== 'of' && joining !== 'for') return false;
  return ORGANISATION_HEADS.has(head.norm) || HEADS_BEFORE.has(head.norm);
}

const isCapital = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.kind === 'word' && scene.tokens[i]?.caps !== 'none';
