/** How many checks passed, failed and were left out because this machine lacks something. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const inWords = (counts: Counts): string =>
  `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;

/** Runs named checks one after the other and says how each went. A check fails by throwing. */
export class Checks {
  counts: Counts = none;

  async check(name: string, run: () => Promise<void>): Promise<boolean> {
    const started = Date.now();
    try {
      await run();
      this.note('passed', `${name} (${Date.now() - started} ms)`);
      return true;
    } catch (error) {
      this.note('failed', name, error instanceof Error ? (error.stack ?? error.message) : String(error));
      return false;
    }
  }

  note(result: keyof Counts, name: string, detail = ''): void {
    this.counts = add(this.counts, { ...none, [result]: 1 });
    const mark = { passed: '✓', failed: '✗', skipped: '–' }[result];
    console.log(`  ${mark} ${name}${detail ? `\n    ${detail.trim().replaceAll('\n', '\n    ')}` : ''}`);
  }
}
