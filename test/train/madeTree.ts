import type { GoldSentence } from './conllu.ts';

/** A word of a made sentence with what hangs on it, in order on each side. */
export interface MadeNode {
  readonly form: string;
  readonly xpos: string;
  readonly upos: string;
  relation: string;
  readonly left: MadeNode[];
  readonly right: MadeNode[];
}

const UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  DT: 'DET',
  IN: 'ADP',
  CC: 'CCONJ',
  CD: 'NUM',
  RB: 'ADV',
  RP: 'ADP',
  TO: 'PART',
  MD: 'AUX',
  PRP: 'PRON',
  PRP$: 'PRON',
  WDT: 'PRON',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBZ: 'VERB',
  VBP: 'VERB',
  '-LRB-': 'PUNCT',
  '-RRB-': 'PUNCT',
};

/** A node from "form/XPOS" or "form/XPOS/UPOS"; the relation is given where it is hung up. */
export function node(text: string, left: readonly MadeNode[] = [], right: readonly MadeNode[] = []): MadeNode {
  const [form = '', xpos = '', upos] = text.split('/');
  return { form, xpos, upos: upos ?? UPOS[xpos] ?? 'PUNCT', relation: 'root', left: [...left], right: [...right] };
}

export const as = (relation: string, one: MadeNode): MadeNode => {
  one.relation = relation;
  return one;
};

export const comma = (): MadeNode => as('punct', node(',/,'));
export const det = (form: string): MadeNode => as('det', node(`${form}/DT`));
export const and = (form = 'and'): MadeNode => as('cc', node(`${form}/CC`));
export const mark = (form: string): MadeNode => as('mark', node(form === 'to' ? 'to/TO' : `${form}/IN/SCONJ`));

/** A phrase with its preposition. */
export function pre(preposition: string, phrase: MadeNode): MadeNode {
  phrase.left.unshift(as('case', node(`${preposition}/IN`)));
  return phrase;
}

/** The words in order with their heads; the first word with a capital. */
export function flatten(root: MadeNode, id: string): GoldSentence {
  const order: MadeNode[] = [];
  const headOf = new Map<MadeNode, MadeNode>();
  const walk = (one: MadeNode) => {
    for (const child of one.left) visit(child, one);
    order.push(one);
    for (const child of one.right) visit(child, one);
  };
  const visit = (child: MadeNode, head: MadeNode) => {
    headOf.set(child, head);
    walk(child);
  };
  walk(root);
  const indexOf = new Map(order.map((one, i) => [one, i]));
  return {
    id,
    forms: order.map(({ form }, i) =>
      i === 0 && !form.startsWith('<') ? form.charAt(0).toUpperCase() + form.slice(1) : form,
    ),
    upos: order.map(one => one.upos),
    xpos: order.map(one => one.xpos),
    heads: order.map(one => indexOf.get(headOf.get(one) as MadeNode) ?? -1),
    relations: order.map(one => one.relation),
  };
}
