import type { Terminal } from './terminal.ts';

/** Below this nobody wonders, in milliseconds. */
const PATIENCE = 1_000;
const EVERY = 200;

/** Tells on standard error how far a run is, once it has taken more than a second; the line goes when the run ends. */
export interface Progress {
  step(done: number, total: number): void;
  end(): void;
}

/** Undefined where nobody watches. */
export function progressOf(terminal: Terminal): Progress | undefined {
  if (!terminal.watched) return undefined;
  const started = Date.now();
  let last = started + PATIENCE - EVERY;
  let told = false;
  return {
    step(done, total) {
      const now = Date.now();
      if (now - last < EVERY) return;
      last = now;
      told = true;
      terminal.err(`\r${done} of ${total} articles`);
    },
    end() {
      if (told) terminal.err('\r\u001b[K');
    },
  };
}
