// npm run eval: the scorers, by their first argument; without one of their names, the dates of TimeML.
import { scoreSyntax } from './syntax.ts';
import { scoreTimexes } from './timex.ts';

const [name, ...rest] = process.argv.slice(2);
process.exitCode = name === 'syntax' ? scoreSyntax(rest) : scoreTimexes(process.argv.slice(2));
