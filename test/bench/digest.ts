import { createHash } from 'node:crypto';
import { readArticles } from '../../server/src/cli/articles.ts';
import { analyseFolder, KnowledgeShelf } from '../../server/src/cli/folderAnalysis.ts';
import { toRecord } from '../../server/src/formats/record.ts';

/** What was read in a folder, as hashes: two programs with equal ones have read the same. */
export interface Digest {
  readonly articles: number;
  /** Of the records that `annotate` prints, findings and all, without the versions. */
  readonly records: string;
  /** Of the facts that the index keeps, beside what the records show of them. */
  readonly facts: string;
}

/** Digests the articles of a folder, read together. */
export async function digestOf(folder: string): Promise<Digest> {
  const { files } = await readArticles(folder, ['.']);
  const snapshot = analyseFolder(files, new KnowledgeShelf(true)).snapshot();
  const records = createHash('sha256');
  const facts = createHash('sha256');
  for (const { name } of files) {
    const known = snapshot.facts(name);
    const record = toRecord({
      file: name,
      published: known?.published ?? null,
      mentions: snapshot.mentions(name),
      claims: known?.claims ?? [],
      findings: snapshot.findings(name),
      program: '',
      knowledge: null,
    });
    records.update(`${JSON.stringify(record)}\n`);
    facts.update(`${JSON.stringify(known)}\n`);
  }
  const short = (hash: ReturnType<typeof createHash>): string => hash.digest('hex').slice(0, 16);
  return { articles: files.length, records: short(records), facts: short(facts) };
}
