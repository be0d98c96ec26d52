import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureContext } from '../../../server/src/claims/figures/articleTopics.ts';
import { maySayDeed, maySayEvent, spellingsOf } from '../../../server/src/claims/figures/eventCues.ts';
import { datedBy, lastingFor } from '../../../server/src/claims/figures/events.ts';
import { figureView } from '../../../server/src/claims/figures/figureView.ts';
import { Names } from '../../../server/src/claims/figures/names.ts';
import { type Mark, type SentenceView, viewSentences } from '../../../server/src/claims/sentenceView.ts';
import { isDayOfDeed } from '../../../server/src/claims/told/deeds.ts';
import { toldDay } from '../../../server/src/claims/told/toldDay.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { irregularAdjectives, irregularNouns, irregularVerbs } from '../../../server/src/syntax/irregularForms.ts';
import { lemmaOf } from '../../../server/src/syntax/lemma.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();

/** A day or a length: what a tree finds of it, and whether the words of its sentence show before there is one that it may. */
interface Asked {
  readonly sentence: string;
  readonly found: string | undefined;
  readonly seen: boolean;
}

/** Asks of each day and length of a text. */
function asked(
  text: string,
  ask: (view: SentenceView, mark: Mark, names: Names) => Omit<Asked, 'sentence'>[],
): Asked[] {
  const article = parseArticle(text, { override: '2025-05-05' });
  const mentions = collectMentions(article, knowledge, noSettings);
  const context = figureContext(article, mentions, knowledge);
  return viewSentences(article, mentions).flatMap(view => {
    const mended = figureView(view);
    const names = new Names(mended, context, { subject: undefined, sentence: Number.NEGATIVE_INFINITY });
    const { start, end } = view.sentence;
    return view.marks.flatMap(mark =>
      ask(mended, mark, names).map(one => ({ sentence: text.slice(start, end), ...one })),
    );
  });
}

const events = (text: string): Asked[] =>
  asked(text, (view, mark) => {
    const { mention } = mark;
    if (mention.type !== 'date' && mention.type !== 'duration') return [];
    const lasting = mention.type === 'date' ? datedBy : lastingFor;
    return [{ found: lasting(view, view.marks.indexOf(mark))?.kind, seen: maySayEvent(view, mention) }];
  });

const deeds = (text: string): Asked[] =>
  asked(text, (_, mark, names) => {
    const { mention } = mark;
    if (mention.type !== 'date' || !isDayOfDeed(mention)) return [];
    return [{ found: toldDay(names, mark)?.ways, seen: maySayDeed(names.view, mention) }];
  });

const articles = ['client/samples', 'test/corpus'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.txt'))
    .map(file => readFileSync(path.join(folder, file), 'utf8')),
);

const unseen = (all: readonly Asked[]): Asked[] => all.filter(({ found, seen }) => found !== undefined && !seen);

describe('words of events', () => {
  it.each([
    ['signing', 'Norway and Iceland signed a pact in Bergen on May 2, 2025.'],
    ['joining', 'Peru joined the World Trade Organization in 1995.'],
    ['banning', 'Peru imposed an embargo on tin on May 2.'],
    ['starting', 'The pact took effect on May 2.'],
    ['launching', 'Peru set up the fund in June 2003.'],
    ['striking', 'The dockers of Chile went on strike on May 2.'],
    ['meeting', 'The ministers met in Oslo on May 2, 2025.'],
    ['imposing', 'Honey from Chile has borne a duty since 2003.'],
    ['imposing', 'Peru imposed a duty on tin on May 2.'],
    ['meeting', 'The ministers met for three days.'],
    ['negotiation', 'The talks lasted two months.'],
    ['ban', 'The embargo lasted six weeks.'],
    ['ban', 'The embargo lasted six months.'],
    ['pause', 'The two sides agreed on a 60-day truce on tin duties.'],
    ['pause', 'Chile lowered its duties on tin for 90 days.'],
    ['pause', 'Peru suspended the tariff for 30 days.'],
  ])('are seen without a tree of %s: %s', (kind, text) => {
    expect(events(text).map(({ found }) => found)).toContain(kind);
    expect(unseen(events(text))).toEqual([]);
  });

  it.each(articles)('are seen without a tree wherever a tree finds one: %.60s', text => {
    expect(unseen(events(text))).toEqual([]);
  });

  it('are found at all', () => {
    expect(articles.flatMap(events).filter(({ found }) => found).length).toBeGreaterThan(3);
  });

  it.each([
    'The ministers found a solution on May 2.',
    'The ministers met in Oslo in May 2024.',
    'Peru joined the fray on May 2.',
    'Sales took a hit on May 2, though the effect was small.',
    'Peru set a record in June 2003.',
    'The two agreed to wait for three weeks.',
    'The ministers met for three months.',
    'Peru suspended the minister for 30 days.',
  ])('are missed, so that no tree is made: %s', text => {
    expect(events(text).filter(({ seen }) => seen)).toEqual([]);
    expect(events(text)).not.toEqual([]);
  });
});

describe('spellings of a lemma', () => {
  const words = new Set(articles.flatMap(text => parseArticle(text).tokens.map(({ norm }) => norm)));
  const endings = ['', 's', 'es', 'ies', 'ied', 'ed', 'ing', 'ted', 'ting'];

  it.each([
    ['VERB', irregularVerbs],
    ['NOUN', irregularNouns],
    ['ADJ', irregularAdjectives],
    ['', new Map()],
  ] as const)('are all of which one is made of a %s', (upos, irregular) => {
    const regular = [...words]
      .filter(word => /^[a-z]+$/.test(word))
      .flatMap(word => endings.map(ending => word + ending))
      .filter(word => !irregular.has(word));
    expect(regular.length).toBeGreaterThan(5000);
    expect(regular.filter(word => !spellingsOf(lemmaOf(word, upos)).includes(word))).toEqual([]);
  });
});

describe('words of deeds', () => {
  it.each([
    ['announcing', 'On May 2 Peru announced a quota on tin.'],
    ['effect', 'The pact of Peru and Chile took effect on May 2.'],
    ['effect', 'On May 2 the tin of Peru came under the quota.'],
    ['tariff', 'Peru imposed a duty on tin on May 2.'],
    ['tariff', 'Peru first put duties on Chilean tin in 2012.'],
    ['tariff', 'Tin from Chile has been subject to duties in Peru since May 2012.'],
  ])('are seen without a tree of %s: %s', (deed, text) => {
    expect(deeds(text).map(({ found }) => found)).toContain(deed);
    expect(unseen(deeds(text))).toEqual([]);
  });

  it.each(articles)('are seen without a tree wherever a tree finds one: %.60s', text => {
    expect(unseen(deeds(text))).toEqual([]);
  });

  it.each(['Peru taxed tin in 2012.', 'Peru said on May 2 that the effect on tin was small.'])(
    'are missed, so that no tree is made: %s',
    text => {
      expect(deeds(text).filter(({ seen }) => seen)).toEqual([]);
      expect(deeds(text)).not.toEqual([]);
    },
  );
});
