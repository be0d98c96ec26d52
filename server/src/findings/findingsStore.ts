import { compact } from '../base/detach.ts';
import { insertSorted, placeInSorted } from '../base/sortedList.ts';
import type { Finding } from '../corpus/finding.ts';
import type { FindingsView } from '../corpus/folderCheck.ts';
import { VersionedMap, type View } from '../corpus/versionedMap.ts';

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The findings of all articles, whose earlier versions stay readable; which articles have any and how many there are is kept by difference. */
export class FindingsStore {
  readonly #byFile = new VersionedMap<readonly Finding[]>();
  readonly #counts = { warning: 0, information: 0, hint: 0 };
  #files: string[] = [];
  #view: FindingsView | undefined;

  /** `isCompact`: nothing is to be saved on them. */
  set(file: string, findings: readonly Finding[], isCompact = false): void {
    const old = this.#byFile.get(file);
    if (!old && findings.length === 0) return;
    // A view that was handed out keeps its list of files.
    if (this.#view && !old !== !findings.length) this.#files = this.#files.slice();
    this.#view = undefined;
    for (const { severity } of old ?? []) this.#counts[severity]--;
    for (const { severity } of findings) this.#counts[severity]++;
    if (findings.length === 0) {
      this.#byFile.delete(file);
      this.#files.splice(placeInSorted(this.#files, file, byName), 1);
      return;
    }
    if (!isCompact) compact(findings);
    this.#byFile.set(file, findings);
    if (!old) insertSorted(this.#files, file, byName);
  }

  get(file: string): readonly Finding[] | undefined {
    return this.#byFile.get(file);
  }

  view(): FindingsView {
    if (!this.#view) {
      this.#view = new StoreView(this.#byFile.view(), this.#files, { ...this.#counts });
    }
    return this.#view;
  }
}

class StoreView implements FindingsView {
  readonly files: readonly string[];
  readonly counts: FindingsView['counts'];
  readonly #byFile: View<readonly Finding[]>;

  constructor(byFile: View<readonly Finding[]>, files: readonly string[], counts: FindingsView['counts']) {
    this.#byFile = byFile;
    this.files = files;
    this.counts = counts;
  }

  of(file: string): readonly Finding[] | undefined {
    return this.#byFile.get(file);
  }

  changedSince(earlier: FindingsView): Iterable<string> {
    return earlier instanceof StoreView
      ? this.#byFile.changedSince(earlier.#byFile)
      : [...this.files, ...earlier.files];
  }
}
