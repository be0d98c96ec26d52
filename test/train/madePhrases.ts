import { DATE, MONEY, RATE } from '../../server/src/syntax/wordShape.ts';
import { and, as, comma, det, type MadeNode, node, pre } from './madeTree.ts';
import {
  adjectives,
  agencies,
  goods,
  measureAdjectives,
  months,
  people,
  places,
  pluralMeasures,
  seasons,
  singularMeasures,
  weekdays,
} from './madeWords.ts';

/** Draws from a seeded generator. */
export class Dice {
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  /** One of the makers, by weight. */
  among<T>(...makers: readonly (readonly [weight: number, make: () => T])[]): T {
    let left = this.random() * makers.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, make] of makers) {
      left -= weight;
      if (left < 0) return make();
    }
    return (makers[0] as readonly [number, () => T])[1]();
  }
}

const noun = (form: string): MadeNode => node(`${form}/${/[^s]s$/.test(form) && form !== 'surplus' ? 'NNS' : 'NN'}`);
export const name = (form: string): MadeNode => node(`${form}/NNP`);
export const rate = (): MadeNode => node(`${RATE}/NN`);

/** The noun phrases of trade news. */
export class Phrases {
  readonly dice: Dice;

  constructor(dice: Dice) {
    this.dice = dice;
  }

  party(): MadeNode {
    const { dice } = this;
    return dice.among(
      [60, () => name(dice.pick(places))],
      [12, () => node(`${dice.pick(['States', 'Union', 'House', 'Commission'])}/NNP`, [det('the')])],
      [8, () => node(`${dice.pick(agencies).split(' ').at(-1)}/NNP`, [det('the')])],
      [10, () => node(`${dice.pick(['U.S.', 'EU', 'UK'])}/NNP`, [det('the')])],
      [8, () => this.government()],
      [
        8,
        () =>
          node(
            `${dice.pick(people)}/NNP`,
            dice.chance(0.6) ? [as('nmod:desc', name(dice.pick(['President', 'Mr.'])))] : [],
          ),
      ],
      [4, () => node(`${dice.pick(['they', 'it', 'he', 'she', 'we'])}/PRP`)],
    );
  }

  private government(): MadeNode {
    const { dice } = this;
    const owner = dice.chance(0.5)
      ? as('amod', node(`${dice.pick(adjectives)}/JJ`))
      : as('compound', name(dice.pick(['Trump', 'Biden', 'U.S.', 'Modi'])));
    const head = noun(dice.pick(['administration', 'government', 'ministry', 'president']));
    head.left.push(det('the'), ...(dice.chance(0.6) ? [owner] : []));
    return head;
  }

  /** Goods without more: "softwood lumber", "electric vehicles". */
  kind(): MadeNode {
    const parts = this.dice.pick(goods).replace('+', '+ ').split(' ');
    const head = noun(parts.at(-1) as string);
    const modifier = parts.length > 1 ? (parts.at(-2) as string) : undefined;
    if (modifier)
      head.left.push(parts[0] === '+' ? as('amod', node(`${modifier}/JJ`)) : as('compound', noun(modifier)));
    return head;
  }

  goods(depth = 0): MadeNode {
    const { dice } = this;
    const head = this.kind();
    dice.among(
      [30, () => head.left.unshift(as('amod', node(`${dice.pick(adjectives)}/JJ`)))],
      [6, () => head.left.unshift(as('compound', name('U.S.')))],
      [10, () => head.right.push(as('nmod', pre(dice.pick(['from', 'from', 'of']), name(dice.pick(places)))))],
      [10, () => head.right.push(as('acl', this.made()))],
      [4, () => head.left.unshift(as('nmod:poss', node(`${dice.pick(['its', 'their'])}/PRP$`)))],
      [5, () => head.left.unshift(det(dice.pick(['some', 'all', 'most', 'certain', 'other'])))],
      [
        4,
        () =>
          head.left.unshift(as('nmod:poss', node(`${dice.pick(places)}/NNP`, [], [as('case', node("'s/POS/PART"))]))),
      ],
      [30, () => 0],
    );
    if (depth === 0 && dice.chance(0.25)) this.list(head);
    if (depth === 0 && dice.chance(0.1)) {
      const whole = node(
        `${dice.pick(['imports', 'exports', 'shipments', 'sales'])}/NNS`,
        [],
        [as('nmod', pre('of', head))],
      );
      return whole;
    }
    if (depth === 0 && dice.chance(0.04)) return node(`${MONEY}/NN`, [], [as('nmod', pre('of', head))]);
    return head;
  }

  private list(head: MadeNode): void {
    const { dice } = this;
    const bare = head.right.length === 0;
    for (let more = dice.chance(0.35) && bare ? 1 + Math.floor(dice.chance(0.4) ? 2 : 1) : 0; more > 0; more--) {
      const item = this.kind();
      item.left.unshift(comma());
      head.right.push(as('conj', item));
    }
    const last = this.kind();
    if (dice.chance(0.15)) last.left.unshift(as('amod', node(`${dice.pick(adjectives)}/JJ`)));
    last.left.unshift(and(dice.chance(0.9) ? 'and' : 'or'));
    if (dice.chance(0.3) && !bare) last.left.unshift(comma());
    head.right.push(as('conj', last));
  }

  private made(): MadeNode {
    const { dice } = this;
    const verb = dice.pick(['imported', 'made', 'built', 'produced', 'shipped', 'assembled', 'grown']);
    return node(`${verb}/VBN`, [], [as('obl', pre(dice.pick(['from', 'in', 'in']), name(dice.pick(places))))]);
  }

  measure(singular: boolean): MadeNode {
    const { dice } = this;
    const parts = dice.pick(singular ? singularMeasures : pluralMeasures).split(' ');
    const head = node(`${parts.at(-1)}/${singular ? 'NN' : 'NNS'}`);
    if (parts.length > 1) head.left.push(as('compound', noun(parts[0] as string)));
    if (dice.chance(0.12)) head.left.unshift(as('compound', this.kindWord()));
    if (dice.chance(0.25)) head.left.unshift(as('amod', node(`${dice.pick(measureAdjectives)}/JJ`)));
    return head;
  }

  private kindWord(): MadeNode {
    return noun(
      this.dice.pick([
        'steel',
        'aluminum',
        'import',
        'car',
        'export',
        'wine',
        'sugar',
        'copper',
        'safeguard',
        'excise',
      ]),
    );
  }

  onGoods(): MadeNode {
    const preposition = this.dice.pick(['on', 'on', 'on', 'on', 'on', 'for', 'against']);
    return as('nmod', pre(preposition, this.goods()));
  }

  /** "a 25 percent tariff on cars", "tariffs of 25 percent on cars and 10 percent on trucks", without a rate "its tariff on cars". */
  tariff(withRate = true): MadeNode {
    const { dice } = this;
    if (!withRate || dice.chance(0.08)) {
      const head = this.measure(dice.chance(0.6));
      head.left.unshift(
        dice.chance(0.6) ? as('nmod:poss', node(`${dice.pick(['its', 'their', 'his'])}/PRP$`)) : det('the'),
      );
      head.right.push(this.onGoods());
      return head;
    }
    if (dice.chance(0.08)) return this.rates(1 + (dice.chance(0.6) ? 1 : 0));
    if (dice.chance(0.5)) return this.ratedTariff();
    const head = this.measure(dice.chance(0.25));
    if (dice.chance(0.3)) head.left.unshift(dice.chance(0.5) ? as('nmod:poss', node('its/PRP$')) : det('the'));
    if (dice.chance(0.35)) head.right.push(as('nmod', pre('of', this.rates(1 + (dice.chance(0.4) ? 1 : 0)))));
    else if (dice.chance(0.2)) head.right.push(this.onGoods(), as('nmod', pre('of', this.bounded())));
    else head.right.push(as('nmod', pre('of', this.bounded())), ...(dice.chance(0.8) ? [this.onGoods()] : []));
    return head;
  }

  private ratedTariff(): MadeNode {
    const { dice } = this;
    const head = this.measure(dice.chance(0.85));
    head.left.unshift(as('compound', rate()));
    if (dice.chance(0.1))
      head.left.unshift(as('amod', node(`${dice.pick(['additional', 'new', 'extra', 'flat', 'uniform'])}/JJ`)));
    const owner = () => as('nmod:poss', node(`${dice.pick(places)}/NNP`, [], [as('case', node("'s/POS/PART"))]));
    if (head.xpos === 'NN' || dice.chance(0.4)) {
      head.left.unshift(dice.chance(0.85) ? det(dice.pick(['a', 'a', 'a', 'the', 'this', 'that'])) : owner());
    }
    if (dice.chance(0.75)) head.right.push(this.onGoods());
    return head;
  }

  /** A rate, perhaps with a bound: "up to 25 percent", "at least 10 percent". */
  private bounded(): MadeNode {
    const { dice } = this;
    const one = rate();
    if (dice.chance(0.12)) {
      const [first, second] = dice.pick([
        ['up/RP/ADV', 'to/IN'],
        ['at/RB', 'least/JJS'],
        ['more/JJR', 'than/IN'],
        ['as/RB', 'much/JJ'],
      ] as const);
      const bound = node(
        first,
        [],
        [as('fixed', node(second)), ...(first === 'as/RB' ? [as('fixed', node('as/IN'))] : [])],
      );
      one.left.push(as('advmod', bound));
    }
    return one;
  }

  /** "10 percent on steel, 12 percent on copper and 15 percent on zinc": the further rates are conjuncts of the first. */
  rates(further: number): MadeNode {
    const { dice } = this;
    const preposition = dice.pick(['on', 'on', 'on', 'for']);
    const head = this.bounded();
    head.right.push(as('nmod', pre(preposition, this.goods(1))));
    for (let i = 1; i <= further; i++) {
      const next = rate();
      if (i === further) next.left.unshift(...(dice.chance(0.3) ? [comma()] : []), and());
      else next.left.unshift(comma());
      next.right.push(as('nmod', pre(preposition, this.goods(1))));
      head.right.push(as('conj', next));
    }
    return head;
  }

  time(): MadeNode {
    const { dice } = this;
    const unit = (words: readonly string[]) => noun(dice.pick(words));
    return dice.among(
      [25, () => as('obl', pre(dice.pick(['on', 'on', 'from', 'since', 'until']), name(DATE)))],
      [20, () => as('obl', pre('on', name(dice.pick(weekdays))))],
      [
        18,
        () =>
          as(
            'obl',
            pre(dice.pick(['in', 'in', 'since']), dice.chance(0.5) ? name(dice.pick(months)) : node('2018/CD')),
          ),
      ],
      [
        12,
        () => {
          const head = unit(['month', 'week', 'year', 'quarter']);
          head.left.push(as('amod', node(`${dice.pick(['last', 'next'])}/JJ`)));
          return as('obl:unmarked', head);
        },
      ],
      [8, () => as('obl:unmarked', name(dice.pick(weekdays)))],
      [4, () => as('obl:unmarked', name(DATE))],
      [6, () => as('obl', pre('in', node(`${dice.pick(seasons)}/NN`, [det('the')])))],
      [4, () => as('obl', pre(dice.pick(['for', 'within', 'over']), noun(dice.pick(['days', 'months', 'years']))))],
    );
  }
}
