import type { Mention } from '../../mentions/mention.ts';
import { partyOf } from '../partyOf.ts';
import type { ReadingContext } from '../reading.ts';
import type { NamedTariffs } from '../speaksOfTariffs.ts';

interface Seen {
  readonly party: string;
  readonly start: number;
  readonly sentence: number;
  readonly kind: 'person' | 'body' | 'party';
}

/**
 * Whom an article speaks of, so that "it", "he" and "the government" can be told. A word that could mean two is told of none: only the
 * sentence at hand and the two before it are looked at, and what stands nearest before the word in them wins, of its kind.
 */
export class Focus {
  private readonly seen: Seen[] = [];
  /** The goods of each sentence that names any. */
  private readonly goods = new Map<number, string[]>();
  /** The parties of each sentence that names any, by people's adjectives, too. */
  private readonly parties = new Map<number, string[]>();
  private readonly issuer: string | undefined;
  private readonly isListing: (sentence: number) => boolean;
  private readonly tariffs: NamedTariffs;

  /**
   * @param issuer the government that issues the document, which says "we" in it
   * @param isListing whether a sentence lists what is part of something
   * @param tariffs where the article names tariffs
   */
  constructor(
    mentions: readonly Mention[],
    context: ReadingContext,
    issuer: string | undefined,
    isListing: (sentence: number) => boolean,
    tariffs: NamedTariffs,
  ) {
    this.issuer = issuer;
    this.isListing = isListing;
    this.tariffs = tariffs;
    for (const mention of mentions) {
      if (mention.type === 'product') note(this.goods, mention.sentence, mention.entity.id);
      if (mention.type === 'party') note(this.parties, mention.sentence, mention.entity.id);
      const kind = KINDS.get(mention.type);
      if (!kind || ('form' in mention && mention.form === 'demonym')) continue;
      const party = partyOf(mention, context.knowledge, context.day);
      if (party !== undefined) this.seen.push({ party, start: mention.start, sentence: mention.sentence, kind });
    }
  }

  /** The goods that fit of the last sentence before that names any, near by, with the parties it names; undefined where it names several. */
  goodsBefore(
    sentence: number,
    fits: (goods: string) => boolean,
  ): { readonly goods: string; readonly parties: readonly string[] } | undefined {
    for (let at = sentence - 1; at >= sentence - REACH; at--) {
      const [goods, other] = this.goods.get(at)?.filter(fits) ?? [];
      if (goods !== undefined) return other === undefined ? { goods, parties: this.parties.get(at) ?? [] } : undefined;
    }
    return undefined;
  }

  /** All goods that fit of the last sentence before that names any, near by. */
  allGoodsBefore(sentence: number, fits: (goods: string) => boolean): readonly string[] {
    for (let at = sentence - 1; at >= sentence - REACH; at--) {
      const goods = this.goods.get(at)?.filter(fits) ?? [];
      if (goods.length > 0) return goods;
    }
    return [];
  }

  /** The country, or the bloc, that is meant where a sentence calls one by no name: the last named near by that is none of these others. */
  country(
    at: number,
    sentence: number,
    others: readonly string[],
    fits: (party: string) => boolean,
  ): string | undefined {
    for (let i = this.indexBefore(at) - 1; i >= 0; i--) {
      const { kind, party, sentence: where } = this.seen[i] as Seen;
      if (sentence - where > REACH) break;
      if (kind === 'party' && !others.includes(party) && fits(party)) return party;
    }
    return undefined;
  }

  /** The goods of a sentence that lists them as parts of something: "the items include tea and tin". */
  listed(sentence: number): readonly string[] {
    return this.isListing(sentence) ? this.goodsIn(sentence) : [];
  }

  /** The goods that a sentence names. */
  goodsIn(sentence: number): readonly string[] {
    return this.goods.get(sentence) ?? [];
  }

  /** The goods of a sentence that lists them as parts of what a tariff falls on: "items that will be taxed, including tea and tin". */
  taxed(sentence: number): readonly string[] {
    return this.tariffs.in(sentence) ? this.listed(sentence) : [];
  }

  /** The party for which somebody speaks who says "we": the official of his sentence, of those before it, or the issuer. */
  speaker(at: number, sentence: number): string | undefined {
    const beside = this.seen.find(seen => seen.sentence === sentence && seen.kind === 'person');
    return beside?.party ?? this.issuer ?? this.meant('he', at, sentence);
  }

  /** The party that a pronoun or a bare title means at an offset; undefined where the text leaves it open. */
  meant(word: string, at: number, sentence: number): string | undefined {
    if (SPEAKING.has(word)) return this.speaker(at, sentence);
    const wanted = WANTED.get(word) ?? (word.startsWith('the ') ? 'body' : undefined);
    if (!wanted) return undefined;
    const fits = (seen: Seen): boolean =>
      word.startsWith('the ')
        ? seen.kind !== 'party'
        : wanted === 'person'
          ? seen.kind === 'person'
          : seen.kind !== 'person';
    // "The government" of which no body was named is that of the country spoken of.
    const country = (): Seen | undefined =>
      COUNTRIES.has(word) ? this.last(at, sentence, seen => seen.kind === 'party') : undefined;
    return (this.last(at, sentence, fits) ?? country())?.party;
  }

  /** The one party beside some that the sentence before names; undefined where it names none or several. */
  otherBefore(parties: readonly string[], sentence: number): string | undefined {
    const others = new Set<string>();
    for (const seen of this.seen)
      if (seen.sentence === sentence - 1 && !parties.includes(seen.party)) others.add(seen.party);
    return others.size === 1 ? [...others][0] : undefined;
  }

  /** The last seen before an offset, near by, that fits. */
  private last(at: number, sentence: number, fits: (seen: Seen) => boolean): Seen | undefined {
    let found: Seen | undefined;
    for (let i = this.indexBefore(at) - 1; i >= 0; i--) {
      const seen = this.seen[i] as Seen;
      if (sentence - seen.sentence > REACH || (found && found.sentence !== seen.sentence)) break;
      if (!fits(seen)) continue;
      // Of a sentence before, whom it tells of stands first; in the sentence itself the nearest is meant.
      found = seen;
      if (seen.sentence === sentence) break;
    }
    return found;
  }

  /** How many of those seen stand before an offset. */
  private indexBefore(at: number): number {
    let low = 0;
    let high = this.seen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.seen[middle] as Seen).start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function note(lists: Map<number, string[]>, sentence: number, id: string): void {
  const known = lists.get(sentence);
  if (!known) lists.set(sentence, [id]);
  else if (!known.includes(id)) known.push(id);
}

/** How many sentences back a pronoun looks. */
const REACH = 2;

/** What stands for a country that was named. */
const COUNTRIES = new Set([
  'the government',
  'the country',
  'the nation',
  'the cabinet',
  'the parliament',
  'the kingdom',
]);
const SPEAKING = new Set(['i', 'we', 'our', 'us']);

const KINDS: ReadonlyMap<string, Seen['kind']> = new Map<string, Seen['kind']>([
  ['official', 'person'],
  ['agency', 'body'],
  ['party', 'party'],
]);
const WANTED: ReadonlyMap<string, 'person' | 'body'> = new Map<string, 'person' | 'body'>([
  ['he', 'person'],
  ['she', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['it', 'body'],
  ['its', 'body'],
  ['the president', 'person'],
]);
