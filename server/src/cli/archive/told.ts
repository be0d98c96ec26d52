import { printable, type Terminal } from '../terminal.ts';

const EVERY = 500;

/** What a build tells on standard error: faults as they come, how far it is and how long it will take, and a count at the end. */
export class Told {
  readonly #terminal: Terminal;
  readonly #started = Date.now();
  #annotated = 0;
  #kept = 0;
  #faults = 0;
  #last = 0;
  /** Of the source that is read, and since when. */
  #source = { name: '', since: Date.now() };

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  get faults(): number {
    return this.#faults;
  }

  fault(at: string, fault: string): void {
    this.#faults++;
    this.#line(`tradewire: ${printable(at)} ${printable(fault)}\n`);
  }

  same(source: string, faults: number): void {
    this.#faults += faults;
    const counted = faults ? `; ${counts(faults, 'fault')} as told then` : '';
    this.#line(`tradewire: ${printable(source)} is as it was${counted}\n`);
  }

  done(articles: number): void {
    this.#annotated += articles;
  }

  kept(): void {
    this.#kept++;
  }

  /** `share` of a source is read. */
  share(source: string, share: number): void {
    const now = Date.now();
    if (this.#source.name !== source) this.#source = { name: source, since: now };
    if (!this.#terminal.watched || now - this.#last < EVERY) return;
    this.#last = now;
    const left = share > 0 ? ((now - this.#source.since) / share) * (1 - share) : undefined;
    const rate = (this.#annotated / Math.max(now - this.#started, 1)) * 1000;
    this.#terminal.err(
      `\r\u001b[K${printable(source)}: ${Math.floor(share * 100)} %, ${this.#annotated} articles, ${rate.toFixed(1)} a second${left === undefined ? '' : `, ${time(left)} left`}`,
    );
  }

  end(): void {
    const seconds = (Date.now() - this.#started) / 1000;
    const rate = this.#annotated ? `, ${(this.#annotated / seconds).toFixed(1)} a second` : '';
    this.#line(
      `${counts(this.#annotated, 'article')} annotated, ${this.#kept} as before, ${counts(this.#faults, 'fault')}; ${seconds.toFixed(1)} s${rate}\n`,
    );
  }

  #line(text: string): void {
    this.#terminal.err(this.#terminal.watched ? `\r\u001b[K${text}` : text);
  }
}

const counts = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function time(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min` : `${Math.ceil(milliseconds / 1000)} s`;
}
