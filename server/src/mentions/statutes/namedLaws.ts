import { wordSet } from '../../base/wordList.ts';
import type { Law } from '../../knowledge/knowledge.ts';
import type { Token } from '../../text/article.ts';
import { plainText } from '../../text/inSource.ts';
import type { RecogniserContext } from '../context.ts';
import { isProse } from '../prose.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import { slugOf } from '../slug.ts';
import type { LawSpan } from './lawSpan.ts';
import { whichLaw } from './whichLaw.ts';

/** Acronyms that are other things as well: they count only where the article gives the law's full name. */
const WEAK_ACRONYMS = wordSet('cap hts nea mfa ira gpa tfa trips gsp gats ttc agoa nda');
/** The last word of a statute's or an agreement's name. */
const STATUTE_HEADS = wordSet('act');
const AGREEMENT_HEADS = wordSet(
  'agreement treaty pact accord accords partnership framework convention protocol compact arrangement fta',
);
/** Heads that name companies, meetings and plans as well: they need a country or a word of trade before them. */
const LOOSE_HEADS = wordSet('partnership framework arrangement protocol compact convention');
const TRADE_WORDS = wordSet(
  'trade economic commercial industrial strategic investment pacific atlantic tariff customs sustainable',
);
/** Words that do not belong to a name though they have a capital, being at the start of a sentence or part of a headline. */
const NOT_IN_LAW = wordSet(
  `the this that these those a an any every each such under in on by with for to from as at if when while after before since because his her
  its their our your my must will should can could would may might not and or but both neither president secretary congress lawmakers
  we they he she it who which where how trade-related former new proposed joint`,
);
const INNER = wordSet('of and the for with on to in from & - , into');
/** Between the words of an agreement's name: "the parties to the Treaty" is none. */
const INNER_AGREEMENT = wordSet('of and the for & - ,');
/** An agreement of these words alone names none in particular. */
const GENERIC = wordSet(
  'trade free partnership agreement framework economic bilateral regional multilateral investment cooperation strategic new joint international final interim comprehensive draft global',
);

/** Laws that the knowledge has a name of, and those that are built like one. */
export function collectNamedLaws(context: RecogniserContext, scene: Scene): LawSpan[] {
  const spans = knownLaws(context, scene);
  const covered = new Uint8Array(scene.tokens.length);
  for (const span of spans) covered.fill(1, span.first, span.last);
  for (const i of scene.capitals) {
    const { norm } = scene.tokens[i] as Token;
    context.meter.tokens++;
    if (covered[i]) continue;
    const statute = STATUTE_HEADS.has(norm);
    if (!statute && !AGREEMENT_HEADS.has(norm)) continue;
    if (!isProse(scene, i)) continue;
    const span = builtName(context, scene, i, statute);
    if (!span) continue;
    spans.push(span);
    covered.fill(1, span.first, span.last);
  }
  return [...spans, ...inHeadlines(scene, spans, covered)];
}

/** A headline's capitals tell no names, but it may have one that a sentence has: "How the Harbor Dues Act Works". */
function inHeadlines(scene: Scene, spans: readonly LawSpan[], covered: Uint8Array): LawSpan[] {
  const { tokens } = scene;
  const words = ({ first, last }: TokenSpan): string =>
    tokens
      .slice(first, last)
      .map(({ norm }) => norm)
      .join(' ');
  const byEnd = new Map<string, Map<string, LawSpan>>();
  for (const span of spans) {
    const end = tokens[span.last - 1]?.norm ?? '';
    if (!byEnd.has(end)) byEnd.set(end, new Map());
    if (span.last - span.first > 1) byEnd.get(end)?.set(words(span), span);
  }
  const found: LawSpan[] = [];
  if (byEnd.size === 0) return found;
  for (const i of scene.capitals) {
    const ending = covered[i] ? undefined : byEnd.get((tokens[i] as Token).norm);
    if (!ending) continue;
    for (const [name, span] of ending) {
      const first = i + 1 - (span.last - span.first);
      if (first < 0 || scene.sentenceOf[first] !== scene.sentenceOf[i] || covered[first]) continue;
      if (words({ first, last: i + 1 }) === name) found.push({ ...span, first, last: i + 1 });
    }
  }
  return found;
}

function knownLaws(context: RecogniserContext, scene: Scene): LawSpan[] {
  const named = new Set<string>();
  for (const hit of context.hits) {
    if (hit.kind !== 'law' || (hit.last === hit.first + 1 && WEAK_ACRONYMS.has(scene.tokens[hit.first]?.norm ?? '')))
      continue;
    for (const id of hit.ids) named.add(id);
  }
  const spans: LawSpan[] = [];
  for (const hit of context.hits) {
    if (hit.kind !== 'law' || scene.sentenceOf[hit.first] !== scene.sentenceOf[hit.last - 1]) continue;
    const law = hit.ids.length > 1 ? whichLaw(context, scene, hit) : context.knowledge.laws.get(hit.ids[0] ?? '');
    if (!law) continue;
    const { id, name } = law;
    const token = scene.tokens[hit.first];
    const acronym = hit.last === hit.first + 1;
    if (acronym && WEAK_ACRONYMS.has(token?.norm ?? '') && !named.has(id)) continue;
    spans.push({
      first: hit.first,
      last: withYear(scene, hit.last),
      id,
      name,
      known: true,
      form: acronym && token?.caps === 'all' ? 'acronym' : 'full',
    });
  }
  return spans;
}

/** "… of 1962" belongs to the name. */
function withYear(scene: Scene, last: number): number {
  const year = scene.tokens[last + 1];
  return scene.tokens[last]?.norm === 'of' &&
    year &&
    isYear(year) &&
    scene.sentenceOf[last + 1] === scene.sentenceOf[last - 1]
    ? last + 2
    : last;
}

const isYear = (token: Token): boolean => token.kind === 'number' && /^(?:1[789]|20)\d\d$/.test(token.norm);

function builtName(context: RecogniserContext, scene: Scene, head: number, statute: boolean): LawSpan | undefined {
  const { tokens } = scene;
  const end = statute || isBodysName(context, head) ? head + 1 : subjectEnd(scene, head);
  const first =
    nameStart(context, scene, head, statute ? INNER : INNER_AGREEMENT) ?? (end > head + 1 ? head : undefined);
  if (first === undefined) return undefined;
  const last = withYear(scene, end);
  const inner = tokens.slice(first, end).filter((t, i) => t.kind === 'word' && t.caps !== 'none' && i !== head - first);
  const parties = countParties(scene, first, head);
  if (inner.length === 0) return undefined;
  // "the EU FTA" may be any of its agreements.
  if (tokens[head]?.norm === 'fta' && parties < 2) return undefined;
  if (!statute && parties < 2 && inner.every(t => GENERIC.has(t.norm))) return undefined;
  if (!statute && inner.length < 2 && parties === 0) return undefined;
  if (LOOSE_HEADS.has(tokens[head]?.norm ?? '') && !isTradeName(inner, parties)) return undefined;
  if (statute && inner.length === 1 && inner[0]?.norm === 'sister') return undefined;
  const text = plainText(context.article, {
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
  }).replace(/\s+/g, ' ');
  const known = findByName(context, text);
  const bare = text.replace(/ of (?:1[789]|20)\d\d$/, '').replace(/ FTA$/, ' Free Trade Agreement');
  return {
    first,
    last,
    id: known?.id ?? `law/${slugOf(bare)}`,
    name: known?.name ?? text,
    known: known !== undefined,
    form: 'full',
  };
}

/** "General Agreement on Tariffs and Trade": a body of that name. */
const isBodysName = ({ hitsAt }: RecogniserContext, head: number): boolean =>
  [head, head - 1].some(i => hitsAt(i).some(({ kind, last }) => kind === 'agency' && last > head + 1));

/** "Agreement on Fisheries and Ocean Trade": where the capitalised words of its subject end. */
function subjectEnd({ tokens, sentenceOf, inDate }: Scene, head: number): number {
  const isCapital = (i: number): boolean =>
    sentenceOf[i] === sentenceOf[head] && tokens[i]?.kind === 'word' && tokens[i]?.caps !== 'none' && !inDate[i];
  if (tokens[head + 1]?.norm !== 'on' || !isCapital(head + 2)) return head + 1;
  let end = head + 2;
  let words = 0;
  for (let i = end; isCapital(i); ) {
    words++;
    end = i + 1;
    let next = end;
    while (JOINS.has(tokens[next]?.norm ?? '')) next++;
    i = next;
  }
  return words > 1 ? end : head + 1;
}
const JOINS = new Set([',', 'and', 'of', '-']);

/** Walks back over the capitalised words of a name and the small words between them. */
function nameStart(
  context: RecogniserContext,
  scene: Scene,
  head: number,
  joining: ReadonlySet<string>,
): number | undefined {
  const { tokens } = scene;
  const sentence = context.article.sentences[scene.sentenceOf[head] ?? 0];
  let first = head;
  for (let i = head - 1; i >= (sentence?.first ?? 0) && i > head - 16; i--) {
    const token = tokens[i];
    if (!token) break;
    context.meter.tokens++;
    if (token.kind === 'word' && token.caps !== 'none' && !NOT_IN_LAW.has(token.norm)) {
      // Another law ends here: "the Services Act and the Banking Act".
      const isHead = STATUTE_HEADS.has(token.norm) || AGREEMENT_HEADS.has(token.norm);
      if (isHead && joining.has(tokens[i + 1]?.norm ?? '')) break;
      first = i;
    } else if (!joining.has(token.norm) || !capitalBefore(tokens, i)) break;
    // A comma joins only within a list that goes on with "and": "Food, Drug, and Cosmetic Act".
    else if (
      token.norm === ',' &&
      tokens[i + 1]?.norm !== 'and' &&
      tokens[i + 2]?.norm !== 'and' &&
      tokens[i + 2]?.norm !== ','
    )
      break;
  }
  return first < head ? first : undefined;
}

function capitalBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= i - 2; k--) {
    const token = tokens[k];
    if (token?.kind === 'word' && token.caps !== 'none') return !NOT_IN_LAW.has(token.norm);
    if (!token || !INNER.has(token.norm)) return false;
  }
  return false;
}

function isTradeName(inner: readonly Token[], parties: number): boolean {
  return !inner.some(t => t.norm === 'limited') && (parties > 0 || inner.some(t => TRADE_WORDS.has(t.norm)));
}

function countParties(scene: Scene, first: number, head: number): number {
  let count = 0;
  for (let i = first; i < head; i++) if (scene.partyStarting.has(i)) count++;
  return count;
}

function findByName(context: RecogniserContext, name: string): Law | undefined {
  return context.knowledge.laws.get(`law/${slugOf(name)}`);
}
