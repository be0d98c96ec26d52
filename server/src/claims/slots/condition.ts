import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { PEOPLES } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Load } from './load.ts';
import type { RateSite } from './rateSite.ts';
import { isPeoples, MANY } from './readNoun.ts';

/** What countries do with each other, for which others tax them. */
const DEALING = wordSet('buy import purchase trade deal sell supply export do ship send arm');
const BUYING = wordSet('buy import purchase');
const CONDITIONS = /^(?:if|when|whenever|once|should|as long as|unless)$/;

/** "nations that buy Chilean gas", "those trading with Chile": whoever does so is meant, and not with whom he does it. */
export const isDealing = (tree: Tree, verb: number): boolean =>
  DEALING.has(tree.lemma(verb)) &&
  (tree.relation(verb) === 'acl:relcl' || tree.xpos(verb) === 'VBG') &&
  isOfThose(tree, tree.head(verb));

const isOfThose = (tree: Tree, node: number): boolean =>
  node >= 0 && (PEOPLES.has(tree.lemma(node)) || /^(?:those|anyone|anybody|whoever)$/.test(tree.lower(node)));

/**
 * Whether a tariff falls on whoever meets a condition: "if they buy gas from Chile, they pay 9 percent", "once imposed on a country, the duty of 9
 * percent …". Who that is, the text leaves open.
 */
export function isOnCondition({ tree }: Reading, { chain }: RateSite): boolean {
  let bears = false;
  return chain.some(({ node, predicate }) => {
    bears ||= predicate?.frame.act === 'bear';
    const subject = childrenBy(tree, node, 'nsubj')[0] ?? -1;
    // "Whoever buys gas from Chile pays 9 percent"
    if (bears && subject >= 0 && childrenBy(tree, subject, 'acl:relcl', 'acl').some(verb => isDealing(tree, verb)))
      return true;
    return childrenBy(tree, node, 'advcl').some(clause => {
      const on = childrenBy(tree, clause, 'obl').find(child => marker(tree, child) === 'on');
      if (on !== undefined && tree.xpos(clause) === 'VBN') return PEOPLES.has(tree.lemma(on)) && isAny(tree, on);
      return bears && isConditionOf(tree, clause, subject);
    });
  });
}

/** "announced duties for 57 countries", "on imports from dozens of countries": on some that are not named. */
export function isOnSome({ tree }: Reading, { node, measure, chain }: RateSite, { nodes, origins }: Load): boolean {
  if (origins.length > 0) return false;
  const above = chain[0] === undefined ? [] : [chain[0].node];
  return [...nodes, node, ...(measure < 0 ? [] : [measure]), ...above].some(holder =>
    childrenBy(tree, holder, 'nmod', 'obl').some(
      place => /^(?:on|for|from|against|upon)$/.test(marker(tree, place)) && isSomePeoples(tree, place),
    ),
  );
}

/** "57 countries", "dozens of countries"; not "all 57 countries". */
function isSomePeoples(tree: Tree, node: number): boolean {
  if (MANY.has(tree.lemma(node)))
    return childrenBy(tree, node, 'nmod').some(of => marker(tree, of) === 'of' && PEOPLES.has(tree.lemma(of)));
  if (!isPeoples(tree, node) || childrenBy(tree, node, 'nmod', 'det').length > 0) return false;
  return tree.mention(node) >= 0 || childrenBy(tree, node, 'nummod').length > 0;
}

/** The load of a tariff on whoever meets a condition: "they" are those countries and no goods. */
export const onWhoever = (load: Load): Load => ({
  ...load,
  anaphoric: false,
  generic: load.generic || load.anaphoric,
  conditional: true,
  origins: [],
  owners: [],
  nation: undefined,
  pronoun: -1,
});

const isAny = (tree: Tree, node: number): boolean =>
  tree.children(node).some(child => /^(?:an?|any)$/.test(tree.lower(child)));

/** "if they buy gas from Chile": of the one who is the subject of the verb above, by a pronoun. */
function isConditionOf(tree: Tree, clause: number, subject: number): boolean {
  if (!DEALING.has(tree.lemma(clause)) || !CONDITIONS.test(marker(tree, clause))) return false;
  const [dealer = -1] = childrenBy(tree, clause, 'nsubj');
  if (dealer < 0 || subject < 0 || !/^(?:they|it|he|she)$/.test(tree.lower(subject))) return false;
  const partner = childrenBy(tree, clause, 'obl').some(child => /^(?:from|with|to)$/.test(marker(tree, child)));
  const goods = childrenBy(tree, clause, 'obj');
  return (partner || goods.length > 0) && (tree.lower(dealer) === tree.lower(subject) || isAny(tree, dealer));
}

/** "countries that buy Chilean gas", "if they buy gas": what is bought by those on whom the tariff falls, not what it falls on. */
export function isBoughtOnCondition(tree: Tree, goods: number): boolean {
  const verb = tree.relation(goods) === 'obj' ? tree.head(goods) : -1;
  if (verb < 0 || !BUYING.has(tree.lemma(verb))) return false;
  if (isDealing(tree, verb)) return true;
  const [buyer = -1] = childrenBy(tree, verb, 'nsubj');
  if (buyer < 0) return false;
  const isCountry = PEOPLES.has(tree.lemma(buyer));
  if (tree.relation(verb) === 'acl:relcl') return isCountry;
  return CONDITIONS.test(marker(tree, verb)) && (isCountry || tree.upos(buyer) === 'PRON');
}
