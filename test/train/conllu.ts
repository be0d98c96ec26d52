/** A sentence of a treebank. Heads are word indices from 0, -1 at the root; relations are those that the parser is to learn. */
export interface GoldSentence {
  readonly id: string;
  readonly forms: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
}

/** Relations that are too rare to be learned, or of no use to a reader of trade news, are learned as their nearest neighbour. */
const LEARNED_AS: Readonly<Record<string, string>> = {
  'csubj:pass': 'csubj',
  'csubj:outer': 'csubj',
  'nsubj:outer': 'nsubj',
  orphan: 'dep',
  dislocated: 'dep',
  goeswith: 'dep',
  reparandum: 'dep',
  _: 'dep',
  list: 'parataxis',
  vocative: 'discourse',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  'advcl:relcl': 'advcl',
};

export const learnedRelation = (relation: string): string => LEARNED_AS[relation] ?? relation;

/** The sentences of a CoNLL-U file; words of several tokens and empty nodes are left out. */
export function parseConllu(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    const sentence: GoldSentence = {
      id: /^# sent_id = (.*)$/m.exec(block)?.[1]?.trim() ?? '',
      forms: [],
      upos: [],
      xpos: [],
      heads: [],
      relations: [],
    };
    for (const line of block.split('\n')) {
      const cells = line.split('\t');
      if (line.startsWith('#') || !/^\d+$/.test(cells[0] ?? '')) continue;
      const [, form = '', , upos = '', xpos = '', , head = '0', relation = '_'] = cells;
      sentence.forms.push(form);
      sentence.upos.push(upos);
      sentence.xpos.push(xpos);
      sentence.heads.push(Number(head) - 1);
      sentence.relations.push(learnedRelation(relation));
    }
    if (sentence.forms.length > 0) sentences.push(sentence);
  }
  return sentences;
}
