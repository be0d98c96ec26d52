import type { GoldSentence } from './conllu.ts';
import { Clauses } from './madeClauses.ts';
import { Dice, name, rate } from './madePhrases.ts';
import { and, as, comma, det, flatten, type MadeNode, mark, node, pre } from './madeTree.ts';
import { places, saying } from './madeWords.ts';
import { randomFrom } from './random.ts';

/** Sentences on tariffs from a small grammar with their trees, for what the treebanks have next to nothing of. */
export function madeSentences(count: number, seed: number): GoldSentence[] {
  const grammar = new Grammar(new Clauses(new Dice(randomFrom(seed))));
  return Array.from({ length: count }, (_, i) => {
    const sentence = flatten(grammar.sentence(), `made-${i + 1}`);
    return i % HEADLINES === 0 ? asHeadline(sentence, i % (4 * HEADLINES) === 0) : sentence;
  });
}

/** One of so many is written like a headline. */
const HEADLINES = 12;

/** The same words with capitals, as headlines have them: at the start of each, or (loud) throughout. */
function asHeadline(sentence: GoldSentence, loud: boolean): GoldSentence {
  const forms = sentence.forms.map(form => {
    if (form.startsWith('<')) return form;
    return loud ? form.toUpperCase() : form.charAt(0).toUpperCase() + form.slice(1);
  });
  return { ...sentence, forms };
}

class Grammar {
  private readonly clauses: Clauses;

  constructor(clauses: Clauses) {
    this.clauses = clauses;
  }

  sentence(): MadeNode {
    const { dice } = this.clauses;
    let verb = this.clauses.clause();
    dice.among(
      [40, () => {}],
      [
        14,
        () => {
          verb = this.said(verb);
        },
      ],
      [
        8,
        () => {
          const next = this.clauses.clause();
          next.left.unshift(...(dice.chance(0.8) ? [comma()] : []), and(dice.pick(['and', 'but', 'and'])));
          verb.right.push(as('conj', next));
        },
      ],
      [
        8,
        () => {
          const below = this.clauses.clause();
          const word = dice.pick([
            'while',
            'after',
            'as',
            'because',
            'unless',
            'if',
            'until',
            'before',
            'when',
            'although',
          ]);
          below.left.unshift(mark(word));
          if (dice.chance(0.3)) verb.left.unshift(as('advcl', below), comma());
          else {
            if (dice.chance(0.6)) below.left.unshift(comma());
            verb.right.push(as('advcl', below));
          }
        },
      ],
      [
        6,
        () => {
          const next = this.clauses.predicate('past');
          next.left.unshift(and(dice.pick(['and', 'but'])));
          verb.right.push(as('conj', next));
        },
      ],
      [
        6,
        () => {
          const below = this.clauses.predicate('ing');
          if (dice.chance(0.35)) verb.left.unshift(as('advcl', below), comma());
          else {
            below.left.unshift(comma());
            verb.right.push(as('advcl', below));
          }
        },
      ],
      [8, () => verb.left.unshift(this.opening(), comma())],
      [5, () => this.gapped(verb)],
    );
    if (!dice.chance(0.06)) verb.right.push(as('punct', node('./.')));
    return as('root', verb);
  }

  /** "In May", "Under the deal", "Since then". */
  private opening(): MadeNode {
    const { dice } = this.clauses;
    return dice.chance(0.4)
      ? this.clauses.phrases.time()
      : as(
          'obl',
          pre(
            dice.pick(['under', 'without', 'after', 'despite', 'instead']),
            node(`${dice.pick(['deal', 'agreement', 'order', 'law'])}/NN`, [det(dice.pick(['the', 'a']))]),
          ),
        );
  }

  private said(clause: MadeNode): MadeNode {
    const { dice } = this.clauses;
    const verb = node(`${dice.pick(saying)}/VBD`, [as('nsubj', this.clauses.phrases.party())]);
    if (verb.form === 'says') return this.quoted(clause, { ...verb, xpos: 'VBZ' });
    return this.quoted(clause, verb);
  }

  private quoted(clause: MadeNode, verb: MadeNode): MadeNode {
    const { dice } = this.clauses;
    const when = dice.chance(0.3) ? [this.clauses.phrases.time()] : [];
    if (dice.chance(0.4)) {
      verb.left.unshift(as('ccomp', clause), comma());
      verb.right.push(...when);
      return verb;
    }
    if (dice.chance(0.5)) clause.left.unshift(mark('that'));
    verb.right.push(...when, as('ccomp', clause));
    return verb;
  }

  /** "Japan pays 15 percent, Korea 10 percent": the second has lost its verb. */
  private gapped(verb: MadeNode): void {
    const { dice } = this.clauses;
    const first = name(dice.pick(places));
    const rest = rate();
    first.left.push(...(dice.chance(0.7) ? [comma()] : []), ...(dice.chance(0.5) ? [and()] : []));
    if (first.left.length === 0) return;
    first.right.push(...(dice.chance(0.2) ? [comma()] : []), as('dep', rest));
    verb.left.length = 0;
    verb.right.length = 0;
    verb.left.push(as('nsubj', name(dice.pick(places))));
    Object.assign(verb, { form: dice.pick(['pays', 'faces', 'charges', 'levies']), xpos: 'VBZ', upos: 'VERB' });
    verb.right.push(as('obj', rate()), as('conj', first));
  }
}
