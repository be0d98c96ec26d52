import { Latest } from '../../base/latest.ts';
import type { GazetteerHit } from '../../knowledge/knowledge.ts';
import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';

const LIST = new Set([',', 'and', 'or', 'the']);

interface PartySign {
  readonly token: number;
  readonly sentence: number;
  readonly party: string;
  readonly weight: number;
}

const latest = new Latest<RecogniserContext, PartyContext>();

/** The party context of an article, made once. */
export const partyContextOf = (context: RecogniserContext, scene: Scene): PartyContext =>
  latest.get(context, () => new PartyContext(context, scene));

/**
 * Which country an unqualified "Foreign Ministry" or "trade minister" belongs to: the one whose name, adjective or office-holder stands
 * nearest, in its own sentence above all.
 */
export class PartyContext {
  readonly #signs: readonly PartySign[];
  readonly #scene: Scene;
  readonly #totals = new Map<string, number>();
  /** The country that the article is filed from. */
  readonly own: string | undefined;

  constructor(context: RecogniserContext, scene: Scene) {
    this.#scene = scene;
    const signs: PartySign[] = [];
    const day = context.article.published?.date;
    for (const hit of context.hits) {
      if (hit.kind === 'surname' && isOthersName(scene, hit.first)) continue;
      const sign = signOf(context, hit, day);
      if (!sign) continue;
      const sentence = scene.sentenceOf[hit.first] as number;
      signs.push({ token: hit.first, sentence, ...sign });
      this.#totals.set(sign.party, (this.#totals.get(sign.party) ?? 0) + sign.weight);
    }
    this.#signs = signs;
    const { sentences } = scene.article;
    this.own = signs.find(sign => sentences[sign.sentence]?.zone === 'dateline')?.party;
  }

  /** How near the party is to the token: 3 and more in its sentence, 1 to 2 just before; a little for being named at all. */
  nearness(party: string, token: number): number {
    const total = Math.min(this.#totals.get(party) ?? 0, 9) / 10;
    const sentence = this.#scene.sentenceOf[token] as number;
    let near = 0;
    for (const sign of this.#around(token)) {
      if (sign.party !== party) continue;
      if (sign.sentence === sentence) near = Math.max(near, 3 * sign.weight);
      else if (sign.sentence === sentence - 1) near = Math.max(near, 1.5 * sign.weight);
    }
    return total + near;
  }

  /** The country named last before the token, in its sentence or the one before; never `except` (the United States has no ministries). */
  nearest(token: number, except?: string): string | undefined {
    const sentence = this.#scene.sentenceOf[token] as number;
    let best: string | undefined;
    const around = this.#around(token);
    around.forEach((sign, i) => {
      if (sign.token >= token || sign.sentence < sentence - 1 || sign.party === except) return;
      if (!this.#isListed(around[i - 1], sign, around[i + 1])) best = sign.party;
    });
    return best;
  }

  /** One of several countries in a list, which no body that is named behind it belongs to more than to another of them. */
  #isListed(before: PartySign | undefined, sign: PartySign, after: PartySign | undefined): boolean {
    const { tokens } = this.#scene;
    const joined = (a: PartySign | undefined, b: PartySign | undefined): boolean => {
      if (!a || !b || a.sentence !== b.sentence || a.party === b.party || b.token - a.token > 4) return false;
      const between = tokens.slice(a.token + 1, b.token);
      return (
        between.length > 0 &&
        between.some(t => t.norm === ',' || t.norm === 'and') &&
        between.every(t => LIST.has(t.norm) || t.caps !== 'none')
      );
    };
    return joined(before, sign) || joined(sign, after);
  }

  /** Whether the article names any country. */
  get namesAny(): boolean {
    return this.#totals.size > 0;
  }

  /** The country named last before the token in its own sentence. */
  nearestInSentence(token: number): string | undefined {
    const sentence = this.#scene.sentenceOf[token] as number;
    let best: string | undefined;
    for (const sign of this.#around(token))
      if (sign.token < token && sign.sentence === sentence && sign.weight >= 1) best = sign.party;
    return best;
  }

  /** The signs near a token: at most the sixteen before it and the eight after. */
  #around(token: number): readonly PartySign[] {
    let low = 0;
    let high = this.#signs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#signs[middle] as PartySign).token < token) low = middle + 1;
      else high = middle;
    }
    return this.#signs.slice(Math.max(0, low - 16), low + 8);
  }
}

/** "Jack Roe": another given name before a known family name makes it another person's. */
function isOthersName({ tokens, classes, sentenceOf, partyEnding }: Scene, i: number): boolean {
  const before = tokens[i - 1];
  return (
    before?.kind === 'word' &&
    before.caps === 'initial' &&
    sentenceOf[i - 1] === sentenceOf[i] &&
    !classes[i - 1] &&
    !partyEnding.has(i)
  );
}

function signOf(
  context: RecogniserContext,
  hit: GazetteerHit,
  day: string | undefined,
): { party: string; weight: number } | undefined {
  const { knowledge } = context;
  const id = hit.ids[0] ?? '';
  if (knowledge.parties.get(id)?.kind === 'region') return undefined;
  if (hit.kind === 'party' || hit.kind === 'demonym') return { party: id, weight: 1 };
  if (hit.kind === 'metonym') return { party: id, weight: 0.6 };
  if ((hit.kind !== 'person' && hit.kind !== 'surname') || hit.ids.length > 3) return undefined;
  for (const person of hit.ids) {
    const terms = day ? knowledge.officesOf(person, day) : (knowledge.people.get(person)?.terms ?? []);
    const office = knowledge.offices.get(terms[0]?.office ?? '');
    if (office?.party.startsWith('party/')) return { party: office.party, weight: 1.2 };
  }
  return undefined;
}
