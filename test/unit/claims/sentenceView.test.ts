import { expect, test } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import { figureView } from '../../../server/src/claims/figures/figureView.ts';
import { viewSentences } from '../../../server/src/claims/sentenceView.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

test('a view parses its sentence once, when somebody asks, and all views have one shape', () => {
  const meter = newMeter();
  const article = parseArticle('Peru taxes tin at 5 percent. Chile taxes zinc at 8 percent.', {}, meter);
  const mentions = collectMentions(article, loadKnowledge(), noSettings, meter);
  const views = viewSentences(article, mentions, meter);
  expect(viewSentences(article, mentions)).toBe(views);
  expect(views.length).toBe(2);
  expect(meter.parsed).toBe(0);
  for (const view of views) {
    const mended = figureView(view);
    expect(mended.tree.size).toBe(view.tree.size);
    expect(mended.markAt(view.first)).toBe(view.markAt(view.first));
    // A getter of its own would give each view a shape of its own, and each look at it would cost a search.
    for (const one of [view, mended]) expect(Object.hasOwn(one, 'tree')).toBe(false);
  }
  const words = article.sentences.reduce((n, { first, last }) => n + last - first, 0);
  expect(meter.parsed).toBe(words);
});
