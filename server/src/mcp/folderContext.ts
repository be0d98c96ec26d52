import { isBound } from '../claims/articleLookup.ts';
import { type Articles, readArticles } from '../cli/articles.ts';
import { analyseFolder, KnowledgeShelf } from '../cli/folderAnalysis.ts';
import { inEnglish } from '../features/say.ts';
import { type RecordParts, toRecord } from '../formats/record.ts';
import { knowledgeVersion } from '../knowledge/version.ts';
import { noSettings } from '../settings/settings.ts';
import type { ToolContext } from './tool.ts';

/** For so long after reading the articles they are taken to be the same, in milliseconds. */
const FRESH = 3_000;

/** The articles that the paths name, read again when a question comes and analysed again when they have changed. */
export function folderContext(directory: string, paths: readonly string[], program: string, names: boolean) {
  const shelf = new KnowledgeShelf(names);
  let read: { readonly at: number; readonly articles: Articles } | undefined;
  let context: ToolContext | undefined;
  return async (): Promise<ToolContext> => {
    if (read && context && Date.now() - read.at < FRESH) return context;
    const articles = await readArticles(directory, paths);
    if (!context || !read || !sameArticles(read.articles, articles))
      context = contextOf(articles, shelf, program, names);
    read = { at: Date.now(), articles };
    return context;
  };
}

const sameArticles = (a: Articles, b: Articles): boolean =>
  a.files.length === b.files.length &&
  a.files.every((file, i) => {
    const other = b.files[i];
    return (
      file.name === other?.name &&
      file.text === other.text &&
      JSON.stringify(file.folder.settings) === JSON.stringify(other.folder.settings)
    );
  });

function contextOf({ files }: Articles, shelf: KnowledgeShelf, program: string, names: boolean): ToolContext {
  const snapshot = analyseFolder(files, shelf).snapshot();
  const texts = new Map(files.map(file => [file.name, file.text]));
  const folders = new Set(files.map(file => file.folder.settings));
  const [only] = folders;
  return {
    reading: { snapshot, knowledge: shelf.of(folders.size === 1 && only ? only : noSettings), say: inEnglish },
    text: file => texts.get(file),
    annotate(text, published) {
      const name = 'text';
      const dates = published === undefined ? {} : { [name]: published };
      const settings = { ...noSettings, articles: { ...noSettings.articles, dates } };
      const alone = analyseFolder([{ name, path: name, text, folder: { prefix: '', settings, whole: false } }], shelf);
      const one = alone.snapshot();
      const parts: RecordParts = {
        file: name,
        published: one.facts(name)?.published ?? null,
        mentions: one.mentions(name),
        claims: one.facts(name)?.claims.filter(isBound) ?? [],
        findings: one.findings(name),
        program,
        knowledge: names ? knowledgeVersion() : null,
      };
      return toRecord(parts);
    },
  };
}
