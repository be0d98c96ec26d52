import type { Span } from '../base/span.ts';
import type { RecogniserContext } from './context.ts';
import type { Scene } from './scene.ts';

/** Followed by one of these, "U.S. Steel" is steel of the United States rather than the company of that name. */
const GOODS_FOLLOW = new Set(
  'tariff tariffs import imports export exports duty duties industry industries makers producers mills market markets quota quotas trade prices production output sector workers shipments levies issue demand products companies firms'.split(
    ' ',
  ),
);

/** Marks the tokens of people's names and of names that mean something else than the party or product in them. */
export function occupied(context: RecogniserContext, scene: Scene): Uint8Array {
  const { tokens } = scene;
  const taken = new Uint8Array(tokens.length);
  for (const hit of context.hits) {
    if (hit.kind !== 'other') continue;
    if (GOODS_FOLLOW.has(tokens[hit.last]?.norm ?? '')) continue;
    taken.fill(1, hit.first, hit.last);
  }
  let i = 0;
  for (const span of namedOfficials(context)) {
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= span.start) i++;
    for (let j = i; j < tokens.length && (tokens[j]?.start ?? 0) < span.end; j++) taken[j] = 1;
  }
  return taken;
}

/** The officials found so far that are named, not described ("US officials" names no person), in text order. */
function namedOfficials(context: RecogniserContext): Span[] {
  const spans: Span[] = [];
  for (const mention of context.found)
    if (mention.type === 'official' && (mention.form === 'full' || mention.form === 'short')) spans.push(mention);
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
