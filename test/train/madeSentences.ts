import type { GoldSentence } from './conllu.ts';
import { Dice, name, Phrases, rate } from './madePhrases.ts';
import { and, as, comma, det, flatten, type MadeNode, mark, node, pre } from './madeTree.ts';
import { changing, modals, months, moving, places, planning, putting, saying } from './madeWords.ts';
import { randomFrom } from './random.ts';

type Form = 'base' | 'past' | 'participle' | 'ing';
const FORMS: Readonly<Record<Form, readonly [index: number, xpos: string]>> = {
  base: [0, 'VB'],
  past: [1, 'VBD'],
  participle: [2, 'VBN'],
  ing: [3, 'VBG'],
};

/** Sentences on tariffs from a small grammar with their trees, for what the treebanks have next to nothing of. */
export function madeSentences(count: number, seed: number): GoldSentence[] {
  const grammar = new Grammar(new Dice(randomFrom(seed)));
  return Array.from({ length: count }, (_, i) => flatten(grammar.sentence(), `made-${i + 1}`));
}

class Grammar {
  private readonly dice: Dice;
  private readonly phrases: Phrases;

  constructor(dice: Dice) {
    this.dice = dice;
    this.phrases = new Phrases(dice);
  }

  sentence(): MadeNode {
    const { dice } = this;
    let verb = this.clause();
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
          const next = this.clause();
          next.left.unshift(...(dice.chance(0.8) ? [comma()] : []), and(dice.pick(['and', 'but', 'and'])));
          verb.right.push(as('conj', next));
        },
      ],
      [
        8,
        () => {
          const below = this.clause();
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
          const next = this.predicate('past');
          next.left.unshift(and(dice.pick(['and', 'but'])));
          verb.right.push(as('conj', next));
        },
      ],
      [
        6,
        () => {
          const below = this.predicate('ing');
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
    const { dice } = this;
    return dice.chance(0.4)
      ? this.phrases.time()
      : as(
          'obl',
          pre(
            dice.pick(['under', 'without', 'after', 'despite', 'instead']),
            node(`${dice.pick(['deal', 'agreement', 'order', 'law'])}/NN`, [det(dice.pick(['the', 'a']))]),
          ),
        );
  }

  private said(clause: MadeNode): MadeNode {
    const { dice } = this;
    const verb = node(`${dice.pick(saying)}/VBD`, [as('nsubj', this.phrases.party())]);
    if (verb.form === 'says') return this.quoted(clause, { ...verb, xpos: 'VBZ' });
    return this.quoted(clause, verb);
  }

  private quoted(clause: MadeNode, verb: MadeNode): MadeNode {
    const { dice } = this;
    const when = dice.chance(0.3) ? [this.phrases.time()] : [];
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
    const { dice } = this;
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

  private subject(): MadeNode[] {
    const { dice } = this;
    const head = this.phrases.party();
    if (head.upos === 'PRON') return [as('nsubj', head)];
    if (dice.chance(0.08)) {
      const verb = this.predicate('past');
      verb.left.unshift(comma(), as('nsubj', node('which/WDT')));
      head.right.push(as('acl:relcl', verb), comma());
    } else if (dice.chance(0.06)) {
      const partner = node(`${dice.pick(['partner', 'exporter', 'producer', 'buyer', 'economy'])}/NN`, [
        comma(),
        det('the'),
        as('amod', node(`${dice.pick(['largest', 'biggest'])}/JJS`)),
      ]);
      partner.right.push(as('nmod', pre('in', node('world/NN', [det('the')]))));
      head.right.push(as('appos', partner), comma());
    }
    return [as('nsubj', head)];
  }

  private clause(): MadeNode {
    const { dice } = this;
    return dice.among(
      [34, () => this.withSubject(this.predicate('past'))],
      [14, () => this.withModal()],
      [11, () => this.planned()],
      [11, () => this.passive()],
      [10, () => this.facing()],
      [7, () => this.hit()],
      [12, () => this.moving()],
      [3, () => this.imposedBy()],
    );
  }

  private withSubject(verb: MadeNode): MadeNode {
    verb.left.unshift(...this.subject());
    return verb;
  }

  private withModal(): MadeNode {
    const { dice } = this;
    const perfect = dice.chance(0.3);
    const verb = this.predicate(perfect ? 'participle' : 'base');
    const word = perfect ? dice.pick(['has', 'had', 'have']) : dice.pick(modals);
    const aux = as(
      'aux',
      node(`${word}/${perfect ? (word === 'has' ? 'VBZ' : word === 'had' ? 'VBD' : 'VBP') : 'MD'}/AUX`),
    );
    const not = dice.chance(0.1) ? [as('advmod', node('not/RB/PART'))] : [];
    verb.left.unshift(...this.subject(), aux, ...not);
    return verb;
  }

  private planned(): MadeNode {
    const { dice } = this;
    const inner = this.predicate('base');
    inner.left.unshift(mark('to'));
    const word = dice.pick(planning);
    const when = dice.chance(0.2) ? [this.phrases.time()] : [];
    return node(`${word}/${word.endsWith('s') ? 'VBZ' : 'VBD'}`, this.subject(), [...when, as('xcomp', inner)]);
  }

  /** A verb with its objects: "cut its tariff on beef from 10 percent to 5 percent", "imposed a 25 percent duty on cars in May". */
  private predicate(form: Form): MadeNode {
    const { dice, phrases } = this;
    const [index, xpos] = FORMS[form];
    if (dice.chance(0.38)) {
      const verb = node(`${dice.pick(changing)[index]}/${xpos}`);
      const to = () => as('obl', pre('to', rate()));
      const from = () => as('obl', pre('from', rate()));
      const object = as('obj', phrases.tariff(false));
      dice.among(
        [40, () => verb.right.push(object, to())],
        [20, () => verb.right.push(object, to(), from())],
        [25, () => verb.right.push(object, from(), to())],
        [8, () => verb.right.push(object, as('obl', pre('by', rate())))],
        [7, () => verb.right.push(to(), object)],
      );
      if (dice.chance(0.35)) verb.right.push(phrases.time());
      return verb;
    }
    const verb = node(`${dice.pick(putting)[index]}/${xpos}`);
    if (dice.chance(0.1)) {
      // The goods are the verb's: "slapped a 25 percent duty in May on cars".
      const measure = phrases.measure(true);
      measure.left.unshift(det('a'), as('compound', rate()));
      const goods = as('obl', pre('on', phrases.goods()));
      verb.right.push(as('obj', measure), ...(dice.chance(0.4) ? [phrases.time()] : []), goods);
      return verb;
    }
    if (dice.chance(0.1)) {
      const verb2 = node(
        `${
          dice.pick([
            ['hit', 'hit', 'hit', 'hitting'],
            ['strike', 'struck', 'struck', 'striking'],
          ])[index]
        }/${xpos}`,
      );
      verb2.right.push(as('obj', phrases.goods()), as('obl', pre('with', phrases.tariff())));
      return verb2;
    }
    verb.right.push(as('obj', phrases.tariff()));
    if (dice.chance(0.35)) verb.right.push(phrases.time());
    return verb;
  }

  private passive(): MadeNode {
    const { dice, phrases } = this;
    const subject = phrases.tariff(dice.chance(0.5));
    const be = subject.xpos === 'NNS' ? 'were' : 'was';
    const auxiliaries = dice.chance(0.3)
      ? [as('aux', node(`${dice.pick(modals)}/MD`)), as('aux:pass', node('be/VB/AUX'))]
      : [as('aux:pass', node(`${be}/VBD/AUX`))];
    const word = dice.pick(['raised', 'cut', 'imposed', 'set', 'lowered', 'doubled', 'reduced', 'suspended', 'lifted']);
    const verb = node(`${word}/VBN`, [as('nsubj:pass', subject), ...auxiliaries]);
    if (dice.chance(0.7)) verb.right.push(as('obl', pre(dice.pick(['to', 'at']), rate())));
    if (dice.chance(0.3)) verb.right.push(as('obl', pre('from', rate())));
    if (dice.chance(0.3)) verb.right.push(phrases.time());
    if (dice.chance(0.2)) verb.right.push(as('obl:agent', pre('by', phrases.party())));
    return verb;
  }

  /** Who bears it: "faces a duty", "pays 10 percent", "is subject to a duty". */
  private facing(): MadeNode {
    const { dice, phrases } = this;
    const bearer = as('nsubj', dice.chance(0.5) ? phrases.party() : phrases.goods());
    const modal = dice.chance(0.5) ? [as('aux', node(`${dice.pick(modals)}/MD`))] : [];
    const when = dice.chance(0.3) ? [phrases.time()] : [];
    if (dice.chance(0.5)) {
      const word = dice.pick(
        modal.length > 0 ? ['face', 'pay', 'incur', 'carry'] : ['faces', 'pays', 'face', 'pay', 'faced', 'paid'],
      );
      const xpos = modal.length > 0 ? 'VB' : word.endsWith('s') ? 'VBZ' : /ed$|paid/.test(word) ? 'VBD' : 'VBP';
      const object = dice.chance(0.3) ? rate() : phrases.tariff();
      return node(`${word}/${xpos}`, [bearer, ...modal], [as('obj', object), ...when]);
    }
    const be = modal.length > 0 ? 'be/VB/AUX' : `${dice.pick(['are/VBP', 'is/VBZ', 'were/VBD'])}/AUX`;
    const adverb = dice.chance(0.2) ? [as('advmod', node(`${dice.pick(['now', 'also', 'already'])}/RB`))] : [];
    return node(
      'subject/JJ',
      [bearer, ...modal, as('cop', node(be)), ...adverb],
      [as('obl', pre('to', phrases.tariff())), ...when],
    );
  }

  private hit(): MadeNode {
    const { dice, phrases } = this;
    const auxiliaries = dice.chance(0.5)
      ? [as('aux', node(`${dice.pick(['would', 'will', 'could'])}/MD`)), as('aux:pass', node('be/VB/AUX'))]
      : [as('aux:pass', node('were/VBD/AUX'))];
    return node(
      `${dice.pick(['hit', 'slapped', 'struck', 'targeted', 'taxed'])}/VBN`,
      [as('nsubj:pass', dice.chance(0.8) ? phrases.goods() : phrases.party()), ...auxiliaries],
      [
        as('obl', dice.chance(0.2) ? pre('at', rate()) : pre('with', phrases.tariff())),
        ...(dice.chance(0.3) ? [phrases.time()] : []),
      ],
    );
  }

  /** The tariff itself is the subject: it takes effect, falls, rises; with what stands beside it. */
  private moving(): MadeNode {
    const { dice, phrases } = this;
    const tariff = phrases.tariff();
    dice.among(
      [
        20,
        () => {
          const verb = node(`${dice.pick(moving)}/VBD`, [comma(), as('nsubj', node('which/WDT'))]);
          verb.right.push(as('obl', pre('from', rate())), as('obl', pre('to', rate())));
          if (dice.chance(0.4)) verb.right.push(phrases.time());
          tariff.right.push(as('acl:relcl', verb), comma());
        },
      ],
      [
        15,
        () => {
          const verb = node('imposed/VBN', [comma()]);
          if (dice.chance(0.6)) verb.right.push(as('obl', pre('in', name(dice.pick(months)))));
          verb.right.push(as('obl:agent', pre('by', phrases.party())));
          tariff.right.push(as('acl', verb), comma());
        },
      ],
      [
        12,
        () => {
          const old = rate();
          if (dice.chance(0.4)) {
            old.left.unshift(det('the'));
            old.right.push(
              as(
                'acl',
                node(
                  `${dice.pick(['announced', 'threatened', 'proposed'])}/VBN`,
                  [],
                  [as('obl', pre('in', name(dice.pick(months))))],
                ),
              ),
            );
          }
          const change = node(`${dice.pick(['up', 'down'])}/RB`, [comma()], [as('obl', pre('from', old))]);
          tariff.right.push(as('advmod', change), comma());
        },
      ],
      [
        15,
        () => {
          const verb = node(`${dice.pick(['announced', 'imposed', 'proposed', 'introduced', 'threatened'])}/VBD`, [
            as('obj', node('that/WDT')),
            as('nsubj', phrases.party()),
          ]);
          if (dice.chance(0.6)) verb.right.push(phrases.time());
          tariff.right.push(as('acl:relcl', verb));
        },
      ],
      [38, () => 0],
    );
    if (dice.chance(0.5)) {
      const modal = dice.chance(0.3) ? [as('aux', node('will/MD'))] : [];
      return node(
        `${modal.length > 0 ? 'take/VB' : 'took/VBD'}`,
        [as('nsubj', tariff), ...modal],
        [as('obj', node('effect/NN')), phrases.time()],
      );
    }
    const verb = node(`${dice.pick(moving)}/VBD`, [as('nsubj', tariff)], [as('obl', pre('to', rate()))]);
    if (dice.chance(0.6)) verb.right.push(as('obl', pre('from', rate())));
    if (dice.chance(0.3)) verb.right.push(phrases.time());
    return verb;
  }

  private imposedBy(): MadeNode {
    const { phrases } = this;
    const subject = phrases.measure(false);
    subject.right.push(
      as(
        'acl',
        node('imposed/VBN', [], [as('obl:agent', pre('by', phrases.party())), as('obl', pre('on', phrases.goods()))]),
      ),
    );
    return node(`${this.dice.pick(['reached', 'averaged', 'hit'])}/VBD`, [as('nsubj', subject)], [as('obj', rate())]);
  }
}
