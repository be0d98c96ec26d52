import { childrenBy, marker } from '../../syntax/dependents.ts';
import { type Mark, wordAt } from '../sentenceView.ts';
import type { Amount } from './amountOf.ts';
import type { Names } from './names.ts';
import { EMPTY, type Scope } from './scope.ts';
import { CHANGING, LINKING, RECURRING } from './words.ts';

interface Noted {
  readonly mark: Mark;
  readonly amount: Amount;
  readonly period: string | undefined;
  readonly unit: string;
  readonly sentence: number;
}

/** Carried for so many sentences at most: further on, the text has moved to other things. */
const CARRY = 2;
/** Which reckoning a figure is of, not of what. */
const VERSIONS = /^(?:revised|preliminary|provisional|adjusted|unadjusted|initial)$/;
const QUALIFYING = /^(?:about|nearly|almost|around|some|over|more|than|only|just|a|an|roughly|with|at|,|\(|and)$/;

/** What goes on from one amount to the next until another is named: the goods, the period, in lists the metric. */
export class AmountMemory {
  #last: Noted | undefined;
  #old: { readonly metric: string; readonly period: string; readonly sentence: number } | undefined;

  note(noted: Noted): void {
    this.#last = noted;
  }

  noteOld({ metric }: Amount, period: string | null, sentence: number): void {
    if (period) this.#old = { metric, period, sentence };
  }

  /** The amount with what the one before says of its goods; undefined where nobody says. */
  complete(said: Amount, sentence: number, unit: string): Amount | undefined {
    const amount = said.subject === '' ? this.#owned(said, sentence) : said;
    if (!amount) return undefined;
    const last = this.#near(amount, sentence, unit);
    const { scope } = amount;
    if (last && scope.goods.length === 0 && !scope.origin && last.amount.metric === amount.metric) {
      const { goods, partner } = last.amount.scope;
      const carried: Scope = scope.partner
        ? { goods, partner: scope.partner }
        : { goods, ...(partner ? { partner } : {}) };
      return amount.bare && carried.goods.length === 0 && !carried.partner ? undefined : { ...amount, scope: carried };
    }
    if (!amount.bare) return amount;
    // "imported $200 million in wine but exported only $38 million"
    if (last && last.sentence === sentence)
      return {
        ...amount,
        scope: { goods: last.amount.scope.goods, ...(scope.partner ? { partner: scope.partner } : {}) },
      };
    return scope.partner ? amount : undefined;
  }

  /** "Exports rose to $9 billion": those of whom the amounts before are, if these are of all its trade. */
  #owned(amount: Amount, sentence: number): Amount | undefined {
    const last = this.#last;
    if (!last || sentence - last.sentence > CARRY || !RECURRING.test(last.amount.metric)) return undefined;
    const { goods, origin, partner } = last.amount.scope;
    if (origin || partner || goods.some(word => !VERSIONS.test(word))) return undefined;
    return { ...amount, subject: last.amount.subject };
  }

  #near(amount: Amount, sentence: number, unit: string): Noted | undefined {
    const last = this.#last;
    if (!last || last.unit !== unit || sentence - last.sentence > CARRY) return undefined;
    return last.amount.metric === amount.metric || (amount.bare && last.sentence === sentence) ? last : undefined;
  }

  /** The period of the amount before, of the same metric. */
  periodOf(amount: Amount, sentence: number): string | undefined {
    // "from 15 billion last year, and Korea's … from 3 billion": both are of last year.
    if (amount.old)
      return this.#old?.sentence === sentence && this.#old.metric === amount.metric ? this.#old.period : undefined;
    return this.#last?.amount.metric === amount.metric ? this.#last.period : undefined;
  }

  /** "It was 4.33 billion in the first quarter": a pronoun stands for the measure of the sentence before. */
  continued({ tree, view }: Names, node: number): Amount | undefined {
    const last = this.#last;
    if (!last || view.index - last.sentence > 1) return undefined;
    const verb = childrenBy(tree, node, 'cop').length > 0 ? node : tree.head(node);
    if (verb < 0 || (verb !== node && !LINKING.has(tree.lemma(verb)) && !CHANGING.has(tree.lemma(verb))))
      return undefined;
    const subject = childrenBy(tree, verb, 'nsubj')[0] ?? -1;
    if (subject < 0 || !/^(?:it|that|this)$/.test(tree.lower(subject))) return undefined;
    if (verb !== node && CHANGING.has(tree.lemma(verb)) && marker(tree, node) !== 'to') return undefined;
    return { ...last.amount, how: 'carried', nodes: [verb, node], stance: verb, old: false };
  }

  /** "India with 100 million tons, Japan 83.7 million tons": the party right before an amount has what the one before it had. */
  listed(names: Names, mark: Mark): Amount | undefined {
    const { view } = names;
    const last = this.#last;
    if (!last || last.sentence !== view.index) return undefined;
    if (!('value' in mark.mention) || mark.mention.value.unit !== last.unit) return undefined;
    let at = mark.first - 1;
    while (at > view.first && QUALIFYING.test(wordAt(view, at))) at--;
    const party = view.markAt(at);
    if (party?.mention.type !== 'party' || party.first < last.mark.last) return undefined;
    const node = names.tree.nodeOf(view.marks.indexOf(party));
    // "beef to China and 30 tons to Chile": a partner has nothing of its own.
    const id = /^(?:to|from|with|against)$/.test(marker(names.tree, node)) ? undefined : names.partyAt(node);
    return id ? { ...last.amount, subject: id, how: 'stated', scope: EMPTY, nodes: [], old: false } : undefined;
  }
}
