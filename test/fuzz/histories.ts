import { analyse } from '../../server/src/claims/analyse.ts';
import type { ArticleFacts } from '../../server/src/claims/articleFacts.ts';
import type { Corpus } from '../../server/src/corpus/corpus.ts';
import { verifySame } from '../../server/src/corpus/verifySame.ts';
import { openCorpus } from '../../server/src/findings/openCorpus.ts';
import { articleRules } from '../../server/src/findings/rules.ts';
import type { Knowledge } from '../../server/src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../server/src/knowledge/load.ts';
import { type FolderSettings, noSettings } from '../../server/src/settings/settings.ts';
import type { Dice } from './texts.ts';

const FILES = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'];
const SENTENCES = [
  'The United States imposed a 25 percent tariff on steel from China on March 8, 2018.',
  'The United States imposed a 30 percent tariff on steel from China on March 8, 2018.',
  'The United States imposed a 10 percent tariff on steel from China on March 8, 2018.',
  'The tariff rose from 10 percent to 25 percent, up 15 percent.',
  'The tariff rose from 25 percent to 30 percent, up 5 percentage points.',
  'Washington lowered the tariff on steel from China to 10 percent on June 1, 2018.',
  'Washington raised its duty on Chinese steel from 25 percent to 50 percent on June 4, 2018.',
  'U.S. duties on Chinese steel stand at 25 percent.',
  'The duty on steel from China, which the United States put in place in March 2018, is 30 percent.',
  'Canada would collect a surtax of 25 percent on cars from the United States from July 1.',
  'Canada will collect a surtax of 15 percent on cars from the United States from July 1.',
  'Tariffs of 20 percent on all goods from Japan were paused for 90 days, from April 9 to July 8.',
  'Tariffs of 20 percent on all goods from Japan were paused for 60 days, from April 9 to July 8.',
  'Trade Minister Marta Kowalska met U.S. Trade Representative Katherine Tai on Monday.',
  'Trade Minister Marta Kowalsca met officials of the Ministry of Ores (MOO).',
  'Commerce Secretary Wilbur Ross said the talks went on; Ross left on Tuesday.',
  'Kowalska said the MOO would decide by Friday, May 4.',
  'China bought 40 million tons of soybeans from the United States in 2017.',
  'China bought 30 million tons of soybeans from the United States in 2017.',
  'The trade deficit with Japan was $68 billion in 2017.',
  'The trade deficit with Japan came to $86 billion in 2017.',
  'Three countries, Brazil, Argentina and Korea, agreed to quotas.',
  'Nobody minded.',
];
const DAYS = [undefined, '2018-03-09', '2018-03-10', '2018-06-05', '2025-04-10'];
const PEOPLE: readonly FolderSettings['people'][] = [[], [{ name: 'Marta Kowalska', aliases: ['Marta Kowalsca'] }]];
const SEVERITIES: readonly FolderSettings['severity'][] = [
  {},
  { 'figure-conflict': 'off' },
  { 'name-spelling': 'warning' },
];
const SUPPRESSIONS: readonly FolderSettings['suppressions'][] = [
  [],
  [{ code: 'figure-conflict', values: ['25 percent', '30 percent'], reason: 'checked' }],
];

/** One thing that happens to a folder. */
type Happening =
  | { readonly do: 'write'; readonly file: string; readonly text: string }
  | { readonly do: 'delete'; readonly file: string }
  | { readonly do: 'rename'; readonly file: string; readonly to: string }
  | { readonly do: 'look' }
  | { readonly do: 'settings'; readonly settings: FolderSettings };
export type History = readonly Happening[];

function textOf(dice: Dice): string {
  const day = dice.of(DAYS);
  const said = Array.from({ length: dice.below(4) }, () => dice.of(SENTENCES));
  return (day ? `Published: ${day}\n\n` : '') + said.join(dice.of([' ', '\n\n']));
}

export function historyOf(dice: Dice): History {
  return Array.from({ length: dice.below(14) + 2 }, (): Happening => {
    const what = dice.below(12);
    if (what < 6) return { do: 'write', file: dice.of(FILES), text: textOf(dice) };
    if (what < 7) return { do: 'delete', file: dice.of(FILES) };
    if (what < 8) return { do: 'rename', file: dice.of(FILES), to: dice.of(FILES) };
    if (what < 11) return { do: 'look' };
    const [people, severity, suppressions] = [dice.of(PEOPLE), dice.of(SEVERITIES), dice.of(SUPPRESSIONS)];
    return { do: 'settings', settings: { ...noSettings, people, severity, suppressions } };
  });
}

/** A folder kept by difference, as the server keeps it. */
class Kept {
  readonly texts = new Map<string, string>();
  settings: FolderSettings = noSettings;
  readonly #neighbours = new Map<string, string>();
  readonly corpus: Corpus;
  readonly #desk: Desk;

  constructor(desk: Desk, settings: FolderSettings) {
    this.#desk = desk;
    this.settings = settings;
    const self = this;
    this.corpus = openCorpus({
      get knowledge() {
        return desk.knowledge(self.settings);
      },
      folderOf: () => ({ prefix: '', settings: self.settings }),
    });
  }
  write(file: string, text: string): void {
    this.texts.set(file, text);
    this.corpus.set(this.#desk.facts(file, text, this.settings, this.#neighbours.get(file)));
  }
  delete(file: string): void {
    this.texts.delete(file);
    this.#neighbours.delete(file);
    this.corpus.delete(file);
  }
  change(settings: FolderSettings): void {
    const names = settings.people !== this.settings.people;
    this.settings = settings;
    this.corpus.settingsChanged();
    if (names) for (const [file, text] of this.texts) this.write(file, text);
  }
  /** Until no article borrows another day than it was read with. */
  settle(): void {
    for (let round = 0; round < 3; round++)
      for (const { file, neighbour } of this.corpus.takeNeighbourChanges()) {
        if (neighbour === undefined) this.#neighbours.delete(file);
        else this.#neighbours.set(file, neighbour);
        this.write(file, this.texts.get(file) ?? '');
      }
  }
}

/** Analyses once what comes again and again. */
export class Desk {
  readonly #facts = new Map<string, ArticleFacts>();
  readonly #knowledge = new Map<FolderSettings['people'], Knowledge>();

  knowledge(settings: FolderSettings): Knowledge {
    let known = this.#knowledge.get(settings.people);
    if (!known) {
      known = loadKnowledge({ settings: { ...noSettings, people: settings.people } });
      this.#knowledge.set(settings.people, known);
    }
    return known;
  }
  facts(file: string, text: string, settings: FolderSettings, neighbour: string | undefined): ArticleFacts {
    const key = JSON.stringify([file, text, settings.people, neighbour]);
    let facts = this.#facts.get(key);
    if (!facts) {
      const options = { fileName: file, ...(neighbour === undefined ? {} : { neighbour }) };
      facts = analyse(file, text, options, { knowledge: this.knowledge(settings), settings, rules: articleRules });
      if (this.#facts.size > 5_000) this.#facts.clear();
      this.#facts.set(key, facts);
    }
    // The server makes new facts with each analysis, down to the last claim.
    return structuredClone(facts);
  }
}

/** How the folder kept by difference differs from one that is read afresh; undefined where it does not. */
export function differenceOf(history: History, desk: Desk): string | undefined {
  const kept = new Kept(desk, noSettings);
  for (const one of history) {
    if (one.do === 'write') kept.write(one.file, one.text);
    else if (one.do === 'delete') kept.delete(one.file);
    else if (one.do === 'rename') {
      const text = kept.texts.get(one.file);
      if (text === undefined || one.file === one.to) continue;
      kept.delete(one.file);
      kept.write(one.to, text);
    } else if (one.do === 'settings') kept.change(one.settings);
    else {
      kept.settle();
      kept.corpus.snapshot().allFindings();
    }
  }
  kept.settle();
  const fresh = new Kept(desk, kept.settings);
  for (const [file, text] of [...kept.texts].sort().reverse()) fresh.write(file, text);
  fresh.settle();
  try {
    verifySame(kept.corpus.snapshot(), fresh.corpus.snapshot());
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The shortest history that still differs, by leaving out one step after the other. */
export function shortest(history: History, desk: Desk): History {
  for (let i = 0; i < history.length; i++) {
    const without = history.filter((_, k) => k !== i);
    if (differenceOf(without, desk) !== undefined) return shortest(without, desk);
  }
  return history;
}
