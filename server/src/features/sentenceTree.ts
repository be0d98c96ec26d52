import { isBound } from '../claims/articleLookup.ts';
import type { Mention } from '../mentions/mention.ts';
import { parseSentence, type Tree } from '../syntax/tree.ts';
import { plainText } from '../text/inSource.ts';
import { parseArticle } from '../text/parse.ts';
import { claimRows } from './figureCard.ts';
import type { Reading } from './names.ts';

/**
 * How the sentence at a place is read: each word below the one that governs it, indented, then the claims bound in it with their slots.
 * undefined where there is no sentence. `text` is the article's, as indexed.
 */
export function sentenceTree(reading: Reading, file: string, text: string, offset: number): string | undefined {
  const facts = reading.snapshot.facts(file);
  const article = parseArticle(text, { fileName: file });
  const sentence = article.sentences.find(s => s.start <= offset && offset <= s.end);
  if (!facts || !sentence) return;
  const { start, end } = sentence;
  const mentions = facts.mentions.filter(mention => mention.start >= start && mention.end <= end);
  const tree = parseSentence({ text, plain: article.plain, start, end, mentions });
  const lines = [plainText(article, sentence).replace(/\s+/g, ' '), '', ...outline(tree)];
  for (const claim of facts.claims.filter(c => isBound(c) && c.start >= start && c.end <= end)) {
    lines.push('', claim.text);
    for (const { label, text, note } of claimRows(reading, claim)) {
      lines.push(`    ${label ? `${label}: ` : ''}${text}${note ? ` (${note})` : ''}`);
    }
    const words = claim.mentions.flatMap(id => mentions.find(m => m.id === id) ?? []);
    lines.push(`    ${reading.say('Read from')}: ${words.map(quoted).join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}

const quoted = (mention: Mention): string => `“${mention.text.replace(/\s+/g, ' ')}”`;

/** A line for each word, the relation before it; four blanks for each word above it. */
function outline(tree: Tree): string[] {
  const lines: string[] = [];
  // A stack in place of recursion: a sentence may be as deep as it is long.
  const open: [node: number, depth: number][] = tree.root < 0 ? [] : [[tree.root, 0]];
  for (let at = open.pop(); at; at = open.pop()) {
    const [node, depth] = at;
    lines.push(`${'    '.repeat(depth)}${tree.relation(node)}: ${tree.form(node).replace(/\s+/g, ' ')}`);
    for (const child of tree.children(node).toReversed()) open.push([child, depth + 1]);
  }
  return lines;
}
