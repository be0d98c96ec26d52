import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { FIRMS } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { type Actor, partyActor } from './actor.ts';
import { isGoods } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';

/** Whom a tariff helps, at home. */
const PROTECTING = wordSet('protect shield shelter defend safeguard cushion insulate guard');
/** What it is to do with what comes in. */
const WARDING = wordSet(
  'stop stem curb halt slow block deter counter offset combat limit restrict check contain choke discourage neutralise neutralize',
);
/** What is protected, beside firms and goods. */
const HOME = wordSet('harvest crop market job worker fisherman fisherfolk employment economy steelworker');
const MAKER = /(?:maker|worker|miller|grower|weaver|breeder|brewer|baker)$/;
/** Much of what comes in. */
const FLOODS = wordSet('flood surge wave influx tide glut stream torrent inflow deluge');
/** What comes from abroad, without its name. */
const RIVALRY = wordSet('competition dumping undercutting overcapacity');

/** "a duty to protect Kenyan growers", "the duty shields Kenya's own harvest": whose growers a tariff is to help has it. */
export function protects(reading: Reading, site: RateSite): Actor[] {
  const { tree } = reading;
  if (isSetBySome(reading, site)) return [];
  for (const verb of aimsOf(reading, site)) {
    const [home] = PROTECTING.has(tree.lemma(verb)) ? childrenBy(tree, verb, 'obj') : [];
    if (home === undefined) continue;
    const lemma = tree.lemma(home);
    if (!FIRMS.has(lemma) && !HOME.has(lemma) && !MAKER.test(lemma) && !isGoods(reading, home)) continue;
    for (const child of childrenBy(tree, home, 'nmod:poss', 'amod', 'compound', 'nmod')) {
      const found = /^(?:in|of|)$/.test(marker(tree, child)) ? partyActor(reading, child) : undefined;
      if (found) return [found];
    }
  }
  return [];
}

/** "set by the council to protect Kenyan growers": whether somebody acts on a tariff, who may be over those whom it helps. */
function isSetBySome({ tree }: Reading, { measure, chain }: RateSite): boolean {
  const acts = chain.filter(({ predicate }) => predicate?.frame.act !== 'say').map(({ node }) => node);
  const below = measure < 0 ? [] : childrenBy(tree, measure, 'acl', 'acl:relcl');
  const isActor = (at: number): boolean =>
    tree.relation(at) === 'obl:agent' ||
    (tree.relation(at) === 'nsubj' &&
      at !== measure &&
      !/^(?:which|that|it)$/.test(tree.lower(at)) &&
      chain.every(({ from }) => from !== at));
  return [...acts, ...below].some(verb => tree.children(verb).some(isActor));
}

/** "wants a duty to stop a flood of sugar from Kenya": what a tariff of which nothing else is said is to keep out, and whence it comes. */
export function wardedOff(reading: Reading, site: RateSite): number[] {
  const { tree } = reading;
  for (const verb of aimsOf(reading, site)) {
    if (!WARDING.has(tree.lemma(verb))) continue;
    // "steel from Kenya going through Egypt": no longer of one country.
    if (childrenBy(tree, verb, 'xcomp', 'advcl').some(at => tree.xpos(at) === 'VBG')) continue;
    const found = childrenBy(tree, verb, 'obj', 'xcomp')
      // "what they call a flood"
      .flatMap(at =>
        tree.lower(at) === 'what' ? childrenBy(tree, at, 'acl').flatMap(call => childrenBy(tree, call, 'obj')) : [at],
      )
      .flatMap(at => {
        if (isGoods(reading, at) || tree.lemma(at) === 'import' || tree.lemma(at) === 'shipment') return [at];
        if (FLOODS.has(tree.lemma(at)))
          return childrenBy(tree, at, 'nmod').filter(child => /^(?:of|in|from|out of)$/.test(marker(tree, child)));
        if (!RIVALRY.has(tree.lemma(at))) return [];
        return childrenBy(tree, at, 'amod', 'nmod', 'obl').filter(
          child => reading.partyAt(child) || (marker(tree, child) === 'by' && FIRMS.has(tree.lemma(child))),
        );
      });
    if (found.length > 0) return found;
  }
  return [];
}

/** The verbs that say what a tariff is for: of its own clause, or behind "to"; not of one that is to go. */
function aimsOf({ tree }: Reading, { measure, node, chain }: RateSite): number[] {
  if (/^(?:lift|exempt|pause|delay|expire|oppose)$/.test(chain[0]?.predicate?.frame.act ?? '')) return [];
  const holders = [measure, node, ...chain.slice(0, 3).map(step => step.node)].filter(at => at >= 0);
  const beside = holders.flatMap(at => [at, ...childrenBy(tree, at, 'advcl', 'xcomp', 'acl', 'acl:relcl')]);
  return [...new Set(beside.flatMap(at => [at, ...childrenBy(tree, at, 'xcomp', 'advcl')]))].filter(
    at => tree.upos(at) === 'VERB',
  );
}
