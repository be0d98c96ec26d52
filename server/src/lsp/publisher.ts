import { visible } from '../base/visible.ts';
import { MainSideCount } from '../features/mainSideCount.ts';
import type { Status } from '../protocol.ts';
import { countsOfKinds, SETTINGS_FILE } from '../settings/articleFiles.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Indexer } from './indexer.ts';
import type { IndexProgress } from './indexProgress.ts';
import type { JudgedCache } from './judgedCache.ts';
import { SLICE, waitAfterChange, waitForRequests } from './pace.ts';
import type { Session } from './session.ts';
import { baseName, fileOf } from './uris.ts';

/** While indexing, between two reports of progress; milliseconds. */
const PACE = 200;
/** While indexing, nothing more is compared until the end where the last time has taken so long; milliseconds. */
const COSTLY = 100;

/** So many articles analysed in a run leave the heap much larger than what lives in it. */
const MANY = 2000;

/** Tells the client what has changed, when it has settled: findings, status, colours, and the revision for the views. */
export class Publisher {
  readonly #session: Session;
  readonly #indexer: Indexer;
  readonly #diagnostics: Diagnostics;
  readonly #progress: IndexProgress;
  readonly #earlier: JudgedCache;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #revision = -1;
  #status: Status = {
    state: 'indexing',
    articles: 0,
    total: 0,
    findings: 0,
    compared: { rates: 0, amounts: 0, dates: 0 },
    bounded: false,
    notices: [],
    remarks: [],
  };
  #lastProgress = 0;
  /** Of the findings that lists show. */
  readonly #counted = new MainSideCount();
  /** When the last settling ended, and how long it took; milliseconds. */
  #settledAt = 0;
  #cost = 0;
  #indexingSince: number | undefined;
  /** The first change that is not told yet. */
  #changedAt = 0;
  #recolour = false;
  #holdsSpare = false;
  /** Faults of comparisons that are in the log. */
  readonly #told = new Set<string>();

  constructor(
    session: Session,
    indexer: Indexer,
    diagnostics: Diagnostics,
    progress: IndexProgress,
    earlier: JudgedCache,
  ) {
    this.#session = session;
    this.#indexer = indexer;
    this.#diagnostics = diagnostics;
    this.#progress = progress;
    this.#earlier = earlier;
  }

  /** Something may have changed that others see: settle soon, and once for all that changes until then. */
  changed(): void {
    if (this.#timer !== undefined) return;
    const { host, workspace } = this.#session;
    const since = host.now() - this.#settledAt;
    if (!workspace.indexing) this.#indexingSince = undefined;
    else this.#indexingSince ??= host.now();
    const indexing = this.#indexingSince === undefined ? undefined : host.now() - this.#indexingSince;
    // The end of the run settles, in slices.
    if (indexing !== undefined && (this.#cost > COSTLY || this.#waitsForEarlier())) return;
    this.#changedAt = host.now();
    this.#settleAfter(waitAfterChange({ since, cost: this.#cost, indexing }));
  }

  /** Nobody looks at an article, and most of what is to be found is known from an earlier run. */
  #waitsForEarlier(): boolean {
    return this.#earlier.isAwaited && this.#session.workspace.documents.none;
  }

  #settleAfter(wait: number): void {
    const { host } = this.#session;
    const due = host.now() + wait;
    this.#timer = setTimeout(() => {
      const now = host.now();
      const more = waitForRequests(now - due, now - this.#changedAt);
      if (this.#waitsForEarlier()) this.#timer = undefined;
      else if (more === undefined) void this.#settleSafely();
      else this.#settleAfter(more);
    }, wait);
  }

  /** What is marked in open texts may have changed though the texts have not. */
  recolour(): void {
    this.#recolour = true;
    this.changed();
  }

  /** The folders are read in, and so many of their articles were analysed for it. */
  indexed(analysed: number): void {
    this.#holdsSpare ||= analysed >= MANY;
    this.stop();
    this.changed();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  status(): Status {
    const { workspace, say } = this.#session;
    const { counts } = workspace.snapshot();
    const notices: string[] = [];
    for (const folder of workspace.folders)
      if (folder.refusal !== undefined) notices.push(say('{0} is not read: it {1}.', SETTINGS_FILE, folder.refusal));
      else if (folder.broken)
        notices.push(say('{0} is not valid JSON; the last good settings stay in force.', SETTINGS_FILE));
    let lost = 0;
    for (const marks of workspace.lost.values()) lost += marks.size;
    if (lost) notices.push(say('Marks of {1} that no longer find their words: {0}.', lost, SETTINGS_FILE));
    if (workspace.tooLong.size)
      notices.push(say('Not analysed, since longer than 2 million characters: {0}.', workspace.tooLong.size));
    const { passedOver, unread } = workspace.passedOver();
    const left = [...workspace.unreadable, ...passedOver.map(p => [p.file, p.reason] as const)];
    for (const [file, reason] of left.slice(0, 3))
      notices.push(say('{0} was left out: {1}.', visible(baseName(fileOf(file))), reason));
    if (left.length > 3) notices.push(say('Further files left out: {0}.', left.length - 3));
    if (this.#indexer.bounded)
      notices.push(say('Only the first articles are indexed; {0} sets how many.', 'tradewire.maxArticles'));
    if (this.#progress.cancelled) notices.push(say('Indexing was cancelled; some articles are not indexed.'));
    return {
      state: this.#indexer.running ? 'indexing' : 'ready',
      articles: counts.articles,
      total: this.#indexer.running ? Math.max(counts.articles, this.#indexer.total) : counts.articles,
      findings: this.#counted.of(workspace.snapshot()),
      compared: counts.compared,
      bounded: this.#indexer.bounded,
      notices,
      remarks: unread.size ? [say('Not read, since of other kinds: {0}.', countsOfKinds(unread))] : [],
    };
  }

  /** While indexing, the counts alone: findings cost time to make. */
  progressed(done: number, total: number): void {
    this.#progress.report(done, total);
    const now = this.#session.host.now();
    if (!this.#session.support.own.status || now - this.#lastProgress < PACE) return;
    this.#lastProgress = now;
    const status: Status = {
      ...this.#status,
      state: 'indexing',
      articles: done,
      total,
      bounded: this.#indexer.bounded,
    };
    // Remembered, or the end of a run that changed nothing would go unsaid.
    this.#status = status;
    this.#session.quietly(this.#session.connection.sendNotification('tradewire/status', status));
  }

  /** A fault here must not end the server: the next change tries again. */
  async #settleSafely(): Promise<void> {
    const { host, connection } = this.#session;
    this.#cost = 0;
    try {
      if (!(await this.#judged())) return;
      if (this.#holdsSpare && !this.#indexer.running) {
        this.#holdsSpare = false;
        host.giveBack?.();
      }
      this.#atCost(() => this.#settle());
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    this.#settledAt = host.now();
  }

  #atCost<T>(work: () => T): T {
    const { host } = this.#session;
    const start = host.now();
    try {
      return work();
    } finally {
      this.#cost += host.now() - start;
    }
  }

  /** Compares what is due, after indexing in slices between which requests are answered; false where another settling has been set meanwhile. */
  async #judged(): Promise<boolean> {
    const { workspace, host } = this.#session;
    const timer = this.#timer;
    while (!this.#atCost(() => workspace.judge(workspace.indexing ? Number.POSITIVE_INFINITY : SLICE))) {
      await host.pause();
      if (this.#timer !== timer) return false;
    }
    return true;
  }

  #settle(): void {
    this.#timer = undefined;
    const { workspace, connection, support } = this.#session;
    if (!this.#indexer.running) {
      const lent = workspace.takeNeighbourChanges();
      for (const file of lent) if (workspace.documents.get(file)) workspace.touch(file);
      workspace.refreshAll(true);
      const closed = lent.filter(file => !workspace.documents.get(file));
      if (closed.length) this.#indexer.read(closed);
    }
    const stale = this.#diagnostics.settled();
    for (const fault of workspace.corpus.faults())
      if (!this.#told.has(fault)) {
        this.#told.add(fault);
        connection.console.error(`Could not be compared: ${fault}.`);
      }
    if (stale || (this.#recolour && !this.#indexer.running)) {
      this.#recolour = false;
      if (support.refresh.semanticTokens) this.#session.quietly(connection.languages.semanticTokens.refresh());
      if (support.refresh.inlayHints && workspace.client.inlayHints)
        this.#session.quietly(connection.languages.inlayHint.refresh());
      if (support.refresh.codeLenses) this.#session.quietly(connection.sendRequest('workspace/codeLens/refresh'));
    }
    this.#sendStatus();
    if (!this.#indexer.running) this.#earlier.keepSoon();
    const { revision } = workspace.snapshot();
    if (revision === this.#revision) return;
    this.#revision = revision;
    if (support.own.status) this.#session.quietly(connection.sendNotification('tradewire/changed', { revision }));
  }

  #sendStatus(): void {
    if (!this.#session.support.own.status) return;
    const status = this.status();
    if (JSON.stringify(status) === JSON.stringify(this.#status) && status.state === 'ready') return;
    this.#status = status;
    this.#session.quietly(this.#session.connection.sendNotification('tradewire/status', status));
  }
}
