import { Checks, type Counts } from '../tasks/counts.ts';

/** Reads a suite's results out of what its extension host prints. */
export class SuiteResults {
  readonly #checks = new Checks();

  read(line: string): void {
    const mark = 'tradewire-test ';
    const at = line.indexOf(mark);
    if (at < 0) return;
    const result = JSON.parse(line.slice(at + mark.length)) as { name: string; ms: number; error?: string };
    if (result.error) this.#checks.note('failed', result.name, result.error);
    else this.#checks.note('passed', `${result.name} (${result.ms} ms)`);
  }

  /** A suite that breaks off has failed even where none of its tests has said so. */
  ended(problem: string | undefined): void {
    const { failed, passed } = this.#checks.counts;
    if (problem && failed === 0) this.#checks.note('failed', 'the suite ends', problem);
    else if (passed + failed === 0) this.#checks.note('failed', 'the suite runs', 'No test reported a result.');
  }

  counts(): Counts {
    return this.#checks.counts;
  }
}
