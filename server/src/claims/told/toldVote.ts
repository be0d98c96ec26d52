import { wordSet } from '../../base/wordList.ts';
import { VOTES } from '../../mentions/figureTallies.ts';
import type { Mention } from '../../mentions/mention.ts';
import { ancestors, childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import type { Token } from '../../text/article.ts';
import type { Told } from '../claim.ts';
import type { Names } from '../figures/names.ts';
import { classes } from '../figures/words.ts';
import { type Mark, type SentenceView, wordAt } from '../sentenceView.ts';
import { conceptOf, VOTE } from './concepts.ts';
import { asideOf, namesIn, whenOf } from './sayers.ts';
import { conceptsAt } from './wordsAt.ts';

/** Which chamber votes, by whatever it or its members are called. */
const CHAMBERS = classes({
  'vote/senate': 'senate senators senator bundesrat lords',
  'vote/house': 'house commons mps bundestag representatives congressmen deputies',
  'vote/parliament':
    'parliament lawmakers legislators meps assembly congress diet duma knesset legislature parliamentarians parliamentary',
  'vote/board': 'board commission panel commissioners directors',
});
/** Fewer than the chamber decide. */
const PARTS = wordSet('committee subcommittee panel caucus');
const FAILING = wordSet('reject oppose defeat block throw fail');
const MATTERS = wordSet(
  'amendment bill legislation motion resolution measure pact agreement treaty accord deal nomination',
);
/** Of these any may be meant by another. */
const LOOSE = wordSet('motion measure');

/** The chamber that a sentence names; "" where it names several, or a part of one. */
export function chamberIn(view: SentenceView): string | undefined {
  const found = new Set<string>();
  for (let i = view.first; i < view.last; i++) {
    const word = wordAt(view, i);
    if (PARTS.has(word)) return '';
    // "the White House", "the House of Commons"
    const chamber = word === 'house' && wordAt(view, i - 1) === 'white' ? undefined : CHAMBERS.get(word);
    if (chamber && !isNext(view, i)) found.add(chamber);
  }
  // "lawmakers of the House", "a blow to the Commission when lawmakers decided"
  for (const loose of ['vote/board', 'vote/parliament']) if (found.size > 1) found.delete(loose);
  return found.size > 1 ? '' : [...found][0];
}

/** "sending it to the Senate", "goes before the House", "but the Senate may object": a chamber that has not voted yet. */
function isNext(view: SentenceView, i: number): boolean {
  const [before, earlier] = [wordAt(view, i - 1), wordAt(view, i - 2)];
  return (
    /^(?:to|before)$/.test(before === 'the' ? earlier : before) ||
    /^(?:may|must|will|could|takes|still)$/.test(wordAt(view, i + 1))
  );
}

/** What a sentence tells of the votes for or against something in a chamber; undefined for any other figure. */
export function toldVote(names: Names, mark: Mark, chamber: string | undefined): Told | undefined {
  const { tree, view } = names;
  if (!chamber) return undefined;
  const index = view.marks.indexOf(mark);
  const way = wayOf(names, mark, index);
  if (!way) return undefined;
  const node = tree.nodeOf(index);
  const bag = new Set<string>();
  const matters: string[] = [];
  for (let i = 0; i < tree.size; i++) {
    for (const word of conceptsAt(names, i)) bag.add(word);
    if (MATTERS.has(tree.lemma(i)) && !LOOSE.has(tree.lemma(i))) matters.push(conceptOf(tree.lemma(i), 'NOUN'));
  }
  bag.delete('vote');
  // How many were on the other side: "to 324", "and 324 against".
  for (let i = view.first; i < view.last; i++) {
    const word = wordAt(view, i);
    if (!/^\d{1,3}$/.test(word) || view.markAt(i) === mark) continue;
    const other = view.markAt(i);
    if (other ? isVotes(other.mention) : /^(?:against|opposed|for|in)$/.test(wordAt(view, i + 1))) bag.add(`#${word}`);
  }
  const aside = asideOf(names, node);
  const beside = namesIn(names, aside, true);
  return {
    unit: VOTE,
    who: [chamber],
    ...(beside.length > 0 ? { beside } : {}),
    around: names.context.around(),
    place: names.context.town(),
    core: [...new Set(matters)].sort(),
    bag: [...bag].sort(),
    when: whenOf(names, node, aside),
    state: 'in-force',
    ways: way,
    flows: [],
  };
}

/** Whether so many were for or against it: as the words behind say, else as what was done with it. */
function wayOf(names: Names, mark: Mark, index: number): 'for' | 'against' | undefined {
  const { tree, view } = names;
  const before = view.marks[index - 1];
  // "52-48", "by 52 votes to 48": the second number is that of the others.
  const joint = before ? wordAt(view, mark.first - 1) : '';
  if (before && isVotes(before.mention) && before.last === mark.first - 1 && /^(?:-|–|to|against|versus)$/.test(joint))
    return undefined;
  const after = wordsBehind(view, mark);
  if (/^(?:in favou?r|for|votes for|votes in favou?r|were for|were in favou?r)\b/.test(after)) return 'for';
  // "58 votes against 41"
  if (/^(?:against|voting against|voting no|votes against|were against|opposed|oppose)\b(?! \d)/.test(after))
    return 'against';
  const node = tree.nodeOf(index);
  const above = [node, ...ancestors(tree, node), ...votedBelow(tree, node)];
  const toward = above
    .flatMap(i => childrenBy(tree, i, 'obl'))
    .some(i => marker(tree, i) === 'against' && names.mentionAt(i)?.type !== 'quantity' && !isOfOthers(tree, i));
  return toward || above.some(i => fails(tree, i)) ? 'against' : 'for';
}

/** "132 voted for it and 58 against it" */
const isOfOthers = (tree: Tree, node: number): boolean =>
  childrenBy(tree, node, 'case').some(i => i > 0 && /^\d{1,3}$/.test(tree.lower(i - 1)));

/** "rejected", "turned down", "voted it down" */
const fails = (tree: Tree, verb: number): boolean =>
  FAILING.has(tree.lemma(verb)) ||
  (/^(?:turn|vote|strike)$/.test(tree.lemma(verb)) && tree.children(verb).some(i => tree.lower(i) === 'down'));

/** The words behind a figure and its noun. */
function wordsBehind(view: SentenceView, mark: Mark): string {
  return [0, 1, 2].map(k => wordAt(view, mark.last + k)).join(' ');
}

/** "by 52 votes" */
export const isVotes = (mention: Mention): boolean => mention.type === 'quantity' && mention.value.of === VOTES;

/** "61 senators voted for the bill", "were in favour" */
export function isOfVoters({ tree, view }: Names, { mention, last }: Mark): boolean {
  if (mention.type !== 'quantity' || !VOTERS.test(mention.value.of ?? '')) return false;
  if (AYES.test(mention.value.of ?? '')) return true;
  // "nine Republican senators": some of the chamber.
  if (/ \p{Lu}/u.test(mention.text) || (view.tokens[last] as Token | undefined)?.caps === 'initial') return false;
  const node = tree.nodeAt(mention.start);
  const verb = clauseVerb(tree, node);
  return (
    votedBelow(tree, node).length > 0 ||
    (verb >= 0 && (VOTING.test(tree.lemma(verb)) || casts(tree, verb))) ||
    BEING.test([0, 1, 2].map(k => wordAt(view, last + k)).join(' '))
  );
}
/** "130 members of the house voted for it", read as a house that was voted */
const votedBelow = (tree: Tree, node: number): number[] =>
  subtree(tree, node).filter(i => tree.lower(i) === 'voted' && tree.relation(i) !== 'acl:relcl');
/** "cast their votes for it" */
const casts = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'cast' && childrenBy(tree, verb, 'obj').some(i => /^(?:vote|ballot)$/.test(tree.lemma(i)));
const VOTING = /^(?:vote|back|support|oppose|reject|approve|favou?r)$/;
const BEING = /^(?:(?:were|was|are) (?:in favou?r|for|against)|voting (?:yes|no|for|against|in))\b/;

const VOTERS = /^(?:members|senators|lawmakers|legislators|deputies|meps|mps|representatives|congressmen|ayes|yeas)$/;
const AYES = /^(?:ayes|yeas)$/;

/** Whether an article with such a figure may tell of a vote. */
export const mayBeVotes = (mention: Mention): boolean =>
  isVotes(mention) || (mention.type === 'quantity' && VOTERS.test(mention.value.of ?? ''));
