import { Latest } from '../../base/latest.ts';
import type { GazetteerHit } from '../../knowledge/knowledge.ts';
import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';
import { type Story, storiesOf } from '../stories.ts';
import { isOtherSide } from './otherSide.ts';

const LIST = new Set([',', 'and', 'or', 'the']);

interface PartySign {
  readonly token: number;
  readonly sentence: number;
  readonly party: string;
  readonly weight: number;
  /** Whether it is named as the other side of a trade, or as a place. */
  readonly isOther: boolean;
}

/** What a country counts that is named as the other side: less than one that acts two sentences before. */
const OTHER_SIDE = 0.2;
/** What the country counts that the article is about, or filed from, beside what stands near. */
const HOME = 1;
/** What a country must count for more than being named somewhere else in the article (`nearness`). */
const NEAR = 0.95;
/** How often a country is named that an article is about. */
const OFTEN = 2;

const latest = new Latest<RecogniserContext, readonly PartyContext[]>();

/** The party context of the story in which a token stands, made once. */
export function partyContextOf(context: RecogniserContext, scene: Scene, token: number): PartyContext {
  const all = latest.get(context, () =>
    storiesOf(context.article, context.knowledge, () => context.hits).map(
      story => new PartyContext(context, scene, story),
    ),
  );
  const sentence = scene.sentenceOf[token] as number;
  return all.findLast(({ story }) => story.first <= sentence) ?? (all[0] as PartyContext);
}

/**
 * Which country an unqualified "Foreign Ministry" or "trade minister" belongs to: the one whose name, adjective or office-holder stands
 * nearest, in its own sentence above all; one that a duty falls on or goods come from is hardly it (`isOtherSide`).
 */
export class PartyContext {
  readonly #signs: readonly PartySign[];
  readonly #scene: Scene;
  readonly #totals = new Map<string, number>();
  /** Countries that are named at least once as more than another's other side. */
  readonly #doers = new Set<string>();
  readonly story: Story;
  /** The country that the article is filed from; else the first that acts in its headline or lead. */
  readonly own: string | undefined;
  /** The country that the article is filed from. */
  readonly filedFrom: string | undefined;

  constructor(context: RecogniserContext, scene: Scene, story: Story) {
    this.#scene = scene;
    this.story = story;
    const signs: PartySign[] = [];
    const day = context.article.published?.date;
    const goods = new Set(context.hits.filter(hit => hit.kind === 'product').map(hit => hit.first));
    for (const hit of context.hits) {
      const sentence = scene.sentenceOf[hit.first] as number;
      if ((sentence < story.first || sentence >= story.last) && !story.headings.includes(sentence)) continue;
      if (hit.kind === 'surname' && (scene.inDate[hit.first] || isNoName(scene, hit.first))) continue;
      const sign = signOf(context, hit, day);
      if (!sign) continue;
      const before = signs.at(-1);
      const joined = before?.isOther === true && before.sentence === sentence;
      const isOther = isOtherSide(scene, hit, joined, token => goods.has(token));
      const weight = isOther ? sign.weight * OTHER_SIDE : sign.weight;
      signs.push({ token: hit.first, sentence, party: sign.party, weight, isOther });
      if (!isOther) this.#doers.add(sign.party);
      this.#totals.set(sign.party, (this.#totals.get(sign.party) ?? 0) + weight);
    }
    // "In Cairo, the ministry …": where a story is told from is no place in it.
    if (story.home !== undefined) this.#doers.add(story.home);
    this.#signs = signs;
    const { sentences } = scene.article;
    const lead = sentences.findIndex(({ zone }, i) => zone === 'body' && i >= story.first);
    this.filedFrom = story.home ?? signs.find(sign => sentences[sign.sentence]?.zone === 'dateline')?.party;
    this.own = this.filedFrom ?? signs.find(sign => !sign.isOther && sign.sentence <= lead)?.party;
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

  /**
   * The country whose body an unqualified name at the token most likely is: by nearness, and the article's own before others. Undefined
   * where none but other sides are named, or two stand equally near.
   */
  countryAt(token: number, isFit: (party: string) => boolean): string | undefined {
    let best: { party: string; score: number } | undefined;
    const fit = [...this.#doers].filter(isFit);
    // An article that speaks of one country again and again is about it.
    let rival = fit.length === 1 && (this.#totals.get(fit[0] as string) ?? 0) >= OFTEN ? 0 : NEAR;
    for (const party of fit) {
      const score = this.nearness(party, token) + (party === this.own ? HOME : 0);
      if (best && score <= best.score) rival = Math.max(rival, score);
      else {
        rival = best?.score ?? rival;
        best = { party, score };
      }
    }
    return best && best.score > rival ? best.party : undefined;
  }

  /** As `countryAt`, where the article is filed from that country, it is the only one that acts, or is named straight before the token. */
  surelyAt(token: number, isFit: (party: string) => boolean): string | undefined {
    const country = this.countryAt(token, isFit);
    if (country === undefined || country === this.filedFrom) return country;
    const others = [...this.#doers].filter(party => party !== country && isFit(party));
    const isAbout = country === this.own || (this.#totals.get(country) ?? 0) > OFTEN;
    if (others.length === 0 && isAbout) return country;
    // Beside the United States a secretary may be theirs.
    const near = others.includes('party/US') ? this.nearestInSentence(token) : this.nearest(token, isFit);
    return near === country ? country : undefined;
  }

  /** The country named last before the token, in its sentence or the one before, and not as the other side. */
  nearest(token: number, isFit: (party: string) => boolean): string | undefined {
    const sentence = this.#scene.sentenceOf[token] as number;
    let best: string | undefined;
    const around = this.#around(token);
    around.forEach((sign, i) => {
      if (sign.token >= token || sign.sentence < sentence - 1 || sign.isOther || !isFit(sign.party)) return;
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

  /** Whether the country is named as more than another's other side. */
  acts(party: string): boolean {
    return this.#doers.has(party);
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

/** "He said" names nobody, and "Jack Roe" another: a given name before a known family name makes it another person's. */
function isNoName({ tokens, classes, sentenceOf, partyEnding }: Scene, i: number): boolean {
  if (tokens[i]?.norm === 'he') return true;
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
