import { insertSorted, placeInSorted } from '../base/sortedList.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { nameWords, spellingKey } from '../corpus/personName.ts';
import type { NameItem } from '../corpus/postings.ts';

/** One way in which articles of a bucket write a name. */
export class Spelling {
  /** What the wordings have in common that are one spelling (`spellingKey`). */
  readonly key: string;
  readonly words: readonly string[];
  /** Those that write it so, sorted. */
  readonly files: string[] = [];
  /** Id of the analysis that is written so → in how many articles. */
  readonly #ids = new Map<string, number>();

  constructor(name: string) {
    this.key = spellingKey(name);
    this.words = nameWords(name);
  }

  get ids(): readonly string[] {
    return [...this.#ids.keys()];
  }

  count(id: string, articles: 1 | -1): void {
    const count = (this.#ids.get(id) ?? 0) + articles;
    if (count > 0) this.#ids.set(id, count);
    else this.#ids.delete(id);
  }
}

/** The names of one bucket by how they are written. An article is put in and taken out without a look at the others, thousands perhaps. */
export class SpellingBucket {
  readonly #spellings = new Map<string, Spelling>();

  add({ file }: ArticleFacts, items: readonly NameItem[]): void {
    for (const { spelling, ids } of writtenIn(items)) {
      const key = spellingKey(spelling);
      let of = this.#spellings.get(key);
      if (!of) {
        of = new Spelling(spelling);
        this.#spellings.set(key, of);
      }
      insertSorted(of.files, file, byName);
      for (const id of ids) of.count(id, 1);
    }
  }

  remove({ file }: ArticleFacts, items: readonly NameItem[]): boolean {
    for (const { spelling, ids } of writtenIn(items)) {
      const of = this.#spellings.get(spellingKey(spelling));
      const at = of ? placeInSorted(of.files, file, byName) : -1;
      if (!of || at < 0) continue;
      of.files.splice(at, 1);
      if (of.files.length === 0) this.#spellings.delete(of.key);
      for (const id of ids) of.count(id, -1);
    }
    return true;
  }

  /** In the order of their keys. */
  spellings(): Spelling[] {
    return [...this.#spellings.values()].sort((a, b) => byName(a.key, b.key));
  }
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What an article itself writes, each spelling once. */
function writtenIn(items: readonly NameItem[]): Iterable<{ readonly spelling: string; readonly ids: Set<string> }> {
  const written = new Map<string, { readonly spelling: string; readonly ids: Set<string> }>();
  for (const item of items) {
    if (!item.written) continue;
    const key = spellingKey(item.spelling);
    const known = written.get(key);
    if (known) known.ids.add(item.id);
    else written.set(key, { spelling: item.spelling, ids: new Set([item.id]) });
  }
  return written.values();
}
