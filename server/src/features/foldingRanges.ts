import type { Span } from '../base/span.ts';
import type { ZoneKind } from '../text/article.ts';
import type { Reading } from './names.ts';

export interface Fold extends Span {
  readonly kind?: 'region' | 'comment';
}

const ASIDE: ReadonlySet<ZoneKind> = new Set(['header', 'correction', 'related']);

/** Paragraphs, and the zones that are not the story: header, correction notice, related links. */
export function collectFolds({ snapshot }: Reading, file: string): Fold[] {
  const facts = snapshot.facts(file);
  if (!facts) return [];
  const zones: { start: number; end: number; of: ZoneKind; kind: 'region' | 'comment' }[] = [];
  for (const { kind, start, end } of facts.zones) {
    if (!ASIDE.has(kind)) continue;
    const last = zones.at(-1);
    if (last && last.of === kind && last.end === start) last.end = end;
    else zones.push({ start, end, of: kind, kind: kind === 'related' ? 'region' : 'comment' });
  }
  return [...facts.paragraphs, ...zones.map(({ start, end, kind }) => ({ start, end, kind }))];
}
