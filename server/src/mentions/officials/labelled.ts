import type { Token } from '../../text/article.ts';
import type { AgencySpot } from '../agencies/agencySpot.ts';
import { isPossessive } from '../agencies/owner.ts';
import { COMMON_BODIES } from '../lexicon/officeWords.ts';
import { findNameAt, findNameEndingAt } from '../names/personName.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import type { Introduction } from './introduction.ts';

/** Persons whom something else than a title makes official: a legislator's label, the body they speak for, "the X administration". */
export function collectLabelled(scene: Scene, spots: readonly AgencySpot[]): Introduction[] {
  const { tokens, article } = scene;
  const found: Introduction[] = [];
  const byStart = new Map(spots.map(spot => [spot.first, spot]));
  const add = (name: TokenSpan | undefined, party?: string, agency?: string): void => {
    if (name) found.push({ name, title: undefined, isOfficial: true, party, agency });
  };
  for (let i = 1; i + 2 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isLegislatorLabel(tokens, i)) add(beforeLabel(scene, i), 'party/US');
    else if (token.norm === 'administration') for (const name of headsOfAdministration(scene, i)) add(name);
    else if (token.norm === 'who' && HEADING.has((tokens[i + 1] as Token).norm)) {
      const body = bodyHeaded(scene, byStart, i + 2);
      if (body) add(beforeWho(scene, i), body.party, body.agency);
    }
  }
  for (const spot of spots) {
    const { last } = article.sentences[scene.sentenceOf[spot.first] as number] as { last: number };
    if (spot.form === 'anaphor' || !isPossessive(scene, spot.last)) continue;
    // In a headline of capitals the words after the name look like names, too.
    if (scene.styles[scene.sentenceOf[spot.first] as number] === 'upper') continue;
    const name = findNameAt(scene, spot.last + 1, last);
    if (name && name.last - name.first > 1) add(name, spot.party, spot.id);
  }
  return found;
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
  const party = scene.partyStarting.get(at);
  const noun = scene.tokens[(party?.last ?? 0) + (party && isPossessive(scene, party.last) ? 1 : 0)]?.norm;
  return party && noun !== undefined && COMMON_BODIES.has(noun)
    ? { party: party.ids[0], agency: undefined }
    : undefined;
}

function beforeWho(scene: Scene, i: number): TokenSpan | undefined {
  const { first } = scene.article.sentences[scene.sentenceOf[i] as number] as { first: number };
  const end = scene.tokens[i - 1]?.text === ',' ? i - 1 : i;
  const name = end > first ? findNameEndingAt(scene, end, first) : undefined;
  return name && name.last - name.first > 1 ? name : undefined;
}
