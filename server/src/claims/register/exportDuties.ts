import { wordSet } from '../../base/wordList.ts';
import type { Article } from '../../text/article.ts';

const DUTIES = wordSet('duty duties tariff tariffs levy levies tax taxes taxation withholding withholdings');
/** Between a duty and what it is on: "duties on exports", "a tax on the export of". */
const BETWEEN = wordSet('on upon for the all its of');
const EXPORTS = wordSet('export exports');
const IMPORTS = wordSet('import imports imported importing importer importers');
/** From which share on of the sentences that name a duty an article is one of export duties. */
const MOSTLY = 0.5;

/**
 * Whether a duty told of in a sentence is one on what leaves the country though its tree does not say so: the sentence speaks of "an export tax",
 * or more than half of the article's sentences on duties do, or of "duties on exports", and this one does not speak of imports.
 */
export function exportDutiesIn({ sentences, tokens }: Article): (sentence: number) => boolean {
  let [all, exported] = [0, 0];
  const imports = new Set<number>();
  const own = new Set<number>();
  sentences.forEach(({ first, last }, index) => {
    let [named, out] = [false, false];
    for (let i = first; i < last; i++) {
      const norm = tokens[i]?.norm ?? '';
      if (IMPORTS.has(norm)) imports.add(index);
      if (!DUTIES.has(norm)) continue;
      named = true;
      let k = i + 1;
      while (k < last && BETWEEN.has(tokens[k]?.norm ?? '')) k++;
      if (EXPORTS.has(tokens[i - 1]?.norm ?? '')) own.add(index);
      out ||= EXPORTS.has(tokens[i - 1]?.norm ?? '');
    }
    if (named) all++;
    if (out) exported++;
  });
  const mostly = exported > MOSTLY * all;
  return sentence => (mostly || own.has(sentence)) && !imports.has(sentence);
}
