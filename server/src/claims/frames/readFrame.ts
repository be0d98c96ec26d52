import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { passive } from '../../syntax/verbs.ts';
import type { Frame, Role } from './frame.ts';
import { ADJECTIVES, NOUNS, VERBS } from './frames.ts';
import { KEEPING, MEASURE_NOUNS, TAX_NOUNS } from './nouns.ts';
import {
  AFTER,
  AIMING,
  IDIOMS,
  LETTING,
  PARTICLES,
  PLACED,
  STARTED,
  STARTING,
  STAYING,
  TAKING,
  WITH_OBJECT,
  WITH_PARTICLES,
} from './phrases.ts';

/** A predicate of the sentence with its frame. */
export interface Predicate {
  readonly node: number;
  readonly frame: Frame;
  readonly passive: boolean;
}

/** The predicate that a node is, if its lemma has a frame of its part of speech. */
export function predicateAt(tree: Tree, node: number): Predicate | undefined {
  const lemma = tree.lemma(node);
  // "the duty is back", "the duty is off", "the duty is history", "the duty is no more"
  const as = isNoMore(tree, node) ? 'scrap' : PLACED.get(tree.lower(node));
  if (
    as !== undefined &&
    (tree.upos(node) !== 'NOUN' || lemma === 'history') &&
    childrenBy(tree, node, 'cop').length > 0
  )
    return { node, frame: VERBS.get(as) as Frame, passive: as !== 'begin' };
  switch (tree.upos(node)) {
    case 'VERB':
    case 'AUX': {
      const plain = phrasal(tree, node, lemma) ?? VERBS.get(lemma);
      const frame = plain?.act === 'lift' && isForATime(tree, node) ? VERBS.get('suspend') : plain;
      return frame && { node, frame, passive: passive(tree, node) };
    }
    case 'ADJ': {
      const frame = ADJECTIVES.get(tree.lower(node));
      // "is close to 40 percent": how much it is, and no plan.
      if (frame?.act === 'plan' && childrenBy(tree, node, 'obl').some(child => /\d/.test(tree.lower(child))))
        return undefined;
      return frame && { node, frame, passive: false };
    }
    case 'NOUN': {
      // "is off the table"
      if (childrenBy(tree, node, 'cop').length > 0 && marker(tree, node) === 'off' && STARTED.get(lemma) === 'propose')
        return { node, frame: VERBS.get('scrap') as Frame, passive: true };
      // "is in effect", "is on hold"
      const placed = childrenBy(tree, node, 'cop').length > 0 ? STARTED.get(lemma) : undefined;
      // "Hearings on the duty are on the cards" says nothing of the duty.
      const isOfTalks = childrenBy(tree, node, 'nsubj').some(at => /^(?:hearing|consultation)$/.test(tree.lemma(at)));
      if (placed !== undefined && lemma !== 'mind' && !isOfTalks && /^(?:in|on)$/.test(marker(tree, node)))
        return { node, frame: VERBS.get(placed) as Frame, passive: true };
      // "wants to tax wine": a noun by its looks, a verb by "to".
      const frame = childrenBy(tree, node, 'mark').some(mark => tree.lower(mark) === 'to')
        ? VERBS.get(lemma)
        : NOUNS.get(lemma);
      return frame && { node, frame, passive: false };
    }
    default:
      return undefined;
  }
}

/** "waives the duty until May", "temporarily lifted it", "scrapped it for six months": what is lifted for a time is suspended. */
export function isForATime(tree: Tree, verb: number): boolean {
  if (childrenBy(tree, verb, 'advmod').some(word => /^(?:temporarily|provisionally|briefly)$/.test(tree.lower(word))))
    return true;
  if (tree.lemma(verb) === 'phase') return false;
  const objects = childrenBy(tree, verb, 'obj', 'nsubj:pass');
  // "stopped collecting it for six months"
  if (CEASING.has(tree.lemma(verb))) objects.push(...childrenBy(tree, verb, 'xcomp'));
  const inner = objects.flatMap(object => childrenBy(tree, object, 'nmod'));
  const phrases = [verb, ...objects, ...inner].flatMap(at => childrenBy(tree, at, 'obl', 'nmod', 'advcl'));
  return phrases.some(phrase => {
    const by = marker(tree, phrase);
    return /^(?:until|till|through)$/.test(by) || (by === 'for' && SPELL.test(tree.lower(phrase)));
  });
}
const SPELL = /\b(?:days?|weeks?|months?|quarters?|years?|seasons?|while|period|time|now)$/;

const ENDING = new Set(['expire', 'lapse']);

/** "take effect", "come into force", "go into effect", "become effective": the verb with its noun is one predicate. */
function phrasal(tree: Tree, verb: number, lemma: string): Frame | undefined {
  const act = WITH_PARTICLES.has(lemma) ? actWithParticle(tree, verb, lemma) : undefined;
  if (act !== undefined) return VERBS.get(act);
  // "let the duty lapse", "let lapse the duty": the parser takes the second verb for a noun.
  if (lemma === 'let') {
    const allowed = childrenBy(tree, verb, 'obj', 'xcomp', 'ccomp');
    const within = allowed.flatMap(at => childrenBy(tree, at, 'nmod', 'acl'));
    if ([...allowed, ...within].some(at => ENDING.has(tree.lemma(at)))) return VERBS.get('scrap');
  }
  // "voted to recommend a duty": what was voted on is as planned as that.
  if (lemma === 'vote') {
    const frame = childrenBy(tree, verb, 'xcomp').map(other => VERBS.get(tree.lemma(other)))[0];
    if (frame?.act === 'plan') return frame;
  }
  // "stopped short of charging it"
  if (lemma === 'stop' && tree.lower(verb + 1) === 'short') return VERBS.get('refrain');
  // "stopped collecting the duty"
  if (CEASING.has(lemma) && childrenBy(tree, verb, 'xcomp').some(other => isCharging(tree, other)))
    return VERBS.get('scrap');
  // "The court blocked the duty": for as long as it says.
  if (HALTING.has(lemma) && childrenBy(tree, verb, 'nsubj', 'obl:agent').some(other => COURTS.has(tree.lemma(other))))
    return VERBS.get('suspend');
  // "the levy starts in May"
  if (lemma === 'start' && childrenBy(tree, verb, 'obj', 'xcomp').length === 0) return VERBS.get('begin');
  // "dropped its duty", "the duty was dropped": done away with, unless it is dropped to, from or by so much.
  const dropped = lemma === 'drop' ? childrenBy(tree, verb, 'obj', 'nsubj:pass') : [];
  if (
    dropped.some(child => MEASURE_NOUNS.has(tree.lemma(child))) &&
    ![verb, ...dropped]
      .flatMap(at => childrenBy(tree, at, 'obl', 'nmod'))
      .some(child => /^(?:to|from|by)$/.test(marker(tree, child)) && isPercentage(tree, child))
  )
    return VERBS.get('scrap');
  // "takes 40 percent from Chilean wine", "keeps a fifth of the value as duty", "hand a tenth of it over in duty"
  const takes = lemma === 'take' && isPercentage(tree, childrenBy(tree, verb, 'obj')[0] ?? verb);
  const phrases = childrenBy(tree, verb, 'obl');
  // "leaves Peru with a duty of 5 percent"
  if (
    lemma === 'leave' &&
    phrases.some(child => marker(tree, child) === 'with' && MEASURE_NOUNS.has(tree.lemma(child)))
  )
    return VERBS.get('saddle');
  // "takes 2 percentage points off the duty", "adds 5 points to it"
  if (
    /^(?:take|add|slice|chop|cut|knock|shave|lop)$/.test(lemma) &&
    /points?$/.test(tree.lower(childrenBy(tree, verb, 'obj')[0] ?? verb))
  )
    if (phrases.some(child => /^(?:off|from|to)$/.test(marker(tree, child)) && MEASURE_NOUNS.has(tree.lemma(child))))
      return VERBS.get('knock-off');
  // "Customs takes 40 percent of the value of a lorry"
  if (takes && childrenBy(tree, verb, 'nsubj').some(child => tree.lower(child) === 'customs'))
    return VERBS.get('collect');
  // "The tax takes 40 percent of the price of a lorry"
  if (
    takes &&
    childrenBy(tree, verb, 'nsubj').some(child => tree.lemma(child) === 'tax' || MEASURE_NOUNS.has(tree.lemma(child)))
  )
    return VERBS.get('collect');
  if (takes && phrases.some(child => /^(?:from|on)$/.test(marker(tree, child)))) return VERBS.get('collect');
  // "took the duty to the WTO": to be judged there.
  if (BRINGING.has(lemma) && phrases.some(child => marker(tree, child) === 'to' && isJudge(tree, child)))
    return VERBS.get('report');
  // "the duty is aimed at wool", "a duty meant for wool"
  const aimed = AIMING.get(lemma);
  if (aimed && isTold(tree, verb) && phrases.some(child => marker(tree, child) === aimed)) return VERBS.get('aimed-at');
  // "On garlic it comes to 40 percent"
  if (lemma === 'come' && phrases.some(child => marker(tree, child) === 'to' && isPercentage(tree, child)))
    return VERBS.get('amount');
  const asDuty = TAKING.get(lemma);
  if (asDuty && phrases.some(child => /^(?:in|as)$/.test(marker(tree, child)) && MEASURE_NOUNS.has(tree.lemma(child))))
    return VERBS.get(asDuty);
  // "is cleared into Peru at a duty of 5 percent": let in.
  if (
    LETTING.has(lemma) &&
    phrases.some(
      child =>
        (marker(tree, child) === 'into' || (lemma === 'land' && marker(tree, child) === 'in')) &&
        tree.upos(child) === 'PROPN',
    ) &&
    childrenBy(tree, verb, 'aux:pass').length > 0
  )
    return VERBS.get('admit');
  // "applied for a higher duty", "moved towards imposing one", "offered to cut it": who asks for it, and who means to, has none yet.
  for (const child of childrenBy(tree, verb, 'obl', 'advcl', 'xcomp')) {
    const act = AFTER.get(`${lemma} ${marker(tree, child)}`);
    if (act !== undefined && (tree.upos(child) === 'VERB' || isAsked(tree, child))) return VERBS.get(act);
  }
  // "can come into Peru at a duty of 5 percent"
  if (lemma === 'come' && phrases.some(child => marker(tree, child) === 'into' && tree.upos(child) === 'PROPN'))
    return VERBS.get('enter');
  // "clears customs at a duty of 5 percent"
  if (
    /^(?:clear|pass)$/.test(lemma) &&
    childrenBy(tree, verb, 'obj', 'obl').some(at => /^customs?$/.test(tree.lower(at)))
  )
    return VERBS.get('enter');
  // "brings tin under the duty"
  if (
    /^(?:bring|put|place)$/.test(lemma) &&
    phrases.some(at => marker(tree, at) === 'under' && MEASURE_NOUNS.has(tree.lemma(at)))
  )
    return VERBS.get('subject');
  // "told Kenya to expect a duty": who is told so would bear it.
  if (
    lemma === 'expect' &&
    tree.relation(verb) === 'xcomp' &&
    /^(?:tell|warn|advise)$/.test(tree.lemma(tree.head(verb))) &&
    childrenBy(tree, tree.head(verb), 'obj', 'iobj').length > 0
  )
    return VERBS.get('face');
  // "The duty shields mills": from others, and nobody from it.
  if (lemma === 'shield' && childrenBy(tree, verb, 'nsubj').some(at => MEASURE_NOUNS.has(tree.lemma(at))))
    return VERBS.get('report');
  // "keeps tin out of Peru"
  if (KEEPING.has(lemma) && phrases.some(at => marker(tree, at) === 'out of')) return VERBS.get('await');
  // "A duty confronts makers of tin"
  if (lemma === 'confront' && childrenBy(tree, verb, 'nsubj').some(at => MEASURE_NOUNS.has(tree.lemma(at))))
    return VERBS.get('await');
  // "wine meets a duty of 5 percent"
  if (lemma === 'meet' && MEASURE_NOUNS.has(tree.lemma(childrenBy(tree, verb, 'obj')[0] ?? verb)))
    return VERBS.get('face');
  // "warns Oslo of a duty of 5 percent" threatens it with one; "asks Oslo for one" would have Oslo charge it.
  const asks = WITH_OBJECT.get(lemma);
  if (
    asks &&
    childrenBy(tree, verb, 'obj', 'iobj').length > 0 &&
    phrases.some(child => marker(tree, child) === asks.before)
  )
    return VERBS.get(asks.as);
  // "stays on ice", "remains frozen"
  if (STAYING.has(lemma) && [...phrases, ...childrenBy(tree, verb, 'xcomp')].some(child => isOnHold(tree, child)))
    return VERBS.get('suspend');
  const objects = childrenBy(tree, verb, 'obj', 'nsubj:pass');
  const isDuty = (node: number): boolean => MEASURE_NOUNS.has(tree.lemma(node));
  const idiom = objects.map(object => IDIOMS.get(`${lemma} ${tree.lemma(object)}`)).find(one => one !== undefined);
  const phrase = idiom === undefined ? undefined : VERBS.get(idiom);
  if (phrase !== undefined) {
    const onto = [...phrases, ...objects.flatMap(at => childrenBy(tree, at, 'nmod'))].filter(
      at => phrase.marked[marker(tree, at)] === 'measure',
    );
    // "hit the brakes on imports", "called time on talks over the duty" do nothing to a duty.
    if (phrase.subject === 'measure' || onto.some(at => isHandled(tree, at, phrase))) return phrase;
  }
  // "parked its plan for a duty", not "its complaint over one"
  if (SHELVING.has(lemma) && objects.some(at => isDuty(at) || NOUNS.get(tree.lemma(at))?.act === 'plan'))
    return VERBS.get('shelve');
  // "moved closer to charging it"
  if (
    childrenBy(tree, verb, 'advmod').some(word => /^(?:closer|nearer)$/.test(tree.lower(word))) &&
    childrenBy(tree, verb, 'advcl', 'obl', 'xcomp').some(child => marker(tree, child) === 'to')
  )
    return VERBS.get('intend');
  // "took its duty off tin", "the duty was struck off the books"
  if (
    /^(?:take|strike|lift|pull)$/.test(lemma) &&
    objects.some(isDuty) &&
    phrases.some(child => marker(tree, child) === 'off')
  )
    return VERBS.get('scrap');
  const ends = childrenBy(tree, verb, 'nsubj').some(isDuty);
  // "the duty died", "the duty came to an end"
  if (
    ends &&
    (FADING.has(lemma) || (/^(?:come|draw)$/.test(lemma) && phrases.some(child => ENDS.has(tree.lemma(child)))))
  )
    return VERBS.get('expire');
  if (!STARTING.has(lemma)) return undefined;
  // "put the duty on ice": the parser may hang where it is put on its goods.
  for (const object of objects)
    for (const at of [object, ...childrenBy(tree, object, 'nmod')])
      if (childrenBy(tree, at, 'nmod').some(child => isOnHold(tree, child))) return VERBS.get('suspend');
  for (const child of childrenBy(tree, verb, 'obj', 'obl', 'xcomp')) {
    // "has in mind", "took hold on Monday"
    if ((lemma === 'have') !== (tree.lemma(child) === 'mind')) continue;
    const act = lemma === 'take' && tree.lemma(child) === 'hold' ? 'begin' : STARTED.get(tree.lemma(child));
    if (act) return VERBS.get(act);
  }
  return undefined;
}
/** Whether a phrase stands on a tariff, a plan of one or what is done with one; who holds hearings on "the duty" has one. */
function isHandled(tree: Tree, at: number, { act }: Frame): boolean {
  const isDuty = MEASURE_NOUNS.has(tree.lemma(at)) || TAX_NOUNS.has(tree.lemma(at)) || isPercentage(tree, at);
  if (isDuty) return act !== 'plan' || (isAsked(tree, at) && childrenBy(tree, at, 'nmod:poss').length === 0);
  // "the collection of the duty"
  if (childrenBy(tree, at, 'nmod').some(of => marker(tree, of) === 'of' && MEASURE_NOUNS.has(tree.lemma(of))))
    return true;
  if (TALKS.has(tree.lemma(at))) return false;
  const done = tree.xpos(at) === 'VBG' ? VERBS.get(tree.lemma(at)) : NOUNS.get(tree.lemma(at));
  return done !== undefined && /^(?:plan|impose|enact|change|start|announce|keep)$/.test(done.act);
}
const TALKS = new Set(['talk', 'negotiation', 'discussion', 'debate', 'campaign']);
const SHELVING = new Set(['park', 'mothball']);

/** Whether a verb is a participle: by its form, or as one that tells of the noun before it. */
const isTold = (tree: Tree, verb: number): boolean => tree.xpos(verb) === 'VBN' || tree.relation(verb) === 'acl';
/** What a verb is with a particle of its own. */
function actWithParticle(tree: Tree, verb: number, lemma: string): string | undefined {
  // "pushed the start of the duty back": behind its object, the parser may hang the particle on that.
  const objects = childrenBy(tree, verb, 'obj').flatMap(object => [object, ...childrenBy(tree, object, 'nmod')]);
  const behind = objects.flatMap(object => childrenBy(tree, object, 'advmod').filter(child => child > object));
  for (const child of [...childrenBy(tree, verb, 'compound:prt', 'advmod'), ...behind, verb + 1]) {
    const act = child < tree.size ? PARTICLES.get(`${lemma} ${tree.lower(child)}`) : undefined;
    // "pushes back against the duty"
    if (act === 'postpone' && lemma === 'push' && isAgainst(tree, verb)) return 'oppose';
    if (act) return act;
  }
  return undefined;
}
const isAgainst = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'obl', 'obj').some(
    other => tree.upos(other) === 'NOUN' && /^(?:on|against)$/.test(marker(tree, other)),
  );
const CEASING = new Set(['stop', 'cease', 'quit', 'end']);
const isCharging = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBG' && VERBS.get(tree.lemma(verb))?.act === 'impose';
const HALTING = new Set(['block', 'bar', 'stop', 'stay']);
const COURTS = new Set(['court', 'judge', 'tribunal', 'justice', 'bench']);

const BRINGING = new Set(['take', 'bring', 'refer']);
const isJudge = (tree: Tree, node: number): boolean =>
  COURTS.has(tree.lemma(node)) ||
  /^(?:the )?(?:wto|world trade organi[sz]ation|panel|arbitration)$/.test(tree.lower(node));

const isPercentage = (tree: Tree, node: number): boolean => /(?:%|cent|pct)$/.test(tree.lower(node));

/** "a duty", "an increase", which one applies for or talks about; not "two years", for which it applies, nor "the duty", which is there. */
const isAsked = (tree: Tree, noun: number): boolean =>
  (MEASURE_NOUNS.has(tree.lemma(noun)) || NOUNS.get(tree.lemma(noun))?.act === 'change') &&
  !childrenBy(tree, noun, 'det').some(word => tree.lower(word) === 'the');
/** What a tariff comes to that goes. */
const ENDS = new Set(['end', 'nothing', 'naught', 'halt']);
const FADING = new Set(['die', 'vanish', 'disappear', 'perish']);

/** "on ice", "in abeyance", "into the long grass", "frozen". */
const isOnHold = (tree: Tree, node: number): boolean =>
  tree.xpos(node) === 'VBN'
    ? /^(?:pause|delay)$/.test(VERBS.get(tree.lemma(node))?.act ?? '')
    : /^(?:on|in|into)$/.test(marker(tree, node)) && STARTED.get(tree.lemma(node)) === 'suspend';

/** "The duty is no more", not "is no more than 5 percent". */
const isNoMore = (tree: Tree, node: number): boolean =>
  node > 0 &&
  tree.lower(node) === 'more' &&
  tree.lower(node - 1) === 'no' &&
  (node + 1 === tree.size || tree.upos(node + 1) === 'PUNCT');

/** What an argument of a predicate is, by its relation and its preposition; undefined for what is no argument. */
export function roleOf(tree: Tree, { frame, passive, node }: Predicate, child: number): Role | undefined {
  switch (tree.relation(child)) {
    case 'nsubj':
    case 'csubj':
      return frame.subject;
    case 'nsubj:pass':
      // "Fiji was handed a duty": who is given something has it.
      return frame.object === 'measure' && frame.act === 'impose' && childrenBy(tree, node, 'obj').length > 0
        ? 'load'
        : frame.object;
    case 'obj':
      return frame.object;
    case 'iobj':
      return frame.act === 'impose' ? 'load' : frame.object;
    case 'nmod:poss':
      // "Peru's exemption from the duty": who is exempt has none.
      return frame.act === 'exempt' && childrenBy(tree, node, 'nmod').some(at => marker(tree, at) === 'from')
        ? 'none'
        : frame.subject;
    case 'obl:agent':
      return 'imposer';
    case 'obl':
    case 'nmod':
    case 'advcl':
    case 'advmod':
    case 'dep': {
      const by = marker(tree, child);
      if (by === 'by' && passive && frame.marked.by === undefined) return 'imposer';
      if (by === 'of' && tree.upos(node) === 'NOUN') return frame.object;
      return frame.marked[by];
    }
    default:
      return undefined;
  }
}
