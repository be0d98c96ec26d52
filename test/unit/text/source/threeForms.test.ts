import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../server/src/claims/analyse.ts';
import type { ArticleFacts } from '../../../../server/src/claims/articleFacts.ts';
import { viewSentences } from '../../../../server/src/claims/sentenceView.ts';
import { loadKnowledge } from '../../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../../server/src/settings/settings.ts';
import { plainText } from '../../../../server/src/text/inSource.ts';
import { parseArticle } from '../../../../server/src/text/parse.ts';
import { facts, render } from './threeForms.ts';

const FORMS = [
  ['plain', 'a.txt'],
  ['markdown', 'a.md'],
  ['html', 'a.html'],
] as const;

const knowledge = loadKnowledge();
const analysed = (file: string, text: string): ArticleFacts =>
  analyse(file, text, { fileName: file }, { knowledge, settings: noSettings, rules: [] });

/** What is said of a mention or a claim, whatever form it stands in. */
function summaryOf(file: string, text: string): { mentions: unknown[]; claims: unknown[] } {
  const { mentions, claims } = analysed(file, text);
  const article = parseArticle(text, { fileName: file });
  const read = (span: { start: number; end: number }): string => plainText(article, span).replace(/\s+/g, ' ');
  return {
    mentions: mentions.map(m => [
      m.type,
      read(m),
      'entity' in m ? [m.entity.id, m.office && [m.office.id, read(m.office)]] : '',
      'timex' in m ? m.timex.value : '',
      'value' in m ? m.value : '',
    ]),
    claims: claims.map(c => [c.kind, read(c), c.key, c.value, c.valid, c.modality, c.attribution, c.slots]),
  };
}

describe('thirty facts in plain text, Markdown and HTML', () => {
  const plain = summaryOf('a.txt', render(facts, 'plain'));

  it('are mentions enough to mean something', () => {
    expect(plain.mentions.length).toBeGreaterThan(90);
    expect(plain.claims.length).toBeGreaterThan(9);
  });

  it.each(FORMS.slice(1))('give the same mentions and claims in %s', (form, file) => {
    const { mentions, claims } = summaryOf(file, render(facts, form));
    expect(mentions).toEqual(plain.mentions);
    expect(claims).toEqual(plain.claims);
  });

  it.each(FORMS.slice(1))('give the same trees in %s', (form, file) => {
    const trees = (name: string, text: string): string[] => {
      const { mentions } = analysed(name, text);
      return viewSentences(parseArticle(text, { fileName: name }), mentions).map(({ tree, sentence }) => {
        const nodes = Array.from(
          { length: tree.size },
          (_, i) => `${tree.form(i)} ${tree.head(i)} ${tree.relation(i)}`,
        );
        for (let i = 0; i < tree.size; i++) expect(tree.start(i)).toBeGreaterThanOrEqual(sentence.start);
        return nodes.join('\n').replace(/\s+/g, ' ');
      });
    };
    expect(trees(file, render(facts, form))).toEqual(trees('a.txt', render(facts, 'plain')));
  });

  it.each(FORMS)('have exact spans in %s', (form, file) => {
    const text = render(facts, form);
    for (const mention of analysed(file, text).mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.text).not.toMatch(/^[*_[<]|[*_>]$/);
    }
  });
});

const word = fc.constantFrom(
  'tin',
  'Peru',
  '25',
  'percent',
  'the',
  'levy',
  'U.S.',
  'Tai',
  'rose',
  '&',
  'Jan. 1',
  '%',
  'é',
  '😀',
  "Roe's",
  'a-b',
);
const piece = fc.tuple(fc.constantFrom('', '*', '_', '{'), fc.array(word, { minLength: 1, maxLength: 3 }));
const block = fc.array(piece, { minLength: 1, maxLength: 6 });
const source = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map(blocks =>
    blocks
      .map(pieces => pieces.map(([mark, words]) => `${mark}${words.join(' ')}${mark === '{' ? '}' : mark}`).join(' '))
      .join('\n\n'),
  );

describe('offsets', () => {
  it.each(FORMS)('lead to the source and back in %s', (form, file) => {
    fc.assert(
      fc.property(source, drawn => {
        const text = render(drawn, form);
        const article = parseArticle(text, { fileName: file });
        let end = 0;
        for (const token of article.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          const slice = text.slice(token.start, token.end);
          if (slice !== token.text) expect([slice, token.text]).toEqual(['&amp;', '&']);
          expect(plainText(article, token)).toBe(token.text);
          if (!article.plain) continue;
          const { map } = article.plain;
          expect(map.toSource(map.toPlain(token))).toEqual({ start: token.start, end: token.end });
        }
        const words = parseArticle(render(drawn, 'plain')).tokens.map(t => t.text);
        expect(article.tokens.map(t => t.text)).toEqual(words);
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  it.each(FORMS)('are those of the source on any input read as %s', (_, file) => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1 %\n\t|*_#>-[]()<>&;`~=/!"\'.:é😀'), maxLength: 80 }),
        text => {
          const article = parseArticle(text, { fileName: file });
          let end = 0;
          for (const { start, end: after } of article.tokens) {
            expect(start).toBeGreaterThanOrEqual(end);
            expect(after).toBeGreaterThan(start);
            end = after;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          for (const s of [...article.sentences, ...article.paragraphs, ...article.blocks]) {
            expect(s.start).toBeLessThanOrEqual(s.end);
            expect(s.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { seed: 18, numRuns: 1500 },
    );
  });
});
