import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Modality } from '../claim.ts';
import { CONDITIONAL, clausesBelow, introducer, type Step } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';
import { isDecision, isKnown, modalOf, ofVerb, type State, scheduledAt } from './verbState.ts';

/** Beside the tariff noun or the figure. */
const ADJECTIVES: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...[
    ...wordSet(
      'proposed planned threatened possible potential prospective looming hypothetical would-be contemplated pledged promised recommended suggested future expected',
    ),
  ].map((word): [string, Modality] => [word, 'proposed']),
  ...[...wordSet('suspended paused delayed postponed deferred')].map((word): [string, Modality] => [word, 'paused']),
  ...[...wordSet('former abolished scrapped repealed lapsed expired defunct')].map((word): [string, Modality] => [
    word,
    'lifted',
  ]),
  ...[...wordSet('current existing present standing prevailing ongoing')].map((word): [string, Modality] => [
    word,
    'in-force',
  ]),
]);

/** The state of a rate by its own adjectives, the verbs above it, and what introduces their clauses. */
export function stateOf(reading: Reading, site: RateSite): State {
  const { tree } = reading;
  const adjective = adjectiveState(tree, site);
  // "8 percent rather than 20 percent"
  if (isRatherThan(tree, site.node) || isRatherThan(tree, site.measure))
    return { modality: 'denied', certainty: 'firm' };
  const above = stateAbove(tree, site);
  if (adjective === 'proposed' && above?.certainty === 'firm') {
    // "put off a planned duty", "dropped a threatened one": what was only planned, and now is not even that.
    if (above.modality === 'paused') return above;
    if (above.modality === 'lifted') return { modality: 'denied', certainty: 'firm' };
  }
  if (adjective) return { modality: adjective, certainty: 'firm', adjective: true };
  const below = stateBelow(reading, site);
  if (below && (below.modality === 'paused' || below.modality === 'lifted')) return below;
  if (above && above.certainty === 'firm' && above.modality !== 'in-force') return above;
  if (below && (below.modality !== 'in-force' || !above)) return below;
  return above ?? { modality: 'in-force', certainty: 'soft' };
}

/** Whether "rather than" stands before a node and its determiner. */
const isRatherThan = (tree: Tree, node: number): boolean =>
  [node - 1, node - 2, node - 3].some(
    at => at > 0 && tree.lower(at) === 'than' && tree.lower(at - 1) === 'rather' && node >= 0,
  );

function adjectiveState(tree: Tree, { measure, node }: RateSite): Modality | undefined {
  // "duties, currently as high as 5 percent, would be cut"
  for (let at = node; at >= 0 && tree.upos(at) !== 'VERB'; at = at === measure ? -1 : tree.head(at))
    if (childrenBy(tree, at, 'advmod').some(child => /^(?:currently|presently)$/.test(tree.lower(child))))
      return 'in-force';
  for (const noun of [measure, node]) {
    if (noun < 0) continue;
    for (const child of childrenBy(tree, noun, 'amod', 'advmod')) {
      const found = ADJECTIVES.get(tree.lower(child));
      if (found) return found;
    }
  }
  return undefined;
}

/** "tariffs announced in May", "a tariff that would hit toys": clauses on the tariff. */
function stateBelow({ tree }: Reading, { measure, node }: RateSite): State | undefined {
  const noun = measure >= 0 ? measure : node;
  for (const verb of clausesBelow(tree, noun)) {
    const predicate = predicateAt(tree, verb);
    if (!predicate) continue;
    const { act } = predicate.frame;
    if (act === 'say' || act === 'oppose' || act === 'exempt') continue;
    return ofVerb(tree, verb, act);
  }
  // "a duty on wool, which was suspended": goods are not suspended, so what the clause tells of is the tariff.
  for (const goods of childrenBy(tree, noun, 'nmod'))
    for (const verb of clausesBelow(tree, goods)) {
      const act = predicateAt(tree, verb)?.frame.act;
      if ((act === 'pause' || act === 'lift') && childrenBy(tree, verb, 'nsubj:pass').length > 0)
        return ofVerb(tree, verb, act);
    }
  return undefined;
}

function stateAbove(tree: Tree, site: RateSite): State | undefined {
  let state: State | undefined;
  let inside = true;
  for (const step of site.chain) {
    const { node } = step;
    const relation = tree.relation(step.from);
    if (inside && relation === 'ccomp') inside = false;
    // "could hurt mills, compared with those of Peru (a 9 percent duty)": what it is held against holds by itself.
    if (step.from !== site.node && COMPARED.has(marker(tree, step.from))) break;
    // What hangs on a clause as its background is told as a fact of its own, unless it is a condition or a purpose.
    if (
      state &&
      relation === 'advcl' &&
      !CONDITIONAL.has(introducer(tree, step.from)) &&
      introducer(tree, step.from) !== 'to' &&
      introducer(tree, step.from) !== 'by'
    )
      break;
    if (state && (relation === 'conj' || relation === 'parataxis' || relation === 'acl:relcl')) {
      // Coordinate verbs share what governs the first of them.
      if (relation !== 'conj' || !sharesAuxiliary(tree, step)) break;
    }
    if (isConditional(tree, step.from) || isConditional(tree, node)) {
      // "unless Oslo drops its duty": there is one.
      const ends = /^(?:lift|pause|expire)$/.test(step.predicate?.frame.act ?? '');
      return {
        modality: ends && (!state || state.modality === 'in-force') ? 'in-force' : 'proposed',
        certainty: 'firm',
      };
    }
    const scheduled = scheduledAt(tree, node);
    if (scheduled) {
      state ??= scheduled;
      continue;
    }
    const told = step.predicate?.frame.act;
    // "lifted the duty to 50 percent" raises it.
    const act = told === 'lift' && (site.role === 'new' || site.role === 'old') ? 'change' : told;
    // "Raising tariffs would only hurt": what one would do by it is not done.
    if (relation === 'csubj' && childrenBy(tree, node, 'aux').some(word => tree.xpos(word) === 'MD'))
      return { modality: 'proposed', certainty: 'firm' };
    // "the 5 percent duty could ruin them": what a known tariff may do leaves open whether it holds.
    if (act === undefined && !state && isKnown(tree, site.measure >= 0 ? site.measure : site.node)) break;
    const own = act === undefined ? modalOf(tree, node) : ofVerb(tree, node, act, inside || act !== 'say');
    if (!own) continue;
    // What is to be undone is there, whoever plans it.
    if (!state && own.modality === 'in-force' && /^(?:lift|pause|expire)$/.test(act ?? '')) return own;
    if (!state) state = own;
    else state = governed(state, own, inside, act);
    // What others think of a decision leaves it as it is.
    if (isDecision(tree, node)) break;
  }
  return state;
}

const COMPARED = new Set(['compared to', 'compared with', 'than', 'like', 'unlike']);

const sharesAuxiliary = (tree: Tree, step: Step): boolean =>
  childrenBy(tree, step.from, 'aux', 'nsubj', 'nsubj:pass').length === 0;

const isConditional = (tree: Tree, node: number): boolean =>
  (tree.upos(node) === 'VERB' || tree.relation(node) === 'advcl') && CONDITIONAL.has(introducer(tree, node));

/** What the verb above makes of the state of its complement. */
function governed(state: State, above: State, inside: boolean, act: Act | undefined): State {
  if (act === 'say') return state;
  if (above.modality === 'denied') return above;
  // "put off its plan to charge 5 percent", "dropped its threat to"
  if (state.modality === 'proposed' && above.certainty === 'firm' && act !== 'bear') {
    if (above.modality === 'paused') return above;
    if (above.modality === 'lifted') return { modality: 'denied', certainty: 'firm' };
  }
  // Who wants a duty lifted, or plans to lift it, has one.
  if ((state.modality === 'lifted' || state.modality === 'paused') && above.modality === 'proposed')
    return { modality: 'in-force', certainty: 'firm' };
  if (!inside) {
    // "could see Oslo raise the duty"
    if (act === 'bear' && above.modality === 'proposed') return above;
    // "he warned that tariffs could rise": said of it, not done with it; a threat is one all the same.
    return act === 'plan' && state.modality === 'in-force' ? { modality: 'proposed', certainty: 'firm' } : state;
  }
  if (above.modality === 'in-force' && above.certainty === 'firm') return state;
  if (above.modality === 'in-force' && above.certainty === 'soft') return state.modality === 'in-force' ? above : state;
  if (state.modality === 'in-force') return above;
  return state;
}

/** The state of the old end of a change, by that of the change and the day on which it is made. */
export function stateOfOld(state: State, changesLater: boolean): Modality {
  if (state.modality === 'proposed' || state.modality === 'denied' || state.future || state.adjective || changesLater)
    return 'in-force';
  return 'lifted';
}
