import { plainText } from '../../text/inSource.ts';
import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';
import { slugOf } from '../slug.ts';
import type { LawSpan } from './lawSpan.ts';

/**
 * Numbered orders of a president: "Executive Order 14257", "E.O. 14257", "Proclamation No. 9705", "Public Law 93-618", and numbered acts of
 * a bloc: "Regulation (EU) 2016/1036", "Decision 456 of the Andean Community".
 */
export function collectOrders(context: RecogniserContext, scene: Scene): LawSpan[] {
  const { tokens, capitals, sentenceOf } = scene;
  const spans: LawSpan[] = [];
  for (const i of capitals) {
    context.meter.tokens++;
    const european = europeanAct(context, scene, i);
    if (european) spans.push(european);
    const sort = sortAt(scene, i);
    if (!sort) continue;
    let number = i + sort.words;
    if (tokens[number]?.norm === 'no') number++;
    if (tokens[number]?.kind !== 'number' || sentenceOf[number] !== sentenceOf[i]) continue;
    let last = number + 1;
    if (sort.name === 'Public Law' && tokens[last]?.norm === '-' && tokens[last + 1]?.kind === 'number') last += 2;
    const figure = tokens
      .slice(number, last)
      .map(t => t.norm)
      .join('');
    if (figure.length < 4) continue;
    const name = `${sort.name} ${figure}`;
    spans.push({ first: i, last, id: `law/${slugOf(name)}`, name, known: false, form: 'full' });
  }
  return spans;
}

function sortAt(scene: Scene, i: number): { readonly name: string; readonly words: number } | undefined {
  const norm = scene.tokens[i]?.norm;
  const next = scene.tokens[i + 1]?.norm;
  if (norm === 'executive' && next === 'order') return { name: 'Executive Order', words: 2 };
  if (norm === 'eo') return { name: 'Executive Order', words: 1 };
  if (norm === 'proclamation') return { name: 'Proclamation', words: 1 };
  if (norm === 'public' && next === 'law') return { name: 'Public Law', words: 2 };
  return undefined;
}

const ACTS = new Set(['regulation', 'directive', 'decision']);
/** Words of such an act: its sort, "(EU)", "No" and the number with its slashes. */
const MOST_WORDS = 12;
const NUMBERED =
  /^(Regulation|Directive|Decision)(?: \((EU|EC|EEC)\))?(?: No\.?)? (\d{2,4}\/\d{1,4})(?:\/(EU|EC|EEC))?(?![\d/])/;

function europeanAct(context: RecogniserContext, scene: Scene, i: number): LawSpan | undefined {
  const { tokens, partyStarting } = scene;
  const norm = tokens[i]?.norm ?? '';
  if (!ACTS.has(norm) || !tokens[i + 1]) return undefined;
  const bloc =
    norm === 'decision' && tokens[i + 2]?.norm === 'of'
      ? partyStarting.get(tokens[i + 3]?.norm === 'the' ? i + 4 : i + 3)
      : undefined;
  const party = context.knowledge.parties.get(bloc?.ids[0] ?? '');
  if (bloc && party?.kind === 'bloc' && tokens[i + 1]?.kind === 'number') {
    const name = `Decision ${tokens[i + 1]?.norm} of the ${party.name}`;
    return { first: i, last: bloc.last, id: `law/${slugOf(name)}`, name, known: false, form: 'full' };
  }
  const start = tokens[i]?.start ?? 0;
  const end = tokens[Math.min(i + MOST_WORDS, tokens.length) - 1]?.end ?? start;
  const match = NUMBERED.exec(plainText(context.article, { start, end }).replace(/\s/g, ' '));
  if (!match) return undefined;
  const of = match[2] ?? match[4];
  if (of === undefined) return undefined;
  const name = `${match[1]} (${of}) ${match[3]}`;
  let last = i + 1;
  while (last < tokens.length && (tokens[last]?.end ?? 0) <= start + match[0].length) last++;
  return { first: i, last, id: `law/${slugOf(name)}`, name, known: false, form: 'full' };
}
