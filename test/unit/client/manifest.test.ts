import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mentionTypes } from '../../../client/src/mentionTypes.ts';
import { catalog } from '../../../server/src/findings/catalog.ts';
import { legend } from '../../../server/src/lsp/semanticTokens.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json');
const english: Record<string, string> = json('package.nls.json');
const japanese: Record<string, string> = json('package.nls.ja.json');
const bundle: Record<string, string> = json('l10n/bundle.l10n.ja.json');
const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(path.join('client/src', name), 'utf8'))
  .join('\n');
const severities = catalog.map(({ code, severity, offByDefault }) => [code, offByDefault ? 'off' : severity] as const);
const properties: Record<string, { default: unknown; order: number; scope: string; markdownDescription: string }> =
  Object.assign({}, ...manifest.contributes.configuration.map((part: { properties: object }) => part.properties));

/** The backgrounds of the themes that come with VS Code 1.139, by the names that settings use. */
const builtInThemes: Readonly<Record<string, string>> = {
  Abyss: '#000c18',
  'Dark 2026': '#121314',
  'Dark Modern': '#1F1F1F',
  'Dark+': '#1E1E1E',
  'Visual Studio Dark': '#1E1E1E',
  'Default High Contrast': '#000000',
  'Kimbie Dark': '#221a0f',
  Monokai: '#272822',
  'Monokai Dimmed': '#1e1e1e',
  Red: '#390000',
  'Solarized Dark': '#002B36',
  'Tomorrow Night Blue': '#002451',
  'Light 2026': '#FFFFFF',
  'Light Modern': '#FFFFFF',
  'Light+': '#FFFFFF',
  'Visual Studio Light': '#FFFFFF',
  'Default High Contrast Light': '#FFFFFF',
  'Quiet Light': '#F5F5F5',
  'Solarized Light': '#FDF6E3',
};

/** Relative luminance and contrast of WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('the settings of the manifest', () => {
  it('are those that the server reads', () => {
    const wire =
      readFileSync('server/src/protocol.ts', 'utf8').match(/interface ClientSettings \{(.*?)\n\}/s)?.[1] ?? '';
    const declared = [...wire.matchAll(/readonly (\w+)\?: (?:\{(.*?)\}|[^;]+);/g)].flatMap(([, name, inner]) =>
      inner === undefined ? [name] : [...inner.matchAll(/readonly (\w+)\?/g)].map(part => `${name}.${part[1]}`),
    );
    expect(declared.length).toBeGreaterThan(5);
    const ofClient = ['enable', 'fileDecorations', 'trace.server'];
    const expected = declared.flatMap(name =>
      name === 'severity' ? severities.map(([code]) => `severity.${code}`) : [name],
    );
    const given = Object.keys(properties).map(key => key.replace('tradewire.', ''));
    expect(given.filter(key => !ofClient.includes(key)).sort()).toEqual(expected.sort());
  });

  it('have the default severities of the catalog', () => {
    for (const [code, severity] of severities) expect(properties[`tradewire.severity.${code}`]?.default).toBe(severity);
  });

  it('each say what they do, in which order and for which scope', () => {
    for (const [key, property] of Object.entries(properties)) {
      expect(property.markdownDescription, key).toBeTruthy();
      expect(property.order, key).toBeGreaterThan(0);
      expect(property.scope, key).toBeTruthy();
    }
  });
});

describe('the manifest', () => {
  it('has a command for each type of mention', () => {
    const commands = manifest.contributes.commands.map((one: { command: string }) => one.command);
    for (const type of mentionTypes) expect(commands).toContain(`tradewire.markAs.${type}`);
  });

  it('marks by the letter that the title begins with', () => {
    const keys: { command: string; key: string }[] = manifest.contributes.keybindings;
    const marking = keys.filter(({ command }) => command.startsWith('tradewire.markAs'));
    expect(marking).toHaveLength(mentionTypes.length + 1);
    expect(new Set(marking.map(({ key }) => key)).size).toBe(marking.length);
    for (const { command, key } of marking) {
      const title = english[command.replace('tradewire.', 'command.')] ?? '';
      expect(key, title).toBe(`ctrl+k t ${title.replace('Mark as ', '').charAt(0).toLowerCase()}`);
    }
  });

  it('has colours for every theme that comes with VS Code, each to be read on its background', () => {
    const palettes: [string, { rules: Record<string, { foreground: string }> }][] = Object.entries(
      manifest.contributes.configurationDefaults['editor.semanticTokenColorCustomizations'],
    );
    for (const [theme, background] of Object.entries(builtInThemes)) {
      const mine = palettes.filter(([selector]) =>
        [...selector.matchAll(/\[(.*?)\]/g)].some(([, name = '']) =>
          new RegExp(`^${name.replaceAll('*', '.*').replaceAll('+', '\\+')}$`).test(theme),
        ),
      );
      expect(mine, theme).toHaveLength(1);
      const rules = mine[0]?.[1].rules ?? {};
      expect(Object.keys(rules).sort()).toEqual([...legend.tokenTypes].sort());
      for (const [type, { foreground }] of Object.entries(rules))
        expect(contrast(foreground, background), `${type} in ${theme}`).toBeGreaterThan(4.5);
    }
    // Light High Contrast leaves such colours off if nothing is said.
    for (const language of ['[plaintext]', '[markdown]', '[tradenews]'])
      expect(manifest.contributes.configurationDefaults[language]['editor.semanticHighlighting.enabled']).toBe(true);
  });

  it('names the semantic token types and modifiers of the server', () => {
    const ids = (all: { id: string }[]) => all.map(one => one.id);
    expect(ids(manifest.contributes.semanticTokenTypes)).toEqual(legend.tokenTypes);
    expect(ids(manifest.contributes.semanticTokenModifiers)).toEqual(legend.tokenModifiers);
    expect(Object.keys(manifest.contributes.semanticTokenScopes[0].scopes)).toEqual(legend.tokenTypes);
  });

  it('takes its words from package.nls.json, all of them', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(match => match[1] ?? ''));
    expect([...used].sort()).toEqual(Object.keys(english).sort());
  });

  it('lets nothing pop up while prose is typed, and says so nowhere else than in plain text and trade news', () => {
    const off = { comments: 'off', strings: 'off', other: 'off' };
    const defaults: Record<string, { 'editor.quickSuggestions'?: object }> = manifest.contributes.configurationDefaults;
    const quiet = Object.keys(defaults).filter(key => defaults[key]?.['editor.quickSuggestions']);
    expect(quiet.sort()).toEqual(['[plaintext]', '[tradenews]']);
    for (const key of quiet) expect(defaults[key]?.['editor.quickSuggestions']).toEqual(off);
  });

  it('reads what tradewire check prints', () => {
    const [{ pattern }] = manifest.contributes.problemMatchers;
    const line = 'week/2025-04-03 wires.txt:5:119  information  30 percent here; "20" [sic] there  [figure-conflict]';
    const found = new RegExp(pattern.regexp).exec(line);
    const part = (name: string) => found?.[pattern[name]];
    expect(['file', 'line', 'column', 'severity', 'message', 'code'].map(part)).toEqual([
      'week/2025-04-03 wires.txt',
      '5',
      '119',
      'info',
      '30 percent here; "20" [sic] there',
      'figure-conflict',
    ]);
    expect('    other.txt:5:131  “20 percent”').not.toMatch(new RegExp(pattern.regexp));
  });

  it('lets what belongs to articles be set for a folder of its own', () => {
    const ofFolders = Object.keys(properties).filter(key => properties[key]?.scope === 'resource');
    expect(ofFolders).toContain('tradewire.fileDecorations');
    for (const key of Object.keys(properties))
      if (/\.(severity|inlayHints|codeLens)\./.test(key)) expect(ofFolders).toContain(key);
  });

  it.each(['readme.findings.md', 'readme.findings.ja.md'])('explains each code in %s', file => {
    const headings = [...readFileSync(`client/media/${file}`, 'utf8').matchAll(/^## (.+)$/gm)].map(match => match[1]);
    expect(headings.sort()).toEqual(catalog.map(({ code }) => code).sort());
  });

  it('needs no packages where it runs', () => {
    expect(manifest.dependencies).toBeUndefined();
  });
});

describe('the Japanese translation', () => {
  it('covers the manifest', () => {
    expect(Object.keys(japanese).sort()).toEqual(Object.keys(english).sort());
  });

  it('keeps the commands of links', () => {
    const links = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\(command:([\w.]+)\)/g)].map(match => match[1]);
    for (const [key, text] of Object.entries(english)) expect(links(japanese[key]), key).toEqual(links(text));
  });

  it('covers the messages of the client', () => {
    const said = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match => match[1]);
    expect(said.length).toBeGreaterThan(30);
    expect(Object.keys(bundle).sort()).toEqual([...new Set(said)].sort());
  });

  it('keeps the placeholders', () => {
    const holes = (text: string) => (text.match(/\{\d\}|\$\([\w-]+\)/g) ?? []).sort();
    for (const [text, translation] of Object.entries(bundle)) expect(holes(translation), text).toEqual(holes(text));
  });
});
