import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { agentOf, clauseVerb, passive } from '../../syntax/verbs.ts';
import type { Amount } from './amountOf.ts';
import type { Names } from './names.ts';

/** Those who vote. */
const VOTERS = /^(?:lawmaker|legislator|member|senator|deputy|delegate|representative|congressman|parliamentarian|mp)$/;
const BODIES =
  /\b(?:parliament|congress|senate|house|assembly|council|duma|diet|knesset|bundestag|committee|legislature)\b/i;
/** What a body does with what it votes on, by what its votes then are. */
const PASSING = /^(?:approve|ratify|back|endorse|pass|adopt|support|accept|favor|favour)$/;
const FAILING = /^(?:reject|oppose|defeat)$/;

/**
 * How many votes a body gave for what it passed or against what it rejected, by the body and the partner of what was voted on: "ratified the
 * pact with Japan by 58 votes to nine", "53 lawmakers voted for the pact with Japan".
 */
export function votesAt(names: Names, noun: number, of: string): Amount | undefined {
  const { tree } = names;
  const verb = clauseVerb(tree, noun);
  if (verb < 0) return undefined;
  const lemma = tree.lemma(verb);
  let way: string | undefined;
  let on = -1;
  if (of === 'vote' && /^(?:by|with)$/.test(marker(tree, noun))) {
    way = PASSING.test(lemma) ? 'pass' : FAILING.test(lemma) ? 'fail' : undefined;
    on = passive(tree, verb) ? subjectOf(tree, verb) : (childrenBy(tree, verb, 'obj')[0] ?? -1);
  } else if (VOTERS.test(of) && subjectOf(tree, verb) === noun && !passive(tree, verb)) {
    const toward = childrenBy(tree, verb, 'obl').find(i => /^(?:for|against)$/.test(marker(tree, i)));
    if (lemma === 'vote' && toward !== undefined)
      [way, on] = [marker(tree, toward) === 'for' ? 'pass' : 'fail', toward];
    else if (PASSING.test(lemma) || FAILING.test(lemma))
      [way, on] = [PASSING.test(lemma) ? 'pass' : 'fail', childrenBy(tree, verb, 'obj')[0] ?? -1];
  }
  const actor = passive(tree, verb) ? agentOf(tree, verb) : subjectOf(tree, verb);
  const body = way && (bodyOf(names, actor) ?? (actor === noun ? onlyBody(names) : undefined));
  const partner = on < 0 ? undefined : partnerIn(names, on);
  if (!way || !body || !partner) return undefined;
  return {
    metric: `votes that ${way}`,
    subject: body,
    how: 'stated',
    scope: { goods: [], partner: `with ${names.partyName(partner)}` },
    nodes: [verb],
    stance: verb,
    old: false,
  };
}

function bodyOf(names: Names, node: number): string | undefined {
  const mention = names.mentionAt(node);
  return mention?.type === 'agency' && BODIES.test(mention.text) ? mention.entity.id : undefined;
}

/** The one body that a sentence names; a committee of it is another. */
function onlyBody({ tree, view }: Names): string | undefined {
  for (let i = 0; i < tree.size; i++) if (tree.lemma(i) === 'committee') return undefined;
  const found = new Set(
    view.marks.flatMap(({ mention }) =>
      mention.type === 'agency' && BODIES.test(mention.text) ? [mention.entity.id] : [],
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** "the pact with Japan": the party that what is voted on is with. */
function partnerIn(names: Names, node: number): string | undefined {
  const { tree } = names;
  for (const child of childrenBy(tree, node, 'nmod', 'obl'))
    if (marker(tree, child) === 'with' && names.partyAt(child)) return names.partyAt(child);
  return undefined;
}
