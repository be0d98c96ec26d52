import { visible } from '../base/visible.ts';

/** What a run of the program sees of the world; tests put their own in its place. */
export interface Terminal {
  /** Directory that paths on the command line start from, absolute. */
  readonly directory: string;
  readonly version: () => string;
  /** Standard input as text, in pieces of any size. */
  readonly input: AsyncIterable<string>;
  /** The file that this program is started from, for worker threads; absent where there is none. */
  readonly program?: string;
  /** Whether what goes out may be coloured: it goes to a terminal, and NO_COLOR is not set. */
  readonly colours?: boolean;
  /** Whether somebody reads standard error as it comes; progress is told there alone. */
  readonly watched?: boolean;
  /** A promise where the reader is behind: whoever goes on writing waits for it, or everything unread piles up in memory. */
  out(text: string): Promise<void> | undefined;
  outBytes(bytes: Uint8Array): void;
  err(text: string): void;
  /** Runs the language server over standard input and output; returns at once, the process lives on. */
  startServer(): Promise<void>;
  /** The same for agents, who ask about the articles that the paths name. */
  serveAgents(paths: readonly string[], names: boolean): Promise<void>;
}

/** Exit statuses: 0 nothing to report, 1 a finding at warning, 2 wrong usage or something that could not be read. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Text of articles for a log: nothing in it acts on a terminal, nor on a runner of workflows, which takes "##[" and "##vso[" anywhere in a
 * line for a command.
 */
export const printable = (text: string): string => visible(text).replace(WORKFLOW_MARK, '#\\u{23}');

/** The same for JSON, which stays the same value. */
export const printableJson = (value: unknown, indent?: number): string =>
  inertJson(JSON.stringify(value, null, indent));
export const inertJson = (json: string): string => json.replace(WORKFLOW_MARK, '#\\u0023');
const WORKFLOW_MARK = /##(?=\[|vso\[)/gi;

/** A path at the beginning of a line, where "::" would begin a workflow command. */
export const printablePath = (path: string): string => printable(path).replace(/^(?=\s*::)/, './');

/** Names on standard error what could not be read, and why. */
export function tellFaults(
  terminal: Terminal,
  faults: readonly { readonly file: string; readonly message: string }[],
): void {
  for (const { file, message } of faults) terminal.err(`tradewire: ${printable(file)} ${printable(message)}\n`);
}
