import { ancestors, childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { GENERIC, PEOPLES } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { boundedValue } from './bounds.ts';
import { isGoods } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';

/** A rate by which goods or countries are chosen ("goods with a duty of at least 15 percent"), not one that is told of. */
export function isThreshold(reading: Reading, site: Pick<RateSite, 'mention' | 'node' | 'measure' | 'chain'>): boolean {
  const { tree } = reading;
  const { node, measure } = site;
  // "any country that imposes a tariff of 200 percent": a condition that countries meet or not.
  const verb = measure < 0 ? -1 : tree.head(measure);
  if (
    verb >= 0 &&
    tree.relation(verb) === 'acl:relcl' &&
    PEOPLES.has(tree.lemma(tree.head(verb))) &&
    tree.relation(measure) === 'obj'
  )
    return true;
  if (isOrEqual(tree, node)) return true;
  const { qualifier } = boundedValue(reading, site);
  if (qualifier !== 'at-least' && qualifier !== 'more-than' && qualifier !== 'less-than' && qualifier !== 'at-most')
    return false;
  return (
    isOfThoseWith(reading, measure) || isSaidOfChosen(reading, node, measure) || isInCondition(tree, node, measure)
  );
}

/** "whose duty is greater than or equal to 5 percent", "a rate equal to or higher than 5 percent": so goods are chosen; what a duty "shall be" is told of it. */
function isOrEqual(tree: Tree, figure: number): boolean {
  if (!/^(?:to|than)$/.test(tree.lower(figure - 1))) return false;
  return OR_EQUAL.test(Array.from({ length: 8 }, (_, at) => tree.lower(figure - 8 + at)).join(' '));
}
const OR_EQUAL =
  /(?<!(?:shall|must|will|would|should) be) (?:(?:greater|higher|more) than or equal to|equal to or (?:greater|higher|more) than)$/;

/** "goods with a duty of at least 15 percent", "an article with a rate that is at least 15 percent", "countries with tariffs of more than 15 percent" */
function isOfThoseWith(reading: Reading, measure: number): boolean {
  const { tree } = reading;
  if (measure < 0) return false;
  const by = marker(tree, measure);
  // "a rate of duty", "a product of Peru", "a preferential or a general rate"
  const joined = tree.relation(measure) === 'conj' && by === '';
  if (joined || (by === 'of' && tree.relation(measure) === 'nmod')) return isOfThoseWith(reading, tree.head(measure));
  if (by !== 'with' && by !== 'whose') return false;
  // The parser may hang it on the verb.
  const [word = measure] = childrenBy(tree, measure, 'case');
  let head = tree.relation(measure) === 'nmod' ? tree.head(measure) : word - 1;
  if (head < 0) return false;
  if (tree.relation(head) === 'nmod' && marker(tree, head) === 'of') head = tree.head(head);
  return GENERIC.has(tree.lemma(head)) || tree.lemma(head) === 'country' || isGoods(reading, head);
}

/**
 * "goods whose duty is below 3 percent", "lines for which the tariff exceeds 20 percent", "goods that bear a tariff of more than 40 percent": a clause
 * by which some are chosen stands without a comma; what bears a tariff where somebody's goods are meant, is told of them.
 */
function isSaidOfChosen(reading: Reading, node: number, measure: number): boolean {
  const { tree } = reading;
  const whose =
    measure < 0 ? -1 : (childrenBy(tree, measure, 'nmod:poss').find(child => tree.lower(child) === 'whose') ?? -1);
  if (whose > 0) return tree.lower(whose - 1) !== ',';
  const clause = [node, ...ancestors(tree, node)].find(at => /^acl/.test(tree.relation(at)));
  if (clause === undefined) return false;
  const chosen = tree.head(clause);
  const start = Math.min(...subtree(tree, clause));
  if (start > 0 && tree.lower(start - 1) === ',') return false;
  if (!GENERIC.has(tree.lemma(chosen))) return isOfThoseWith(reading, chosen);
  if (childrenBy(tree, clause, 'obl', 'advmod').some(at => isWhere(tree, at))) return true;
  return !tree.children(chosen).some(child => child !== clause && reading.partyAt(child) !== undefined);
}

/** "where", "for which" */
const isWhere = (tree: Tree, at: number): boolean =>
  tree.lower(at) === 'where' || (tree.lower(at) === 'which' && marker(tree, at) !== '');

/** "if the base rate is less than 8 percent", "where the duty is at least 10 percent", "when the tariff exceeds 5 percent" */
function isInCondition(tree: Tree, node: number, measure: number): boolean {
  const clause = measure >= 0 && tree.relation(measure) === 'nsubj' ? tree.head(measure) : -1;
  if (clause < 0 || (clause !== node && tree.head(node) !== clause)) return false;
  return childrenBy(tree, clause, 'mark', 'advmod').some(word =>
    /^(?:if|where|when|whenever|unless)$/.test(tree.lower(word)),
  );
}
