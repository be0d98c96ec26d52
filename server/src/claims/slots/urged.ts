import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { ownSubject, type Step } from '../frames/chain.ts';
import { LOWERING } from '../frames/directions.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import { type Actor, actorsOf } from './actor.ts';
import { measureIn } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';

/** Behind which prepositions stands whom somebody would have do something: "calls on Oslo to", "an appeal to Oslo to", "waits for Oslo to". */
const CALLING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['call', 'lean', 'prevail', 'rely', 'count', 'pressure', 'demand'].map((lemma): [string, ReadonlySet<string>] => [
    lemma,
    wordSet('on upon'),
  ]),
  ...['appeal', 'request', 'plea', 'turn', 'letter', 'write', 'petition'].map(
    (lemma): [string, ReadonlySet<string>] => [lemma, wordSet('to')],
  ),
  ...['plead', 'reason', 'argue'].map((lemma): [string, ReadonlySet<string>] => [lemma, wordSet('with')]),
]);

/** Verbs by which somebody is made, or wished, to do what an infinitive behind him says, whatever the parser hangs that on. */
const MAKING_DO = wordSet(
  'persuade convince press push urge lobby ask beg pressure force compel get encourage nudge prod implore invite order instruct tell petition coax want',
);

/**
 * Who is to act on the tariff, where a step above its verb has somebody wish or make him: "urged Oslo to cut", "calls on Oslo to lift". Empty where
 * nobody knows who that is, undefined where nobody is asked.
 */
export function urgedAt(reading: Reading, step: Step, focus: Focus): Actor[] | undefined {
  const { tree } = reading;
  const relation = tree.relation(step.from);
  if (!/^(?:xcomp|advcl|acl|ccomp)$/.test(relation) || marker(tree, step.from) !== 'to') return undefined;
  const { node } = step;
  const markers = CALLING.get(tree.lemma(node));
  const made = relation === 'xcomp' || MAKING_DO.has(tree.lemma(node));
  const asked = childrenBy(tree, node, 'obj', 'iobj', 'nsubj:pass', 'obl', 'nmod').filter(child => {
    if (child === step.from || measureIn(reading, child) >= 0) return false;
    const by = marker(tree, child);
    if (/^(?:obl|nmod)$/.test(tree.relation(child)))
      return child < step.from && (by === 'for' || markers?.has(by) === true) && !reading.dateAt(child);
    return made;
  });
  if (asked.length === 0) return undefined;
  return asked.map(child => actorsOf(reading, child, focus)).find(found => found.length > 0) ?? [];
}

/** Acts by which a tariff comes to weigh less. */
const RELIEVING = wordSet('lift exempt pause');

/**
 * Who would have another ease a tariff: "Peru urged Oslo to cut its duty", "a Peruvian push to get Oslo to drop it". Who asks for that for no one
 * else, asks for his own goods. Undefined where nobody does.
 */
export function askerOf(reading: Reading, { chain }: RateSite, focus: Focus): Actor | undefined {
  const { tree } = reading;
  const [first] = chain;
  const act = first?.predicate?.frame.act ?? '';
  if (first === undefined) return undefined;
  const spared = childrenBy(tree, first.node, 'advmod').some(word => tree.lower(word) === 'not');
  const eased = RELIEVING.has(act) || (act === 'change' && LOWERING.has(tree.lemma(first.node)));
  if (eased === spared || !(eased || act === 'impose' || act === 'change')) return undefined;
  const at = chain.findIndex(step => urgedAt(reading, step, focus) !== undefined);
  if (at < 0) return undefined;
  for (const { node } of chain.slice(at)) {
    const holders = tree.upos(node) === 'NOUN' ? [node] : tree.relation(node) === 'acl' ? [tree.head(node)] : [];
    const named = holders.flatMap(holder => childrenBy(tree, holder, 'nmod:poss', 'amod', 'compound'));
    const subject = tree.upos(node) === 'NOUN' ? -1 : ownSubject(tree, node);
    for (const who of [...(subject < 0 ? [] : [subject]), ...named]) {
      const [found] = actorsOf(reading, who, focus);
      if (found) return found;
    }
    if (subject >= 0) return undefined;
  }
  return undefined;
}
