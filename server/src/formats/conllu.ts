import type { Tree } from '../syntax/tree.ts';

/** A tree in CoNLL-U (universaldependencies.org/format.html), with an empty line behind it. A collapsed mention is one word, spaces and all. */
export function toConllu(tree: Tree, id: string, text: string): string {
  const lines = [`# sent_id = ${id}`, `# text = ${oneLine(text)}`];
  for (let i = 0; i < tree.size; i++) lines.push(conlluWord(tree, i));
  return `${lines.join('\n')}\n\n`;
}

/** The line of one word; `form` where the word is to be written otherwise than the tree has it, `misc` what is to stand in the last field. */
export function conlluWord(tree: Tree, i: number, form = tree.form(i), misc: readonly string[] = []): string {
  const glued = i + 1 < tree.size && tree.start(i + 1) === tree.end(i);
  const head = tree.head(i) + 1;
  const notes = [...misc, ...(glued ? ['SpaceAfter=No'] : [])].sort();
  return [
    i + 1,
    oneLine(form) || '_',
    oneLine(tree.lemma(i)) || '_',
    tree.upos(i),
    tree.xpos(i) || '_',
    '_',
    head,
    head === 0 ? 'root' : tree.relation(i),
    '_',
    notes.join('|') || '_',
  ].join('\t');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
