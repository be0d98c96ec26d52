import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { marksFor, missingMarks } from '../features/importedMarks.ts';
import { append } from '../features/settingsChange.ts';
import { ExchangeError, type ExchangeFile, type PlainMention, type ReadBack } from '../formats/exchange/exchanged.ts';
import { exchangeFormats } from '../formats/exchange/formats.ts';
import { replaceFile } from '../lsp/replaceFile.ts';
import { changedSettings } from '../lsp/settingsEdit.ts';
import { SETTINGS_FILE } from '../settings/articleFiles.ts';
import type { FolderSettings, UserAnnotation } from '../settings/settings.ts';
import { type ArticleFile, readArticles } from './articles.ts';
import { analyseFolder, KnowledgeShelf } from './folderAnalysis.ts';
import { type Invocation, UsageError } from './options.ts';
import { type ExitStatus, printable, printableJson, type Terminal } from './terminal.ts';

/** Brings what was corrected in another program into the folder's tradewire.json. */
export async function importMarks({ paths, options }: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const into = options.text('into') ?? '.';
  const format = exchangeFormats[options.choice('format')];
  if (!format) throw new UsageError('there is no such format');
  const { files, faults } = await readArticles(terminal.directory, [into]);
  const tell = (message: string) => terminal.err(`tradewire: ${printable(message)}\n`);
  for (const { file, message } of faults) tell(`${file} ${message}`);
  let read: readonly ReadBack[];
  try {
    const given = paths.flatMap(given => filesOf(path.resolve(terminal.directory, given), given));
    read = format.read(given, name => articleNamed(files, name)?.text);
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    tell(error.message);
    return 2;
  }
  let status: ExitStatus = faults.length ? 2 : 0;
  const annotations: UserAnnotation[] = [];
  for (const back of read) {
    const article = articleNamed(files, back.file);
    if (!article || (back.text !== undefined && back.text !== article.text)) {
      tell(article ? `${back.file} is another text there than here` : `${back.file} is not in ${into}`);
      status = 2;
      continue;
    }
    const { marks, left } = correctionsOf(article, back.mentions);
    annotations.push(...marks);
    for (const one of left) tell(`${article.name}: “${one.text}” as ${one.type} cannot be brought over`);
    if (left.length) status = 2;
  }
  if (options.flag('dry-run')) {
    await terminal.out(`${printableJson(annotations, 2)}\n`);
    return status;
  }
  if (annotations.length && !(await write(path.resolve(terminal.directory, into, SETTINGS_FILE), annotations))) {
    tell(`${SETTINGS_FILE} is not valid JSON and stays as it is`);
    return 2;
  }
  await terminal.out(`${annotations.length} ${annotations.length === 1 ? 'annotation' : 'annotations'} written\n`);
  return status;
}

/** A folder stands for all files in it. */
export function filesOf(absolute: string, name: string): ExchangeFile[] {
  try {
    if (!statSync(absolute).isDirectory()) return [{ name, text: readFileSync(absolute, 'utf8') }];
    return readdirSync(absolute, { withFileTypes: true })
      .filter(entry => entry.isDirectory() || (entry.isFile() && /\.(?:ann|txt|conf)$/.test(entry.name)))
      .flatMap(entry => filesOf(path.join(absolute, entry.name), `${name.replace(/\/$/, '')}/${entry.name}`));
  } catch (error) {
    throw new ExchangeError(`${name} cannot be read (${(error as Error).message})`);
  }
}

/** By the name that the export gave it: as printed then, wherever the program ran. */
function articleNamed(files: readonly ArticleFile[], name: string): ArticleFile | undefined {
  const exact = files.find(file => file.name === name || file.path === name);
  if (exact) return exact;
  const ending = files.filter(file => name.endsWith(`/${file.path}`) || file.name.endsWith(`/${name}`));
  return ending.length === 1 ? ending[0] : undefined;
}

/** The marks to be written, and what they do not bring about. */
function correctionsOf(article: ArticleFile, wanted: readonly PlainMention[]) {
  const mentions = (settings: FolderSettings): PlainMention[] => {
    const file = { ...article, folder: { ...article.folder, settings } };
    return analyseFolder([file], new KnowledgeShelf(true))
      .snapshot()
      .mentions(article.name) as unknown as PlainMention[];
  };
  const { settings } = article.folder;
  const current = mentions(settings);
  const marks = marksFor(article.path, article.text, current, wanted);
  if (marks.length === 0) return { marks, left: missingMarks(wanted, current) };
  const after = mentions({ ...settings, annotations: [...settings.annotations, ...marks] });
  return { marks, left: missingMarks(wanted, after) };
}

async function write(file: string, annotations: readonly UserAnnotation[]): Promise<boolean> {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const after = changedSettings(
    { broken: false, text },
    annotations.map(one => append('annotations', one)),
  );
  if (after === undefined) return false;
  await replaceFile(file, after);
  return true;
}
