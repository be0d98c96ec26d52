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

/** What is done with so many of a kind, and by whom: "laid off 632 workers". */
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
  if (!isRelation(relation, 'obj') && !(isSubject && isPassive)) return undefined;
  const who = doerOf(names, verb);
  if (!who) return undefined;
  // "The garment industry employs four million": that of one industry is not all.
  const doer = isPassive ? agentOf(tree, verb) : subjectOf(tree, verb);
  const branch = doer >= 0 && INDUSTRY.has(tree.lemma(doer)) ? modifiers(names, doer) : [];
  const withJobs =
    JOBS.test(of) && (lemma !== 'lay' || hasParticle(names, verb, 'off')) ? DONE_WITH_JOBS.get(lemma) : undefined;
  if (withJobs) return { metric: withJobs, who, verb, goods: branch };
  const flow = FLOWS.get(lemma);
  if (flow === 'output') return { metric: flow, who, verb, goods: [of] };
  // "exported 200,000 cars": what is only sold or shipped may stay at home.
  if (flow && who.id.startsWith('party/') && /^(?:export|import)$/.test(lemma))
    return { metric: flow, who, verb, goods: [of] };
  const done = HAVING.has(lemma) ? 'have' : (DONE.get(lemma) ?? lemma);
  return { metric: `${THINGS.get(of) ?? of} that ${done}`, who, verb, goods: branch };
}

/** Who does it: the subject; of a passive verb its agent, else whose the place is at which it is done. */
function doerOf(names: Names, verb: number): Who | undefined {
  const { tree } = names;
  if (!passive(tree, verb)) return names.whoAt(subjectOf(tree, verb));
  const agent = agentOf(tree, verb);
  if (agent >= 0) return names.whoAt(agent);
  for (const place of childrenBy(tree, verb, 'obl')) {
    if (!/^(?:at|by|to|on|onto|in)$/.test(marker(tree, place))) continue;
    const who = names.ownerOf(place, /^$/) ?? names.whoAt(place);
    if (who) return who;
  }
  return undefined;
}

const hasParticle = ({ tree }: Names, verb: number, word: string): boolean =>
  tree.children(verb).some(i => tree.lower(i) === word);
