import { Latest } from '../../base/latest.ts';
import { wordSet } from '../../base/wordList.ts';
import type { GazetteerHit } from '../../knowledge/knowledge.ts';
import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';

const LISTING = new Set(['and', ',', 'or', '&']);
/** What may stand before a good of a list: "rice and white corn", "iron ore and fine gold". */
const ADJECTIVES = wordSet(
  'white yellow black red green brown fresh dried dry frozen chilled raw refined crude light heavy fine cheap live wild canned processed imported foreign unwrought',
);
/** So many neighbours are asked on either side of a good. */
const MOST_NEIGHBOURS = 12;

interface Edges {
  readonly starting: ReadonlyMap<number, GazetteerHit>;
  readonly ending: ReadonlyMap<number, GazetteerHit>;
}

/** The names of goods of an article by where they begin and end; the longest. */
const edges = new Latest<RecogniserContext, Edges>();
const edgesOf = (context: RecogniserContext): Edges =>
  edges.get(context, () => {
    const starting = new Map<number, GazetteerHit>();
    const ending = new Map<number, GazetteerHit>();
    for (const hit of context.hits) {
      if (hit.kind !== 'product') continue;
      const first = starting.get(hit.first);
      if (!first || first.last < hit.last) starting.set(hit.first, hit);
      const last = ending.get(hit.last);
      if (!last || last.first > hit.first) ending.set(hit.last, hit);
    }
    return { starting, ending };
  });

/** Says whether a name of goods is one without regard to its neighbours. */
type IsSure = (hit: GazetteerHit) => boolean;

/** Whether a list goes on behind the name in which a sure good follows: "gold and silver imports". */
export function isListedBefore(context: RecogniserContext, scene: Scene, hit: GazetteerHit, isSure: IsSure): boolean {
  const { starting } = edgesOf(context);
  let at = hit;
  for (let n = 0; n < MOST_NEIGHBOURS; n++) {
    let next = afterJoin(scene, at.last);
    if (next === undefined) return false;
    if (!starting.has(next) && ADJECTIVES.has(scene.tokens[next]?.norm ?? '')) next++;
    const other = starting.get(next);
    if (!other || scene.sentenceOf[next] !== scene.sentenceOf[hit.first]) return false;
    context.meter.tokens++;
    if (isSure(other)) return true;
    at = other;
  }
  return false;
}

/** Whether the name goes on with a list in which a sure good stands before it: "milk powder, rice and white corn". */
export function isListedBehind(context: RecogniserContext, scene: Scene, hit: GazetteerHit, isSure: IsSure): boolean {
  const { ending } = edgesOf(context);
  let at = hit;
  for (let n = 0; n < MOST_NEIGHBOURS; n++) {
    const adjective = ADJECTIVES.has(scene.tokens[at.first - 1]?.norm ?? '') ? 1 : 0;
    const last = beforeJoin(scene, at.first - adjective);
    const other = last === undefined ? undefined : ending.get(last);
    if (!other || scene.sentenceOf[other.first] !== scene.sentenceOf[hit.first]) return false;
    context.meter.tokens++;
    if (isSure(other)) return true;
    at = other;
  }
  return false;
}

/** The token behind "and", a comma, both of them, or the "to" of "from steel to paper". */
function afterJoin(scene: Scene, at: number): number | undefined {
  const norm = (i: number): string => scene.tokens[i]?.norm ?? '';
  if (norm(at) === 'to') return isFromTo(scene, at) ? at + 1 : undefined;
  const figure = behindFigure(scene, at);
  if (figure !== undefined) {
    const next = PARTING.has(norm(figure)) ? figure + 1 : figure;
    return next > figure || norm(next) === 'and' ? next + (norm(next) === 'and' ? 1 : 0) : undefined;
  }
  if (!LISTING.has(norm(at))) return undefined;
  return norm(at) === ',' && LISTING.has(norm(at + 1)) ? at + 2 : at + 1;
}

function beforeJoin(scene: Scene, at: number): number | undefined {
  const norm = (i: number): string => scene.tokens[i]?.norm ?? '';
  if (norm(at - 1) === 'to') return isFromTo(scene, at - 1) ? at - 1 : undefined;
  const end = norm(at - 1) === 'and' && PARTING.has(norm(at - 2)) ? at - 2 : at - 1;
  const figure = PARTING.has(norm(end)) || norm(end) === 'and' ? beforeFigure(scene, end) : undefined;
  if (figure !== undefined) return figure;
  if (!LISTING.has(norm(at - 1))) return undefined;
  return norm(at - 1) !== ',' && norm(at - 2) === ',' ? at - 2 : at - 1;
}

const PARTING = new Set([',', ';']);
const isPercent = (norm: string): boolean => norm === '%' || norm === 'percent' || norm === 'pc';

/** "tea 5%, tin 6 percent; rice, 9 per cent": the token behind the figure that follows a name in a list of rates. */
function behindFigure({ tokens }: Scene, at: number): number | undefined {
  const first = tokens[at]?.norm === ',' ? at + 1 : at;
  if (tokens[first]?.kind !== 'number') return undefined;
  if (isPercent(tokens[first + 1]?.norm ?? '')) return first + 2;
  return tokens[first + 1]?.norm === 'per' && tokens[first + 2]?.norm === 'cent' ? first + 3 : undefined;
}

/** The end of the name before the figure that ends at a token. */
function beforeFigure({ tokens }: Scene, end: number): number | undefined {
  const cent = tokens[end - 1]?.norm === 'cent' && tokens[end - 2]?.norm === 'per' ? 2 : 1;
  if (cent === 1 && !isPercent(tokens[end - 1]?.norm ?? '')) return undefined;
  const figure = end - cent - 1;
  if (tokens[figure]?.kind !== 'number') return undefined;
  return tokens[figure - 1]?.norm === ',' ? figure - 1 : figure;
}

/** How far before "to" its "from" is looked for. */
const FROM_WITHIN = 6;

function isFromTo({ tokens, sentenceOf }: Scene, to: number): boolean {
  for (let i = to - 1; i >= to - FROM_WITHIN && sentenceOf[i] === sentenceOf[to]; i--)
    if (tokens[i]?.norm === 'from') return true;
  return false;
}
