import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lemmaOf } from '../../../server/src/syntax/lemma.ts';
import type { Tree } from '../../../server/src/syntax/tree.ts';
import { collapseTree } from '../../train/collapseTree.ts';
import { type GoldSentence, parseConllu } from '../../train/conllu.ts';

const FOLDER = 'test/treebank';

/** All sentences of our own treebanks. */
export const ownSentences: readonly GoldSentence[] = readdirSync(FOLDER)
  .sort()
  .flatMap(name => parseConllu(readFileSync(path.join(FOLDER, name), 'utf8')));

/** The tree that we gave a sentence of our own, so that questions are tested apart from the parser. Offsets are those of words in a row. */
export function goldTree(id: string): Tree {
  const sentence = ownSentences.find(one => one.id === id);
  if (!sentence) throw new Error(`no sentence ${id}`);
  return treeOf(collapseTree(sentence, false));
}

function treeOf({ forms, upos, xpos, heads, relations }: GoldSentence): Tree {
  const starts: number[] = [];
  let at = 0;
  for (const form of forms) {
    starts.push(at);
    at += form.length + 1;
  }
  const form = (i: number) => forms[i] as string;
  const tree: Tree = {
    size: forms.length,
    root: heads.indexOf(-1),
    start: i => starts[i] as number,
    end: i => (starts[i] as number) + form(i).length,
    form,
    lower: i => form(i).toLowerCase(),
    lemma: i => lemmaOf(form(i), upos[i] as string),
    upos: i => upos[i] as string,
    xpos: i => xpos[i] as string,
    head: i => heads[i] as number,
    relation: i => relations[i] as string,
    mention: () => -1,
    nodeOf: () => -1,
    nodeAt: offset => starts.findLastIndex((start, i) => start <= offset && offset < start + form(i).length),
    children: i => heads.flatMap((head, child) => (head === i ? [child] : [])),
    // As it was given: questions are asked of it before anything is mended.
    moved: () => tree,
  };
  return tree;
}
