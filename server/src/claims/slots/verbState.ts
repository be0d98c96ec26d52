import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Modality } from '../claim.ts';
import { introducer, SCHEDULED } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { NOUNS } from '../frames/frames.ts';
import { ANAPHORIC } from '../frames/nouns.ts';

/** What a sentence says of whether a tariff holds. */
export interface State {
  readonly modality: Modality;
  /**
   * `firm`: a verb of the sentence says so. `soft`: only mentioned, or said that it will be; `announced`: announced or decided, which leaves
   * open whether it holds already. For both, a date or what the article says of the same tariff elsewhere decides.
   */
  readonly certainty: 'firm' | 'announced' | 'soft';
  /** Still to come: what it changes holds until then. `loose`: set or promised rather than said to be done. */
  readonly future?: 'firm' | 'loose';
  /** Its own adjective says so: "the current 5 percent". */
  readonly adjective?: true;
}

const ACTS: Readonly<Record<Act, State | undefined>> = {
  impose: { modality: 'in-force', certainty: 'firm' },
  keep: { modality: 'in-force', certainty: 'firm' },
  change: { modality: 'in-force', certainty: 'firm' },
  start: { modality: 'in-force', certainty: 'firm' },
  bear: { modality: 'in-force', certainty: 'firm' },
  stand: { modality: 'in-force', certainty: 'firm' },
  enact: { modality: 'in-force', certainty: 'firm' },
  announce: { modality: 'in-force', certainty: 'announced' },
  plan: { modality: 'proposed', certainty: 'firm' },
  oppose: { modality: 'proposed', certainty: 'firm' },
  pause: { modality: 'paused', certainty: 'firm' },
  lift: { modality: 'lifted', certainty: 'firm' },
  expire: { modality: 'lifted', certainty: 'firm' },
  exempt: undefined,
  say: undefined,
};

const OPEN_MODALS = wordSet("would 'd could may might should must ought");
const FUTURE_MODALS = wordSet("will 'll wo shall");

/** The state that a verb itself gives: its act, its modal, its negation. */
export function ofVerb(tree: Tree, verb: number, act: Act, own = true): State | undefined {
  const state = ACTS[act];
  const modal = modalOf(tree, verb);
  if (!state) return modal;
  if (act === 'oppose' && (AVERTING.has(tree.lemma(verb)) || isTurnedDown(tree, verb)))
    return { modality: 'denied', certainty: 'firm' };
  // "the bill sets a duty of 5 percent": what a plan does is planned.
  if (state.modality === 'in-force' && childrenBy(tree, verb, 'nsubj').some(subject => isPlan(tree, subject)))
    return { modality: 'proposed', certainty: 'firm' };
  // "the government's decision to": it has been made, and others speak of it.
  if (isDecision(tree, verb)) return { modality: 'in-force', certainty: 'firm' };
  if (
    tree.upos(verb) === 'NOUN' &&
    act === 'plan' &&
    childrenBy(tree, verb, 'det').some(child => tree.lower(child) === 'no')
  )
    return { modality: 'denied', certainty: 'firm' };
  if (
    childrenBy(tree, verb, 'advmod').some(child => tree.lower(child) === 'longer') &&
    (act === 'bear' || act === 'keep' || act === 'stand' || act === 'impose')
  )
    return { modality: 'lifted', certainty: 'firm' };
  if (isNegated(tree, verb)) {
    if (act === 'impose' || act === 'change' || act === 'announce' || act === 'start')
      return { modality: 'denied', certainty: 'firm' };
    if (act === 'plan') return { modality: 'denied', certainty: 'firm' };
    if (act === 'lift' || act === 'pause' || act === 'expire') return { modality: 'in-force', certainty: 'firm' };
  }
  // "goods scheduled for a duty of 5 percent in May"
  if (act === 'plan' && /^(?:schedule|slate)$/.test(tree.lemma(verb)) && tree.upos(verb) === 'VERB') return FUTURE;
  if (modal && own) {
    if (state.modality === 'proposed') return state;
    // "will lift the duty": until then it holds.
    if (act === 'lift' || act === 'pause') return { modality: 'in-force', certainty: 'firm' };
    return modal;
  }
  if (!modal && /^VB[ZP]$/.test(tree.xpos(verb)) && state.modality === 'in-force' && hasCondition(tree, verb))
    return { modality: 'proposed', certainty: 'firm' };
  // What its government announced, told as a fact of its own, is done.
  if (act === 'announce' && tree.xpos(verb) === 'VBD' && tree.relation(verb) !== 'ccomp' && own)
    return { modality: 'in-force', certainty: 'soft' };
  return state;
}

export function modalOf(tree: Tree, verb: number): State | undefined {
  for (const child of childrenBy(tree, verb, 'aux')) {
    const word = tree.lower(child);
    // "said that it would charge 5 percent": what one says that one will do.
    if (isReported(tree, verb, word) && !hasCondition(tree, verb)) return LOOSE;
    if (OPEN_MODALS.has(word)) return { modality: 'proposed', certainty: 'firm' };
    if (word === 'shall') return { modality: 'in-force', certainty: 'firm' };
    if (FUTURE_MODALS.has(word)) {
      // "will still be subject to", "will now be subject to", "will continue to pay"
      if (tree.lemma(verb) === 'continue') return undefined;
      if (childrenBy(tree, verb, 'advmod').some(adverb => /^(?:still|now)$/.test(tree.lower(adverb))))
        return { modality: 'in-force', certainty: 'firm' };
      if (hasCondition(tree, verb)) return { modality: 'proposed', certainty: 'firm' };
      // "I will charge them": a promise.
      return childrenBy(tree, verb, 'nsubj').some(subject => /^(?:i|we)$/.test(tree.lower(subject))) ? LOOSE : FUTURE;
    }
  }
  // "is going to rise", "are to take effect"
  const above = tree.head(verb);
  if (tree.relation(verb) === 'xcomp' && above >= 0) {
    if (tree.lower(above) === 'going') return LOOSE;
    const scheduled = scheduledAt(tree, above);
    if (scheduled) return scheduled;
  }
  if (
    introducer(tree, verb) === 'to' &&
    childrenBy(tree, verb, 'aux', 'cop').some(child => /^(?:is|are)$/.test(tree.lower(child)))
  )
    return FUTURE;
  return undefined;
}

/** "If talks fail, Oslo will charge 5 percent". */
const hasCondition = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advcl').some(
    clause =>
      /^(?:if|unless|once)$/.test(introducer(tree, clause)) &&
      !childrenBy(tree, clause, 'advmod').some(word => tree.lower(word) === 'even'),
  );

const isReported = (tree: Tree, verb: number, word: string): boolean =>
  (word === 'would' || word === "'d") &&
  tree.relation(verb) === 'ccomp' &&
  /^(?:say|announce|confirm|declare|tell)$/.test(tree.lemma(tree.head(verb))) &&
  /^VB[DN]$/.test(tree.xpos(tree.head(verb)));

/** "rejected a duty of 5 percent": none that is there. */
const isTurnedDown = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'reject' && childrenBy(tree, verb, 'obj').every(object => !isKnown(tree, object));

export const isDecision = (tree: Tree, noun: number): boolean =>
  tree.lemma(noun) === 'decision' && tree.upos(noun) === 'NOUN' && isKnown(tree, noun);

const isPlan = (tree: Tree, noun: number): boolean =>
  tree.upos(noun) === 'NOUN' && NOUNS.get(tree.lemma(noun))?.act === 'plan';

const AVERTING = wordSet('escape avoid avert dodge deny rule');
const FUTURE: State = { modality: 'in-force', certainty: 'soft', future: 'firm' };
const LOOSE: State = { ...FUTURE, future: 'loose' };

const isNegated = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advmod', 'det').some(
    child =>
      /^(?:not|n't|n’t|never)$/.test(tree.lower(child)) &&
      tree.lower(child + 1 < tree.size ? child + 1 : child) !== 'only',
  );

/** "is set to rise" is to come; "was set to rise" has not come. */
export function scheduledAt(tree: Tree, verb: number): State | undefined {
  if (!SCHEDULED.has(tree.lemma(verb)) || childrenBy(tree, verb, 'xcomp').length === 0) return undefined;
  for (const child of childrenBy(tree, verb, 'aux', 'cop')) {
    if (/^(?:was|were)$/.test(tree.lower(child))) return { modality: 'paused', certainty: 'firm' };
    if (/^(?:is|are)$/.test(tree.lower(child))) return LOOSE;
  }
  return undefined;
}

/** "the duty", "its duty": one that was told of. */
export const isKnown = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'nmod:poss').some(
    child => ANAPHORIC.has(tree.lower(child)) || tree.relation(child) === 'nmod:poss',
  );
