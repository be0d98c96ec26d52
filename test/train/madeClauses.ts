import { type Dice, name, Phrases, rate } from './madePhrases.ts';
import { and, as, comma, det, type MadeNode, mark, node, pre } from './madeTree.ts';
import {
  adjectives,
  asking,
  changing,
  lapsing,
  measures2,
  modals,
  months,
  moving,
  papers,
  paperVerbs,
  planning,
  putting,
  sparing,
} from './madeWords.ts';

type Form = 'base' | 'past' | 'participle' | 'ing' | 'third';
const FORMS: Readonly<Record<Form, readonly [index: number, xpos: string]>> = {
  base: [0, 'VB'],
  past: [1, 'VBD'],
  participle: [2, 'VBN'],
  ing: [3, 'VBG'],
  third: [0, 'VBZ'],
};

/** The form of a verb by its parts; the third person is made from the first of them. */
function inForm(parts: readonly string[], form: Form): string {
  const [index, xpos] = FORMS[form];
  const word = parts[index] as string;
  if (form !== 'third') return `${word}/${xpos}`;
  return `${/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|sh|ch)$/.test(word) ? `${word}es` : `${word}s`}/${xpos}`;
}

/** Clauses on tariffs without their full stop. */
export class Clauses {
  readonly dice: Dice;
  readonly phrases: Phrases;

  constructor(dice: Dice) {
    this.dice = dice;
    this.phrases = new Phrases(dice);
  }

  private subject(): MadeNode[] {
    const { dice } = this;
    const head = this.phrases.party();
    if (head.upos === 'PRON') return [as('nsubj', head)];
    if (dice.chance(0.05)) {
      const owned = this.phrases.kind();
      owned.left.unshift(as('nmod:poss', node('whose/WP$/PRON')));
      const faces = owned.xpos === 'NNS' ? 'face/VBP' : 'faces/VBZ';
      const verb = node(faces, [comma(), as('nsubj', owned)], [as('obj', this.phrases.tariff())]);
      head.right.push(as('acl:relcl', verb), comma());
    } else if (dice.chance(0.1)) {
      const verb = this.predicate(dice.chance(0.5) ? 'past' : 'third');
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

  clause(): MadeNode {
    const { dice } = this;
    return dice.among(
      [26, () => this.withSubject(this.predicate('past'))],
      [12, () => this.withSubject(this.predicate('third'))],
      [9, () => this.paper()],
      [6, () => this.lapsing()],
      [6, () => this.asked()],
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
  predicate(form: Form): MadeNode {
    const { dice, phrases } = this;
    if (dice.chance(0.38)) {
      const verb = node(inForm(dice.pick(changing), form));
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
    const verb = node(inForm(dice.pick(putting), form));
    if (dice.chance(0.1)) {
      // The goods are the verb's: "slapped a 25 percent duty in May on cars".
      const measure = phrases.measure(true);
      measure.left.unshift(det('a'), as('compound', rate()));
      const goods = as('obl', pre('on', phrases.goods()));
      verb.right.push(as('obj', measure), ...(dice.chance(0.4) ? [phrases.time()] : []), goods);
      return verb;
    }
    if (dice.chance(0.1)) {
      const words = [
        ['hit', 'hit', 'hit', 'hitting'],
        ['strike', 'struck', 'struck', 'striking'],
        ['target', 'targeted', 'targeted', 'targeting'],
      ];
      const verb2 = node(inForm(dice.pick(words), form));
      verb2.right.push(as('obj', phrases.goods()), as('obl', pre('with', phrases.tariff())));
      if (dice.chance(0.3)) this.otherGoods(verb2);
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

  /** "…, cars with 10 percent and trucks with 5 percent": further goods whose verb is left out. */
  private otherGoods(verb: MadeNode): void {
    const { phrases } = this;
    for (const link of [[comma()], [and()]]) {
      const goods = phrases.kind();
      goods.left.unshift(...link);
      goods.right.push(as('dep', pre('with', rate())));
      verb.right.push(as('conj', goods));
    }
  }

  /** Bills, orders and ministers in the present: "the bill calls for a 10 percent tariff", "the deal exempts cars from the duty". */
  private paper(): MadeNode {
    const { dice, phrases } = this;
    const subject = node(`${dice.pick(papers)}/NN`, [det('the')]);
    if (dice.chance(0.25)) subject.left.push(as('amod', node(`${dice.pick(adjectives)}/JJ`)));
    if (dice.chance(0.35)) {
      const [word, preposition = ''] = dice.pick(sparing).split(' ');
      const duty = as('obl', pre(preposition, phrases.tariff()));
      return node(`${word}/VBZ`, [as('nsubj', subject)], [as('obj', phrases.goods()), duty]);
    }
    const [word, preposition] = dice.pick(paperVerbs).split(' ');
    const object = phrases.tariff();
    const hung = preposition ? as('obl', pre(preposition, object)) : as('obj', object);
    return node(`${word}/VBZ`, [as('nsubj', subject)], [hung, ...(dice.chance(0.2) ? [phrases.time()] : [])]);
  }

  /** "The pause on tariffs lapses on July 8", "sugar enters at 10 percent". */
  private lapsing(): MadeNode {
    const { dice, phrases } = this;
    if (dice.chance(0.4)) {
      const goods = phrases.goods();
      const word = goods.xpos === 'NNS' ? 'enter/VBP' : 'enters/VBZ';
      return node(
        word,
        [as('nsubj', goods)],
        [as('obl', pre('at', rate())), ...(dice.chance(0.3) ? [phrases.time()] : [])],
      );
    }
    const subject = node(`${dice.pick(measures2)}/NN`, [det(dice.pick(['the', 'the', 'a', 'this']))]);
    if (dice.chance(0.5)) subject.right.push(phrases.onGoods());
    const [word, particle] = dice.pick(lapsing).split(' ');
    const behind = particle ? [as('compound:prt', node(`${particle}/RP`))] : [];
    return node(`${word}/VBZ`, [as('nsubj', subject)], [...behind, phrases.time()]);
  }

  /** "Washington urged Ottawa to cut its duty". */
  private asked(): MadeNode {
    const { dice, phrases } = this;
    const inner = this.predicate('base');
    inner.left.unshift(mark('to'));
    const word = dice.pick(asking);
    const object = as('obj', phrases.party());
    return node(`${word}/${word.endsWith('s') ? 'VBZ' : 'VBD'}`, this.subject(), [object, as('xcomp', inner)]);
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
