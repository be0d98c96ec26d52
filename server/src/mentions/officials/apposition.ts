import type { Token } from '../../text/article.ts';
import { isPossessive } from '../agencies/owner.ts';
import { IS } from '../lexicon/wordClasses.ts';
import { findNameEndingAt } from '../names/personName.ts';
import type { Title } from '../offices/title.ts';
import type { Scene, TokenSpan } from '../scene.ts';

/** Before a name of a place, seldom of a person. */
const PLACED = new Set(['in', 'at', 'near', 'outside']);

/** Words between a name and a title that says who the person is: ", who is the", "was named", "served as". */
const LINKS = new Set(
  'who is was has been served serves as became now also had then currently previously formerly once named appointed elected nominated the a an , both acting be to will become nominee pick choice serve job post fill'.split(
    ' ',
  ),
);
/** One of these must be among the links: commas and adverbs alone join nothing. */
const LINKING_VERBS = new Set(
  'is was been served serve serves as became named appointed elected nominated be become'.split(' '),
);
/** What may follow the comma after a name, before a title. */
const AFTER_COMMA = new Set('who now then currently previously formerly once the a an both'.split(' '));
/** An apposition has seldom more words before its second title: "a lawyer and former trade negotiator". */
const LONGEST_APPOSITION = 14;

/** A person whom a title describes. */
export interface Subject {
  readonly name: TokenSpan;
  /** A family name alone before an apposition counts only if the text has the full name, too. */
  readonly needsFullName: boolean;
}

/** The person whom the title describes: "Jane Roe, the trade minister", "Jane Roe, who is trade minister", "Jane Roe as minister". */
export function findSubject(scene: Scene, title: Title, first: number): Subject | undefined {
  const { tokens } = scene;
  const before = tokens[title.phraseFirst - 1];
  if (!before || title.phraseFirst <= first || title.plural) return undefined;
  if (isBreak(before)) {
    const name = findNameEndingAt(scene, withoutPostnominal(tokens, title.phraseFirst - 1), first);
    // "In Port Louis, the minister said": a place.
    if (name && PLACED.has(tokens[name.first - 1]?.norm ?? '')) return undefined;
    return name && { name, needsFullName: name.last - name.first === 1 && !isHonoured(scene, name, first) };
  }
  const name =
    (LINKS.has(before.norm) ? overLinks(scene, title.phraseFirst - 1, first) : undefined) ??
    (before.norm === 'and' ? secondApposition(scene, title, first) : undefined);
  return name && { name, needsFullName: false };
}

/** "Jane Roe MP, the minister": the letters behind a name are none of it. */
const withoutPostnominal = (tokens: readonly Token[], end: number): number =>
  POSTNOMINALS.has(tokens[end - 1]?.text ?? '') ? end - 1 : end;
const POSTNOMINALS = new Set(['MP', 'MEP', 'MSP', 'MS', 'QC', 'KC', 'TD', 'PC']);

const isBreak = (token: Token): boolean =>
  token.text === ',' || token.text === '--' || token.norm === '-' || token.text === '(';

function overLinks(scene: Scene, from: number, first: number): TokenSpan | undefined {
  let i = from;
  let verbs = 0;
  let owned = false;
  for (let words = 0; i > first && words < 6; words++) {
    const { norm } = scene.tokens[i] as Token;
    if (!LINKS.has(norm)) break;
    // "Jane Roe, a partner of Acme Doe, is a former minister": the comma ends an apposition, whose last name is not the subject.
    if (norm === ',' && !owned && !AFTER_COMMA.has(scene.tokens[i + 1]?.norm ?? '')) return undefined;
    if (LINKING_VERBS.has(norm)) verbs++;
    i--;
    // "Jane Roe, Smith's nominee to serve as"
    owned = verbs > 0 && isPossessive(scene, i);
    if (owned) i -= 2;
  }
  return verbs ? longName(scene, i + 1, first) : undefined;
}

/** "Jane Roe, vice president of the Asia Society and a former trade negotiator": the name is before the apposition's comma. */
function secondApposition(scene: Scene, title: Title, first: number): TokenSpan | undefined {
  const { tokens } = scene;
  for (let i = title.phraseFirst - 2; i > first && title.phraseFirst - i < LONGEST_APPOSITION; i--) {
    const token = tokens[i] as Token;
    if (token.norm === 'said' || token.norm === 'told' || token.norm === 'met') return undefined;
    if (token.text !== ',') continue;
    const name = longName(scene, i, first);
    return name && describes(scene, i + 1, title.phraseFirst) ? name : undefined;
  }
  return undefined;
}

/** Whether the words between hold another head noun: what is described there is a person. */
function describes(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((scene.classes[i] as number) & (IS.OFFICE_HEAD | IS.PRIVATE_HEAD)) return true;
  return false;
}

function longName(scene: Scene, end: number, first: number): TokenSpan | undefined {
  const name = findNameEndingAt(scene, end, first);
  return name && (name.last - name.first > 1 || isHonoured(scene, name, first)) ? name : undefined;
}

const isHonoured = (scene: Scene, name: TokenSpan, first: number): boolean =>
  name.first > first && ((scene.classes[name.first - 1] as number) & IS.HONORIFIC) > 0;
