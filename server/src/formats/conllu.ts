import type { Tree } from '../syntax/tree.ts';

/** A tree in CoNLL-U (universaldependencies.org/format.html), with an empty line behind it. A collapsed mention is one word, spaces and all. */
export function toConllu(tree: Tree, id: string, text: string): string {
  const lines = [`# sent_id = ${id}`, `# text = ${oneLine(text)}`];
  for (let i = 0; i < tree.size; i++) {
    const glued = i + 1 < tree.size && tree.start(i + 1) === tree.end(i);
    const cells = [
      String(i + 1),
      oneLine(tree.form(i)),
      oneLine(tree.lemma(i)),
      tree.upos(i),
      tree.xpos(i),
      '_',
      String(tree.head(i) + 1),
      tree.relation(i),
      '_',
      glued ? 'SpaceAfter=No' : '_',
    ];
    lines.push(cells.join('\t'));
  }
  return `${lines.join('\n')}\n\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
