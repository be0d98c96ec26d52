import type { Span } from '../base/span.ts';
import type { Mention, MentionType } from '../mentions/mention.ts';
import type { Reading } from './names.ts';

export interface MarkedSpan extends Span {
  readonly type: MentionType;
  /** Part of a finding about figures or dates that differ. */
  readonly disputed: boolean;
  /** A date that the text does not state in full. */
  readonly inferred: boolean;
}

/** Mentions to colour, in order and without overlap: of nested ones the outer. `within` narrows to what touches it. */
export function collectMarkedSpans({ snapshot }: Reading, file: string, within?: Span): MarkedSpan[] {
  const facts = snapshot.facts(file);
  if (!facts) return [];
  const disputed = new Set(
    snapshot
      .findings(file)
      .filter(f => f.code !== 'name-spelling')
      .map(f => f.start),
  );
  const marked: MarkedSpan[] = [];
  let end = 0;
  for (const mention of [...facts.mentions].sort(outerFirst)) {
    if (mention.start < end || mention.end <= mention.start) continue;
    end = mention.end;
    if (within && (mention.end <= within.start || mention.start >= within.end)) continue;
    marked.push({
      start: mention.start,
      end: mention.end,
      type: mention.type,
      disputed: disputed.has(mention.start),
      inferred: 'timex' in mention && mention.timex.how === 'inferred',
    });
  }
  return marked;
}

const outerFirst = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;
