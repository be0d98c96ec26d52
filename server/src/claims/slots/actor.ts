import { wordSet } from '../../base/wordList.ts';
import type { Mention } from '../../mentions/mention.ts';
import { ancestors, childrenBy, marker } from '../../syntax/dependents.ts';
import { agentOf } from '../../syntax/verbs.ts';
import { ACTS, GOVERNING } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import { isTreaty } from './law.ts';
import { isRelated } from './related.ts';
import { saidOf, sayer } from './sayer.ts';

/** A government found behind the words of a phrase. */
export interface Actor {
  readonly party: string;
  readonly mention: Mention | undefined;
  /** Named here, or meant by a pronoun. */
  readonly how: 'stated' | 'carried';
}

/**
 * The government that a phrase names as one that acts: a country, its office-holders and agencies, its acts ("Ottawa's decision"), or a
 * pronoun for one of them. Firms and people of a country are not its government.
 */
function actorOf(reading: Reading, node: number, focus: Focus, depth = 0): Actor | undefined {
  const { tree } = reading;
  if (node < 0 || depth > 4) return undefined;
  const lower = tree.lower(node);
  if (lower === 'whose') return actorOf(reading, antecedentOf(reading, node), focus, depth + 1);
  // "Peru, which charges a duty"
  if (RELATIVE.test(lower) && tree.relation(tree.head(node)) === 'acl:relcl') {
    const named = antecedentOf(reading, node);
    return reading.partyAt(named) ? actorOf(reading, named, focus, depth + 1) : undefined;
  }
  if (tree.upos(node) === 'PRON' || lower === 'its' || lower === 'his' || lower === 'her' || lower === 'their') {
    const party =
      doerMeant(reading, node) ??
      focus.meant(lower, tree.start(node), reading.view.index) ??
      (lower === 'its'
        ? seatBefore(reading, node)
        : lower === 'they'
          ? otherSide(reading, node, focus)
          : /^(?:i|we|our)$/.test(lower)
            ? sayer(reading, node)
            : undefined);
    return party === undefined ? undefined : { party, mention: undefined, how: 'carried' };
  }
  // A treaty acts for none of those whom its name names.
  if (reading.mentionsAt(node).some(mention => mention.type === 'law' && isTreaty(mention.entity.id))) return undefined;
  const own = reading.partyAt(node);
  // "its trade ministry": whose it is says of which country.
  const owner = own?.mention.type === 'agency' ? childrenBy(tree, node, 'nmod:poss')[0] : undefined;
  const owning =
    owner === undefined || tree.upos(owner) !== 'PRON' ? undefined : actorOf(reading, owner, focus, depth + 1);
  if (owning) return owning;
  if (own) return { party: governmentOf(own.party), mention: own.mention, how: 'stated' };
  // A capital that does what governments do stands for its government.
  const seat = reading.seatOf(tree.form(node));
  if (seat !== undefined) return { party: seat, mention: undefined, how: 'stated' };
  // "the trade ministry in Hanoi" is one node.
  const lemma = tree.lemma(node).split(' ').at(-1) ?? '';
  // "Peru's biggest customer, Chile"
  if (isRelated(reading, node)) {
    const [name] = childrenBy(tree, node, 'appos');
    return name === undefined ? undefined : actorOf(reading, name, focus, depth + 1);
  }
  // "the customs service", "the customs office"
  const atCustoms = childrenBy(tree, node, 'compound').some(child => tree.lower(child) === 'customs');
  const acts =
    GOVERNING.has(lemma) || ACTS.has(lemma) || atCustoms || isRuling(reading, node) || tree.upos(node) === 'PROPN';
  if (!acts) return undefined;
  for (const child of childrenBy(tree, node, 'nmod:poss', 'amod', 'compound', 'nmod', 'appos', 'flat', 'nmod:desc')) {
    // "the order of Peru's tariff commission"
    const isOf =
      tree.relation(child) === 'nmod' && GOVERNING.has(tree.lemma(child)) && /^(?:of|by)$/.test(marker(tree, child));
    const found =
      tree.relation(child) === 'nmod:poss' || tree.relation(child) === 'appos' || isOf
        ? actorOf(reading, child, focus, depth + 1)
        : partyActor(reading, child);
    if (found) return found;
  }
  // "the decision, made by the council"
  for (const clause of childrenBy(tree, node, 'acl')) {
    const agent = agentOf(tree, clause);
    const found = agent >= 0 ? actorOf(reading, agent, focus, depth + 1) : undefined;
    if (found) return found;
    // "a decree circulating in Hanoi"
    const places = ISSUING.has(tree.lemma(clause)) ? childrenBy(tree, clause, 'obl') : [];
    for (const place of places) {
      const there = marker(tree, place) === 'in' ? partyActor(reading, place) : undefined;
      if (there) return there;
    }
  }
  // "the government", "the president", "the ministry": the one that the article speaks of.
  if (GOVERNING.has(lemma) && !childrenBy(tree, node, 'det').some(word => ANY_ONE.has(tree.lower(word)))) {
    const party = nationNamed(reading, node) ?? focus.meant(`the ${lemma}`, tree.start(node), reading.view.index);
    if (party !== undefined) return { party, mention: undefined, how: 'carried' };
  }
  return undefined;
}

/** "whatever country it comes from", "any government": none that was named. */
const ANY_ONE = wordSet('a an any every each whatever whichever which what no some another either neither');

/** "judges in Accra upheld the duty", "senators voted to double it": who says or calls something as one of many does not act for his country, who decides does. */
function isRuling({ tree }: Reading, node: number): boolean {
  const verb = tree.head(node);
  return (
    RULERS.has(tree.lemma(node)) &&
    /^nsubj/.test(tree.relation(node)) &&
    (RULING.has(tree.lemma(verb)) ||
      (tree.lemma(verb) === 'strike' && tree.lower(verb + 1) === 'down') ||
      (tree.lemma(verb) === 'vote' && childrenBy(tree, verb, 'xcomp').length > 0))
  );
}
const RULERS = wordSet('judge senator legislator parliamentarian');
const RULING = wordSet('uphold approve adopt impose annul quash overturn');

/** What is done with papers where a government has its seat. */
const ISSUING = wordSet('circulate publish sign issue adopt draft gazette unveil approve pass prepare');
const RELATIVE = /^(?:which|who|that)$/;

/** "An EU spokesman said that the bloc's duty …", "a Kenyan diplomat, … the country's": the one of its kind that the sentence names before it. */
function nationNamed(reading: Reading, node: number): string | undefined {
  const { tree, context } = reading;
  const kind = NATIONS.get(tree.lemma(node));
  if (kind === undefined || !childrenBy(tree, node, 'det').some(word => tree.lower(word) === 'the')) return undefined;
  const found = new Set<string>();
  for (let at = 0; at < node; at++) {
    const party = reading.partyAt(at)?.party;
    if (party !== undefined && context.knowledge.parties.get(party)?.kind === kind) found.add(party);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['bloc', 'bloc'],
  ['union', 'bloc'],
  ['country', 'country'],
  ['nation', 'country'],
  ['republic', 'country'],
  ['kingdom', 'country'],
]);

/**
 * "Chile wrote to Peru announcing its plan", "the ministry said that it leaves the accord with Peru and that it will raise duties": of all that a sentence
 * names before a pronoun of its kind, who does what the pronoun's clause is part of is meant first, though another be named nearer.
 */
function doerMeant(reading: Reading, pronoun: number): string | undefined {
  const { tree } = reading;
  const kinds = DOERS.get(tree.lower(pronoun));
  if (!kinds) return undefined;
  const meant = (node: number | undefined): string | undefined => {
    if (node === undefined || node >= pronoun) return undefined;
    const named = reading.partyAt(node);
    if (!named) return kinds.has('party') ? reading.seatOf(tree.form(node)) : undefined;
    return kinds.has(named.mention.type) ? named.party : undefined;
  };
  let owned = false;
  for (const at of ancestors(tree, pronoun)) {
    const above = tree.head(at);
    const [subject] = childrenBy(tree, at, 'nsubj');
    owned ||= subject !== undefined;
    const found = subject === pronoun ? undefined : meant(subject);
    if (found !== undefined) return found;
    // "wants Chile to cut its duty", "accused Chile of raising its duty"
    const done =
      !owned && above >= 0 && /^(?:xcomp|advcl|acl)$/.test(tree.relation(at))
        ? meant(childrenBy(tree, above, 'obj')[0])
        : undefined;
    if (done !== undefined) return done;
    if (/^(?:xcomp|advcl|acl|ccomp|conj)/.test(tree.relation(at)) && owned) owned = false;
  }
  return undefined;
}
const [PERSONS, BODIES] = [new Set(['official']), new Set(['agency', 'party'])];
const DOERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['he', 'his', 'she', 'her'].map((word): [string, ReadonlySet<string>] => [word, PERSONS]),
  ...['it', 'its'].map((word): [string, ReadonlySet<string>] => [word, BODIES]),
]);

/** "They tax us at 9 percent, and we tax them at 3": of two sides the one for which nobody speaks, who was named last. */
export function otherSide(reading: Reading, pronoun: number, focus: Focus): string | undefined {
  const { tree, view, context } = reading;
  let ours = false;
  for (let node = 0; node < tree.size; node++) ours ||= /^(?:we|us|our)$/.test(tree.lower(node));
  const speaker = ours ? (focus.speaker(tree.start(pronoun), view.index) ?? sayer(reading, pronoun)) : undefined;
  if (speaker === undefined) return undefined;
  const other = saidOf(reading, pronoun);
  if (other !== undefined) return other;
  return focus.country(
    tree.start(pronoun),
    view.index,
    [speaker],
    party => context.knowledge.parties.get(party)?.kind !== 'region',
  );
}

/** "Ottawa did away with its duties": the government of the one capital that the clause names before the pronoun. */
function seatBefore(reading: Reading, pronoun: number): string | undefined {
  const found = new Set<string>();
  for (let node = 0; node < pronoun; node++) {
    const seat = reading.seatOf(reading.tree.form(node));
    if (seat !== undefined && marker(reading.tree, node) === '') found.add(seat);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** "They look to Chile, whose duty is 5 percent": whose something is, stands right before the pronoun, whatever the parser hangs the clause on. */
export function antecedentOf({ tree }: Reading, pronoun: number): number {
  let at = pronoun - 1;
  while (at >= 0 && tree.upos(at) === 'PUNCT') at--;
  return at;
}

/** The one bloc that acts for its members in trade: its tariffs are its own. */
export const UNION = 'party/EU';

/** A continent taxes nothing; "Europe's tariffs" are those of its customs union (Treaty on the Functioning of the European Union, art. 28). */
const TARIFFS_OF: ReadonlyMap<string, string> = new Map([['party/EUROPE', UNION]]);

/** The party whose tariffs those of a party are. */
export const governmentOf = (party: string): string => TARIFFS_OF.get(party) ?? party;

/** The party that a node names. */
export function namedAt(reading: Reading, node: number): Actor | undefined {
  const own = reading.partyAt(node);
  return own && { party: own.party, mention: own.mention, how: 'stated' };
}

/** The party that a node names, by its capital, too. */
export function partyActor(reading: Reading, node: number): Actor | undefined {
  const own = namedAt(reading, node);
  if (own) return own;
  // "the ministry in Hanoi"
  const seat = reading.seatOf(reading.tree.form(node));
  return seat === undefined ? undefined : { party: seat, mention: undefined, how: 'stated' };
}

/** The governments that a subject names: one, or all of a list. */
export function actorsOf(reading: Reading, node: number, focus: Focus): Actor[] {
  const first = actorOf(reading, node, focus);
  if (!first) return [];
  const found = [first];
  for (const other of childrenBy(reading.tree, node, 'conj')) {
    const actor = actorOf(reading, other, focus);
    if (actor && !found.some(known => known.party === actor.party)) found.push(actor);
  }
  return found;
}
