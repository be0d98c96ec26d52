import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import { SAYING } from '../attribution.ts';
import { FIRMS, GOVERNING, TRADED } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { governmentOf } from '../slots/actor.ts';
import { GENERAL } from '../slots/measureKind.ts';
import { isMeasureNoun } from '../slots/measureNoun.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';
import { placeOf } from './rank/told.ts';

/** A party where a text names it. */
interface Named {
  readonly party: string;
  readonly reading: Reading;
  readonly node: number;
}

/** Of how many sentences a text may be that tells of two governments and nothing else. */
const SHORT = 4;

/**
 * "Peru scraps its duty on rice; Kenya cheers", "Growers in Kenya are furious. Peru has put a duty on tea", "Cairo has had enough. Kenyan tea will bear 9
 * percent": of a short text that names two governments alone, the other is meant, where the text tells of it as one on whom the tariff falls, or as one that
 * acts.
 */
export function meanTwo(draft: RateDraft, article: Discourse): void {
  const { load, kind, imposers, targets } = draft;
  if (article.sentences > SHORT || draft.exportDuty || draft.ofSeveral || (kind !== null && GENERAL.has(kind))) return;
  const [imposer, second] = imposers;
  const [target, another] = targets;
  const isOnWhom = imposer !== undefined && second === undefined && target === undefined;
  const isWhose =
    imposer === undefined && target !== undefined && another === undefined && draft.targetHow === 'stated';
  const isOpen = imposer === undefined && target === undefined && draft.load.nodes.length === 0;
  if (!isOnWhom && !isWhose && !isOpen) return;
  if (!isWhose && (load.universal || load.imported || load.conditional || load.origins.length > 0)) return;
  // "5 percent for other origins"
  const { tree } = draft.reading;
  const phrases = [...load.nodes, ...childrenBy(tree, draft.site.node, 'nmod', 'obl')];
  if (phrases.some(at => tree.children(at).some(word => /^(?:other|else)$/.test(tree.lower(word))))) return;
  const named = namedIn(article);
  const parties = new Set(named.map(({ party }) => party));
  if (parties.size !== 2) return;
  const bears = (party: string): boolean => {
    const told = named.filter(one => one.party === party);
    return told.some(isConcerned) && !told.some(does);
  };
  const acts = ({ party, reading }: Named): boolean =>
    party !== target && reading.view.index <= draft.reading.view.index;
  if (isWhose) {
    const doer = parties.has(target as string) ? named.find(one => acts(one) && governs(one)) : undefined;
    if (doer) [draft.imposers, draft.imposerHow] = [[doer.party], 'carried'];
    return;
  }
  if (imposer !== undefined && !parties.has(imposer)) return;
  const [bearer, other] = [...parties].filter(party => party !== imposer && bears(party));
  if (bearer === undefined || other !== undefined) return;
  [draft.targets, draft.targetHow] = [[bearer], 'carried'];
  if (imposer === undefined)
    [draft.imposers, draft.imposerHow] = [[...parties].filter(party => party !== bearer), 'carried'];
}

/** All places where a text names a party, capitals that stand for one, too. */
function namedIn({ sentences, plainlyReadAt }: Discourse): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < sentences; at++) {
    const reading = plainlyReadAt(at);
    for (let node = 0; node < (reading?.tree.size ?? 0); node++) {
      const party = reading?.partyAt(node)?.party ?? reading?.seatOf(reading.tree.form(node));
      if (reading && party !== undefined) found.push({ party: governmentOf(party), reading, node });
    }
  }
  return found;
}

/** A name with the nouns of people or of a government that it belongs to, the outermost last: "growers in Kenya", "the head of Kenya's tea board". */
function holdersOf({ reading: { tree }, node }: Named): number[] {
  const found = [node];
  for (let at = node; found.length <= 4; found.push(at)) {
    const head = tree.head(at);
    const relation = tree.relation(at);
    const inner =
      /^(?:amod|compound|nmod:poss|nmod:desc)/.test(relation) ||
      (relation === 'nmod' && /^(?:in|of|from)$/.test(marker(tree, at)));
    if (head < 0 || !inner || tree.upos(head) === 'VERB') break;
    at = head;
  }
  return found;
}
const lastWord = (lemma: string): string => lemma.split(' ').at(-1) ?? '';

/** Whether a party is told of as one on whom a tariff of another falls. */
function isConcerned(one: Named): boolean {
  const { reading, node } = one;
  const { tree } = reading;
  const holders = holdersOf(one);
  const holder = holders.at(-1) as number;
  const nouns = holders.slice(1).map(at => lastWord(tree.lemma(at)));
  if (nouns.some(noun => OBSERVERS.has(noun))) return false;
  const verb = tree.head(holder);
  const does = verb < 0 ? '' : tree.lemma(verb);
  if ((/^nsubj/.test(tree.relation(holder)) || verb < 0) && REACTING.has(does)) return true;
  // "…; Kenya cheers"
  const before = tree.lower(node - 1) === 'the' ? node - 2 : node - 1;
  const opens = before < 0 || tree.lower(before) === ';';
  if (opens && node + 1 < tree.size && REACTING.has(lemmaOf(tree.lower(node + 1), 'VERB'))) return true;
  // "naming Kenya as the chief offender"
  if (tree.relation(holder) === 'obj' && BLAMING.has(does)) return true;
  if (nouns.some(noun => FIRMS.has(noun) || TRADED.has(noun) || SELLERS.has(noun))) return true;
  // "ministers from Kenya flew home", "opposition leaders in Kenya"; who only says what others do may be anybody
  if (nouns.some(noun => GOVERNING.has(noun)))
    return SENT.has(does) || (tree.relation(node) === 'nmod' && !SAYING.has(does));
  // "in Kenya this morning, dockworkers are watching"
  return (
    tree.relation(node) === 'obl' &&
    marker(tree, node) === 'in' &&
    childrenBy(tree, verb, 'nsubj').some(subject => SELLERS.has(tree.lemma(subject)) || FIRMS.has(tree.lemma(subject)))
  );
}

/** "as Kenya did", "Kenya plans to do the same", "in Kenya it is 9 percent": whether a party has to do with a tariff of its own. */
function does({ reading, node }: Named): boolean {
  const { tree } = reading;
  const verb = tree.head(node);
  if (verb < 0) return false;
  return (
    tree.lemma(verb) === 'do' ||
    (placeOf(reading, node).part === 'acts' &&
      childrenBy(tree, verb, 'obj', 'obl').some(at => isMeasureNoun(reading, at))) ||
    childrenBy(tree, verb, 'xcomp', 'ccomp').some(at => tree.lemma(at) === 'do' || tree.lemma(at) === 'follow') ||
    /^(?:follow|match|copy|join)$/.test(tree.lemma(verb))
  );
}

/** Whether a party is told of as a government that acts or speaks. */
function governs(one: Named): boolean {
  const { reading, node } = one;
  const { tree } = reading;
  const holder = holdersOf(one).at(-1) as number;
  const verb = tree.head(holder);
  if (!/^nsubj/.test(tree.relation(holder)) || verb < 0 || REACTING.has(tree.lemma(verb))) return false;
  if (FEELING.has(tree.lemma(verb))) return false;
  return holder === node || GOVERNING.has(lastWord(tree.lemma(holder)));
}

/** What one does on whose goods another puts a tariff, or takes one off. */
const REACTING = wordSet(
  'cheer hail welcome applaud celebrate condemn protest denounce deplore regret dismiss criticize criticise complain object vow threaten appeal sue retaliate lament ' +
    'rejoice fume bristle balk react call slam decry bemoan resent plead ask seek demand urge',
);
const FEELING = wordSet('fear worry hope expect gain benefit suffer lose-out await brace watch win');
const BLAMING = wordSet('name single brand');
/** What those do who were sent to deal. */
const SENT = wordSet('fly leave return walk travel come go ask plead argue negotiate seek fail arrive depart');
/** Those who make, sell or load what is sold abroad. */
const SELLERS = wordSet(
  'grower dockworker docker fisherman rancher miller weaver brewer vintner board packer planter trucker',
);
/** Those who only look on, or buy. */
const OBSERVERS = wordSet('trader importer buyer analyst economist diplomat broker dealer retailer consumer observer');
