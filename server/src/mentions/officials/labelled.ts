import type { Token } from '../../text/article.ts';
import type { AgencySpot } from '../agencies/agencySpot.ts';
import { isPossessive } from '../agencies/owner.ts';
import { COMMON_BODIES } from '../lexicon/officeWords.ts';
import { findNameAt, findNameEndingAt } from '../names/personName.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import type { Introduction } from './introduction.ts';
import { isState } from './namesakeWords.ts';
import { collectParliament } from './parliament.ts';

/** Persons whom something else than a title makes official: a legislator's label, the body they speak for, "the X administration". */
export function collectLabelled(scene: Scene, spots: readonly AgencySpot[]): Introduction[] {
  const { tokens, article } = scene;
  const found: Introduction[] = [];
  const byStart = new Map(spots.map(spot => [spot.first, spot]));
  const byEnd = new Map(spots.map(spot => [spot.last, spot]));
  const add = (name: TokenSpan | undefined, party?: string, agency?: string): void => {
    if (name) found.push({ name, title: undefined, isOfficial: true, party, agency });
  };
  for (let i = 1; i + 2 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isLegislatorLabel(tokens, i)) add(beforeLabel(scene, i), 'party/US');
    else if (MEMBERS.has(token.norm) && token.caps === 'initial') add(memberNamed(scene, i), 'party/US');
    else if (token.norm === 'administration') for (const name of headsOfAdministration(scene, i)) add(name);
    else if (token.norm === 'who' && HEADING.has((tokens[i + 1] as Token).norm)) {
      const body = bodyHeaded(scene, byStart, i + 2);
      if (body) add(beforeWho(scene, i), body.party, body.agency);
    } else if (token.norm === 'who' && /^represent(?:s|ed)$/.test(tokens[i + 1]?.norm ?? '') && isState(tokens, i + 2))
      add(beforeWho(scene, i), 'party/US');
    else if (token.norm === 'by' && LED.has((tokens[i - 1] as Token).norm)) {
      const body = bodyLed(scene, byEnd, i - 1);
      if (body) add(leader(scene, i), body.party, body.agency);
    }
  }
  for (const name of collectParliament(scene)) add(name);
  for (const spot of spots) {
    const { last } = article.sentences[scene.sentenceOf[spot.first] as number] as { last: number };
    if (spot.form === 'anaphor') continue;
    add(memberOf(scene, spot), spot.party, spot.id);
    if (!isPossessive(scene, spot.last)) continue;
    // In a headline of capitals the words after the name look like names, too.
    if (scene.styles[scene.sentenceOf[spot.first] as number] === 'upper') continue;
    add(fullName(findNameAt(scene, spot.last + 1, last)), spot.party, spot.id);
  }
  return found;
}

/** "Jane Roe of the Bank of Norway", "John Doe at the Treasury". */
function memberOf(scene: Scene, spot: AgencySpot): TokenSpan | undefined {
  const { tokens } = scene;
  const { first } = scene.article.sentences[scene.sentenceOf[spot.first] as number] as { first: number };
  const at = tokens[spot.first - 1]?.norm === 'the' ? spot.first - 2 : spot.first - 1;
  const preposition = tokens[at]?.norm;
  if (at <= first || (preposition !== 'of' && preposition !== 'at')) return undefined;
  if (scene.styles[scene.sentenceOf[at] as number] !== 'sentence') return undefined;
  const name = fullName(findNameEndingAt(scene, at, first));
  // "the Cabinet Room of the White House", "U.S. Departments of": things have articles and owners.
  const isThing = name && (scene.partyStarting.has(name.first) || DETERMINERS.has(tokens[name.first - 1]?.norm ?? ''));
  return isThing || (name && isPossessive(scene, name.first - 1)) ? undefined : name;
}

/** "(D-Mass.)", ", R-Ohio,": a member of the United States Congress. */
function isLegislatorLabel(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i] as Token;
  if (text !== 'R' && text !== 'D' && text !== 'I') return false;
  const before = tokens[i - 1]?.text;
  const dash = tokens[i + 1] as Token;
  const state = tokens[i + 2] as Token;
  return (
    (before === '(' || before === ',') &&
    dash.norm === '-' &&
    !dash.spaced &&
    state.kind === 'word' &&
    state.caps !== 'none'
  );
}

const MEMBERS = new Set(['democrat', 'republican']);

/** "Ohio Republican Jane Roe", "Jane Roe, an Ohio Republican,": legislators are named by their state and party, other people seldom. */
function memberNamed(scene: Scene, i: number): TokenSpan | undefined {
  const { tokens, classes } = scene;
  const { first, last } = scene.article.sentences[scene.sentenceOf[i] as number] as { first: number; last: number };
  if (scene.styles[scene.sentenceOf[i] as number] !== 'sentence') return undefined;
  let state = i;
  while (state > first && i - state < 2 && tokens[state - 1]?.caps === 'initial' && tokens[state - 1]?.kind === 'word')
    state--;
  // "The Republican", "House Republican": no state.
  if (state === i || DETERMINERS.has(tokens[state]?.norm ?? '') || (classes[i - 1] as number)) return undefined;
  const article = tokens[state - 1]?.norm;
  if (article === 'a' || article === 'an') {
    const after = tokens[i + 1];
    const closes = i + 1 >= last || after?.kind === 'punct' || after?.norm === 'who';
    return closes && tokens[state - 2]?.text === ',' ? fullName(findNameEndingAt(scene, state - 2, first)) : undefined;
  }
  return fullName(findNameAt(scene, i + 1, last));
}
const DETERMINERS = new Set(['the', 'a', 'an', 'every', 'no', 'any']);

const fullName = (name: TokenSpan | undefined): TokenSpan | undefined =>
  name && name.last - name.first > 1 ? name : undefined;

function beforeLabel(scene: Scene, i: number): TokenSpan | undefined {
  const { first } = scene.article.sentences[scene.sentenceOf[i] as number] as { first: number };
  return i - 1 > first ? findNameEndingAt(scene, i - 1, first) : undefined;
}

/** "the Reagan administration", "Biden's administration", "the Reagan-Bush Administration". */
function headsOfAdministration(scene: Scene, i: number): TokenSpan[] {
  const { first } = scene.article.sentences[scene.sentenceOf[i] as number] as { first: number };
  const end = isPossessive(scene, i - 1) ? i - 1 : i;
  if (end <= first || scene.styles[scene.sentenceOf[i] as number] === 'upper' || scene.partyEnding.has(end)) return [];
  const name = findNameEndingAt(scene, end, first);
  // "the Consolidated Administration and Processing": a name of something, in capitals throughout.
  const next = scene.tokens[i + 1];
  if (scene.tokens[i]?.caps !== 'none' && next?.norm === 'and' && scene.tokens[i + 2]?.caps !== 'none') return [];
  // A word that is a rank or a field is no name: "Trade administration", "senior administration official".
  if (!name || scene.classes[end - 1]) return [];
  if (name.last - name.first !== 3 || scene.tokens[end - 2]?.text !== '-') return [name];
  return [
    { first: name.first, last: name.first + 1 },
    { first: end - 1, last: end },
  ];
}

const HEADING = new Set('heads leads chairs runs headed led chaired ran heading'.split(' '));

/** What "who heads" has as its object, if it is a public body or a country's: "the World Trade Organization", "Japan's delegation". */
function bodyHeaded(
  scene: Scene,
  byStart: ReadonlyMap<number, AgencySpot>,
  from: number,
): { party: string | undefined; agency: string | undefined } | undefined {
  const at = scene.tokens[from]?.norm === 'the' ? from + 1 : from;
  const body = byStart.get(at);
  if (body) return { party: body.party, agency: body.id };
  if (isHouseCommittee(scene, at)) return { party: undefined, agency: undefined };
  const party = scene.partyStarting.get(at);
  const noun = scene.tokens[(party?.last ?? 0) + (party && isPossessive(scene, party.last) ? 1 : 0)]?.norm;
  return party && noun !== undefined && COMMON_BODIES.has(noun)
    ? { party: party.ids[0], agency: undefined }
    : undefined;
}

/** "the Commons business and trade committee": a committee of a legislature that has no name of its own in capitals. */
function isHouseCommittee({ tokens }: Scene, at: number): boolean {
  if (!HOUSES.has(tokens[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < at + 9 && tokens[i]?.kind === 'word'; i++)
    if (COMMITTEES.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
const HOUSES = new Set(
  'house senate commons lords parliament parliamentary congressional bundestag assembly'.split(' '),
);
const COMMITTEES = new Set(['committee', 'subcommittee', 'panel']);

const LED = new Set(['led', 'headed', 'chaired']);

/** What is "led by" somebody, if it is a public body or a delegation: "the Development Bank (XDB), led by", "a delegation headed by". */
function bodyLed(
  scene: Scene,
  byEnd: ReadonlyMap<number, AgencySpot>,
  verb: number,
): { party: string | undefined; agency: string | undefined } | undefined {
  const { tokens } = scene;
  let end = tokens[verb - 1]?.text === ',' ? verb - 1 : verb;
  if (tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(') end -= 3;
  const body = byEnd.get(end);
  if (body) return { party: body.party, agency: body.id };
  return COMMON_BODIES.has(tokens[end - 1]?.norm ?? '') ? { party: undefined, agency: undefined } : undefined;
}

function leader(scene: Scene, by: number): TokenSpan | undefined {
  const { last } = scene.article.sentences[scene.sentenceOf[by] as number] as { last: number };
  return fullName(findNameAt(scene, by + 1, last));
}

function beforeWho(scene: Scene, i: number): TokenSpan | undefined {
  const { first } = scene.article.sentences[scene.sentenceOf[i] as number] as { first: number };
  const end = scene.tokens[i - 1]?.text === ',' ? i - 1 : i;
  const name = end > first ? findNameEndingAt(scene, end, first) : undefined;
  // "Jane Roe, D-Ohio, who chairs": the label is no name, and has introduced the person already.
  if (name && isLegislatorLabel(scene.tokens, name.first)) return undefined;
  return fullName(name);
}
