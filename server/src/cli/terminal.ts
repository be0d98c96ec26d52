/** What a run of the program sees of the world; tests put their own in its place. */
export interface Terminal {
  /** Directory that paths on the command line start from, absolute. */
  readonly directory: string;
  readonly version: () => string;
  /** Standard input as text, in pieces of any size. */
  readonly input: AsyncIterable<string>;
  /** Whether what goes out may be coloured: it goes to a terminal, and NO_COLOR is not set. */
  readonly colours?: boolean;
  /** Whether somebody reads standard error as it comes; progress is told there alone. */
  readonly watched?: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Runs the language server over standard input and output; returns at once, the process lives on. */
  startServer(): Promise<void>;
}

/** Exit statuses: 0 nothing to report, 1 a finding at warning, 2 wrong usage or something that could not be read. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Text of articles and paths for a terminal: control characters, which could move the cursor or colour the line, and marks that turn the
 * direction of writing are shown by their code.
 */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced.
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, c =>
    c === '\n' || c === '\r' || c === '\t' ? ' ' : `\\u{${c.charCodeAt(0).toString(16)}}`,
  );
