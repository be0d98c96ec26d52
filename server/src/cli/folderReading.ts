import type { Reading } from '../features/names.ts';
import { inEnglish } from '../features/say.ts';
import type { FolderSettings } from '../settings/settings.ts';
import { noSettings } from '../settings/settings.ts';
import { analyseArticles } from './analyseArticles.ts';
import { type ReadFault, readArticles } from './articles.ts';
import type { Invocation } from './options.ts';
import { type Terminal, tellFaults } from './terminal.ts';

/** The articles that a command names, analysed and compared, as features read them. */
export interface FolderReading {
  readonly reading: Reading;
  readonly faults: readonly ReadFault[];
  /** By the printed name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads and analyses what the command names; what could not be read is told on standard error. */
export async function readFolder(command: Invocation, terminal: Terminal): Promise<FolderReading> {
  const { files, faults, remarks } = await readArticles(terminal.directory, command.paths);
  tellFaults(terminal, [...faults, ...remarks]);
  const { corpus, shelf } = await analyseArticles(command, terminal, files);
  const folders = new Set<FolderSettings>(files.map(file => file.folder.settings));
  const [only] = folders;
  return {
    reading: {
      snapshot: corpus.snapshot(),
      knowledge: shelf.of(folders.size === 1 && only ? only : noSettings),
      say: inEnglish,
    },
    faults,
    texts: new Map(files.map(file => [file.name, file.text])),
  };
}
