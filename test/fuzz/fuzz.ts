// npm run fuzz -- --minutes N [--seed S] [--kind texts|histories]: random texts and random histories of folders, held against what must
// always be true. A failure prints the seed that makes it again, and as little of the input as still fails.
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../server/src/knowledge/load.ts';
import { Desk, differenceOf, historyOf, shortest } from './histories.ts';
import { faultOf } from './invariants.ts';
import { diceOf, textOf } from './texts.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, kind: { type: 'string' } },
});
const knowledge = loadKnowledge();
const desk = new Desk();

function textFault(seed: number): string | undefined {
  const { maker, text, fileName } = textOf(seed);
  const fault = faultOf(text, fileName, knowledge);
  if (fault === undefined) return undefined;
  return `${maker}, ${fileName}: ${fault}\n${JSON.stringify(smallest(text, fileName))}`;
}

/** Halves, quarters … are left out as long as it fails. */
function smallest(text: string, fileName: string): string {
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < text.length; at += size) {
      const without = text.slice(0, at) + text.slice(at + size);
      if (faultOf(without, fileName, knowledge) !== undefined) return smallest(without, fileName);
    }
  return text;
}

function historyFault(seed: number): string | undefined {
  const history = historyOf(diceOf(seed));
  if (differenceOf(history, desk) === undefined) return undefined;
  const small = shortest(history, desk);
  return `${differenceOf(small, desk)}\n${JSON.stringify(small, null, 1)}`;
}

const kinds = { texts: textFault, histories: historyFault };
const chosen = Object.entries(kinds).filter(([name]) => values.kind === undefined || values.kind === name);
const first = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;
console.log(`seeds from ${first}`);
const counts = new Map(chosen.map(([name]) => [name, 0]));
let failures = 0;
for (let seed = first; Date.now() < end; seed++)
  for (const [name, run] of chosen) {
    const fault = run(seed);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (fault === undefined) continue;
    failures++;
    console.log(`\n${name}, seed ${seed}: ${fault}`);
    if (failures >= 20) process.exit(1);
  }
console.log([...counts].map(([name, n]) => `${n} ${name}`).join(', '), `– ${failures} failures`);
process.exit(failures ? 1 : 0);
