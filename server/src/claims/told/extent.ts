import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import { CHANGES, CHANGING, classes, DOING, LINKING } from '../figures/words.ts';

/** Whether a figure says how much there is, or by how much it became more or less. */
export interface Extent {
  readonly way: 'level' | 'rise' | 'fall';
  /** The verb of the change; -1 for none. */
  readonly verb: number;
}

/** undefined for what there was before a change, and for what something else is compared with. */
export function extentOf(tree: Tree, figure: number, isIndexed = false, isCount = false): Extent | undefined {
  // Only what stands before the figure itself introduces it.
  const by = introducedBy(tree, figure);
  // "complaints from nine firms"
  const isWhose = by === 'from' && isCount && tree.relation(figure) !== 'obl';
  // "no more than 500 tons" is how much.
  const isMost = by === 'than' && childrenBy(tree, figure, 'case').some(i => i > 1 && tree.lower(i - 2) === 'no');
  // "retaliate against $2 billion of goods"
  const isHit = by === 'against' && HITTING.test(tree.lemma(tree.head(figure)));
  if (!isWhose && !isMost && !isHit && /^(?:from|against|than|versus|compared with|compared to|after)$/.test(by))
    return undefined;
  const compared = isIndexed ? comparedAt(tree, figure) : undefined;
  if (compared) return { way: compared, verb: -1 };
  const foreseen = isIndexed ? foreseenAt(tree, figure) : undefined;
  if (foreseen) return { way: foreseen, verb: -1 };
  for (let at = figure, below = -1; at >= 0; below = at, at = tree.head(at)) {
    if (below >= 0 && isRelation(tree.relation(below), 'ccomp', 'advcl', 'acl', 'parataxis')) break;
    if (at === figure) continue;
    const lemma = tree.lemma(at);
    if (tree.upos(at) === 'VERB') {
      const isObject =
        childrenBy(tree, at, 'obj').some(i => i !== figure && i === below) || isRelation(tree.relation(below), 'obj');
      // "has contracted for 50,000 tons": what is bought does not shrink.
      const isOrder = lemma === 'contract' && tree.children(at).some(i => marker(tree, i) === 'for');
      // "lifted its ban on 26 kinds of goods"
      const isEnded =
        lemma === 'lift' && childrenBy(tree, at, 'obj').some(i => i !== figure && ENDED.test(tree.lemma(i)));
      const way = isOrder || isEnded ? undefined : (goesAt(tree, at) ?? CHANGING.get(lemma) ?? DOING.get(lemma));
      // "Monday's fall of the index amounted to 600 points"
      const noun = LINKING.has(lemma) ? tree.children(at).find(i => isRelation(tree.relation(i), 'nsubj')) : undefined;
      const changed = noun === undefined ? undefined : CHANGES.get(tree.lemma(noun));
      if (changed && isIndexed) return { way: changed as 'rise' | 'fall', verb: noun as number };
      const lost = isIndexed && isObject ? MOVING.get(lemma) : undefined;
      if (lost) return { way: lost as 'rise' | 'fall', verb: at };
      // "will raise its purchases by a third", read as purchases by a third
      if (way && by === 'by' && isIndexed) return { way: way as 'rise' | 'fall', verb: at };
      if (!way || isRelation(tree.relation(below), 'nsubj')) return { way: 'level', verb: -1 };
      const to = below === figure ? by : marker(tree, below);
      if (/^(?:to|at|up to|as much as)$/.test(to)) return { way: 'level', verb: at };
      // "cut 500 jobs", "added 500 jobs" tell what is done.
      if (below !== figure || (isObject && DOING.has(lemma) && !CHANGING.has(lemma))) return { way: 'level', verb: -1 };
      return { way: way as 'rise' | 'fall', verb: at };
    }
    const noun = tree.upos(at) === 'NOUN' ? CHANGES.get(lemma) : undefined;
    if (noun && (below === figure || /^(?:of|by)$/.test(by))) {
      return { way: noun as 'rise' | 'fall', verb: at };
    }
  }
  return { way: 'level', verb: -1 };
}

/** "project 3 percent for the economy", "pencilled in 3 percent for the growth of trade", "a pace of 3 percent next year": how much it is to grow. */
function foreseenAt(tree: Tree, figure: number): 'rise' | 'fall' | undefined {
  const head = tree.head(figure);
  if (head >= 0 && /^(?:pace|clip)$/.test(tree.lemma(head)) && marker(tree, figure) === 'of') return 'rise';
  const verb = childrenBy(tree, figure, 'acl:relcl')[0] ?? clauseVerb(tree, figure);
  if (verb < 0 || !FORESEEING.test(tree.lemma(verb))) return undefined;
  const beside = [figure, verb].flatMap(i => childrenBy(tree, i, 'obl', 'nmod')).filter(i => marker(tree, i) === 'for');
  for (const i of beside) {
    const way = CHANGES.get(tree.lemma(i)) ?? (GROWING.test(tree.lemma(i)) ? 'rise' : undefined);
    if (way) return way as 'rise' | 'fall';
  }
  return undefined;
}
const FORESEEING = /^(?:project|forecast|predict|expect|see|pencil|foresee|estimate|put)$/;
const GROWING = /^(?:economy|gdp|product|trade)$/;

/** "went up by a quarter" */
function goesAt(tree: Tree, verb: number): 'rise' | 'fall' | undefined {
  const way = tree.lemma(verb) === 'go' && verb + 1 < tree.size ? tree.lower(verb + 1) : '';
  return way === 'up' ? 'rise' : way === 'down' ? 'fall' : undefined;
}

const HITTING = /^(?:retaliate|countermeasure|tariff|duty|levy)$/;
const ENDED = /^(?:ban|embargo|sanction|restriction|suspension|tariff|duty|levy|curb|block)$/;

/** "37 percent lower", "50 percent more rice", "23 percent below those of May" */
function comparedAt(tree: Tree, figure: number): 'rise' | 'fall' | undefined {
  const [next, after, last] = [1, 2, 3].map(k => (figure + k < tree.size ? tree.lower(figure + k) : ''));
  const way = COMPARING.get(next ?? '') as 'rise' | 'fall' | undefined;
  if (way) return way;
  // "closed 2 percent in the red"
  if (`${next} ${after} ${last}` === 'in the red') return 'fall';
  // "wiped 2 percent off the index"
  if (next === 'off' && takesOff(tree, figure)) return 'fall';
  // "exports up 11 percent", "the index ends down 2 percent", not "snapped up 35 percent" or "closed down 15 percent of its plants"
  const before = figure > 0 && next !== 'of' ? tree.lower(figure - 1) : '';
  const verb = figure > 1 && /^(?:VERB|AUX)$/.test(tree.upos(figure - 2)) ? tree.lemma(figure - 2) : '';
  if (verb !== '' && !STANDING.test(verb)) return undefined;
  return before === 'up' ? 'rise' : before === 'down' ? 'fall' : undefined;
}
const STANDING = /^(?:be|end|close|finish|settle|trade|stand)$/;

/** Whether so much is taken off what an index, a price or a market is worth, not off what goods cost in a shop or off a peak. */
function takesOff(tree: Tree, figure: number): boolean {
  const verb = clauseVerb(tree, figure);
  if (verb < 0 || !/^(?:wipe|knock|shave|take|trim|slice)$/.test(tree.lemma(verb))) return false;
  return [figure, verb]
    .flatMap(i => childrenBy(tree, i, 'obl', 'nmod'))
    .some(i => marker(tree, i) === 'off' && (tree.upos(i) === 'PROPN' || VALUED.test(tree.lemma(i))));
}
const VALUED = /^(?:index|benchmark|gauge|price|value|share|stock|market|currency|capitali[sz]ation)$/;

const COMPARING = classes({
  rise: 'more higher above larger greater bigger up',
  fall: 'less lower fewer below smaller down',
});

/** What becomes of an index or a price by so many points. */
const MOVING = classes({ rise: 'gain add put', fall: 'lose shed give' });

const BESIDE =
  /^(?:about|some|nearly|almost|around|roughly|approximately|a|an|the|just|only|more|less|than|over|under|at|least|most|as|much|many|up|to)$/;
function introducedBy(tree: Tree, figure: number): string {
  const by = marker(tree, figure);
  const word = childrenBy(tree, figure, 'case', 'mark')[0] ?? figure;
  for (let i = word + 1; i < figure; i++) if (!BESIDE.test(tree.lower(i)) && tree.head(i) !== word) return '';
  return by;
}
