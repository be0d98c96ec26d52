import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';
import { slugOf } from '../slug.ts';
import type { LawSpan } from './lawSpan.ts';

/** Numbered orders of a president: "Executive Order 14257", "E.O. 14257", "Proclamation No. 9705", "Public Law 93-618". */
export function collectOrders(context: RecogniserContext, scene: Scene): LawSpan[] {
  const { tokens, sentenceOf } = scene;
  const spans: LawSpan[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    context.meter.tokens++;
    if (token?.kind !== 'word' || token.caps === 'none') continue;
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
