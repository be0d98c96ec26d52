import { clashes } from '../../base/lists.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { chainAbove } from '../frames/chain.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isMeasureNoun } from '../slots/measureNoun.ts';
import { placeOf, pointsBack, standsForTariffs } from '../slots/measuresTold.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { RateSite } from '../slots/rateSite.ts';
import { type State, stateOf } from '../slots/state.ts';
import { timeOf } from '../slots/time.ts';
import type { Discourse } from './rank/discourse.ts';
import { ANY } from './register.ts';

/**
 * A rate has gone or is suspended where its sentence behind it, or the next one, tells so of what points back to it: "put 9 percent on tin, but this is
 * suspended for now", "put 9 percent on tin. The duty was withdrawn in May."
 */
export function goneAfter(draft: RateDraft, article: Discourse): void {
  const { site, state, reading } = draft;
  const next = reading.view.index + 1;
  if (site.role === 'old' || state.modality !== 'in-force' || state.future) return;
  const here = article.decided.isTold('gone', reading.view.index) ? stateOfPointed(reading, site) : undefined;
  if (here) settle(draft, here);
  if (here || !article.decided.isTold('gone', next)) return;
  if (article.register.around(site.mention.start).some(({ sentence, rate }) => sentence === next && rate !== null))
    return;
  const parties = article.told.partiesOf(next).map(({ party }) => party);
  const own = [...draft.imposers, ...draft.targets.filter(one => one !== ANY)];
  const goods = article.told.goodsOf(next).flatMap(one => one.goods);
  if (clashes(parties, own) || clashes(goods, draft.products)) return;
  const behind = article.plainlyReadAt(next);
  const gone = behind && stateOfPointed(behind);
  if (gone) settle(draft, gone);
}

/** What is told of a tariff that has gone or does not hold for now, and to when it was put off. */
interface Gone {
  readonly state: State;
  readonly from: string | undefined;
}

function settle(draft: RateDraft, { state, from }: Gone): void {
  draft.state = state;
  if (from !== undefined) draft.dated.from = from;
}

/**
 * What a sentence makes of the tariffs to which a word of it points, where that is that they have gone or do not hold for now: of a rate of its own in
 * another clause behind that. What is told last holds: "called off, and put off to May".
 */
function stateOfPointed(reading: Reading, own?: RateSite): Gone | undefined {
  const { tree } = reading;
  let last: Gone | undefined;
  for (let node = own ? own.node + 1 : 0; node < tree.size; node++) {
    if (own && reading.percentAt(node)) break;
    if (own && !isDoneElsewhere(tree, node, own)) continue;
    const isTariff = isMeasureNoun(reading, node) && pointsBack(tree, node);
    const ended = isTariff ? endedBy(tree, node) : undefined;
    if (ended) return { state: ended, from: undefined };
    if (!/^(?:nsubj|obj|iobj)/.test(tree.relation(node))) continue;
    if (!isTariff && !standsForTariffs(tree, node) && !(own && isThat(tree, node))) continue;
    const site: RateSite = {
      mention: placeOf(reading, node),
      node,
      measure: isTariff ? node : -1,
      role: 'rate',
      chain: chainAbove(tree, node),
      base: undefined,
    };
    const state = stateOf(reading, site);
    const { modality, certainty, spared, due } = state;
    if (certainty === 'firm' && !spared && !due && (modality === 'lifted' || modality === 'paused')) {
      const isPutOff = site.chain[0]?.predicate?.frame.act === 'delay';
      last = { state, from: isPutOff ? timeOf(reading, site, [site], reading.context.day).from : undefined };
    }
  }
  return last;
}

/** Whether something is done to what a node means, by a verb that is not above the rate. */
const isDoneElsewhere = (tree: Tree, node: number, { chain }: RateSite): boolean =>
  (/^(?:nsubj:pass|obj)$/.test(tree.relation(node)) ||
    // "and even that is on hold"
    (tree.relation(node) === 'nsubj' && predicateAt(tree, tree.head(node))?.passive === true)) &&
  !chain.some(step => step.node === tree.head(node));

/** "although that has been suspended", not "a duty that has been suspended" */
const isThat = (tree: Tree, node: number): boolean =>
  tree.lower(node) === 'that' &&
  (tree.upos(node) === 'PRON' || tree.relation(node) === 'nsubj') &&
  childrenBy(tree, node, 'nmod', 'acl').length === 0 &&
  tree.relation(tree.head(node)) !== 'acl:relcl';

/** "Following the suspension of those tariffs" */
function endedBy(tree: Tree, tariff: number): State | undefined {
  const noun = tree.head(tariff);
  if (noun < 0 || marker(tree, tariff) !== 'of' || !/^(?:following|after|since)$/.test(marker(tree, noun)))
    return undefined;
  const act = predicateAt(tree, noun)?.frame.act;
  if (act !== 'pause' && act !== 'lift') return undefined;
  return { modality: act === 'pause' ? 'paused' : 'lifted', certainty: 'firm' };
}
