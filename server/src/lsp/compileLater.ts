import { setFlagsFromString } from 'node:v8';

/** By V8's major version, the flag that says how much a function runs before V8's slow compiler takes it, and what it is by itself. */
const FLAGS: ReadonlyMap<number, readonly [flag: string, itself: number]> = new Map([
  [11, ['interrupt-budget', 67_584]],
  [12, ['invocation-count-for-turbofan', 3_000]],
]);

/** How much later the code of a command is compiled, which reads each article once: over 800 real ones, a third of all time was compiling. */
export const READ_ONCE = 20;
/** The same for a server: under the keys of a writer one article is read again and again, so more is worth compiling. */
export const READ_AGAIN = 4;

/**
 * Lets code run so many times as long as the engine would before it is compiled with all care: most of ours is rules, each of which runs a little,
 * so that a folder of some hundred articles never wins back what their compiling costs. What waits the longest is compiled by the quick compiler
 * as soon as it runs at all. To be called before the process works; all its threads share it.
 */
export function compileLater(times: number): void {
  for (const flag of flagsFor(process.versions.v8, times)) setFlagsFromString(flag);
}

/** The flags for a version of V8 ("11.3.244.8"); none for those that have a compiler between the quick and the slow one, and need no help. */
export function flagsFor(version: string, times: number): readonly string[] {
  const known = FLAGS.get(Number.parseInt(version, 10));
  if (!known) return [];
  const later = `--${known[0]}=${known[1] * times}`;
  // A server has no memory to spare for it; it begins as a command does, so that it has to be taken back.
  return [later, times >= READ_ONCE ? '--always-sparkplug' : '--no-always-sparkplug'];
}
