import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { isActor, isPossessive } from './tariffActor.ts';

/**
 * Where a party, agency or official stands in its sentence: only a noun phrase of its own, outside of a prepositional phrase, can be the
 * subject of a verb. "Trade partners in China and Europe", "Chinese companies" and "the EU's fears" name parties that do nothing.
 */
export function isSubject(view: SentenceView, mark: Mark): boolean {
  if (isOblique(view, mark)) return isActing(view, mark.last);
  if (isPossessive(view, mark.last)) return isActing(view, mark.last);
  return !isDescribing(view, mark);
}

export const isOblique = (view: SentenceView, mark: Mark): boolean => prepositionOf(view, mark) !== undefined;

/** The preposition behind which a name stands, alone or in a list that begins behind it. */
function prepositionOf(view: SentenceView, mark: Mark): number | undefined {
  let at = mark.first;
  let listed = isJoin(wordAt(view, mark.last)) && view.markAt(skipThe(view, mark.last + 1))?.mention.type === 'party';
  for (;;) {
    let i = at - 1;
    while (DETERMINERS.has(wordAt(view, i))) i--;
    const word = wordAt(view, i);
    if (word === 'by') return ACTED.has(wordAt(view, i - 1)) ? undefined : i;
    if (PREPOSITIONS.has(word)) return i;
    if (word === 'and' || word === 'or' || word === '&') {
      // "imports from China and the United States said": a clause of its own follows "and".
      if (at === mark.first && FINITE.has(wordAt(view, mark.last))) return undefined;
      listed = true;
    } else if (word !== ',' || !listed) return undefined;
    const before = view.markAt(wordAt(view, i - 1) === ',' ? i - 2 : i - 1);
    if (!before || !isActor(before)) return undefined;
    at = before.first;
  }
}

/** The verbs before "by" that name who acted: "a list announced by China", "the decision was made by the commission". */
const ACTED: ReadonlySet<string> = new Set(
  'announced imposed levied made taken proposed unveiled published issued ordered approved signed released set adopted introduced slapped'.split(
    ' ',
  ),
);
const isJoin = (word: string): boolean => word === 'and' || word === 'or' || word === ',';
const skipThe = (view: SentenceView, i: number): number => (wordAt(view, i) === 'the' ? i + 1 : i);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'both', 'either', 'neighboring', 'neighbouring']);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'of with against from in on to between for at into over including about under despite like than toward towards ' +
    'across within among amid during via through outside beyond upon onto near without per beside alongside unlike except ' +
    'versus plus concerning regarding entering reaching'
  ).split(' '),
);
/** Words by which a party after "and" is seen to begin a clause. */
const FINITE: ReadonlySet<string> = new Set(
  'said says has have had is are was were will would may might can could should also then imposed decided announced responded'.split(
    ' ',
  ),
);

export const opensClause = (word: string): boolean => FINITE.has(word);

/** "'s plan", "' campaign pledge", "'s finance ministry" after a name: what the possessor does, or the body that does it. */
const isActing = (view: SentenceView, i: number): boolean => isPossessive(view, i) && isActionNear(view, i + 1);

/** "decision", "latest campaign pledge", "finance ministry": what a possessor does, or who does it for him. */
export function isActionNear(view: SentenceView, i: number): boolean {
  for (let at = i; at < i + 4; at++) {
    const word = wordAt(view, at);
    if (ACTIONS.has(word) || BODIES.has(word)) return true;
    if (PREPOSITIONS.has(word) || word === ',') return false;
  }
  return false;
}
const ACTIONS: ReadonlySet<string> = new Set(
  (
    'plan plans decision proposal proposals threat threats vow pledge announcement move administration government rhetoric order ' +
    'campaign promise idea call intention push action actions imposition policy quest bid effort'
  ).split(' '),
);
/** Those who act for a party. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'government administration ministry ministries commission cabinet parliament congress president premier minister leader leaders ' +
    'officials authorities regulators regulator customs council lawmakers legislature side negotiators king prime'
  ).split(' '),
);

/**
 * "Chinese companies", "American steel", "U.S. consumers": the name only says whose those are that act or are acted upon. An adjective
 * stands alone only before a verb ("the Chinese have a duty").
 */
function isDescribing(view: SentenceView, mark: Mark): boolean {
  const { mention } = mark;
  if (mention.type !== 'party') return false;
  const next = wordAt(view, mark.last);
  if (BODIES.has(next)) return false;
  if (view.markAt(mark.last)?.mention.type === 'product' || PEOPLE_AND_GOODS.has(next)) return true;
  return mention.form === 'demonym' && !FINITE.has(next);
}
const PEOPLE_AND_GOODS: ReadonlySet<string> = new Set(
  (
    'imports goods products exports items companies company firms exporters importers producers makers manufacturers stocks shares ' +
    'markets workers worker consumers farmers businesses industries industry jobs automakers autos allies partners markets market ' +
    'economy soil dollars tires steelworkers retailers brands buyers'
  ).split(' '),
);

/** "Chinese imports", "goods from Japan and Korea": whether a party only says whose goods are spoken of. */
export function isOfGoods(view: SentenceView, mark: Mark): boolean {
  if (view.markAt(mark.last)?.mention.type === 'product' || PEOPLE_AND_GOODS.has(wordAt(view, mark.last))) return true;
  const preposition = prepositionOf(view, mark);
  if (preposition === undefined) return false;
  const word = wordAt(view, preposition);
  if (word !== 'from' && word !== 'of') return false;
  return (
    view.markAt(preposition - 1)?.mention.type === 'product' || PEOPLE_AND_GOODS.has(wordAt(view, preposition - 1))
  );
}

/** "Chinese *exports*": goods at a token, by their name or in general. */
export const isGoodsNoun = (view: SentenceView, i: number): boolean =>
  view.markAt(i)?.mention.type === 'product' || GOODS.has(wordAt(view, i));
const GOODS: ReadonlySet<string> = new Set([
  'imports',
  'goods',
  'products',
  'exports',
  'items',
  'articles',
  'merchandise',
]);
