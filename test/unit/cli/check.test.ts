import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestFolder } from './testTerminal.ts';

const LEAD = 'Widget makers in the north waited for word from the ministry about the duty, which they call a burden.';
const story = (rate: string): string =>
  ` date 2023-05-04 ${LEAD}\n\nThe United States imposed tariffs of ${rate} percent on steel imports from Japan in March 2018.\n`;

interface Printed {
  code: string;
  severity: string;
  file: string;
  start: number;
  end: number;
  text: string;
  message: string;
  fingerprint: string;
}
interface Checked {
  schema: number;
  articles: number;
  findings: Printed[];
  errors: { file: string; message: string }[];
}

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder().write({ 'wire/a, 1%.txt': story('25'), 'wire/b.txt': LEAD, 'wire/c.txt': story('20') });
});
afterEach(() => {
  folder.remove();
});

const checked = async (...more: string[]): Promise<Checked> =>
  JSON.parse((await folder.run(['check', 'wire', '--format', 'json', ...more])).out) as Checked;

describe('check', () => {
  it('prints findings as JSON with exact places', async () => {
    const { schema, articles, findings, errors } = await checked();
    expect([schema, articles, errors]).toEqual([2, 3, []]);
    expect(findings.map(f => [f.code, f.severity, f.file])).toEqual([
      ['figure-conflict', 'warning', 'wire/a, 1%.txt'],
      ['figure-conflict', 'warning', 'wire/c.txt'],
    ]);
    const [finding] = findings;
    expect(story('25').slice(finding?.start, finding?.end)).toBe(finding?.text);
  });

  it('ends with 1 for a warning, 0 for none, 2 for what cannot be read', async () => {
    expect((await folder.run(['check', 'wire'])).status).toBe(1);
    expect((await folder.run(['check', 'wire/b.txt'])).status).toBe(0);
    expect((await folder.run(['check', 'wire', 'nothing.txt'])).status).toBe(2);
    folder.write({ 'wire/tradewire.json': '{ "severity": { "figure-conflict": "information" } }' });
    expect((await folder.run(['check', 'wire'])).status).toBe(0);
    expect((await checked()).findings.map(f => f.severity)).toEqual(['information', 'information']);
    folder.write({ 'wire/tradewire.json': '{ "severity": { "figure-conflict": "off" } }' });
    expect((await checked()).findings).toEqual([]);
  });

  it('holds rates against the record where tradewire.json asks for it, and says where that can be read', async () => {
    const text = 'Washington has charged extra duties of 20 percent on steel for three years.\n';
    folder.write({ 'desk/2021-11-18-quota.txt': text });
    expect((await folder.run(['check', 'desk'])).out).toBe('no findings in 1 article\n');
    folder.write({ 'desk/tradewire.json': '{ "severity": { "record-differs": "information" } }' });
    const { out, status } = await folder.run(['check', 'desk']);
    const [line, link] = out.split('\n');
    expect(line).toContain('20 percent on steel differs from the record: 25 percent from 2018-03-23');
    expect(link).toMatch(/^ {4}https:\/\/www\.federalregister\.gov\/\S+$/);
    expect(status).toBe(0);
  });

  it('lists what it could not read', async () => {
    folder.write({ 'wire/x.txt': Uint8Array.of(0, 1, 2, 3) });
    expect((await checked()).errors).toEqual([{ file: 'wire/x.txt', message: 'is not text: it holds zero bytes' }]);
  });

  it('prints places that terminals turn into links', async () => {
    const { out } = await folder.run(['check', 'wire']);
    const [line, related, ...rest] = out.split('\n');
    expect(line).toMatch(/^wire\/a, 1%\.txt:3:\d+ {2}warning {2}25 percent .* {2}\[figure-conflict\]$/);
    expect(related).toMatch(/^ {4}wire\/c\.txt:3:\d+ {2}“20 percent”$/);
    expect(rest.at(-2)).toBe('2 warnings in 3 articles');
    expect((await folder.run(['check', 'wire/b.txt'])).out).toBe('no findings in 1 article\n');
  });

  it('escapes names and quotes for the terminal', async () => {
    folder.write({ 'wire/c\u001b[31m\nx.txt': story('20') });
    const { out } = await folder.run(['check', 'wire']);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('c\\u{1b}[31m x.txt:3:');
  });

  it('prints workflow commands', async () => {
    const { out } = await folder.run(['check', 'wire', '--format', 'github']);
    expect(out).toMatch(
      /^::warning file=wire\/a%2C 1%25\.txt,line=3,endLine=3,col=\d+,endColumn=\d+,title=Figures differ \(figure-conflict\)::25 percent .*\n::warning file=wire\/c\.txt,.*\n$/,
    );
  });

  it('prints SARIF that its published schema accepts', async () => {
    folder.write({ 'wire/x.txt': Uint8Array.of(0, 1, 2, 3) });
    const { out } = await folder.run(['check', 'wire', '--format', 'sarif']);
    const log = JSON.parse(out) as {
      runs: { results: Record<string, unknown>[]; tool: { driver: { rules: { id: string }[] } } }[];
    };
    const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
    const published = readFileSync(path.join(path.dirname(file), 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8');
    // Draft 4 of JSON Schema says "id" where later ones say "$id"; nothing else in it differs.
    const { $schema: _, id: __, ...schema } = JSON.parse(published) as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:\S+$/i).addFormat('uri-reference', /^[^\s<>"{}|\\^`]*$/);
    ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT/);
    const accepts = ajv.compile(schema);
    expect(accepts(log), JSON.stringify(accepts.errors, null, 1)).toBe(true);
    const [run] = log.runs;
    const [result] = run?.results ?? [];
    expect(run?.tool.driver.rules[result?.ruleIndex as number]?.id).toBe('figure-conflict');
    expect(result).toMatchObject({
      ruleId: 'figure-conflict',
      level: 'warning',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'wire/a,%201%25.txt' }, region: { startLine: 3, endLine: 3 } } },
      ],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'wire/c.txt' } } }],
    });
    expect(Object.keys(result?.partialFingerprints ?? {})).toEqual(['tradewire/v1']);
  });

  it('leaves out what the baseline holds until the figure changes', async () => {
    expect((await folder.run(['check', 'wire', '--baseline', 'base.json'])).status).toBe(2);
    expect((await folder.run(['check', 'wire', '--baseline', 'base.json', '--update-baseline'])).status).toBe(0);
    const quiet = await folder.run(['check', 'wire', '--baseline', 'base.json']);
    expect([quiet.status, quiet.out]).toEqual([0, 'no findings in 3 articles; 2 more in the baseline\n']);
    folder.write({ 'wire/c.txt': story('15') });
    const changed = await folder.run(['check', 'wire', '--baseline', 'base.json']);
    expect(changed.status).toBe(1);
    expect(changed.out).toContain('2 of the baseline are gone');
    folder.write({ 'base.json': '{"schema": 2}' });
    expect(await folder.run(['check', 'wire', '--baseline', 'base.json'])).toMatchObject({
      status: 2,
      err: 'tradewire: base.json is not a baseline of schema 1\n',
    });
  });

  it('says what is new since the last look, first, and remembers the look', async () => {
    const first = await folder.run(['check', 'wire', '--since', 'look.json']);
    expect(first.out).toContain('2 warnings in 3 articles, 2 new');
    expect(first.out.match(/ {2}new {2}/g)).toHaveLength(2);
    const again = await folder.run(['check', 'wire', '--since', 'look.json']);
    expect(again.out).toContain('2 warnings in 3 articles, 0 new');
    folder.write({
      'wire/d.txt': ' date 2023-05-05 Brazil charges a tariff of 9 percent on rice from Thailand.\n',
      'wire/e.txt': ' date 2023-05-06 Since January Brazil has charged a duty of 14 percent on rice from Thailand.\n',
    });
    const look = readFileSync(path.join(folder.path, 'look.json'), 'utf8');
    const findings = (await checked('--since', 'look.json')).findings as (Printed & { new?: true })[];
    const isNew = findings.map(finding => finding.new === true);
    expect(isNew).toContain(true);
    expect(isNew).toEqual([...isNew].sort().reverse());
    folder.write({ 'look.json': look });
    const { out } = await folder.run(['check', 'wire', '--since', 'look.json', '--format', 'sarif']);
    const { runs } = JSON.parse(out) as { runs: { results: { baselineState: string }[] }[] };
    expect(runs[0]?.results.map(result => result.baselineState === 'new')).toEqual(isNew);
    // A look at half a folder is not remembered.
    folder.write({ 'look.json': look, 'wire/x.txt': Uint8Array.of(0, 1, 2, 3) });
    await folder.run(['check', 'wire', '--since', 'look.json']);
    expect(readFileSync(path.join(folder.path, 'look.json'), 'utf8')).toBe(look);
  });

  it('says who stands on each side', async () => {
    const { out } = await folder.run(['check', 'wire']);
    expect(out).toContain('    20 percent: 1 article of 2023-05-04; 25 percent: 1 article of 2023-05-04\n');
    expect((await checked()).findings[0]).toMatchObject({
      sides: [
        { value: '25 percent', articles: 1, origins: 1, earliest: { file: 'wire/a, 1%.txt', published: '2023-05-04' } },
        { value: '20 percent', articles: 1, origins: 1, earliest: { file: 'wire/c.txt' } },
      ],
    });
  });

  it('hides what is suppressed until its figure changes, and names suppressions that hide nothing', async () => {
    const suppression = {
      code: 'figure-conflict',
      values: ['20 percent', '25 percent'],
      files: ['c.txt', 'a, 1%.txt'],
      reason: 'superseded',
    };
    folder.write({ 'wire/tradewire.json': JSON.stringify({ suppressions: [suppression] }) });
    expect(await folder.run(['check', 'wire'])).toMatchObject({ status: 0, err: '' });
    folder.write({ 'wire/c.txt': story('15') });
    const { status, err } = await folder.run(['check', 'wire']);
    expect(status).toBe(1);
    expect(err).toBe(
      'tradewire: wire/tradewire.json has a suppression that hides nothing any more: ' +
        'figure-conflict, 20 percent and 25 percent (superseded); nothing of the kind is found there now\n',
    );
    expect(await checked()).toMatchObject({ unusedSuppressions: [{ file: 'wire/tradewire.json', ...suppression }] });
    // One article of a folder proves nothing about it.
    expect((await folder.run(['check', 'wire/c.txt'])).err).toBe('');
  });

  it('names facts that nothing speaks of, but for those that other folders share', async () => {
    const known = { key: 'rate:US:JP:steel:-', value: '25 percent', source: 'c.txt' };
    const lost = { key: 'rate:BO:any:tin:-', value: '5 percent', source: 'Decreto 5000' };
    folder.write({
      'wire/tradewire.json': JSON.stringify({ facts: [known, lost], extends: ['desk.json'] }),
      'wire/desk.json': JSON.stringify({ facts: [{ ...lost, value: '7 percent' }] }),
    });
    expect((await folder.run(['check', 'wire'])).err).toBe(
      'tradewire: wire/tradewire.json has a fact that nothing speaks of any more: rate:BO:any:tin:-, 5 percent ' +
        '(Decreto 5000); nothing in this folder is stated under rate:BO:any:tin:-\n',
    );
    expect(await checked()).toMatchObject({ unusedFacts: [{ file: 'wire/tradewire.json', ...lost }] });
  });

  it('finds nothing in no articles', async () => {
    expect(await folder.write({ 'empty/x.json': '' }).run(['check', 'empty'])).toMatchObject({
      status: 0,
      out: 'no findings in 0 articles\n',
    });
  });
});

it('no name of a file and no word of an article is a workflow command in a log', async () => {
  const names = ['::error::x.txt', '##[error]y.txt', ' ::warning::z.txt', '##vso[task.complete]v.txt'];
  const hostile = new TestFolder().write(
    Object.fromEntries(names.map((name, i) => [name, story(i % 2 ? '20' : '25')])),
  );
  const isCommand = (line: string) => line.trimStart().startsWith('::') || /##(\[|vso\[)/.test(line);
  for (const format of ['text', 'json', 'sarif', 'github']) {
    const { out, err } = await hostile.run(['check', '.', '--format', format]);
    expect(out).toContain('error');
    const lines = `${out}\n${err}`.split('\n');
    const commands = lines.filter(isCommand);
    if (format === 'github') for (const line of commands) expect(line).toMatch(/^::(warning|notice) file=/);
    else expect(commands, format).toEqual([]);
  }
  const { out } = await hostile.run(['annotate', '.']);
  expect(out.split('\n').filter(isCommand)).toEqual([]);
  expect(
    out
      .split('\n')
      .filter(Boolean)
      .map(line => (JSON.parse(line) as { file: string }).file),
  ).toEqual(names.sort());
  hostile.remove();
});
