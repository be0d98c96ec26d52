import type { PlainClaim, PlainMention } from '../exchange/exchanged.ts';
import { bCubed, type Scores } from './bCubed.ts';
import { kappaOf } from './kappa.ts';
import { countSlots, type SlotCount } from './slots.ts';
import { countSpans, type SpanCount } from './spans.ts';

/** One article as one side has annotated it; offsets are UTF-16 code units. */
export interface AnnotatedCopy {
  readonly file: string;
  readonly mentions: readonly PlainMention[];
  readonly claims: readonly PlainClaim[];
}

/** An article that both sides have annotated. */
export interface CopyPair {
  readonly file: string;
  /** Undefined where neither side carries it: then no tokens can be compared. */
  readonly text: string | undefined;
  readonly a: AnnotatedCopy;
  readonly b: AnnotatedCopy;
}

/** What one side says at a place and the other does not, or says otherwise; null for nothing. */
export interface Disagreement {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `span`: marked by one side alone, or with other ends; `type`, `entity`; `claim`: made by one side alone; else the slot of a claim. */
  readonly what: string;
  readonly a: string | null;
  readonly b: string | null;
}

export interface Agreement {
  readonly articles: number;
  /** By type, then all together. */
  readonly spans: readonly SpanCount[];
  /** Cohen's kappa over the types of tokens; null where no text is there, or where there is nothing but chance. */
  readonly kappa: number | null;
  readonly tokens: number;
  /** Over the mentions that both sides mark as names of something. */
  readonly entities: Scores | null;
  readonly slots: readonly SlotCount[];
  readonly disagreements: readonly Disagreement[];
}

/** How far two annotations of the same articles agree, and where they do not. */
export function compareCopies(pairs: readonly CopyPair[]): Agreement {
  const { kappa, tokens } = kappaOf(pairs);
  const { slots, disagreements: ofSlots } = countSlots(pairs);
  return {
    articles: pairs.length,
    spans: countSpans(pairs),
    kappa,
    tokens,
    entities: bCubed(pairs),
    slots,
    disagreements: [...pairs.flatMap(spanDisagreements), ...ofSlots].sort(
      (x, y) => (x.file < y.file ? -1 : x.file > y.file ? 1 : 0) || x.start - y.start || x.end - y.end,
    ),
  };
}

function spanDisagreements({ file, a, b }: CopyPair): Disagreement[] {
  const found: Disagreement[] = [];
  const place = ({ start, end }: PlainMention): string => `${start} ${end}`;
  const others = new Map(b.mentions.map(mention => [place(mention), mention]));
  const told = new Set<PlainMention>();
  const add = (at: PlainMention, what: string, x: string | null, y: string | null) =>
    found.push({ file, start: at.start, end: at.end, text: at.text, what, a: x, b: y });
  for (const mention of a.mentions) {
    const other = others.get(place(mention));
    if (!other) {
      const near = b.mentions.find(
        one => one.type === mention.type && one.start < mention.end && mention.start < one.end && !told.has(one),
      );
      const alone = near !== undefined && a.mentions.every(one => place(one) !== place(near));
      if (near && alone) told.add(near);
      add(mention, 'span', `${mention.type} “${mention.text}”`, near && alone ? `${near.type} “${near.text}”` : null);
      continue;
    }
    told.add(other);
    if (other.type !== mention.type) add(mention, 'type', mention.type, other.type);
    else if ((mention.entity?.id ?? null) !== (other.entity?.id ?? null))
      add(mention, 'entity', mention.entity?.id ?? null, other.entity?.id ?? null);
  }
  for (const mention of b.mentions)
    if (!told.has(mention)) add(mention, 'span', null, `${mention.type} “${mention.text}”`);
  return found;
}
