import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { english } from '../../../server/src/base/phrase.ts';
import { catalog } from '../../../server/src/findings/catalog.ts';
import { FINDING_CODES, parseSettings } from '../../../server/src/settings/parse.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const whole = `// The settings of the trade desk.
{
  "$schema": "./tradewire.schema.json",
  "articles": { "include": ["wire/", "*.txt"], "exclude": ["drafts/"], "dates": { "wire/talks.txt": "2021-11-15" } },
  "people": [
    {
      "name": "Ada Example", "aliases": ["A. Example"], "sameAs": ["person/ada-b-example"], "official": true,
      "offices": [{ "title": "Minister of Trade", "party": "party/NZ", "from": "2020-11", "to": null }]
    }
  ],
  "agencies": [{ "name": "Bureau of Samples", "acronym": "BOS", "aliases": ["Samples Bureau"], "party": "party/US", "agency": true }],
  "products": [{ "name": "widget", "aliases": ["widgets"], "hs": ["8487"] }],
  "annotations": [
    { "file": "a.txt", "quote": { "exact": "Lincoln", "prefix": "the ", "suffix": " plant" }, "type": "none", "entity": "x/y" },
  ],
  "facts": [
    { "key": "rate:US:any:steel:additional", "value": "25 percent", "from": "2018-03-23", "to": "2025-06", "source": "a page", "rank": "preferred" },
  ],
  "suppressions": [
    {
      "code": "figure-conflict", "key": "k", "values": ["20 percent", "25 percent"], "files": ["./a.txt"],
      "quotes": [{ "exact": "20%" }], "reason": "checked", "by": "desk", "at": "2025-04-02T10:00:00Z"
    },
  ],
  "severity": { "name-spelling": "off", "figure-conflict": "hint" },
}
`;

const schema = JSON.parse(readFileSync('client/schemas/tradewire.schema.json', 'utf8')) as Record<string, unknown>;
const accepts = new Ajv({ strict: false, allErrors: true }).compile(schema);
const plain = (text: string): unknown => JSON.parse(text.replace(/\/\/.*\n/, '').replace(/,(\s*[}\]])/g, '$1'));

/** The text that each problem marks, with its message. */
function problemsOf(text: string): [string, string][] {
  return parseSettings(text).problems.map(p => [text.slice(p.start, p.end), english(p.message)]);
}

describe('parseSettings', () => {
  it('reads every property, comments and trailing commas included', () => {
    const { settings, problems } = parseSettings(whole);
    expect(problems).toEqual([]);
    expect(settings.articles).toEqual({
      include: ['wire/', '*.txt'],
      exclude: ['drafts/'],
      dates: { 'wire/talks.txt': '2021-11-15' },
    });
    expect(settings.people[0]?.offices?.[0]).toEqual({
      title: 'Minister of Trade',
      party: 'party/NZ',
      from: '2020-11',
      to: null,
    });
    expect(settings.agencies[0]?.acronym).toBe('BOS');
    expect(settings.products[0]?.hs).toEqual(['8487']);
    expect(settings.annotations[0]?.quote).toEqual({ exact: 'Lincoln', prefix: 'the ', suffix: ' plant' });
    expect(settings.facts[0]?.rank).toBe('preferred');
    expect(settings.suppressions[0]?.files).toEqual(['a.txt']);
    expect(settings.severity).toEqual({ 'name-spelling': 'off', 'figure-conflict': 'hint' });
  });

  it('knows every code of the catalog', () => {
    expect([...FINDING_CODES].sort()).toEqual(catalog.map(kind => kind.code).sort());
  });

  it('takes an empty file as no settings', () => {
    expect(parseSettings('')).toEqual({ settings: noSettings, problems: [] });
    expect(parseSettings('// nothing yet\n')).toEqual({ settings: noSettings, problems: [] });
  });

  it.each<[string, string, RegExp]>([
    ['{"artikles": {}}', '"artikles"', /no property "artikles".*articles, people/],
    ['{"articles": {"dates": {"a.txt": "2021-02-30"}}}', '"2021-02-30"', /articles\.dates\["a\.txt"\] must be a day/],
    ['{"articles": {"dates": {"../a.txt": "2021-02-03"}}}', '"../a.txt"', /must not lead out of the folder/],
    ['{"articles": {"include": ["a/../../b"]}}', '"a/../../b"', /must not lead out of the folder/],
    ['{"articles": {"exclude": ["/etc/passwd"]}}', '"/etc/passwd"', /must be relative to the folder/],
    ['{"articles": {"exclude": ["C:/x"]}}', '"C:/x"', /must be relative to the folder/],
    ['{"articles": {"exclude": ["file:///x"]}}', '"file:///x"', /must be relative to the folder/],
    ['{"articles": {"exclude": ["a\\\\b"]}}', '"a\\\\b"', /forward slashes/],
    ['{"severity": {"figure-conflict": "error"}}', '"error"', /must be one of "off", "hint"/],
    ['{"severity": {"typo": "off"}}', '"typo"', /must be one of "figure-conflict"/],
    ['{"suppressions": [{"code": "count-list", "values": []}]}', '{', /suppressions\[0\] needs "reason"/],
    [
      '{"suppressions": [{"code": "count-list", "values": [], "reason": " "}]}',
      '" "',
      /must be a text that is not empty/,
    ],
    ['{"people": {"name": "A"}}', '{', /people must be a list/],
    ['{"people": [{"name": 7}]}', '7', /people\[0\]\.name must be a text/],
    ['{"people": [], "people": []}', '"people"', /stands twice/],
    ['{"facts": [{"key": "k", "value": "v", "source": "s", "from": "June"}]}', '"June"', /YYYY-MM or YYYY-MM-DD/],
    ['[]', '[', /The file must be an object/],
    ['{"people": [}', '}', /value is expected/i],
    ['{people: []}', 'people', /double quotation marks/],
  ])('reports %s', (text, place, message) => {
    const problems = problemsOf(text);
    expect(problems.map(([marked]) => marked)).toContain(place);
    expect(problems.find(([marked]) => marked === place)?.[1]).toMatch(message);
  });

  it('keeps what is right beside what is wrong', () => {
    const { settings, problems } = parseSettings(
      '{"people": [{"name": "A", "aliases": ["B", 1]}, {}], "nope": 1, "severity": {"count-list": "hint", "x": "off"}',
    );
    expect(settings.people).toEqual([{ name: 'A', aliases: ['B'] }]);
    expect(settings.severity).toEqual({ 'count-list': 'hint' });
    expect(problems.length).toBe(5);
  });

  it('survives nesting that exhausts the parser', () => {
    expect(parseSettings('['.repeat(200_000)).problems).toHaveLength(1);
  });

  it('takes "__proto__" for a name like any other', () => {
    const { settings, problems } = parseSettings(
      '{"__proto__": {"people": 1}, "articles": {"dates": {"__proto__": "2020-01-01"}}}',
    );
    expect(problems).toHaveLength(1);
    expect(Object.hasOwn(settings.articles.dates, '__proto__')).toBe(true);
    expect(settings.people).toEqual([]);
  });
});

describe('the JSON schema of tradewire.json', () => {
  it('accepts what the program accepts', () => {
    expect(accepts(plain(whole)), JSON.stringify(accepts.errors)).toBe(true);
  });

  it.each([
    '{"artikles": {}}',
    '{"articles": {"dates": {"a.txt": "15.11.2021"}}}',
    '{"articles": {"dates": {"../a.txt": "2021-02-03"}}}',
    '{"articles": {"include": ["a/../../b"]}}',
    '{"articles": {"exclude": ["/etc/passwd"]}}',
    '{"articles": {"exclude": ["C:/x"]}}',
    '{"articles": {"exclude": ["a\\\\b"]}}',
    '{"severity": {"figure-conflict": "error"}}',
    '{"severity": {"typo": "off"}}',
    '{"suppressions": [{"code": "count-list", "values": []}]}',
    '{"suppressions": [{"code": "count-list", "values": [], "reason": "x", "at": "yesterday"}]}',
    '{"annotations": [{"file": "a", "quote": {}, "type": "none"}]}',
    '{"annotations": [{"file": "a", "quote": {"exact": "x"}, "type": "thing"}]}',
    '{"people": [{}]}',
    '{"facts": [{"key": "k", "value": "v"}]}',
    '[]',
  ])('refuses, as the program does, %s', text => {
    expect(accepts(JSON.parse(text))).toBe(false);
    expect(parseSettings(text).problems).not.toEqual([]);
  });

  it('describes every property', () => {
    const bare: string[] = [];
    const visit = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, ...rest } = node as { properties?: Record<string, Record<string, unknown>> };
      for (const [name, property] of Object.entries(properties ?? {})) {
        const target =
          String(property.$ref ?? '')
            .split('/')
            .pop() ?? '';
        const definitions = schema.definitions as Record<string, { description?: string }>;
        if (!property.description && !definitions[target]?.description) bare.push(`${at}.${name}`);
      }
      for (const [name, child] of Object.entries({ ...rest, ...properties })) visit(child, `${at}.${name}`);
    };
    visit(schema, '');
    expect(bare).toEqual([]);
  });
});

test('the example of the README is right, and has every field that there is', () => {
  const example = /```jsonc\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  expect(parseSettings(example).problems).toEqual([]);
  const schema = JSON.parse(readFileSync('client/schemas/tradewire.schema.json', 'utf8'));
  const fields = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, ...rest } = node as { properties?: Record<string, unknown> };
    for (const name of Object.keys(properties ?? {})) fields.add(name);
    for (const child of [...Object.values(properties ?? {}), ...Object.values(rest)]) collect(child);
  };
  collect(schema);
  // Kinds of findings stand in a table of their own.
  const codes: readonly string[] = FINDING_CODES;
  const missing = [...fields].filter(name => name !== '$schema' && !codes.includes(name));
  expect(missing.filter(name => !example.includes(`"${name}":`))).toEqual([]);
});
