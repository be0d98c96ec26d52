import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';
import { slugOf } from '../slug.ts';
import type { LawSpan } from './lawSpan.ts';

/** What else has sections: codes and the document itself. */
const OTHER_TEXTS = new Set(['this', 'title', 'chapter', 'part', 'article', 'annex', 'that', 'public']);
const ARTICLES = new Set(['the', 'of', "'s", 'us']);

/**
 * "Section 232", "Section 301(b) of the Trade Act of 1974" and the second number of "Sections 201 and 232". A section of the very
 * document ("section 3 of this order") is none; in lower case a section counts only with its act, or where the knowledge has it.
 */
export function collectSections(context: RecogniserContext, scene: Scene, named: readonly LawSpan[]): LawSpan[] {
  const { tokens } = scene;
  const actAt = new Map(named.map(span => [span.first, span]));
  const spans: LawSpan[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    context.meter.tokens++;
    if (token?.kind !== 'word') continue;
    const plural = token.norm === 'sections';
    if (!plural && token.norm !== 'section' && !(token.norm === 'sec' && token.caps === 'initial')) continue;
    let at = i + 1;
    const known = sectionAt(context, scene, i, at, token.caps !== 'none', actAt);
    if (known) spans.push(known);
    if (!plural) continue;
    while (
      known &&
      (tokens[at + 1]?.norm === 'and' || tokens[at + 1]?.norm === 'or' || tokens[at + 1]?.norm === ',') &&
      at < i + 8
    ) {
      at += 2;
      if (tokens[at]?.norm === 'and' || tokens[at]?.norm === 'or') at++;
      const next = sectionAt(context, scene, at, at, true, actAt);
      if (!next) break;
      spans.push(next);
    }
  }
  return spans;
}

function sectionAt(
  context: RecogniserContext,
  scene: Scene,
  first: number,
  at: number,
  capital: boolean,
  actAt: ReadonlyMap<number, LawSpan>,
): LawSpan | undefined {
  const { tokens, sentenceOf } = scene;
  const number = tokens[at];
  if (number?.kind !== 'number' || sentenceOf[at] !== sentenceOf[first] || !/^\d{1,4}$/.test(number.norm))
    return undefined;
  const end = withSubsections(scene, at + 1);
  const act = actAfter(scene, end, actAt);
  const known = context.knowledge.laws.get(`law/section-${number.norm}`);
  const agrees = known && (!act || known.aliases.some(alias => alias.includes(act.name.replace(/ of \d{4}$/, ''))));
  if (!act && !(known && (capital || number.norm.length >= 3)) && !(capital && number.norm.length >= 3))
    return undefined;
  if (!act && tokens[end]?.norm === 'of' && (!capital || OTHER_TEXTS.has(tokens[end + 1]?.norm ?? '')))
    return undefined;
  const name = `Section ${number.norm}`;
  if (known && agrees !== false)
    return { first, last: act?.last ?? end, id: known.id, name: known.name, known: true, form: act ? 'full' : 'short' };
  return {
    first,
    last: act?.last ?? end,
    id: `law/${slugOf(act ? `${name} ${act.name}` : name)}`,
    name: act ? `${name} of the ${act.name}` : name,
    known: false,
    form: act ? 'full' : 'short',
  };
}

/** "(b)(1)(A)" after a section's number. */
function withSubsections(scene: Scene, end: number): number {
  const { tokens } = scene;
  let i = end;
  while (
    tokens[i]?.norm === '(' &&
    !tokens[i]?.spaced &&
    tokens[i + 2]?.norm === ')' &&
    (tokens[i + 1]?.text.length ?? 9) <= 3
  )
    i += 3;
  return i;
}

/** The act in "of the (U.S.) Trade Expansion Act of 1962" or "of the 1974 Trade Act". */
function actAfter(scene: Scene, end: number, actAt: ReadonlyMap<number, LawSpan>): LawSpan | undefined {
  const { tokens, sentenceOf } = scene;
  if (tokens[end]?.norm !== 'of') return undefined;
  for (let i = end + 1; i < end + 5; i++) {
    if (sentenceOf[i] !== sentenceOf[end]) return undefined;
    const act = actAt.get(i);
    if (act) return act;
    const token = tokens[i];
    if (!token || !(ARTICLES.has(token.norm) || token.kind === 'number')) return undefined;
  }
  return undefined;
}
