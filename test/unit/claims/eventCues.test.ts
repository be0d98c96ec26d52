import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { datedBy, lastingFor, maySayEvent } from '../../../server/src/claims/figures/events.ts';
import { viewSentences } from '../../../server/src/claims/sentenceView.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();

/** Sentences in which a tree finds an event, with whether their words show that before there is one. */
function eventsOf(text: string): { sentence: string; seen: boolean }[] {
  const article = parseArticle(text, { override: '2025-05-05' });
  return viewSentences(article, collectMentions(article, knowledge, noSettings)).flatMap(view =>
    view.marks.flatMap(({ mention }, i) => {
      if (mention.type !== 'date' && mention.type !== 'duration') return [];
      const found = mention.type === 'date' ? datedBy(view, i) : lastingFor(view, i);
      const { start, end } = view.sentence;
      return found ? [{ sentence: text.slice(start, end), seen: maySayEvent(view, mention) }] : [];
    }),
  );
}

describe('words of events', () => {
  const articles = ['client/samples', 'test/corpus'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.txt'))
      .map(file => readFileSync(path.join(folder, file), 'utf8')),
  );

  it.each([
    'Peru set up the fund in June 2003.',
    'Chile lowered its duties on tin for 90 days.',
    'The two sides agreed on a 60-day truce on tin duties.',
    'Honey from Chile has borne a duty since 2003.',
    'Norway and Iceland signed a pact in Bergen on May 2, 2025.',
    'The ministers met for three days.',
    'The embargo lasted six weeks.',
    'Peru suspended the tariff for 30 days.',
    ...articles,
  ])('are seen without a tree wherever a tree finds one: %.60s', text => {
    expect(eventsOf(text).filter(({ seen }) => !seen)).toEqual([]);
  });

  it('are found at all', () => {
    expect(articles.flatMap(eventsOf).length).toBeGreaterThan(3);
  });
});
