// npm run knowledge -- report [--against FILE]: what of the built-in knowledge has grown old, lacks a document, or leaves a gap.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtIn } from '../../src/knowledge/builtIn.ts';
import { differences, readForeign } from './against.ts';
import { reportOn } from './report.ts';

const USAGE = `Usage: npm run knowledge -- report [--against FILE]

Says which terms and measures nobody has confirmed for half a year, which rest on a home page, and where offices have gaps or overlaps.
--against FILE lists instead how a public data set differs: a CSV of every-politician or a YAML file of congress-legislators.
Nothing is ever written.
`;

const [command, option, file, ...rest] = process.argv.slice(2);
if (command !== 'report' || rest.length > 0 || (option !== undefined && (option !== '--against' || !file))) {
  process.stdout.write(USAGE);
  process.exit(2);
}
if (file) {
  // npm runs programs in the project's folder; INIT_CWD is where the user stands.
  const text = readFileSync(path.resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
  const foreign = readForeign(text);
  const lines = differences(builtIn(), foreign);
  console.log(`${file}: ${foreign.length} terms, ${lines.length} differences`);
  for (const line of lines) console.log(`  ${line}`);
} else
  for (const { title, lines } of reportOn(builtIn(), new Date().toISOString().slice(0, 10))) {
    console.log(`\n${title}: ${lines.length}`);
    for (const line of lines) console.log(`  ${line}`);
  }
