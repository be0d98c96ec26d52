import { Corpus } from '../../corpus/corpus.ts';
import type { Finding } from '../../corpus/finding.ts';
import type { FindingsView, FolderCheck } from '../../corpus/folderCheck.ts';
import type { Reading } from '../../features/names.ts';
import { inEnglish } from '../../features/say.ts';
import type { RateQuery } from '../../rates/rateRow.ts';
import { listOf } from './duckdb.ts';
import type { ArchiveReading } from './reading.ts';

/**
 * The articles of an archive that state rates of what is asked for, as the table of rates reads a folder; with the contradictions of the
 * whole archive, and the day of its last article where no day is asked for.
 */
export async function ratesOf(
  archive: ArchiveReading,
  ask: (reading: Reading) => RateQuery,
): Promise<{ readonly reading: Reading; readonly query: RateQuery }> {
  const { view } = await archive.judge();
  const corpus = new Corpus(
    { knowledge: archive.knowledge, folderOf: file => archive.folderOf(file) },
    new JudgedAlready(view),
  );
  const reading = (): Reading => ({ snapshot: corpus.snapshot(), knowledge: archive.knowledge, say: inEnglish });
  const asked = ask(reading());
  const where = ["kind = 'rate'"];
  for (const slot of ['imposer', 'target', 'product'] as const) {
    const isAsked = asked[slot];
    if (!isAsked) continue;
    const ids = await archive.db.rows<{ id: string }>(`SELECT DISTINCT unnest(${slot}) AS id FROM claims`);
    where.push(`list_has_any(${slot}, ${listOf(ids.map(({ id }) => id).filter(isAsked))}::VARCHAR[])`);
  }
  const at = asked.at ?? (await lastDay(archive));
  for (const facts of await archive.factsOf(`SELECT id FROM claims WHERE ${where.join(' AND ')}`)) corpus.set(facts);
  return { reading: reading(), query: { ...asked, at } };
}

async function lastDay({ db }: ArchiveReading): Promise<string | undefined> {
  const [row] = await db.rows<{ day: string | null }>('SELECT max(published) AS day FROM articles');
  return row?.day ?? undefined;
}

/** Findings that were made before, in the place of checks. */
class JudgedAlready implements FolderCheck {
  readonly #view: FindingsView;

  constructor(view: FindingsView) {
    this.#view = view;
  }

  update(): boolean {
    return true;
  }
  updateAt(file: string): readonly Finding[] {
    return this.#view.of(file) ?? [];
  }
  settingsChanged(): void {}
  view(): FindingsView {
    return this.#view;
  }
  idle(): readonly never[] {
    return [];
  }
  faults(): readonly never[] {
    return [];
  }
  pack(): readonly never[] {
    return [];
  }
  read(): boolean {
    return false;
  }
  recall(): undefined {}
  fresh(): JudgedAlready {
    return new JudgedAlready(this.#view);
  }
}
