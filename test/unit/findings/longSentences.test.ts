import { expect, test } from 'vitest';
import { SentenceView, viewSentences } from '../../../server/src/claims/sentenceView.ts';
import { countList } from '../../../server/src/findings/countList.ts';
import { collectStretches } from '../../../server/src/findings/statedStretch.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();

/** How often marks of a sentence are looked at while `read` reads a text of it. */
function looksAt(text: string, read: (view: ReturnType<typeof viewSentences>[number]) => void): number {
  const article = parseArticle(text, {});
  let looks = 0;
  for (const view of viewSentences(article, collectMentions(article, knowledge, noSettings))) {
    const marks = new Proxy(view.marks, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, receiver);
      },
    });
    read(new SentenceView({ ...view, marks, markAt: view.markAt }, () => view.tree));
  }
  return looks;
}

test('lengths between dates are looked for beside them alone', () => {
  const text = (n: number) =>
    `It ran ${Array.from({ length: n }, () => 'from April 9 to July 31, a 90-day pause').join(', ')}.`;
  const looks = (n: number) => looksAt(text(n), view => void collectStretches(view));
  expect(looks(20)).toBeGreaterThan(20);
  expect(looks(80)).toBeLessThan(4.4 * looks(20));
});

test('titles in a list are found once for the sentence', () => {
  const text = (n: number) =>
    `The three ministers: ${Array.from({ length: n }, () => 'Trade Minister Marta Kowalska').join(', ')} and Commerce Secretary Gina Raimondo agreed.`;
  const looks = (n: number) => {
    const article = parseArticle(text(n), {});
    const mentions = collectMentions(article, knowledge, noSettings);
    let count = 0;
    for (const view of viewSentences(article, mentions)) {
      const { marks } = view;
      Object.defineProperty(view, 'marks', {
        get: () => {
          count++;
          return marks;
        },
      });
    }
    countList.check({ article, mentions, claims: [], knowledge });
    return count;
  };
  expect(looks(80)).toBe(looks(20));
});
