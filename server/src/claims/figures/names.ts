import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { antecedent, subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import type { SlotHow } from '../claim.ts';
import { partyOf } from '../partyOf.ts';
import type { SentenceView } from '../sentenceView.ts';
import { chamberIn } from '../told/toldVote.ts';
import type { FigureContext } from './bindFigures.ts';
import { balanceIn } from './netTrade.ts';
import { SPEAKING, speakerOf } from './speakers.ts';
import { FACILITIES, HOMES, INDUSTRY } from './words.ts';

/** Whom the sentences before spoke of. */
export interface Topic {
  subject: string | undefined;
  sentence: number;
  /** Whoever, party or not, a sentence was last about. */
  named?: { readonly who: string; readonly sentence: number };
  /** The days and periods of the latest sentence that names some. */
  times?: { readonly days: readonly string[]; readonly sentence: number };
  /** The latest sentence. */
  before?: SentenceView;
  /** The sentence before that one. */
  earlier?: SentenceView | undefined;
  /** The one sort of goods that the latest sentence with goods names; none of several. */
  goods?: { readonly id: string | undefined; readonly sentence: number };
  /** The chamber that voted, by what the latest sentence with one says of it. */
  chamber?: string;
}

export interface Who {
  readonly id: string;
  readonly how: SlotHow;
}

const isName = (tree: Tree, i: number): boolean =>
  /^\p{Lu}/u.test(tree.form(i)) && !/^(?:DT|IN|PRP\$?|CC|RB)$/.test(tree.xpos(i));

/** How many sentences back a pronoun looks. */
const REACH = 2;
const PRONOUNS = /^(?:it|its|they|their|he|his|she|her)$/;
/** What a firm or a country is called when it has been named. */
const CALLED =
  /^(?:company|firm|group|corporation|maker|automaker|carmaker|planemaker|chipmaker|steelmaker|manufacturer|carrier|airline|retailer|bank|lender|miner|shipper|producer|country|nation|bloc|kingdom|island)$/;
/** What goods are called when they have been named. */
const GENERIC =
  /^(?:metal|grain|cereal|fuel|fruit|bean|crop|commodity|mineral|meat|vegetable|oilseed|sweetener|material|seed|nut)$/;

/** Who the nodes of a sentence stand for. */
export class Names {
  readonly view: SentenceView;
  readonly context: FigureContext;
  readonly #knowledge: Knowledge;
  readonly #day: string | null;
  readonly #topic: Topic;

  constructor(view: SentenceView, context: FigureContext, topic: Topic) {
    this.view = view;
    this.context = context;
    this.#knowledge = context.knowledge;
    this.#day = context.day;
    this.#topic = topic;
  }

  get tree(): Tree {
    return this.view.tree;
  }

  mentionAt(node: number): Mention | undefined {
    const index = node < 0 ? -1 : this.tree.mention(node);
    return index < 0 ? undefined : this.view.marks[index]?.mention;
  }

  /** The party that a node is or acts for; undefined for any other. */
  partyAt(node: number): string | undefined {
    const mention = this.mentionAt(node);
    return mention && partyOf(mention, this.#knowledge, this.#day);
  }

  /** "Japanese trade minister Koichi Hagiuda": the country of an office. */
  isInOffice({ end }: Mention): boolean {
    return this.view.marks.some(
      ({ mention }) =>
        mention.type === 'official' && mention.office && mention.office.start <= end + 1 && end <= mention.office.end,
    );
  }

  /** Whether a word is part of the name of a party or another body. */
  isOfParty(node: number): boolean {
    const { tree, view } = this;
    return view.marks.some(
      ({ mention }) =>
        (mention.type === 'party' || mention.type === 'agency') &&
        mention.start <= tree.start(node) &&
        tree.end(node) <= mention.end,
    );
  }

  partyNamed(name: string): string | undefined {
    for (const party of this.#knowledge.parties.values()) if (party.name === name) return party.id;
    return undefined;
  }

  partyName(id: string): string {
    return this.#knowledge.parties.get(id)?.name ?? id.slice(id.indexOf('/') + 1);
  }

  /** Who acts, has or owns: a party, a law, a body, or a name that nobody knows ("name/general motors"). */
  whoAt(node: number): Who | undefined {
    if (node < 0) return undefined;
    const party = this.partyAt(node);
    if (party) return { id: party, how: 'stated' };
    const { tree } = this;
    if (SPEAKING.test(tree.lower(node))) return speakerOf(this, node);
    if (PRONOUNS.test(tree.lower(node))) return this.#meant(node);
    const mention = this.mentionAt(node);
    // "On Sunday Indonesia scrapped": the day is read into the name.
    if (mention?.type === 'date')
      return this.whoAt(childrenBy(tree, node, 'flat', 'compound', 'appos').find(i => this.partyAt(i)) ?? -1);
    if (mention && 'entity' in mention && mention.type !== 'product') return { id: mention.entity.id, how: 'stated' };
    const lemma = tree.lemma(node);
    if (HOMES.has(lemma) || INDUSTRY.has(lemma)) {
      // "the next largest producer, India"
      const named = childrenBy(tree, node, 'appos')
        .map(i => this.partyAt(i))
        .find(party => party);
      // "Asia's fourth-largest economy" is none of Asia's.
      const isRanked = HOMES.has(lemma) && childrenBy(tree, node, 'amod').some(i => tree.xpos(i) === 'JJS');
      const owner = named
        ? { id: named, how: 'stated' as const }
        : isRanked
          ? undefined
          : this.ownerOf(node, /^(?:of|in|from)$/);
      if (owner || !HOMES.has(lemma)) return owner;
      return this.#carried();
    }
    return this.#facility(node) ?? this.nameAt(node);
  }

  /** "has filled Chile's coffers: … the country exported": the one party that the sentence has named by then. */
  homeAt(node: number): Who | undefined {
    return node >= 0 && (HOMES.has(this.tree.lemma(node)) || PRONOUNS.test(this.tree.lower(node)))
      ? this.partyBefore(node)
      : undefined;
  }

  /** The one party that a sentence names before a node. */
  partyBefore(node: number): Who | undefined {
    const found = new Set<string>();
    for (let i = 0; i < node; i++) {
      const party = this.partyAt(i);
      if (party) found.add(party);
    }
    const [id] = found;
    return id && found.size === 1 ? { id, how: 'stated' } : undefined;
  }

  /** "the port of Mombasa", "Mombasa's port", "Mombasa Port": a place by its kind and its name. */
  #facility(node: number): Who | undefined {
    const { tree } = this;
    const lemma = tree.lemma(node);
    if (!FACILITIES.has(lemma) || /s$/.test(tree.lower(node))) return undefined;
    for (const child of childrenBy(tree, node, 'nmod', 'compound', 'amod', 'appos', 'flat')) {
      if (!/^(?:|of|in|at)$/.test(marker(tree, child))) continue;
      if (!isName(tree, child) || this.partyAt(child)) continue;
      const words: string[] = [];
      for (let i = child; i >= 0 && isName(tree, i) && i !== node && !this.mentionAt(i); i--)
        words.unshift(tree.lower(i));
      return { id: `name/${words.join('-')}-${lemma}`, how: 'stated' };
    }
    return undefined;
  }

  /** Whose a noun is: its possessor, its demonym, or the party behind one of the prepositions. */
  ownerOf(noun: number, by: RegExp): Who | undefined {
    const { tree } = this;
    for (const child of childrenBy(tree, noun, 'nmod:poss')) {
      // "Bangladesh, whose garment industry employs …"
      const who = this.whoAt(tree.lower(child) === 'whose' ? antecedent(tree, child) : child);
      if (who) return who;
    }
    for (const child of childrenBy(tree, noun, 'compound', 'amod', 'nmod', 'det', 'nsubj')) {
      if (marker(tree, child) !== '' || child > noun) continue;
      const party =
        this.partyAt(child) ?? this.partyAt(childrenBy(tree, child, 'compound', 'amod', 'nmod:poss')[0] ?? -1);
      if (party) return { id: party, how: 'stated' };
    }
    for (const child of childrenBy(tree, noun, 'nmod', 'obl')) {
      if (!by.test(marker(tree, child))) continue;
      const who = this.partyAt(child);
      if (who) return { id: who, how: 'stated' };
    }
    return undefined;
  }

  /** A pronoun stands for the subject of its own clause or of the sentences before. */
  #meant(node: number): Who | undefined {
    const { tree } = this;
    for (let verb = clauseVerb(tree, node); verb >= 0; verb = clauseVerb(tree, verb)) {
      const subject = subjectOf(tree, verb);
      if (subject < 0 || subject === node || subject > node || PRONOUNS.test(tree.lower(subject))) continue;
      const who = this.whoAt(subject) ?? this.ownerOf(subject, /^$/);
      if (who) return who;
    }
    return this.#carried();
  }

  /** Whom a pronoun, or "the company", stands for at the head of a clause: whoever the sentences before were about. */
  anaphorAt(node: number): string | undefined {
    const { tree } = this;
    const isThe = childrenBy(tree, node, 'det').some(i => tree.lower(i) === 'the');
    if (!PRONOUNS.test(tree.lower(node)) && !(isThe && CALLED.test(tree.lemma(node)))) return undefined;
    return this.spokenOf();
  }

  /** Whoever the sentence before was about. */
  spokenOf(): string | undefined {
    const { named } = this.#topic;
    return named && this.view.index - named.sentence <= REACH ? named.who : undefined;
  }

  /** The days and periods that the sentences before named last. */
  timesBefore(): readonly string[] {
    const { times } = this.#topic;
    return times && this.view.index - times.sentence <= REACH ? times.days : [];
  }

  /** "45,000 tons of it", "exports of the grain": the goods of the sentence before, where it names one sort. */
  goodsMeant(node: number): string | undefined {
    const { tree } = this;
    const isMeant =
      tree.upos(node) === 'PRON'
        ? /^(?:it|them|these|those)$/.test(tree.lower(node))
        : GENERIC.test(tree.lemma(node)) &&
          childrenBy(tree, node, 'det').some(i => /^th(?:e|is|ese)$/.test(tree.lower(i)));
    return isMeant ? this.goodsBefore() : undefined;
  }

  /** The one sort of goods that the sentence before names. */
  goodsBefore(): string | undefined {
    const { goods } = this.#topic;
    return goods && this.view.index - goods.sentence === 1 ? goods.id : undefined;
  }

  #carried(): Who | undefined {
    const { subject, sentence } = this.#topic;
    return subject !== undefined && this.view.index - sentence <= REACH ? { id: subject, how: 'carried' } : undefined;
  }

  /** "General Motors": capitals that no recogniser knows. */
  nameAt(node: number): Who | undefined {
    const { tree } = this;
    if (!isName(tree, node) || this.mentionAt(node) || !isRelation(tree.relation(node), 'nsubj', 'obj', 'obl', 'nmod'))
      return undefined;
    let first = node;
    while (first > 0 && isName(tree, first - 1) && !this.mentionAt(first - 1)) first--;
    // A capital that opens the sentence says nothing.
    if (first === node && node === 0 && tree.upos(node) !== 'PROPN') return undefined;
    const words: string[] = [];
    for (let i = first; i <= node; i++) words.push(tree.lower(i));
    return { id: `name/${words.join('-')}`, how: 'stated' };
  }

  /** The chamber of which the sentence or those before it tell, in an article of votes; "" where it is not sure. */
  chamber(): string | undefined {
    if (!this.context.hasVotes) return undefined;
    const own = chamberIn(this.view);
    if (own !== undefined) this.#topic.chamber = own;
    return this.#topic.chamber;
  }

  /** Notes whom a sentence without figures speaks of first, for which it need not be parsed. */
  noteMentioned(): void {
    this.chamber();
    this.#noteTimes();
    for (const mark of this.view.marks) {
      const party = partyOf(mark.mention, this.#knowledge, this.#day);
      if (!party) continue;
      this.#topic.subject = party;
      this.#topic.sentence = this.view.index;
      this.#topic.named = { who: this.#nameBehind(mark.last) ?? party, sentence: this.view.index };
      return;
    }
  }

  /** "Denmark's Maersk": the name behind whose it is. */
  #nameBehind(at: number): string | undefined {
    const { tokens, last } = this.view;
    const words: string[] = [];
    for (let i = at + 1; /^['’]s$/.test(tokens[at]?.norm ?? '') && i < last && tokens[i]?.caps !== 'none'; i++)
      words.push((tokens[i]?.text ?? '').toLowerCase());
    return words.length > 0 ? `name/${words.join('-')}` : undefined;
  }

  /** The sentence before, also where this one has been noted already. */
  sentenceBefore(): SentenceView | undefined {
    const { before: noted, earlier } = this.#topic;
    const before = noted?.index === this.view.index ? earlier : noted;
    return before && this.view.index - before.index === 1 ? before : undefined;
  }

  /** The balance that the sentence before tells without a figure: "Swiss firms sold more abroad than the country bought there." */
  balanceBefore(): 'deficit' | 'surplus' | undefined {
    const before = this.sentenceBefore();
    return before && balanceIn(before);
  }

  #noteGoods(): void {
    const found = new Set(
      this.view.marks.flatMap(({ mention }) => (mention.type === 'product' ? [mention.entity.id] : [])),
    );
    const [id] = found;
    if (id) this.#topic.goods = { id: found.size === 1 ? id : undefined, sentence: this.view.index };
  }

  #noteTimes(): void {
    this.#noteGoods();
    if (this.#topic.before !== this.view) this.#topic.earlier = this.#topic.before;
    this.#topic.before = this.view;
    const days: string[] = [];
    for (const { mention } of this.view.marks)
      if (mention.type === 'date' && mention.timex.type === 'DATE' && /^\d{4}/.test(mention.timex.value))
        days.push(mention.timex.value);
    // The day of the dateline is only when the story was filed.
    if (days.length > 0 && this.view.sentence.zone !== 'dateline')
      this.#topic.times = { days, sentence: this.view.index };
  }

  #noteNamed(): void {
    const { tree } = this;
    for (let i = 0; i < tree.size; i++) {
      if (!isRelation(tree.relation(i), 'nsubj') || this.mentionAt(i)?.type === 'official') continue;
      const who = this.anaphorAt(i) ?? this.whoAt(i)?.id ?? this.ownerOf(i, /^of$/)?.id;
      if (!who) continue;
      this.#topic.named = { who, sentence: this.view.index };
      return;
    }
  }

  /** Notes whom the sentence is about: the party that is the subject of its main clause, or that it belongs to. */
  noteTopic(): void {
    const { tree } = this;
    this.#noteNamed();
    this.#noteTimes();
    for (let i = 0; i < tree.size; i++) {
      if (!isRelation(tree.relation(i), 'nsubj')) continue;
      const party = this.partyAt(i) ?? this.ownerOf(i, /^of$/)?.id;
      if (!party) continue;
      this.#topic.subject = party;
      this.#topic.sentence = this.view.index;
      return;
    }
  }
}
