import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import { SAYING } from '../attribution.ts';
import type { Names } from '../figures/names.ts';
import { namesBeside, namesIn } from './sayers.ts';

/** "Its surplus came to …", "the company will sell …": whom the sentence before spoke of; undefined where the clause says who. */
export function carriedBy(names: Names, figure: number, named: readonly string[]): string | undefined {
  const { tree } = names;
  const verb = tree.upos(figure) === 'VERB' ? figure : clauseVerb(tree, figure);
  const subject = verb < 0 ? -1 : subjectOf(tree, verb);
  const owners = [subject, ...(subject < 0 ? [] : childrenBy(tree, subject, 'nmod:poss'))].filter(i => i >= 0);
  for (const owner of owners) {
    const who = names.anaphorAt(owner);
    if (who) return who;
  }
  return named.length === 0 && subject >= 0 ? names.spokenOf() : undefined;
}

function announcersOf(names: Names): string[] {
  const { tree } = names;
  for (let i = 0; i < tree.size; i++) {
    const who = tree.lemma(i) === 'announce' && tree.upos(i) === 'VERB' ? names.whoAt(subjectOf(tree, i)) : undefined;
    if (who) return [names.partyAt(subjectOf(tree, i)) ?? who.id];
  }
  return [];
}

const orElse = (first: readonly string[], second: () => readonly string[]): readonly string[] =>
  first.length > 0 ? first : second();

/** Whom a figure is of whose clause names nobody: who announces it, whose body tells it, whom its sentence or those before name, or its article. */
export function othersMeant(names: Names): readonly string[] {
  if (isOfWorld(names)) return announcersOf(names);
  const spokenOf = names.spokenOf();
  const ways: readonly (() => readonly string[])[] = [
    () => announcersOf(names),
    () => tellerOf(names),
    () => namesIn(names, tellersIn(names.tree), true),
    () => (spokenOf ? [spokenOf] : []),
    () => (namesBeside(names, []).length === 0 ? aroundIn(names) : []),
  ];
  return ways.reduce(orElse, []);
}
/** Who says something, whom what is said need not be of. */
function tellersIn(tree: Tree): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < tree.size; i++) {
    if (!SAYING.has(tree.lemma(i)) || tree.upos(i) !== 'VERB') continue;
    for (const subject of childrenBy(tree, i, 'nsubj')) for (const node of subtree(tree, subject)) found.add(node);
    // ", a trader from Chile said", whatever the tree makes of it
    for (let k = i - 1; k >= 0 && tree.lower(k) !== ','; k--) found.add(k);
  }
  return found;
}

/** The parties of an article that names few: one that names more may mean any. */
function aroundIn({ context }: Names): readonly string[] {
  const parties = context.around().filter(id => id.startsWith('party/'));
  return parties.length <= FEW ? parties : [];
}
const FEW = 3;

/** "2 million tons were mined, Peru's energy ministry said": what a body of a country tells of nobody is of that country, unless it is the world's. */
function tellerOf(names: Names): string[] {
  const { tree, view } = names;
  const found = new Set<string>();
  for (const i of view.marks.keys()) {
    const node = tree.nodeOf(i);
    const party = node < 0 ? undefined : names.partyAt(node);
    if (!party) continue;
    const body = [node, tree.head(node)].find(at => at >= 0 && isBody(names, at));
    if (body === undefined) return [];
    // "Peru's trade ministry": whose it is says more than what it is called.
    if (body === node && childrenBy(tree, node, 'nmod:poss', 'amod', 'nmod').some(at => names.partyAt(at))) continue;
    found.add(party);
  }
  return found.size === 1 ? [...found] : [];
}
function isOfWorld({ tree }: Names): boolean {
  // "left the country for the rest of the world"
  for (let i = 0; i < tree.size; i++)
    if (WORLD.test(tree.lower(i)) && !/^(?:of|to|with)$/.test(marker(tree, i))) return true;
  return false;
}
const WORLD = /^(?:world|world-?wide|global|globally|international|overseas)$/;
const isBody = (names: Names, node: number): boolean =>
  names.mentionAt(node)?.type === 'agency' || OFFICES.has(names.tree.lemma(node));
const OFFICES = wordSet(
  'ministry office department bureau agency institute government authority board customs regulator association council federation chamber commission union',
);
