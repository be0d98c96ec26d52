import { wordSet } from '../../base/wordList.ts';
import type { FigureMention } from '../../mentions/mention.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { chainAbove } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { ALL_GOODS, ANAPHORIC } from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { Days } from '../register/days.ts';
import type { Focus } from '../register/focus.ts';
import type { Register } from '../register/register.ts';
import { goodsOfLoad } from './load.ts';
import { isMeasureNoun } from './measureNoun.ts';
import { beginningOf, draftRate, startsThen } from './rateDraft.ts';
import type { RateSite } from './rateSite.ts';
import { timeOf } from './time.ts';

/** Notes the tariffs that a sentence tells of without a rate: "Seoul announced duties on American plywood". */
export function noteMeasures(
  reading: Reading,
  sites: readonly RateSite[],
  focus: Focus,
  published: string | null,
  register: Register,
  days: Days,
): void {
  const { tree } = reading;
  for (let node = 0; node < tree.size; node++) {
    if (/^(?:nsubj|obj)/.test(tree.relation(node)) && standsForTariffs(tree, node))
      noteStart(reading, node, sites, published, days);
    if (!isMeasureNoun(reading, node) || sites.some(site => site.measure === node)) continue;
    const site: RateSite = {
      mention: placeOf(reading, node),
      node,
      measure: node,
      role: 'rate',
      chain: chainAbove(tree, node),
      base: undefined,
    };
    const draft = draftRate(reading, site, sites, new Map(), focus, published);
    const goods = goodsOfLoad(draft.load) ?? [];
    // "the $3 billion tariffs on Chilean exports": some of all goods are goods that nobody names.
    const products = draft.part && goods[0] === ALL_GOODS ? [] : goods;
    const from = beginningOf(draft);
    if (from !== undefined)
      days.add({
        sentence: reading.view.index,
        start: tree.start(node),
        from,
        imposers: draft.imposers,
        targets: draft.targets,
        products,
        rate: null,
        starts: startsThen(draft),
        points: pointsBack(tree, node),
      });
    if (pointsBack(tree, node)) noteEnd(draft.dated, site, reading, days);
    if (!draft.definite) days.addOther(reading.view.index);
    if (draft.imposers.length === 0 && draft.targets.length === 0) continue;
    register.add({
      sentence: reading.view.index,
      start: tree.start(node),
      imposers: draft.imposers,
      targets: draft.targets,
      stated: draft.targetHow === 'stated',
      products,
      part: draft.part,
      rate: null,
      kind: draft.kind,
      law: draft.law?.id ?? null,
      state: draft.state,
      old: false,
      isChange: false,
    });
  }
}

/** "the tariffs", "such duties": told of before, whoever imposes them. */
export const pointsBack = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'amod').some(child => ANAPHORIC.has(tree.lower(child)));

/** "they", "the measures": what a text calls the tariffs that it has told of. */
export const standsForTariffs = (tree: Tree, node: number): boolean =>
  /^(?:they|them|it|this|these|both)$/.test(tree.lower(node)) ||
  (STANDING.has(tree.lemma(node)) &&
    childrenBy(tree, node, 'det', 'nmod:poss').some(
      child => ANAPHORIC.has(tree.lower(child)) || tree.relation(child) === 'nmod:poss',
    ));
const STANDING = wordSet(
  'measure penalty rate order proclamation retaliation package increase hike decision decree move cut reduction change adjustment revision rule regulation',
);

/** A place without a figure: only its offsets are read. */
export const placeOf = ({ tree, view }: Reading, node: number): FigureMention => ({
  id: '',
  type: 'tariff_rate',
  start: tree.start(node),
  end: tree.end(node),
  text: tree.form(node),
  sentence: view.index,
  value: { number: null, unit: 'percent', qualifier: 'vague', low: null, high: null },
});

/** "They take effect on March 23": a day from which the tariffs just told of hold. */
function noteStart(
  reading: Reading,
  node: number,
  sites: readonly RateSite[],
  published: string | null,
  days: Days,
): void {
  const chain = chainAbove(reading.tree, node);
  const site: RateSite = { mention: placeOf(reading, node), node, measure: -1, role: 'rate', chain, base: undefined };
  const dated = timeOf(reading, site, sites, published);
  noteEnd(dated, site, reading, days);
  const isStart = chain[0]?.predicate?.frame.act === 'start' || isBegun(reading.tree, site);
  const from = isStart ? (dated.from ?? dated.on) : isLevied(reading.tree, site) ? dated.from : undefined;
  if (from !== undefined)
    days.add({
      sentence: reading.view.index,
      start: reading.tree.start(node),
      from,
      imposers: [],
      targets: [],
      products: [],
      rate: null,
      starts: true,
      points: true,
    });
}

/** "It will be collected from May 1", "they pay it from May 1" */
const isLevied = (tree: Tree, { node, chain: [step] }: RateSite): boolean =>
  /^(?:obj|nsubj:pass)$/.test(tree.relation(node)) && /^(?:impose|bear)$/.test(step?.predicate?.frame.act ?? '');

/** "Customs will start collecting it on May 1" */
const isBegun = (tree: Tree, site: RateSite): boolean => {
  const [step] = site.chain;
  return (
    step !== undefined &&
    isLevied(tree, site) &&
    tree.relation(step.node) === 'xcomp' &&
    predicateAt(tree, tree.head(step.node))?.frame.act === 'start'
  );
};

/** What is told of tariffs that hold until a day: not that somebody is exempt from them until then, nor that they start by then. */
const HOLDING: ReadonlySet<Act | undefined> = new Set<Act | undefined>(['stand', 'keep', 'impose', 'expire']);

/** "They will stay in place for two years": until when the tariffs just told of hold. */
function noteEnd({ to }: ReturnType<typeof timeOf>, { chain }: RateSite, { view }: Reading, days: Days): void {
  if (to !== undefined && HOLDING.has(chain[0]?.predicate?.frame.act)) days.addEnd({ sentence: view.index, to });
}
