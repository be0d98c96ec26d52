import { wordSet } from '../../../base/wordList.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { marker } from '../../../syntax/dependents.ts';
import type { Tree } from '../../../syntax/tree.ts';
import { ACTS, FIRMS, GENERIC, GOVERNING, TRADED } from '../../frames/nouns.ts';
import { predicateAt, roleOf } from '../../frames/readFrame.ts';
import { partyOf } from '../../partyOf.ts';
import type { Reading, ReadingContext } from '../../reading.ts';
import type { SentenceView } from '../../sentenceView.ts';
import { governmentOf } from '../../slots/actor.ts';
import { isBoughtOnCondition } from '../../slots/condition.ts';
import { isGoods, isMeasureNoun } from '../../slots/measureNoun.ts';

/**
 * What a party does where it is named:
 *
 * - `acts`: subject or agent of a predicate that imposes; `says`: subject of one that tells; `subject`: of any other
 * - `bears`: what a tariff falls on, by its frame or behind "on" and "against"; `object`: of another verb
 * - `goods`: whose goods, firms or trade the noun is of; `tariff`: it stands before a tariff; `people`: before another noun that is none of its government
 * - `place`: behind "in", "to", "into"; `passed`: behind "through", where goods only come by; `other`: elsewhere
 */
export type Part =
  | 'acts'
  | 'says'
  | 'subject'
  | 'bears'
  | 'object'
  | 'goods'
  | 'tariff'
  | 'people'
  | 'place'
  | 'passed'
  | 'other';

export interface ToldParty {
  readonly party: string;
  readonly start: number;
  /** -1 without a tree. */
  readonly node: number;
  readonly part: Part;
  /** The node that the phrase hangs on; -1 without a tree. */
  readonly verb: number;
  /** Named by a person or an office of its government. */
  readonly office: boolean;
  /** It stands in one list with the one before it. */
  readonly joined: boolean;
}
/** Goods that stand in one list: "beef, tin and tea". */
export interface ToldGoods {
  readonly goods: readonly string[];
  readonly start: number;
  readonly node: number;
  readonly part: Part;
  readonly verb: number;
}

/** How many parties of a sentence are kept: no writer's sentence has so many, and one without end must not cost more than its length. */
const MOST = 24;

/** After how many times more than once a party is named often. */
const OFTEN = 4;

/** Below how many sentences a share tells nothing. */
const FEW = 2;
/** How many parties of a sentence are taken for ones that have to do with each other. */
const TOGETHER = 6;

/** Whom and what each sentence of an article tells of, with what they do in it, and how often. */
export class Told {
  private readonly parties = new Map<number, ToldParty[]>();
  private readonly goods = new Map<number, ToldGoods[]>();
  private readonly counts = new Map<string, number>();
  /** The laws that the article names. */
  readonly laws = new Set<string>();
  private readonly headings: readonly number[];
  /** By party, how often others stand in its sentences; "": the sentences in which any does. */
  private readonly pairs = new Map<string, Map<string, number>>();
  private all = 0;

  /**
   * @param readingOf undefined for a sentence that is not read as a tree
   * @param headings sentences above the article
   */
  constructor(
    views: readonly SentenceView[],
    readingOf: (view: SentenceView) => Reading | undefined,
    context: ReadingContext,
    headings: readonly number[],
  ) {
    this.headings = headings;
    for (const view of views) {
      const reading = readingOf(view);
      const parties: ToldParty[] = [];
      const goods = goodsTold(view, reading);
      let end = -1;
      for (const { mention, first, last } of view.marks) {
        if (mention.type === 'law') this.laws.add(mention.entity.id);
        const told = partyTold(mention, context);
        if (told === undefined || parties.length >= MOST) continue;
        const joined = end >= 0 && view.tokens.slice(end, first).every(({ norm }) => JOINING.has(norm));
        end = last;
        const node = reading ? reading.nodeOf(mention) : -1;
        const { part, verb } = reading ? placeOf(reading, node) : NOWHERE;
        parties.push({ party: told, start: mention.start, node, part, verb, office: mention.type !== 'party', joined });
        this.all++;
        this.counts.set(told, (this.counts.get(told) ?? 0) + 1);
      }
      if (parties.length > 0) this.parties.set(view.index, parties);
      this.countPairs([...new Set(parties.map(({ party }) => party))]);
      if (goods.length > 0) this.goods.set(view.index, goods);
    }
  }

  partiesOf(sentence: number): readonly ToldParty[] {
    return this.parties.get(sentence) ?? NO_PARTIES;
  }

  goodsOf(sentence: number): readonly ToldGoods[] {
    return this.goods.get(sentence) ?? NO_GOODS;
  }

  /** Whom the headline names. */
  get headed(): readonly ToldParty[] {
    this.headedParties ??= this.headings.flatMap(at => this.partiesOf(at));
    return this.headedParties;
  }
  private headedParties: readonly ToldParty[] | undefined;

  /** What goods the headline names. */
  get headedGoods(): readonly string[] {
    this.headGoods ??= [...new Set(this.headings.flatMap(at => this.goodsOf(at).flatMap(({ goods }) => goods)))];
    return this.headGoods;
  }
  private headGoods: readonly string[] | undefined;

  /** How much of all that is said of parties is said of one, from 0 to 1. */
  shareOf(party: string): number {
    return this.all === 0 ? 0 : (this.counts.get(party) ?? 0) / this.all;
  }

  private countPairs(parties: readonly string[]): void {
    if (parties.length < 2 || parties.length > TOGETHER) return;
    for (const party of parties) {
      const others = this.pairs.get(party) ?? new Map<string, number>();
      this.pairs.set(party, others);
      for (const other of ['', ...parties]) if (other !== party) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }

  /** In how many of the sentences that name a party beside others another stands, from 0 to 1: with whom it has to do. */
  shareBeside(party: string, other: string): number {
    const others = this.pairs.get(party);
    const all = others?.get('') ?? 0;
    return all < FEW ? 0 : (others?.get(other) ?? 0) / all;
  }

  /** The largest share of anybody beside a party. */
  mostBeside(party: string): number {
    let most = 0;
    for (const other of this.pairs.get(party)?.keys() ?? [])
      if (other !== '') most = Math.max(most, this.shareBeside(party, other));
    return most;
  }

  /** How far the number of times that a party is named tells anything, from 0 to 1. */
  weightOf(party: string): number {
    return Math.min(1, ((this.counts.get(party) ?? 0) - 1) / OFTEN);
  }

  /** The parties by how often they are named, most first. */
  get ranked(): readonly string[] {
    this.byCount ??= [...this.counts].sort((a, b) => b[1] - a[1]).map(([party]) => party);
    return this.byCount;
  }
  private byCount: readonly string[] | undefined;
}
const NO_PARTIES: readonly ToldParty[] = [];
const NO_GOODS: readonly ToldGoods[] = [];

/** The goods of a sentence, those of a list together. */
function goodsTold(view: SentenceView, reading: Reading | undefined): ToldGoods[] {
  const found: { goods: string[]; start: number; node: number; part: Part; verb: number }[] = [];
  let end = -1;
  for (const { mention, first, last } of view.marks) {
    if (mention.type !== 'product') continue;
    const { id } = mention.entity;
    const list = found.at(-1);
    const between = list && end >= 0 ? view.tokens.slice(end, first) : undefined;
    // "is on tin; zinc got off": another sentence begins there.
    const opens = between?.some(({ norm }) => norm === ';') && reading && isSubject(reading, mention);
    const joined = list && between?.every(({ norm }) => JOINING.has(norm)) && !opens;
    end = Math.max(end, last);
    if (joined) {
      if (!list.goods.includes(id) && list.goods.length < MOST) list.goods.push(id);
      continue;
    }
    if (found.length === MOST) break;
    const node = reading ? reading.nodeOf(mention) : -1;
    if (reading && isBought(reading, node)) continue;
    const { part, verb } = reading ? placeOf(reading, node) : NOWHERE;
    found.push({ goods: [id], start: mention.start, node, part, verb });
  }
  return found;
}
const isSubject = (reading: Reading, mention: Mention): boolean =>
  reading.tree.relation(reading.nodeOf(mention)).startsWith('nsubj');

/** "a penalty for buying Iranian oil", "over its purchases of gas": why a country has a tariff, not on what. */
function isBought({ tree }: Reading, node: number): boolean {
  let top = node;
  for (let left = STEPS; left > 0 && top >= 0 && WITHIN.has(tree.relation(top)); left--) top = tree.head(top);
  if (top >= 0 && (isBoughtOnCondition(tree, top) || isGivenInExchange(tree, top))) return true;
  const buying = top >= 0 && /^(?:obj|nmod)$/.test(tree.relation(top)) ? tree.head(top) : -1;
  if (buying < 0 || !BUYING.has(tree.lemma(buying))) return false;
  const by = marker(tree, buying);
  if (by === 'over') return true;
  return by === 'for' && tree.head(buying) >= 0 && PUNISHING.has(tree.lemma(tree.head(buying)));
}
/** "in exchange for commitments to buy rice", "in return for orders of jets": what is given for a tariff bears none. */
function isGivenInExchange(tree: Tree, node: number): boolean {
  for (let at = node, left = tree.size; at >= 0 && left > 0 && !/^(?:root|conj)$/.test(tree.relation(at)); left--) {
    if (/^(?:exchange|return)$/.test(tree.lemma(at)) && marker(tree, at) === 'in') return true;
    if (/^in (?:exchange|return) for$/.test(marker(tree, at))) return true;
    at = tree.head(at);
  }
  return false;
}
const BUYING = wordSet('buy buying purchase');
const PUNISHING = wordSet('penalty punishment punish penalize penalise sanction');
const JOINING = wordSet(', ; and or & as well also the but plus along together with');

/** The government or country that a mention tells of; regions are nobody's. */
function partyTold(mention: Mention, { knowledge, day }: ReadingContext): string | undefined {
  const party = partyOf(mention, knowledge, day);
  if (party === undefined) return undefined;
  const own = governmentOf(party);
  return knowledge.parties.get(own)?.kind === 'region' ? undefined : own;
}

/** Relations by which a name is a part of a larger phrase. */
const WITHIN = new Set(['nmod:poss', 'compound', 'amod', 'nmod:desc', 'flat', 'appos', 'conj', 'nmod:unmarked']);
const STEPS = 6;

const PLACING = wordSet('in to into');
const PASSING = wordSet('through via');

interface Place {
  readonly part: Part;
  readonly verb: number;
}
const NOWHERE: Place = { part: 'other', verb: -1 };

/** What a party, by its node, does in its sentence. */
export function placeOf(reading: Reading, node: number): Place {
  const { tree } = reading;
  if (node < 0) return NOWHERE;
  let top = node;
  let inner: Part | undefined;
  for (let left = STEPS; left > 0; left--) {
    const relation = tree.relation(top);
    const of = relation === 'nmod' && /^(?:of|from)?$/.test(marker(tree, top));
    const head = tree.head(top);
    if (head < 0 || !(WITHIN.has(relation) || of)) break;
    if (relation !== 'conj' && relation !== 'appos') {
      if (isMeasureNoun(reading, head)) inner ??= 'tariff';
      const lemma = tree.lemma(head);
      if (FIRMS.has(lemma) || TRADED.has(lemma) || GENERIC.has(lemma)) inner ??= 'goods';
      // "those from Peru"
      if (isGoods(reading, head) || /^th(?:at|ose)$/.test(tree.lower(head))) inner ??= 'goods';
      if (!of && tree.upos(head) === 'NOUN' && !GOVERNING.has(lemma) && !ACTS.has(lemma)) inner ??= 'people';
    }
    top = head;
  }
  const verb = tree.head(top);
  return { part: inner ?? partOf(reading, top), verb };
}

function partOf({ tree }: Reading, top: number): Part {
  const head = tree.head(top);
  if (head < 0) return tree.upos(top) === 'VERB' ? 'other' : 'subject';
  const relation = tree.relation(top);
  const predicate = predicateAt(tree, head);
  const role = predicate && roleOf(tree, predicate, top);
  const by = marker(tree, top);
  switch (relation) {
    case 'nsubj':
    case 'csubj':
      if (role === 'imposer') return 'acts';
      if (role === 'load') return 'bears';
      return predicate?.frame.act === 'say' ? 'says' : 'subject';
    case 'nsubj:pass':
    case 'obj':
    case 'iobj':
      return role === 'load' ? 'bears' : relation === 'nsubj:pass' ? 'subject' : 'object';
    default:
      if (by === 'by') return predicate ? 'acts' : 'other';
      if (by === 'on' || by === 'against' || by === 'upon' || role === 'load') return 'bears';
      if (by === 'from') return 'goods';
      return PLACING.has(by) ? 'place' : PASSING.has(by) ? 'passed' : 'other';
  }
}
