import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import { partyOf } from '../partyOf.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';
import { ANY } from './register.ts';

/**
 * "Importers pay a duty of 9 percent on Thai wine. It had been 4 percent", "The remainder pays 5 percent", "Peru's is lower: 3 percent": whose tariff, on
 * whom and on what, of a rate that is said of the tariff told of last, or of what was asked; what its own sentence says stands.
 */
export function meanAgain(draft: RateDraft, article: Discourse): void {
  const { beside } = draft;
  // "Apples pay 70 percent, lentils 30": as the first of them.
  if (beside && firstOf(beside).site.again) fill(draft, beside.imposers, beside.targets, []);
  const { start } = draft.site.mention;
  const { index } = draft.reading.view;
  // "Chilean tin faces a duty of 9 percent; other goods pay 5": of whoever's the tin is.
  const sentence = isOfSum(draft) ? index - 1 : isOnOthers(draft) ? index : undefined;
  const told =
    sentence === undefined
      ? undefined
      : article.register.around(start).findLast(entry => entry.start < start && entry.sentence === sentence);
  if (told && told.rate !== null) fill(draft, told.imposers, told.targets, []);
  if (!draft.site.again) return;
  const last = article.register.around(start).findLast(entry => entry.start < start && entry.sentence >= index - 1);
  if (!last) {
    meanAsked(draft);
    return;
  }
  fill(draft, last.imposers, last.targets, last.products);
}

/** "other goods"; "other imports" may be anybody's. */
const isOnOthers = ({ load: { nodes, universal }, reading: { tree } }: RateDraft): boolean =>
  !universal &&
  nodes.some(node => OTHERS.has(tree.lemma(node)) && tree.children(node).some(word => tree.lower(word) === 'other'));
const OTHERS = wordSet('good goods product item article');

/** "This includes a 9 percent duty and a 4 percent surcharge", "The total consists of …": of what the sentence before tells. */
const isOfSum = ({ reading: { tree }, site: { chain } }: RateDraft): boolean =>
  chain.some(
    ({ node }) =>
      SUMMING.has(tree.lemma(node)) &&
      childrenBy(tree, node, 'nsubj', 'nsubj:pass').some(subject => SUMS.has(tree.lower(subject))),
  );
const SUMMING = wordSet('include comprise consist combine contain compose make');
const SUMS = wordSet('this that it these they total sum rate figure');

const firstOf = (draft: RateDraft): RateDraft => (draft.beside ? firstOf(draft.beside) : draft);

/** "Q: What does Swiss wine pay in Peru? A: 8 percent." */
function meanAsked(draft: RateDraft): void {
  const { before, context } = draft.reading;
  const [places, others, goods]: [string[], string[], string[]] = [[], [], []];
  for (const { mention, first } of before?.marks ?? []) {
    if (mention.type === 'product') goods.push(mention.entity.id);
    const party =
      mention.type === 'party' || mention.type === 'agency'
        ? partyOf(mention, context.knowledge, context.day)
        : undefined;
    if (party === undefined) continue;
    const isPlace = /^(?:in|into|at|to)$/.test(before?.tokens[first - 1]?.norm ?? '');
    (isPlace ? places : others).push(party);
  }
  // "What does Peru charge on Swiss wine?": who is named alone may be either.
  if (places.length > 0) fill(draft, places, others, goods);
  else fill(draft, [], [], goods);
}

function fill(
  draft: RateDraft,
  imposers: readonly string[],
  targets: readonly string[],
  products: readonly string[],
): void {
  if (draft.imposers.length === 0 && imposers.length > 0) [draft.imposers, draft.imposerHow] = [imposers, 'carried'];
  // "Importers will owe" says of no origin.
  const isOpen = draft.targets.length === 0 || draft.targets[0] === ANY;
  if (isOpen && targets.length > 0 && targets[0] !== ANY) [draft.targets, draft.targetHow] = [targets, 'carried'];
  if (draft.products.length > 0 || draft.load.unnamed || products.length === 0) return;
  [draft.products, draft.productHow, draft.part] = [products, 'carried', draft.part];
}
