import type { PlainClaim, PlainMention } from '../exchange/exchanged.ts';
import type { AnnotatedCopy, CopyPair, Disagreement } from './agreement.ts';

/** How often both sides fill a slot of a claim in the same way, of the claims that both make of one figure. */
export interface SlotCount {
  readonly slot: string;
  readonly same: number;
  readonly pairs: number;
}

type Plain = Readonly<Record<string, unknown>>;
const partOf = (claim: PlainClaim, part: string): Plain => (claim[part] ?? {}) as Plain;

/** What is compared, as text: lists as sets; absent and null are the same. */
const SLOTS: Readonly<Record<string, (claim: PlainClaim) => unknown>> = {
  kind: claim => claim.kind,
  ...Object.fromEntries(
    ['imposer', 'target', 'product', 'measure', 'part', 'law', 'subject', 'metric', 'scope', 'period'].map(slot => [
      slot,
      (claim: PlainClaim) => partOf(claim, 'key')[slot],
    ]),
  ),
  value: claim => [partOf(claim, 'value').number, partOf(claim, 'value').unit].map(String),
  from: claim => partOf(claim, 'valid').from,
  to: claim => partOf(claim, 'valid').to,
  modality: claim => claim.modality,
};

const written = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : Array.isArray(value)
      ? [...value].map(String).sort().join(', ')
      : String(value);

/** The figure that a claim is bound from: what tells which claims of two sides are of one thing. */
function figurePlace(claim: PlainClaim, mentions: readonly PlainMention[]): PlainMention | undefined {
  const [figure] = claim.mentions;
  return mentions.find(mention => mention.id === figure);
}

function byFigure({ claims, mentions }: AnnotatedCopy): Map<string, { claim: PlainClaim; figure: PlainMention }> {
  const found = new Map<string, { claim: PlainClaim; figure: PlainMention }>();
  const times = new Map<string, number>();
  for (const claim of claims) {
    const figure = figurePlace(claim, mentions);
    if (!figure) continue;
    // One figure may make several claims; they are paired in order.
    const place = `${figure.start} ${figure.end}`;
    const nth = (times.get(place) ?? 0) + 1;
    times.set(place, nth);
    found.set(`${place} ${nth}`, { claim, figure });
  }
  return found;
}

export function countSlots(pairs: readonly CopyPair[]): {
  readonly slots: SlotCount[];
  readonly disagreements: Disagreement[];
} {
  const counts = new Map<string, { same: number; pairs: number }>(
    Object.keys(SLOTS).map(slot => [slot, { same: 0, pairs: 0 }]),
  );
  const disagreements: Disagreement[] = [];
  for (const { file, a, b } of pairs) {
    const [ofA, ofB] = [byFigure(a), byFigure(b)];
    const add = ({ start, end, text }: PlainMention, what: string, x: string | null, y: string | null) =>
      disagreements.push({ file, start, end, text, what, a: x, b: y });
    for (const [place, { claim, figure }] of ofA) {
      const other = ofB.get(place);
      if (!other) {
        add(figure, 'claim', written(claim.kind), null);
        continue;
      }
      for (const [slot, read] of Object.entries(SLOTS)) {
        const [x, y] = [written(read(claim)), written(read(other.claim))];
        const count = counts.get(slot);
        // What neither fills is no agreement worth counting.
        if (!count || (x === null && y === null)) continue;
        count.pairs++;
        if (x === y) count.same++;
        else add(figure, slot, x, y);
      }
    }
    for (const [place, { claim, figure }] of ofB) if (!ofA.has(place)) add(figure, 'claim', null, written(claim.kind));
  }
  return {
    slots: [...counts].flatMap(([slot, { same, pairs: n }]) => (n ? [{ slot, same, pairs: n }] : [])),
    disagreements,
  };
}
