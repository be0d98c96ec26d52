import { decodeText } from '../text/decode.ts';
import { type Analysts, type Engine, madeBy } from './engine.ts';
import type { AnalysisJob, MadeFacts } from './factsCache.ts';
import type { Host } from './host.ts';
import { type KnownText, Stamps } from './stamps.ts';
import { uriOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Files read ahead of the analysis … */
const AHEAD = 16;
/** … and where threads do it: they go on while this one makes findings. */
const AHEAD_OF_THREADS = 64;
/** Threads are started when so many texts were found to need an analysis … */
const SOME = 24;
/** … and so many files are left, since a thread has to read the knowledge and grow warm first; what it saves is this one's time. */
const MANY = 300;
/**
 * One text in so many is left to this thread, more of the first of them: what a thread does for the first time takes it several times as
 * long, and the key that is typed next should not wait for that.
 */
const OWN = { first: 1000, ofFirst: 8, ofRest: 64 };
/** A file longer than this many bytes is no article and is not read to its end. */
const LONGEST_BYTES = 8_000_000;

/** A file as it was read; undefined where there is none. */
export interface ReadFile {
  readonly read: ReturnType<typeof decodeText> | undefined;
  /** Its facts, where another thread has made them. */
  readonly made?: MadeFacts;
  readonly textHash?: string;
  /** The text was not read: its facts are kept. */
  readonly known?: KnownText;
}

/** Reads files before their turn comes, and where they are many has them analysed by other threads meanwhile. */
export class ReadAhead {
  readonly #workspace: Workspace;
  readonly #host: Host;
  readonly #engine: Engine | undefined;
  #analysts: Analysts | undefined;
  /** By what files are known that nobody changed since an earlier run. */
  readonly stamps = new Stamps();
  /** In this run; whether threads were asked for. */
  #needed = 0;
  #asked = false;

  constructor(workspace: Workspace, host: Host, engine: Engine | undefined) {
    this.#workspace = workspace;
    this.#host = host;
    this.#engine = engine;
  }

  /** How many files may be on their way at a time. */
  get most(): number {
    return this.#analysts ? AHEAD_OF_THREADS : AHEAD;
  }

  /** `left`: how many files wait for their turn. Never rejects. */
  async read(file: string, left: number): Promise<ReadFile> {
    const folder = this.#workspace.folderOf(file);
    const stamp =
      folder && this.stamps.isAsked ? await this.#host.stampOf?.(uriOf(file), uriOf(folder.name)) : undefined;
    const known = stamp === undefined ? undefined : this.stamps.textOf(file, stamp);
    if (known && this.#workspace.keepsFactsOf(file, known)) return { read: undefined, known };
    const bytes = await this.#host.readFile(uriOf(file), LONGEST_BYTES, folder && uriOf(folder.name));
    if (!bytes) return { read: undefined };
    const read = typeof bytes === 'string' ? { ok: false as const, reason: bytes } : decodeText(bytes);
    const noted = read.ok && stamp !== undefined ? this.stamps.note(file, stamp, read.text) : undefined;
    const job = read.ok && this.#engine ? this.#workspace.jobFor(file, read.text, noted?.hash) : undefined;
    const made = job && (await this.#analyse(job, left));
    return { read, ...(made && { made }), ...(noted && { textHash: noted.hash }) };
  }

  /** At the end of a run or where it is cancelled: what threads have not done is left to whoever asks next. */
  end(): void {
    void this.#analysts?.end();
    this.#analysts = undefined;
    this.#needed = 0;
    this.#asked = false;
  }

  async #analyse(job: AnalysisJob, left: number): Promise<MadeFacts | undefined> {
    this.#needed++;
    if (!this.#asked && this.#needed >= SOME && left >= MANY) {
      this.#asked = true;
      this.#analysts = this.#engine?.startAnalysts();
    }
    const isOwn = this.#needed % (this.#needed <= OWN.first ? OWN.ofFirst : OWN.ofRest) === 0;
    return isOwn || !this.#analysts ? undefined : madeBy(this.#analysts, job);
  }
}
