import type { Mention } from '../../mentions/mention.ts';
import { partyOf } from '../partyOf.ts';
import type { ReadingContext } from '../reading.ts';

/** How many times as often as any third party the second of two sides is named. */
const APART = 3;
/** How often a side is named at least. */
const OFTEN = 3;

/**
 * Between whom an article's trade runs: the parties by how often it names them, by their names, people, offices and agencies. Regions are
 * nobody's.
 */
export class Sides {
  private readonly counts = new Map<string, number>();
  private readonly heading = new Set<string>();
  private readonly headed = new Set<string>();

  /** @param isHeading whether a sentence, by its index, stands above the article */
  constructor(mentions: readonly Mention[], context: ReadingContext, isHeading: (sentence: number) => boolean) {
    for (const mention of mentions) {
      if (mention.type === 'product' && isHeading(mention.sentence)) this.headed.add(mention.entity.id);
      const party = partyOf(mention, context.knowledge, context.day);
      if (party === undefined || context.knowledge.parties.get(party)?.kind === 'region') continue;
      this.counts.set(party, (this.counts.get(party) ?? 0) + 1);
      if (isHeading(mention.sentence)) this.heading.add(party);
    }
  }

  /** The goods that the headline names, if it names just one kind. */
  get theme(): string | undefined {
    return this.headed.size === 1 ? [...this.headed][0] : undefined;
  }

  /** Whether the headline names two parties and no third, and one is this. */
  heads(party: string): boolean {
    return this.heading.size === 2 && this.heading.has(party);
  }

  /** The one party that an article is about beside another, if there is only one. */
  rival(of: string): string | undefined {
    if (this.heads(of)) for (const party of this.heading) if (party !== of) return party;
    let [first, most, next]: [string | undefined, number, number] = [undefined, 0, 0];
    for (const [party, count] of this.counts) {
      if (party === of) continue;
      if (count > most) [first, most, next] = [party, count, most];
      else next = Math.max(next, count);
    }
    return most >= OFTEN && most >= APART * next ? first : undefined;
  }

  names(party: string): boolean {
    return this.counts.has(party);
  }

  /** The party named most; undefined where two are named as often. */
  get mostNamed(): string | undefined {
    const [first, second] = [...this.counts].sort((a, b) => b[1] - a[1]);
    return first && (!second || first[1] > second[1]) ? first[0] : undefined;
  }
}
