import { wordSet } from '../../../base/wordList.ts';
import { childrenBy, marker } from '../../../syntax/dependents.ts';
import type { Tree } from '../../../syntax/tree.ts';
import type { Measure } from '../../claim.ts';
import { LOWERING } from '../../frames/directions.ts';
import { GENERIC, TRADED } from '../../frames/nouns.ts';
import type { Reading } from '../../reading.ts';
import { isGoods } from '../../slots/measureNoun.ts';
import type { RateDraft } from '../../slots/rateDraft.ts';
import { isPeoples } from '../../slots/readNoun.ts';
import { ANY } from '../register.ts';
import type { Discourse } from './discourse.ts';

/** What tariffs do when they are brought down: what falls on everybody does so, what is aimed at one is lifted. */
const FALLING = wordSet('fall drop decline decrease come');
const AIMED: ReadonlySet<Measure> = new Set<Measure>(['retaliatory', 'anti-dumping', 'countervailing', 'additional']);

/** Whether the tariff is said to come down. */
export function comesDown({ reading, site }: RateDraft): boolean {
  const [step] = site.chain;
  if (step === undefined) return false;
  const lemma = reading.tree.lemma(step.node);
  return LOWERING.has(lemma) || FALLING.has(lemma);
}

/** Whether a tariff is one that is aimed at somebody: imposed, threatened or raised, not one of a schedule that stands or comes down. */
export function isAimed(draft: RateDraft): boolean {
  if (draft.law || (draft.kind !== null && AIMED.has(draft.kind))) return true;
  const [step] = draft.site.chain;
  return step === undefined || (step.predicate?.frame.act !== 'stand' && !comesDown(draft));
}

const ANSWERING = wordSet('retaliate respond answer counter reciprocate');

/** Whether the tariff answers another's: by its kind, by the verb that it is the means of, or "in retaliation"; not where it is told of aside. */
export const answers = ({ kind, reading: { tree }, site: { chain } }: RateDraft): boolean => {
  if (kind === 'retaliatory') return true;
  const apart = chain.findIndex(({ from }) => tree.relation(from) === 'parataxis');
  return (apart < 0 ? chain : chain.slice(0, apart)).some(
    ({ node, predicate }) =>
      predicate !== undefined &&
      (ANSWERING.has(tree.lemma(node)) ||
        tree.children(node).some(child => ANSWERS.has(tree.lemma(child)) && marker(tree, child) === 'in')),
  );
};
const ANSWERS = wordSet('retaliation response reply answer return');

/** Whether what bears the tariff is called exports of which it is not said whose nor whither: those of the one who acts, or those that come in. */
export const onExports = ({ reading: { tree }, load, bears }: RateDraft): boolean =>
  !bears &&
  load.origins.length === 0 &&
  load.destination === undefined &&
  load.nodes.some(node => tree.lemma(node) === 'export');

/** "Now the tariff is cut to 5 percent": a tariff of which nothing is said beside that it is one that was told of. */
export function isBare({ reading: { tree }, site: { measure }, load }: RateDraft): boolean {
  if (measure < 0 || load.nodes.length > 0) return false;
  const words = tree.children(measure).filter(child => /^(?:det|amod|compound|nmod)/.test(tree.relation(child)));
  return words.length === 1 && /^(?:the|this|that|these|those)$/.test(tree.lower(words[0] as number));
}

/**
 * Whether the sentence says in plain words on whom the tariff falls: "on Chilean wine", "Chile faces", "Chilean wine is taxed at", "on our cars",
 * "its exports"; not "Chile tariffs".
 */
export const isSurelyBorne = ({ reading, reading: { tree }, load, bears, targets, targetHow }: RateDraft): boolean =>
  targetHow === 'stated' &&
  (load.ours ||
    load.pronoun >= 0 ||
    // "for other countries", "on imports from all nations"
    (targets[0] === ANY && load.universal && load.nodes.some(node => isPeoples(tree, node))) ||
    (bears && load.nodes.some(node => /^nsubj/.test(tree.relation(node)) && reading.partyAt(node) !== undefined)) ||
    load.exported ||
    (targets.every(party => load.origins.includes(party) || load.owners.includes(party)) &&
      load.nodes.some(node => /^(?:on|against|upon|from|for)$/.test(marker(tree, node)))) ||
    (load.nodes.some(node => isGoodsTaxed(tree, node)) && targets.every(party => isFrom(reading, load.nodes, party))));

/** What bears a tariff as the subject or the object of its clause: "wine is taxed at", "wine will pay", "wine now taxed at", "to tax wine at". */
const isGoodsTaxed = (tree: Tree, node: number): boolean =>
  /^(?:nsubj|obj$)/.test(tree.relation(node)) || childrenBy(tree, node, 'acl', 'acl:relcl').length > 0;

/** Whether goods of a phrase are called those of the party, or it bears the tariff itself: "Chilean wine", "cars from Chile", "goods made in Chile", "hit Chile with". */
const isFrom = (reading: Reading, nodes: readonly number[], party: string): boolean =>
  nodes.some(node => {
    const { tree } = reading;
    if (reading.partyAt(node)?.party === party) return /^(?:nsubj:pass|obj)$/.test(tree.relation(node));
    if (!isGoods(reading, node) && !TRADED.has(tree.lemma(node)) && !GENERIC.has(tree.lemma(node))) return false;
    return [...modifiersOf(tree, node), ...placesMade(reading, node)].some(
      child => reading.partyAt(child)?.party === party,
    );
  });

/** What stands before a noun or behind it, and before what stands there: "Chilean wine shipments". */
const modifiersOf = (tree: Tree, node: number): number[] =>
  childrenBy(tree, node, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'nmod').flatMap(child => [
    child,
    ...childrenBy(tree, child, 'amod', 'compound', 'nmod:poss'),
  ]);

/** Where goods are made: "made in Chile". */
const placesMade = ({ tree }: Reading, node: number): number[] =>
  childrenBy(tree, node, 'acl').flatMap(clause => childrenBy(tree, clause, 'obl'));

/** Whether the tariff falls on what leaves the country of the one who imposes it, by its sentence or, where that says nothing else, by its article. */
export const isExportDuty = (draft: RateDraft, article: Discourse): boolean =>
  draft.exportDuty ||
  (draft.targetHow !== 'stated' && (article.isOnExports(draft.reading.view.index) || isOnOwnExports(draft, article)));

/** "Fiji set the duty on tea exports at 5 percent": exports of nobody who is named but the one who takes the duty, in the headline, too. */
function isOnOwnExports(draft: RateDraft, { told }: Discourse): boolean {
  const [imposer, another] = draft.imposers;
  if (imposer === undefined || another !== undefined || draft.imposerHow !== 'stated' || !onExports(draft))
    return false;
  return [...told.partiesOf(draft.reading.view.index), ...told.headed].every(({ party }) => party === imposer);
}
