import type { Token } from '../../text/article.ts';
import { AGENCY_HEADS, PRIVATE_MODIFIERS, PUBLIC_MODIFIERS } from '../lexicon/agencyWords.ts';
import { PUBLIC_PORTFOLIOS } from '../lexicon/officeWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import { agencyKey } from './agencyKey.ts';
import type { AgencyName } from './agencySpot.ts';
import { partyOwning, wordsWithoutCountry } from './owner.ts';

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
  if (strength === 'public' && !hasPublicWord(scene, left, right, head)) return undefined;
  if (strength === 'strong' && !hasModifier(scene, left, right, head)) return undefined;
  return finish(scene, left, right, words, first);
}

/** "Trade Promotion Authority": a power that is granted, not a body; "National Committee": a party's. */
function isPower(scene: Scene, left: number, head: number): boolean {
  const { norm } = scene.tokens[head] as Token;
  const before = scene.tokens[head - 1]?.norm ?? '';
  if (norm === 'authority') return POWERS.has(before);
  return norm === 'committee' && before === 'national' && left >= head - 1;
}
const POWERS = new Set(['promotion', 'negotiating', 'trade', 'track', 'tariff', 'negotiation', 'emergency']);

/** "finance ministry", "Japan's ministry of trade", "FINANCE MINISTRY". */
function readLowerCase(scene: Scene, head: number, first: number, last: number): AgencyName | undefined {
  const { tokens, classes } = scene;
  const word = (tokens[head] as Token).norm;
  if (word !== 'ministry' && word !== 'department') return undefined;
  let left = head;
  let right = head + 1;
  if (word === 'ministry' && tokens[head + 1]?.norm === 'of') {
    right = portfolioListEnd(scene, head + 2, last, false);
    if (right === head + 2) return undefined;
  } else {
    while (left - 1 >= first && isPortfolioStep(scene, left - 1, first)) left--;
    while (left < head && !((classes[left] as number) & IS.PORTFOLIO)) left++;
    if (left === head) return undefined;
    if (word === 'department' && !LOWER_DEPARTMENTS.has((tokens[head - 1] as Token).norm)) return undefined;
    if (!PUBLIC_PORTFOLIOS.has((tokens[head - 1] as Token).norm) && !(tokens[left] as Token).caps) return undefined;
    const party = scene.partyEnding.get(left);
    if (party && party.kind !== 'metonym' && party.first >= first && tokens[left - 1]?.caps !== 'none')
      left = party.first;
  }
  return finish(scene, left, right, wordsWithoutCountry(scene, left, right), first);
}

/** A portfolio, or "and" and commas between two of them. */
function isPortfolioStep(scene: Scene, i: number, first: number): boolean {
  const { tokens, classes } = scene;
  const token = tokens[i] as Token;
  if (token.kind === 'word' && (classes[i] as number) & IS.PORTFOLIO) return !isPossessed(tokens, i);
  if (i - 1 < first || !((classes[i - 1] as number) & IS.PORTFOLIO)) return false;
  return (
    token.norm === 'and' ||
    token.text === '&' ||
    (token.text === ',' && (tokens[i + 2]?.norm === 'and' || tokens[i + 1]?.norm === 'and'))
  );
}

const isPossessed = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return next?.norm === "'s" || (next?.text === "'" && !next.spaced);
};

/** Where "of X, Y and Z" after a head ends; the token after the head where there is none. */
function complementEnd(scene: Scene, head: number, last: number): number {
  const { tokens } = scene;
  const of = tokens[head + 1]?.norm;
  if (of !== 'of' && of !== 'for' && of !== 'on') return head + 1;
  let start = head + 2;
  if (tokens[start]?.norm === 'the') start++;
  // "Committee on the Russia affair": after "on" only a field is part of the name.
  const end = portfolioListEnd(scene, start, last, of !== 'on');
  if (end === start) return head + 1;
  // "Tariff Commission of the | State Council": what follows is a body of its own.
  if (end < last && (scene.classes[end] as number) & IS.AGENCY_HEAD && tokens[end]?.caps !== 'none') return head + 1;
  // "Commission on Trade of the European Communities", "Ministry of Commerce of China"
  if (tokens[end]?.norm === 'of') {
    const next = tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
    const party = scene.partyStarting.get(next);
    if (party && party.last <= last) return party.last;
  }
  return end;
}

/** Where a list of fields ends: "Economy, Trade, and Industry". Capitalised words count as fields where `capitals` says so. */
export function portfolioListEnd(scene: Scene, start: number, last: number, capitals: boolean): number {
  const { tokens, classes } = scene;
  let end = start;
  let i = start;
  let afterSeparator = true;
  while (i < last) {
    const token = tokens[i] as Token;
    const field =
      token.kind === 'word' && ((classes[i] as number) & IS.PORTFOLIO) > 0 && (!capitals || token.caps !== 'none');
    const capital =
      capitals &&
      token.kind === 'word' &&
      token.caps === 'initial' &&
      !((classes[i] as number) & (IS.NOT_IN_NAME | IS.HONORIFIC)) &&
      i - start < 4;
    if (field || (capital && (afterSeparator || i === end) && !scene.inDate[i])) {
      // After a comma only a known field goes on with the list; a capital may begin a name.
      if (!field && tokens[i - 1]?.text === ',') break;
      if (
        !field &&
        i > start &&
        (classes[i - 1] as number) & IS.PORTFOLIO &&
        !afterSeparator &&
        isNameLike(scene, i, last)
      )
        break;
      end = ++i;
      afterSeparator = false;
      continue;
    }
    if (afterSeparator) break;
    if (token.text === ',' || token.norm === 'and' || token.text === '&') {
      i++;
      if (token.text === ',' && (tokens[i]?.norm === 'and' || tokens[i]?.text === '&')) i++;
      afterSeparator = true;
      continue;
    }
    if (
      token.text === '-' &&
      !token.spaced &&
      tokens[i + 1]?.kind === 'word' &&
      (!capitals || tokens[i + 1]?.caps !== 'none')
    ) {
      i += 2;
      end = i;
      continue;
    }
    break;
  }
  return end;
}

/** Two capitalised words that are no fields after a field: "Industry Koichi Hagiuda". */
function isNameLike(scene: Scene, i: number, last: number): boolean {
  const next = scene.tokens[i + 1];
  return (
    i + 1 < last &&
    next?.kind === 'word' &&
    next.caps !== 'none' &&
    !((scene.classes[i + 1] as number) & (IS.PORTFOLIO | IS.NOT_IN_NAME))
  );
}

/** A country or rank straight before "Ministry of X": "U.S. Department of Commerce", "Joint Committee on Taxation". */
function leftOfCompleted(scene: Scene, head: number, first: number): number {
  let left = head;
  while (left > first) {
    const party = scene.partyEnding.get(left);
    if (party && party.kind !== 'metonym' && party.first >= first) {
      left = party.first;
      continue;
    }
    const before = scene.tokens[left - 1] as Token;
    const isField = ((scene.classes[left - 1] as number) & IS.PORTFOLIO) > 0 || before.text.includes('.');
    if (before.caps === 'none' || before.kind !== 'word' || !(isField || PUBLIC_MODIFIERS.has(before.norm))) break;
    left--;
  }
  return left;
}

/** The first of the capitalised words before a head: "National Development and Reform Commission". */
function modifiersStart(scene: Scene, head: number, first: number): number {
  const { tokens, classes } = scene;
  let left = head;
  while (left > first) {
    const i = left - 1;
    const token = tokens[i] as Token;
    const party = scene.partyEnding.get(left);
    if (party && party.kind !== 'metonym' && party.first >= first) {
      left = party.first;
      continue;
    }
    if (token.kind === 'word' && token.caps !== 'none') {
      const bits = classes[i] as number;
      const known = bits & IS.PORTFOLIO || PUBLIC_MODIFIERS.has(token.norm) || bits & (IS.PRIVATE_ORG | IS.RANK);
      if (!known && (bits & (IS.NOT_IN_NAME | IS.HONORIFIC | IS.OFFICE_HEAD) || i === first)) break;
      if (known && !(bits & IS.PORTFOLIO) && i === first && token.norm === 'press') break;
      left = i;
      continue;
    }
    if (
      i - 1 >= first &&
      left < head &&
      isJoin(tokens, i) &&
      isFieldBefore(scene, i - 1, first) &&
      isCapitalField(scene, i + 1)
    ) {
      left = i - 1;
      continue;
    }
    break;
  }
  return left;
}

function isJoin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.norm === 'and' || token.text === '&') return true;
  if (token.text === '-') return !token.spaced && !(tokens[i + 1] as Token).spaced;
  return (
    token.text === ',' && (tokens[i + 2]?.norm === 'and' || tokens[i + 2]?.text === '&' || tokens[i + 2]?.text === ',')
  );
}

function isCapitalField(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (token?.kind !== 'word' || token.caps === 'none') return token?.norm === 'and';
  const bits = scene.classes[i] as number;
  return (
    (bits & IS.PORTFOLIO) > 0 ||
    PUBLIC_MODIFIERS.has(token.norm) ||
    !(bits & (IS.NOT_IN_NAME | IS.OFFICE_HEAD | IS.HONORIFIC))
  );
}

/** Before "and", a field or a word such as "National" must show that both sides are one name: not "Baldrige and State Department". */
function isFieldBefore(scene: Scene, i: number, first: number): boolean {
  if (!isCapitalField(scene, i)) return false;
  const { norm } = scene.tokens[i] as Token;
  if ((scene.classes[i] as number) & IS.PORTFOLIO || PUBLIC_MODIFIERS.has(norm)) return true;
  const before = scene.tokens[i - 1];
  return i > first && before?.caps !== 'none' && PUBLIC_MODIFIERS.has(before?.norm ?? '');
}

/** "Bank of Japan", "Reserve Bank of India", "Central Bank of Brazil", "People's Bank of China", "Bundesbank". */
function readBank(scene: Scene, head: number, first: number, last: number): AgencyName | undefined {
  const { tokens } = scene;
  const before = tokens[head - 1];
  const national = before?.norm === 'national' && scene.partyEnding.get(head - 1)?.kind === 'demonym';
  const central =
    head > first && (before?.norm === 'central' || before?.norm === 'reserve' || national) && before?.caps !== 'none';
  let left = central ? head - 1 : head;
  if (central && tokens[head - 2]?.norm === 'federal') left = head - 2;
  let right = head + 1;
  let party: string | undefined;
  if (tokens[head + 1]?.norm === 'of') {
    const start = tokens[head + 2]?.norm === 'the' ? head + 3 : head + 2;
    const hit = scene.partyStarting.get(start);
    if (hit && hit.last <= last && hit.kind === 'party' && (central || !COMMERCIAL_BANKS.has(hit.ids[0] ?? ''))) {
      right = hit.last;
      party = hit.ids[0];
    } else if (left === head - 2 && (tokens[head + 2] as Token | undefined)?.caps === 'initial') {
      right = head + 3;
      while (right < last && tokens[right]?.caps === 'initial' && tokens[right]?.kind === 'word') right++;
    }
  }
  if (right === head + 1 && !central) return undefined;
  const name = finish(scene, left, right, wordsWithoutCountry(scene, left, right), first);
  return party ? { ...name, party } : name;
}

/** "Bank of America", "Bank of China", "Bank of India" … are commercial banks. */
const COMMERCIAL_BANKS = new Set([
  'party/US',
  'party/CN',
  'party/IN',
  'party/SG',
  'party/IE',
  'party/TW',
  'party/NZ',
  'party/EU',
  'party/AU',
]);

function isPrivateName(scene: Scene, left: number, right: number, headWord: string): boolean {
  if (headWord === 'ministry') return false;
  for (let i = left; i < right; i++) {
    const bits = scene.classes[i] as number;
    const { norm } = scene.tokens[i] as Token;
    if (norm === headWord) continue;
    if (bits & IS.PRIVATE_ORG && !(bits & IS.PORTFOLIO)) return true;
    if (headWord !== 'department' && PRIVATE_MODIFIERS.has(norm)) return true;
  }
  const after = scene.tokens[right];
  const afterBits = scene.classes[right] ?? 0;
  // "Trade Council Inc", "Steel Board Association"
  return after !== undefined && after.caps !== 'none' && (afterBits & IS.PRIVATE_ORG) > 0 && after.spaced;
}

/** A field, a country or a word such as "Federal" in the name; for the weak heads "Council" and "Board" a field alone does not do. */
function hasPublicWord(scene: Scene, left: number, right: number, head: number): boolean {
  const headWord = (scene.tokens[head] as Token).norm;
  const weak = WEAK_HEADS.has(headWord);
  let field = false;
  for (let i = left; i < right; i++) {
    if (i === head) continue;
    const { norm } = scene.tokens[i] as Token;
    if (norm === 'national' && weak) continue;
    if (PUBLIC_MODIFIERS.has(norm)) return true;
    const party = scene.partyStarting.get(i);
    if (party && party.kind !== 'metonym' && party.last <= right && !weak && headWord !== 'court') return true;
    if ((scene.classes[i] as number) & IS.PORTFOLIO) {
      if (weak ? WEAK_FIELDS.has(norm) : true) field = true;
    }
  }
  return field;
}
const WEAK_HEADS = new Set([
  'council',
  'board',
  'bureau',
  'agency',
  'panel',
  'service',
  'office',
  'administration',
  'authority',
  'assembly',
  'congress',
  'bank',
  'cabinet',
  'corps',
]);
const WEAK_FIELDS = new Set(
  'economic planning trade foreign security cabinet customs taxation tax revenue environmental environment energy nuclear atomic safety food drug defense defence ministers agriculture agricultural budget food'.split(
    ' ',
  ),
);

function hasModifier(scene: Scene, left: number, right: number, head: number): boolean {
  for (let i = left; i < right; i++) {
    if (i === head) continue;
    const party = scene.partyStarting.get(i);
    if (party) {
      i = party.last - 1;
      continue;
    }
    if ((scene.tokens[i] as Token).kind === 'word') return true;
  }
  return false;
}

function finish(scene: Scene, left: number, right: number, words: readonly string[], first: number): AgencyName {
  let party: string | undefined;
  for (let i = left; i < right && !party; i++) {
    const hit = scene.partyStarting.get(i);
    if (hit && hit.kind !== 'metonym' && hit.last <= right) party = hit.ids[0];
  }
  return {
    first: left,
    last: right,
    party: party ?? partyOwning(scene, left, first),
    ids: [],
    form: 'full',
    key: agencyKey(words),
  };
}
