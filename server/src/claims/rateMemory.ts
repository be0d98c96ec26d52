import { isOfGoods, isSubject } from './actorPlace.ts';
import { GoodsMemory } from './goodsMemory.ts';
import { listFrom } from './originsIn.ts';
import { partyOf } from './partyOf.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { type ImposerContext, isActor } from './tariffActor.ts';

/** A tariff said to fall on somebody. */
interface Tariff {
  readonly imposer: string | null;
  readonly targets: readonly string[];
  readonly products: readonly string[];
  /** Percent; null where no rate was said. */
  readonly rate: number | null;
  readonly sentence: number;
}
/** How many sentences after one that names an origin "the tariff" still means it. */
const NEAR = 3;
/** Sentences that are the lead of an article, or a document's first paragraphs. */
const LEAD = 20;

/** What goes on from one sentence of an article to the next: whose tariffs are spoken of, and whom pronouns mean. */
export class RateMemory {
  /** On what the tariffs have fallen. */
  readonly goods = new GoodsMemory();
  /** The party of whose tariffs the article last spoke. */
  imposer: string | undefined;
  /** All parties on whom tariffs have been said to fall. */
  readonly #borne = new Set<string>();
  readonly #imposed = new Set<string>();
  #last: Tariff | undefined;
  /** On whom the same goods at the same rate were said to fall. */
  readonly #same = new Map<string, Shared>();
  /** On whom the tariffs of each imposer were said to fall. */
  readonly #all = new Map<string, Shared & { readonly lead: boolean }>();
  /** The parties of the sentence before. */
  #parties: ReadonlySet<string> = new Set();
  /** "For Canada and Mexico, …": on whom the tariffs of the paragraph fall. */
  #frame: { readonly paragraph: number; readonly parties: readonly string[] } | undefined;
  /** The party of the official of whom the sentence before spoke first: who "he" or "she" is. */
  speaker: string | undefined;
  /** The party that was the subject of the sentence before: what "it" is. */
  subject: string | undefined;
  /** The party that the headline is about. */
  topic: string | undefined;
  /** The parties whose officials or agencies have been named. */
  readonly #governments = new Set<string>();
  /** The party whose own words the whole text is: "Remarks by President Biden", "Fact sheet". */
  author: string | undefined;
  /** The party of the first official of the article: for whom a text without quotation marks says "we". */
  voice: string | undefined;

  /** The one party whose tariffs have been spoken of; undefined where there are several. */
  get onlyImposer(): string | undefined {
    return this.#imposed.size === 1 ? this.imposer : undefined;
  }

  /** The one party whose officials and agencies the article names: whose president "the president" is. */
  get government(): string | undefined {
    const [only] = this.#governments.size === 1 ? this.#governments : [];
    return only;
  }

  noteImposer(party: string): void {
    this.imposer = party;
    this.#imposed.add(party);
  }

  /** Somebody of whom no more is known imposes tariffs: those spoken of next need be nobody's who was named before. */
  forgetImposer(): void {
    this.imposer = undefined;
  }

  /** Remembers a tariff, whose targets may be none. */
  noteTariff(tariff: Tariff): void {
    const { imposer, targets, sentence } = tariff;
    this.#last = tariff;
    for (const target of targets) this.#borne.add(target);
    const key = sameKey(imposer, tariff.products, tariff.rate);
    if (key !== undefined) this.#same.set(key, shared(this.#same.get(key), targets));
    if (imposer === null) return;
    const all = this.#all.get(imposer);
    if (!all) this.#all.set(imposer, { ...shared(undefined, targets), lead: sentence <= LEAD });
    else if (targets.length > 0) this.#all.set(imposer, { ...shared(all, targets), lead: all.lead });
  }

  /** The parties of whom the paragraph says at its beginning that it is about tariffs on them. */
  frameOf(view: SentenceView): readonly string[] | undefined {
    return this.#frame?.paragraph === view.sentence.paragraph ? this.#frame.parties : undefined;
  }

  /** On whom the same goods at the same rate were said to fall. */
  sameTariff(imposer: string | null, products: readonly string[], rate: number | null): readonly string[] | undefined {
    const key = sameKey(imposer, products, rate);
    return key === undefined ? undefined : targetsOf(this.#same.get(key));
  }

  /** On whom the tariff fell that was spoken of last, in the sentences before. */
  lastTariff(imposer: string | null, view: SentenceView): readonly string[] | undefined {
    const last = this.#last;
    if (!last || last.sentence === view.index || view.index - last.sentence > NEAR || last.targets.length === 0)
      return undefined;
    return imposer === last.imposer ? last.targets : undefined;
  }

  /** On whom the tariffs fall of which the lead speaks first, where the article speaks of no others of the party. */
  leadTariff(imposer: string | null): readonly string[] | undefined {
    const all = imposer === null ? undefined : this.#all.get(imposer);
    return all?.lead ? targetsOf(all) : undefined;
  }

  /** Whether tariffs on the party have been spoken of and none of its own, or it is another government that speaks of its own. */
  isOnlyBearer(party: string | undefined): boolean {
    if (party === undefined || this.#imposed.has(party)) return false;
    return this.#borne.has(party) || (this.author !== undefined && this.author !== party);
  }

  /** Reads whom the pronouns of the next sentence mean. */
  noteSentence(view: SentenceView, context: ImposerContext): void {
    let first: string | undefined;
    let subject: string | undefined;
    const parties = new Set<string>();
    const owners = new Set<string>();
    for (const mark of view.marks) {
      // A country in the name of a treaty does nothing.
      if (!isActor(mark) || view.markAt(mark.first) !== mark) continue;
      const party = partyOf(mark.mention, context.knowledge, context.day);
      if (party === undefined) continue;
      if (mark.mention.type === 'official' && first === undefined) first = party;
      parties.add(party);
      if (mark.mention.type !== 'party') this.#governments.add(party);
      if (isOfGoods(view, mark)) owners.add(party);
      subject ??= isSubject(view, mark) ? party : undefined;
    }
    const frame = framed(view, context);
    if (frame.length > 0) this.#frame = { paragraph: view.sentence.paragraph, parties: frame };
    this.speaker = first ?? this.speaker;
    this.voice ??= first ?? lawgiver(view, context);
    if (view.sentence.zone === 'headline') {
      this.topic ??= subject;
      if (isOwnWords(view)) this.author ??= first;
    }
    if (wordAt(view, view.first) === 'it') {
      // "It began by taxing American goods": still spoken of, unless these are its own goods; then the other one is meant.
      if (this.subject !== undefined && owners.has(this.subject)) this.subject = otherThan(this.subject, this.#parties);
    } else if (parties.size > 0) {
      this.subject = subject;
      this.#parties = parties;
    }
  }
}

/** "For Canada and Mexico, …": the parties of whom the paragraph is to speak. */
function framed(view: SentenceView, context: ImposerContext): readonly string[] {
  const opening = wordAt(view, view.first) === '-' ? view.first + 1 : view.first;
  if (wordAt(view, opening) !== 'for') return [];
  const mark = view.markAt(wordAt(view, opening + 1) === 'the' ? opening + 2 : opening + 1);
  if (mark?.mention.type !== 'party') return [];
  const parties = listFrom(view, mark, view.last, context);
  for (let i = mark.last; i < Math.min(view.last, mark.last + 8); i++)
    if (wordAt(view, i) === ',' && view.markAt(i + 1)?.mention.type !== 'party') return parties;
  return [];
}

/** The other one of two parties. */
function otherThan(party: string, parties: ReadonlySet<string>): string | undefined {
  if (parties.size !== 2) return undefined;
  for (const one of parties) if (one !== party) return one;
  return undefined;
}

/** "Remarks by President Biden", "Statement by …", "Fact sheet: …". */
function isOwnWords(view: SentenceView): boolean {
  for (let i = view.first; i < view.last; i++) {
    if (wordAt(view, i) === 'fact' && wordAt(view, i + 1) === 'sheet') return true;
    if (SPEECHES.has(wordAt(view, i)) && wordAt(view, i + 1) === 'by') return true;
  }
  return false;
}
const SPEECHES: ReadonlySet<string> = new Set(['remarks', 'statement', 'address', 'speech', 'call', 'briefing']);

/** "by the authority vested in me by the laws of the United States": for whom somebody speaks who does not give his name. */
function lawgiver(view: SentenceView, context: ImposerContext): string | undefined {
  for (const mark of view.marks) {
    const at = wordAt(view, mark.first - 1) === 'the' ? mark.first - 2 : mark.first - 1;
    if (mark.mention.type !== 'party' || wordAt(view, at) !== 'of' || wordAt(view, at - 1) !== 'laws') continue;
    for (let i = view.first; i < at; i++)
      if (wordAt(view, i) === 'me') return partyOf(mark.mention, context.knowledge, context.day);
  }
  return undefined;
}

/** The targets that several tariffs have in common; undefined where they differ. */
interface Shared {
  readonly targets: readonly string[] | undefined;
}
const shared = (known: Shared | undefined, targets: readonly string[]): Shared =>
  !known || (known.targets && areSame(known.targets, targets)) ? { targets } : { targets: undefined };
const targetsOf = (known: Shared | undefined): readonly string[] | undefined =>
  known?.targets && known.targets.length > 0 ? known.targets : undefined;

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(id => b.includes(id));

const sameKey = (imposer: string | null, products: readonly string[], rate: number | null): string | undefined =>
  products.length === 0 || rate === null ? undefined : [imposer ?? '-', rate, ...products].join(' ');
