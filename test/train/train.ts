// npm run train -- TREEBANKS_DIR, or npm run train -- claims LABELS_DIR…: the model of sentences, or the table that ranks what claims leave open.
import { trainClaims } from './trainClaims.ts';

const [name, ...rest] = process.argv.slice(2);
if (name === 'claims') process.exitCode = trainClaims(rest);
else await import('./trainSyntax.ts');
