import type { Token } from '../../text/article.ts';
import { AGENCY_HEADS } from '../lexicon/agencyWords.ts';
import { PUBLIC_PORTFOLIOS } from '../lexicon/officeWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import { agencyName } from './agencyName.ts';
import type { AgencyName } from './agencySpot.ts';
import { readBank } from './banks.ts';
import { complementEnd, isPortfolioStep, portfolioListEnd } from './fields.ts';
import { leftOfCompleted, modifiersStart } from './modifiers.ts';
import { wordsWithoutCountry } from './owner.ts';
import { hasModifier, hasPublicWord, isAnyCommittee, isPower, isPrivateName } from './publicness.ts';

/** Public bodies named by grammar: "Ministry of X", "X Commission", "finance ministry", "Bank of Y". */
export function collectAgencyNames(scene: Scene): AgencyName[] {
  const names: AgencyName[] = [];
  const { sentences } = scene.article;
  for (const sentence of sentences) {
    for (let i = sentence.last - 1; i >= sentence.first; i--) {
      if (!((scene.classes[i] as number) & IS.AGENCY_HEAD) || scene.inDate[i]) continue;
      const name = readAgency(scene, i, sentence.first, sentence.last);
      if (!name) continue;
      names.push(name);
      // A name may hold another head ("Office of the Trade Commission"): the last one found, which reaches further, is kept later.
      i = Math.min(i, name.first);
    }
  }
  names.sort((a, b) => a.first - b.first || b.last - a.last);
  return names;
}

/** Portfolios that a department in lower case may have; others ("sales department") are parts of companies. */
const LOWER_DEPARTMENTS = new Set(
  'commerce treasury state agriculture justice energy labor labour defense defence interior transportation finance trade'.split(
    ' ',
  ),
);

function readAgency(scene: Scene, head: number, first: number, last: number): AgencyName | undefined {
  const token = scene.tokens[head] as Token;
  const upper = scene.styles[scene.sentenceOf[head] as number] === 'upper';
  if (token.caps === 'none' || upper) return readLowerCase(scene, head, first, last);
  const strength = AGENCY_HEADS.get(token.norm);
  if (token.norm === 'bank') return readBank(scene, head, first, last);
  const right = complementEnd(scene, head, last);
  const left = right > head + 1 ? leftOfCompleted(scene, head, first) : modifiersStart(scene, head, first);
  if (right === head + 1 && left === head) return undefined;
  const words = wordsWithoutCountry(scene, left, right);
  if (isPrivateName(scene, left, right, token.norm) || isPower(scene, left, head)) return undefined;
  if (right === head + 1 && isAnyCommittee(scene, left, head)) return undefined;
  if (strength === 'public' && !hasPublicWord(scene, left, right, head)) return undefined;
  if (strength === 'strong' && !hasModifier(scene, left, right, head)) return undefined;
  return agencyName(scene, left, right, words, first);
}

/** "finance ministry", "Japan's ministry of trade", "FINANCE MINISTRY". */
function readLowerCase(scene: Scene, head: number, first: number, last: number): AgencyName | undefined {
  const { tokens, classes } = scene;
  const word = (tokens[head] as Token).norm;
  if (word !== 'ministry' && word !== 'department') return undefined;
  let left = head;
  let right = head + 1;
  const of = tokens[head + 1]?.norm === 'of';
  if (of && (word === 'ministry' || LOWER_DEPARTMENTS.has(tokens[head + 2]?.norm ?? ''))) {
    right = portfolioListEnd(scene, head + 2, last, false);
    // A university has a department of finance; one of "trade, industry and competition" is a government's.
    if (right < head + (word === 'ministry' ? 3 : 4)) return undefined;
  } else {
    while (left - 1 >= first && isPortfolioStep(scene, left - 1, first)) left--;
    while (left < head && !((classes[left] as number) & IS.PORTFOLIO)) left++;
    if (left === head) return undefined;
    if (word === 'department' && !LOWER_DEPARTMENTS.has((tokens[head - 1] as Token).norm)) return undefined;
    // "state department stores"
    if (word === 'department' && /^stores?$/.test(tokens[head + 1]?.norm ?? '')) return undefined;
    if (!PUBLIC_PORTFOLIOS.has((tokens[head - 1] as Token).norm) && !(tokens[left] as Token).caps) return undefined;
    const party = scene.partyEnding.get(left);
    if (party && party.kind !== 'metonym' && party.first >= first && tokens[left - 1]?.caps !== 'none')
      left = party.first;
  }
  return agencyName(scene, left, right, wordsWithoutCountry(scene, left, right), first);
}
