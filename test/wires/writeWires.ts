// node server/build/run.mjs test/wires/writeWires.ts FOLDER [COUNT]: the made articles, to be looked at by hand.
import path from 'node:path';
import { writeWireArticles } from './wireArticles.ts';

const [folder, count] = process.argv.slice(2);
if (!folder) throw new Error('usage: FOLDER [COUNT]');
writeWireArticles(path.resolve(process.env.INIT_CWD ?? '.', folder), count === undefined ? undefined : Number(count));
