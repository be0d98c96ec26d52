import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { agentOf, passive } from '../../syntax/verbs.ts';
import type { Names, Who } from './names.ts';
import { modifiers } from './scope.ts';
import { classes, FLOWS, HAVING, INDUSTRY } from './words.ts';

/** Things that a count tells alike, whatever they are called. */
const THINGS = classes({
  company: 'company firm business corporation enterprise',
  ship: 'ship vessel',
  container: 'container box',
  car: 'car automobile',
});
/** Those whose work is counted. */
const JOBS = /^(?:job|worker|employee|position|staff|staffer|laborer|labourer|people|person)$/;
/** What is done with jobs, whether they or those who have them are the object. */
const DONE_WITH_JOBS = classes({
  'jobs cut': 'cut shed lay fire dismiss axe eliminate slash scrap',
  'jobs added': 'add create hire recruit',
  jobs: 'employ',
});
/** The same done with any thing. */
const DONE = classes({ build: 'build construct', close: 'close shut shutter', open: 'open', detain: 'detain seize' });
/** The same as nouns of what is counted: "the loss of 6,000 jobs at Peugeot". */
const DEEDS = classes({
  'jobs cut': 'loss cut elimination shedding layoff dismissal axing',
  'jobs added': 'creation addition hiring',
});
/** Passages of things through a place, counted by themselves. */
const PASSAGES = /^(?:transit|passage|crossing)$/;
const LISTS = /^(?:list|blacklist|watchlist)$/;
const PUTTING = /^(?:put|add|place)$/;

/** What is done with so many of a kind, and by whom: "laid off 632 workers", "204,000 containers passed through the port". */
export interface Doing {
  readonly metric: string;
  readonly who: Who;
  readonly verb: number;
  /** The kind of thing, where the metric does not name it. */
  readonly goods: readonly string[];
}

/** The doing that a counted noun is the object of; undefined where the tree shows none, or nobody who does it. */
export function doingAt(names: Names, noun: number, of: string): Doing | undefined {
  const { tree } = names;
  const deed = deedOf(names, noun, of);
  if (deed) return deed;
  // "a total of 1,050 vessels passed"
  const above = tree.head(noun);
  const isTotal = above >= 0 && /^(?:total|number|record)$/.test(tree.lemma(above)) && marker(tree, noun) === 'of';
  const whole = isTotal ? above : noun;
  // "A total of 1,050 vessels passed": read as if the verb only hung on them.
  const hung = tree.head(whole) < 0 ? (childrenBy(tree, noun, 'acl')[0] ?? -1) : -1;
  const verb = hung >= 0 ? hung : tree.head(whole);
  if (verb < 0 || (tree.upos(verb) !== 'VERB' && tree.lemma(verb) !== 'have')) return undefined;
  const lemma = tree.lemma(verb);
  const relation = tree.relation(whole);
  const isPassive = hung < 0 && passive(tree, verb);
  const isSubject = hung >= 0 || isRelation(relation, 'nsubj');
  // "containers passed through the port": what passes is handled by what it passes.
  if (isSubject && !isPassive && /^(?:pass|move|go|transit)$/.test(lemma)) {
    const through = childrenBy(tree, verb, 'obl', ...(lemma === 'transit' ? ['obj'] : [])).find(
      i => lemma === 'transit' || marker(tree, i) === 'through',
    );
    const who = through === undefined ? undefined : names.whoAt(through);
    return who && { metric: 'handling', who, verb, goods: [THINGS.get(of) ?? of] };
  }
  if (!isRelation(relation, 'obj') && !(isSubject && isPassive)) return undefined;
  const who = doerOf(names, verb, whole);
  if (!who) return undefined;
  if (lemma === 'handle' || (lemma === 'move' && who.id.startsWith('name/')))
    return { metric: 'handling', who, verb, goods: [THINGS.get(of) ?? of] };
  // "saw 12,874 transits of ships": what passes through it.
  const passing = PASSAGES.test(of) ? childrenBy(tree, noun, 'nmod').find(i => marker(tree, i) === 'of') : undefined;
  if (passing !== undefined && who.id.startsWith('name/'))
    return { metric: 'handling', who, verb, goods: [THINGS.get(tree.lemma(passing)) ?? tree.lemma(passing)] };
  // "The garment industry employs four million": that of one industry is not all.
  const doer = isPassive ? agentOf(tree, verb) : subjectOf(tree, verb);
  const branch = doer >= 0 && INDUSTRY.has(tree.lemma(doer)) ? modifiers(names, doer) : [];
  const withJobs =
    JOBS.test(of) && (lemma !== 'lay' || hasParticle(names, verb, 'off')) ? DONE_WITH_JOBS.get(lemma) : undefined;
  if (withJobs) return { metric: withJobs, who, verb, goods: branch };
  const flow = FLOWS.get(lemma);
  if (flow === 'output') return { metric: flow, who, verb, goods: [of === 'car' ? 'cars' : of] };
  // "exported 200,000 cars": of those to one country alone its clause says so.
  if ((flow === 'exports' || flow === 'imports') && who.id.startsWith('party/') && sellsAbroad(names, verb, flow))
    return { metric: flow, who, verb, goods: [of === 'car' ? 'cars' : of] };
  const listed = PUTTING.test(lemma) && listIn(names, verb) >= 0;
  const done = listed ? 'list' : HAVING.has(lemma) ? 'have' : (DONE.get(lemma) ?? lemma);
  return { metric: `${THINGS.get(of) ?? of} that ${done}`, who, verb, goods: branch };
}

/** "the loss of 6,000 jobs at Peugeot": what a noun says is done with them, and by whom. */
function deedOf(names: Names, noun: number, of: string): Doing | undefined {
  const { tree } = names;
  const deed = tree.head(noun);
  const metric = deed < 0 || marker(tree, noun) !== 'of' || !JOBS.test(of) ? undefined : DEEDS.get(tree.lemma(deed));
  if (!metric) return undefined;
  const place = [deed, noun]
    .flatMap(i => childrenBy(tree, i, 'nmod', 'obl'))
    .find(i => /^(?:at|by)$/.test(marker(tree, i)));
  const who = names.ownerOf(deed, /^$/) ?? (place === undefined ? undefined : names.whoAt(place));
  return who && { metric, who, verb: deed, goods: [] };
}

/** Whether a verb's goods cross a border: what is only sold or shipped may stay at home. */
const sellsAbroad = ({ tree }: Names, verb: number, flow: string): boolean =>
  /^(?:export|import)$/.test(tree.lemma(verb)) ||
  (flow === 'exports' && tree.children(verb).some(i => /^(?:abroad|overseas)$/.test(tree.lower(i))));

/** Who does it: the subject; of a passive verb its agent, else whose the place or list is at or on which it is done. */
function doerOf(names: Names, verb: number, noun: number): Who | undefined {
  const { tree } = names;
  if (!passive(tree, verb)) return names.whoAt(subjectOf(tree, verb));
  const agent = agentOf(tree, verb);
  if (agent >= 0) return names.whoAt(agent);
  for (const place of childrenBy(tree, verb, 'obl')) {
    if (place === noun || !/^(?:at|by|to|on|onto|in)$/.test(marker(tree, place))) continue;
    const who =
      names.mentionAt(place)?.type === 'date' ? undefined : (names.ownerOf(place, /^$/) ?? names.whoAt(place));
    if (who) return who;
  }
  return undefined;
}

const listIn = ({ tree }: Names, verb: number): number =>
  childrenBy(tree, verb, 'obl').find(i => LISTS.test(tree.lemma(i)) && /^(?:on|to|onto)$/.test(marker(tree, i))) ?? -1;

const hasParticle = ({ tree }: Names, verb: number, word: string): boolean =>
  tree.children(verb).some(i => tree.lower(i) === word);
