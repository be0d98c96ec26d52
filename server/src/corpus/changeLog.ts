/** Changes further back than these are forgotten; between two looks at the folder there are seldom more, but while it is read in. */
const MOST_CHANGES = 200;

/** Which articles changed lately, so that what was made of others need not be made again. */
export class ChangeLog {
  /** By revision. */
  readonly #changes: { readonly revision: number; readonly file: string }[] = [];
  /** Changes up to this revision are forgotten. */
  #from = 0;
  #last: { readonly from: number; readonly to: number; readonly files: ReadonlySet<string> } | undefined;

  add(revision: number, file: string): void {
    this.#changes.push({ revision, file });
    if (this.#changes.length <= MOST_CHANGES) return;
    // Half of them at a time, so that a long run of changes does not move the list for each.
    this.#from = this.#changes.splice(0, MOST_CHANGES / 2).at(-1)?.revision ?? this.#from;
  }

  /** The articles that changed after revision `from`, up to `to`; undefined where that is forgotten. */
  between(from: number, to: number): ReadonlySet<string> | undefined {
    if (from < this.#from || from > to) return undefined;
    if (this.#last?.from === from && this.#last.to === to) return this.#last.files;
    const files = new Set<string>();
    for (let i = this.#changes.length - 1; i >= 0; i--) {
      const change = this.#changes[i];
      if (!change || change.revision <= from) break;
      if (change.revision <= to) files.add(change.file);
    }
    this.#last = { from, to, files };
    return files;
  }
}
