// npm run train -- TREEBANKS_DIR, or npm run train -- claims|days|rates LABELS_DIR…, or npm run train -- told TEXTS…: the model of sentences, the tables that rank what claims
// leave open, the one that says which percentages are rates, and the one that says which figures are of one thing.
import { trainClaims, trainDays } from './trainClaims.ts';
import { trainRates } from './trainRates.ts';
import { trainTold } from './trainTold.ts';

const [name, ...rest] = process.argv.slice(2);
if (name === 'claims') process.exitCode = trainClaims(rest);
else if (name === 'days') process.exitCode = trainDays(rest);
else if (name === 'rates') process.exitCode = trainRates(rest);
else if (name === 'told') process.exitCode = trainTold(rest);
else await import('./trainSyntax.ts');
