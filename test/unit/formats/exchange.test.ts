import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchanged } from '../../../server/src/cli/exportRecords.ts';
import type { Exchanged, PlainMention } from '../../../server/src/formats/exchange/exchanged.ts';
import { exchangeFormats } from '../../../server/src/formats/exchange/formats.ts';
import { OFFSET_UNITS, Offsets } from '../../../server/src/formats/offsets.ts';
import { readingOf } from '../features/reading.ts';

const POOL = [
  'Canada imposed a tariff of 12 percent on paper imports from Finland on April 3, 2022.',
  'U.S. Trade Representative Katherine Tai met Japanese officials in Tokyo on Monday.',
  'The 90-day pause under Section 232 of the Trade Expansion Act of 1962 ends in July.',
  'Exports of copper rose 4.5 percent to 1.2 million tons 🚢 last year.',
  '“São Paulo” sellers – 𝒞hina’s among them – expect duties of\n25 percent.',
];

function articleOf(file: string, text: string): Exchanged {
  const { snapshot } = readingOf({ [file]: text });
  const facts = snapshot.facts(file);
  const parts = {
    file,
    published: facts?.published ?? null,
    mentions: snapshot.mentions(file),
    claims: facts?.claims ?? [],
    findings: [],
    program: '1.2.3',
    knowledge: null,
  };
  return exchanged(parts, text);
}

const whole = articleOf('a b/Ä.txt', `Published: 2022-04-04\n\nPaper\n\n${POOL.join(' ')}\n`);
const byPlace = (mentions: readonly PlainMention[]): string[] => mentions.map(one => JSON.stringify(one)).sort();

describe.each(Object.entries(exchangeFormats))('%s', (name, format) => {
  const roundTrip = (article: Exchanged, unit = format.offsets) =>
    format.read(format.write([article], unit), file => (file === article.file ? article.text : undefined))[0];

  it.each(OFFSET_UNITS)('comes back as it went, counted in %s', unit => {
    expect(whole.mentions.length).toBeGreaterThan(15);
    expect(whole.claims.length).toBeGreaterThan(0);
    const back = roundTrip(whole, unit);
    expect(byPlace(back?.mentions ?? [])).toEqual(byPlace(whole.mentions));
    expect(back?.claims).toEqual(whole.claims);
    expect([back?.file, back?.published]).toEqual([whole.file, whole.published]);
  });

  it('comes back as it went, whatever the text', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...POOL), fc.string({ unit: 'grapheme', maxLength: 12 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom(' ', '\n', '\r\n\r\n'),
        fc.constantFrom(...OFFSET_UNITS),
        (parts, glue, unit) => {
          const article = articleOf('x.txt', parts.join(glue));
          const back = roundTrip(article, unit);
          expect(byPlace(back?.mentions ?? [])).toEqual(byPlace(article.mentions));
          expect(back?.claims ?? []).toEqual(article.claims);
        },
      ),
      { numRuns: 40, seed: 12 },
    );
  });

  it('keeps several articles apart', () => {
    const other = articleOf('c.txt', POOL[0] as string);
    const texts = new Map([whole, other].map(one => [one.file, one.text]));
    const back = format.read(format.write([whole, other], format.offsets), file => texts.get(file));
    expect(back.map(one => [one.file, one.mentions.length])).toEqual([
      [whole.file, whole.mentions.length],
      [other.file, other.mentions.length],
    ]);
  });

  it('says in a sentence what it cannot read', () => {
    const broken = { name: name === 'brat' ? 'x.ann' : 'x', text: name === 'brat' ? 'T1\tofficial x\ty' : '{"a": ' };
    expect(() => format.read([broken, { name: 'x.txt', text: 'y' }], () => undefined)).toThrow(/\S+ \S+/);
  });
});

describe('the formats as their own programs read them', () => {
  const written = (name: string) => exchangeFormats[name]?.write([whole], exchangeFormats[name].offsets) ?? [];
  const points = [...whole.text];
  const slice = (start: number, end: number) => points.slice(start, end).join('');

  it('W3C: a collection of annotations with their selectors, counted in code points', () => {
    const value = JSON.parse(written('w3c')[0]?.text ?? '') as { first: { items: object[] }; '@context': unknown[] };
    expect(value['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    // https://www.w3.org/TR/annotation-model/: what an annotation, its bodies and its selectors must have.
    const selector = {
      oneOf: [
        {
          type: 'object',
          properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 } },
          required: ['exact'],
        },
        {
          properties: { type: { const: 'TextPositionSelector' }, start: { type: 'integer' }, end: { type: 'integer' } },
          required: ['start', 'end'],
        },
      ],
    };
    const valid = new Ajv({ strictTypes: false }).compile({
      type: 'object',
      required: ['id', 'type', 'target', 'motivation'],
      properties: {
        id: { type: 'string', pattern: '^urn:[a-z]+:\\S+$' },
        type: { const: 'Annotation' },
        motivation: { enum: ['identifying', 'describing'] },
        body: { type: 'array', items: { type: 'object', required: ['type', 'purpose'] } },
        target: {
          type: 'object',
          required: ['source', 'selector'],
          properties: { source: { type: 'string', pattern: '^\\S+$' }, selector: { type: 'array', items: selector } },
        },
      },
    });
    for (const item of value.first.items) {
      expect(valid(item), JSON.stringify(valid.errors)).toBe(true);
      const [quote, position] = (item as { target: { selector: [{ exact: string }, { start: number; end: number }] } })
        .target.selector;
      expect(slice(position.start, position.end)).toBe(quote.exact);
    }
  });

  it('brat: text-bound annotations whose words stand at their offsets, no line end in a field', () => {
    const files = written('brat');
    expect(files.map(file => file.name)).toEqual(['annotation.conf', 'a-b/-.txt', 'a-b/-.ann']);
    const lines = (files[2]?.text ?? '').trimEnd().split('\n');
    const names = new Set<string>();
    for (const line of lines) {
      expect(line).toMatch(
        /^(?:T\d+\t\w+ \d+ \d+(?:;\d+ \d+)*\t[^\t]+|N\d+\tReference T\d+ \S+:\S+\t[^\t]+|#\d+\t\w+ T\d+\t[^\t]+)$/,
      );
      const [id = '', middle = '', words] = line.split('\t');
      expect(names.has(id)).toBe(false);
      names.add(id);
      if (!id.startsWith('T')) continue;
      const spans = middle
        .slice(middle.indexOf(' ') + 1)
        .split(';')
        .map(span => span.split(' ').map(Number) as [number, number]);
      expect(spans.map(([start, end]) => slice(start, end)).join(' ')).toBe(words);
      for (const [start, end] of spans) expect(slice(start, end)).not.toMatch(/[\r\n]/);
    }
    expect(lines.filter(line => /^T\d+\t\w+ \d+ \d+;/.test(line))).toHaveLength(0);
  });

  it('brat: a span over a line end is two fragments', () => {
    const text = 'The tariff of 25\npercent on steel ends.';
    const mention = { id: 'm1', type: 'tariff_rate', start: 14, end: 24, text: '25\npercent' };
    const files = exchangeFormats.brat?.write(
      [{ file: 'a.txt', text, published: null, mentions: [mention], claims: [] }],
      'codepoint',
    );
    expect(files?.[2]?.text).toContain('T1\ttariff_rate 14 16;17 24\t25 percent\n');
  });

  it('CoNLL-U: ten fields, numbered words, one root, a tree, brackets that close', () => {
    const text = written('conllu')[0]?.text ?? '';
    expect(text.endsWith('\n\n')).toBe(true);
    for (const block of text.trimEnd().split('\n\n')) {
      const comments = block.split('\n').filter(line => line.startsWith('#'));
      const words = block
        .split('\n')
        .filter(line => !line.startsWith('#'))
        .map(line => line.split('\t'));
      expect(comments.some(line => line.startsWith('# sent_id = '))).toBe(true);
      const surface = words
        .map(word => `${word[1]}${/SpaceAfter=No/.test(word[9] ?? '') ? '' : ' '}`)
        .join('')
        .trimEnd();
      expect(comments).toContain(`# text = ${surface}`);
      let depth = 0;
      words.forEach((word, i) => {
        expect(word).toHaveLength(10);
        for (const field of word) expect(field).toMatch(/^\S+$/);
        expect(word[0]).toBe(String(i + 1));
        expect(Number(word[6])).toBeLessThanOrEqual(words.length);
        expect(word[6]).not.toBe(word[0]);
        expect(word[3]).toMatch(/^[A-Z]+$/);
        const entity = /Entity=([^|]*)/.exec(word[9] ?? '')?.[1] ?? '';
        depth += (entity.match(/\(/g) ?? []).length - (entity.match(/\)/g) ?? []).length;
      });
      expect(words.filter(word => word[7] === 'root').map(word => word[6])).toEqual(['0']);
      expect(depth).toBe(0);
    }
  });

  it('Label Studio: regions of a labelling interface, counted as JavaScript does', () => {
    const [task] = JSON.parse(written('label-studio')[0]?.text ?? '') as {
      data: { text: string };
      predictions: {
        result: {
          from_name: string;
          to_name: string;
          type: string;
          value: { start: number; end: number; text: string; labels: string[] };
        }[];
      }[];
    }[];
    for (const { from_name, to_name, type, value } of task?.predictions[0]?.result ?? []) {
      expect([from_name, to_name, type, value.labels.length]).toEqual(['label', 'text', 'labels', 1]);
      expect(task?.data.text.slice(value.start, value.end)).toBe(value.text);
    }
  });

  it('doccano: a text and its labels a line, counted in code points', () => {
    const lines = (written('doccano')[0]?.text ?? '').trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const { text, label } = JSON.parse(lines[0] ?? '') as { text: string; label: [number, number, string][] };
    expect(label.map(([start, end]) => [...text].slice(start, end).join(''))).toEqual(
      whole.mentions.map(one => one.text),
    );
  });
});

describe('Offsets', () => {
  it('count code points and bytes, and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
        for (let i = 0; i <= text.length; i++) {
          const inside = /[\ud800-\udbff]/.test(text[i - 1] ?? '') && /[\udc00-\udfff]/.test(text[i] ?? '');
          if (inside) continue;
          expect(new Offsets(text, 'codepoint').to(i)).toBe([...text.slice(0, i)].length);
          expect(new Offsets(text, 'byte').to(i)).toBe(new TextEncoder().encode(text.slice(0, i)).length);
          for (const unit of OFFSET_UNITS) {
            const offsets = new Offsets(text, unit);
            expect(offsets.from(offsets.to(i))).toBe(i);
          }
        }
      }),
    );
  });
});
