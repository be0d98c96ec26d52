import { clashes } from '../../base/lists.ts';
import { marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { chainAbove } from '../frames/chain.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isMeasureNoun } from '../slots/measureNoun.ts';
import { placeOf, pointsBack, standsForTariffs } from '../slots/measuresTold.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { type State, stateOf } from '../slots/state.ts';
import type { Discourse } from './rank/discourse.ts';
import { ANY } from './register.ts';

/** A rate has gone or is suspended where the next sentence tells so of what it points back to: "put 9 percent on tin. The duty was withdrawn in May." */
export function goneAfter(draft: RateDraft, article: Discourse): void {
  const { site, state, reading } = draft;
  const next = reading.view.index + 1;
  if (site.role === 'old' || state.modality !== 'in-force' || state.future || !article.decided.isTold('gone', next))
    return;
  if (article.register.around(site.mention.start).some(({ sentence, rate }) => sentence === next && rate !== null))
    return;
  const parties = article.told.partiesOf(next).map(({ party }) => party);
  const own = [...draft.imposers, ...draft.targets.filter(one => one !== ANY)];
  const goods = article.told.goodsOf(next).flatMap(one => one.goods);
  if (clashes(parties, own) || clashes(goods, draft.products)) return;
  const behind = article.plainlyReadAt(next);
  const gone = behind && stateOfPointed(behind);
  if (gone) draft.state = gone;
}

/** What a sentence makes of the tariffs to which a word of it points, where that is that they have gone or do not hold for now. */
function stateOfPointed(reading: Reading): State | undefined {
  const { tree } = reading;
  for (let node = 0; node < tree.size; node++) {
    const isTariff = isMeasureNoun(reading, node) && pointsBack(tree, node);
    const ended = isTariff ? endedBy(tree, node) : undefined;
    if (ended) return ended;
    if (!/^(?:nsubj|obj|iobj)/.test(tree.relation(node))) continue;
    if (!isTariff && !standsForTariffs(tree, node)) continue;
    const state = stateOf(reading, {
      mention: placeOf(reading, node),
      node,
      measure: isTariff ? node : -1,
      role: 'rate',
      chain: chainAbove(tree, node),
      base: undefined,
    });
    const { modality, certainty, spared, due } = state;
    if (certainty === 'firm' && !spared && !due && (modality === 'lifted' || modality === 'paused')) return state;
  }
  return undefined;
}

/** "Following the suspension of those tariffs" */
function endedBy(tree: Tree, tariff: number): State | undefined {
  const noun = tree.head(tariff);
  if (noun < 0 || marker(tree, tariff) !== 'of' || !/^(?:following|after|since)$/.test(marker(tree, noun)))
    return undefined;
  const act = predicateAt(tree, noun)?.frame.act;
  if (act !== 'pause' && act !== 'lift') return undefined;
  return { modality: act === 'pause' ? 'paused' : 'lifted', certainty: 'firm' };
}
