import { hashText } from '../base/hash.ts';
import { filedAs } from '../claims/articleLookup.ts';
import { joinKnowledge } from '../settings/settings.ts';
import type { WorkspaceFolder } from './folder.ts';
import type { Host } from './host.ts';
import type { Workspace } from './workspace.ts';

/** After so many changed articles what was found is worth keeping anew; fewer are compared again at the next opening. */
const SOME = 24;
/** … which is done when nothing was told for so long, in milliseconds: typing starts it anew. */
const QUIET = 2000;

/** What was found in the folders of a window, from one run of the program to the next, so that a second opening compares what changed meanwhile. */
export class JudgedCache {
  readonly #workspace: Workspace;
  readonly #host: Host;
  /** What an earlier run found, until the folders are read in. */
  #earlier: readonly Uint8Array[] | undefined;
  #wasAsked = false;
  /** Of which revision of the corpus it is what is kept; -1 where nothing is. */
  #keptOf = -1;
  #keeping: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workspace: Workspace, host: Host) {
    this.#workspace = workspace;
    this.#host = host;
  }

  /** Whether nothing needs to be compared until the folders are read in, since most of it was in an earlier run. */
  get isAwaited(): boolean {
    return this.#earlier !== undefined;
  }

  /** To be called when the folders' settings are known: looks for what an earlier run found, once in this one. */
  begin(): void {
    if (this.#wasAsked) return;
    this.#wasAsked = true;
    this.#earlier = this.#workspace.cache?.recall('judged', keyOf(this.#workspace.folders));
  }

  /** Takes up what an earlier run found when the folders are read in, in slices between which requests are answered. */
  async recall(): Promise<void> {
    const { cache, corpus } = this.#workspace;
    const parts = this.#earlier ?? [];
    for (const [i, part] of parts.entries()) {
      if (!corpus.readJudged(part)) break;
      if (i % 4 === 3) await this.#host.pause();
    }
    this.#earlier = undefined;
    if (!cache || parts.length === 0) return;
    const differing = corpus.recallJudged((file, hash) => {
      const facts = cache.get(hash);
      return facts && filedAs(facts, file);
    });
    if (differing !== undefined && differing < SOME) this.#keptOf = corpus.revision;
  }

  /** Keeps what was found before long, where enough of it is new; to be called when everything is compared. */
  keepSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { cache, corpus } = this.#workspace;
    const changed = this.#keptOf < 0 ? undefined : corpus.snapshot().changedSince(this.#keptOf);
    if (!cache || this.#keeping || (changed && changed.size < SOME)) return;
    this.#timer = setTimeout(() => void this.#start(), QUIET);
  }

  /** Resolves when what was to be kept is on the disk. */
  async end(): Promise<void> {
    if (this.#timer !== undefined) await this.#start();
    await this.#keeping;
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keeping ??= this.#keep().finally(() => {
      this.#keeping = undefined;
    });
    return this.#keeping;
  }

  async #keep(): Promise<void> {
    const { cache, corpus, documents } = this.#workspace;
    const { revision } = corpus;
    const snapshot = corpus.snapshot();
    const parts: Uint8Array[] = [];
    for (const part of corpus.packJudged()) {
      parts.push(part);
      await this.#host.pause();
      if (corpus.revision !== revision) return;
    }
    // A text as it was typed is on no disk, but the next opening has to know what it was compared as.
    for (const [file] of documents.entries()) {
      const facts = snapshot.facts(file);
      if (facts && !cache?.has(facts.hash)) cache?.put(facts);
    }
    await cache?.keep('judged', keyOf(this.#workspace.folders), parts);
    this.#keptOf = revision;
  }
}

/** Which folders, and the knowledge that their articles are compared with beside the program's own. */
export function keyOf(folders: readonly WorkspaceFolder[]): string {
  const names = folders.map(folder => folder.name).sort();
  return hashText(JSON.stringify([names, joinKnowledge(folders.map(folder => folder.settings))]));
}
