import { opensClause } from './actorPlace.ts';
import type { Goods } from './goods.ts';
import { listFrom, originsIn } from './originsIn.ts';
import type { RateSite } from './rateSite.ts';
import { type SentenceView, WINDOW, wordAt } from './sentenceView.ts';
import { type Imposer, type ImposerContext, isPossessive, listedParties, partyAt } from './tariffActor.ts';

/**
 * Reads on whom a rate falls, nobody where it falls on all: the origin of its goods, who bears it, else what the sentence has said before of the same tariff.
 *
 * @param inherited the targets of the rate before, where this one goes on with its words
 * @param before the targets of which the sentence has spoken so far
 */
export function targetsOf(
  site: RateSite,
  imposer: Imposer,
  inherited: readonly string[] | undefined,
  before: readonly string[],
  context: ImposerContext,
): readonly string[] {
  const { view, first, goods } = site;
  const charged = chargedParties(view, first, context);
  if (charged.length > 0) return charged;
  if (goods.origins.length > 0 && !isOfFirm(site)) return wholeList(view, goods, context);
  if (imposer.bearer) return listedParties(view, imposer.bearer, first, context);
  if (inherited) return inherited;
  // "exports to the US": those of whom the sentence spoke before.
  if (goods.destination) return exporters(site, before);
  const origins = originsIn(site, before, context);
  return origins.length > 0 ? origins : ownersOf(site, imposer, context);
}

/** "to charge Mexico and Canada a 25 percent tariff". */
function chargedParties(view: SentenceView, first: number, context: ImposerContext): readonly string[] {
  const article = wordAt(view, first - 1);
  const last = article === 'a' || article === 'an' ? first - 1 : first;
  const party = partyAt(view, last - 1, context);
  if (party === undefined) return [];
  const parties = listedParties(view, party, last, context);
  let at = view.markAt(last - 1)?.first ?? last;
  for (let seen = 1; seen < parties.length || LIST.has(wordAt(view, at - 1)); ) {
    at--;
    if (at <= view.first) return [];
    if (partyAt(view, at, context) !== undefined) {
      at = view.markAt(at)?.first ?? at;
      seen++;
    }
  }
  return CHARGING.has(wordAt(view, at - 1)) ? parties : [];
}
const LIST: ReadonlySet<string> = new Set([',', 'and', 'the', 'both']);
const CHARGING: ReadonlySet<string> = new Set(['charge', 'charges', 'charged', 'charging']);

/** "imports from Canada and Mexico in recognition of …": the whole list of which the goods' origins are the beginning. */
export function wholeList(view: SentenceView, goods: Goods, context: ImposerContext): readonly string[] {
  const last = goods.origins.at(-1);
  if (last === undefined || goods.at === undefined) return goods.origins;
  for (let i = goods.at; i < Math.min(view.last, goods.at + WINDOW); i++) {
    const mark = view.markAt(i);
    if (!mark || partyAt(view, i, context) !== last) continue;
    // "tariffs on Canada and Mexico said": a clause of its own follows, unless the parties are the subject that bears the tariff.
    const next = view.markAt(wordAt(view, mark.last + 1) === 'the' ? mark.last + 2 : mark.last + 1);
    if (!goods.bearing && next && opensClause(wordAt(view, next.last))) return goods.origins;
    const others = listFrom(view, mark, view.last, context).filter(party => !goods.origins.includes(party));
    return others.length === 1 && wordAt(view, mark.last) === 'and' ? [...goods.origins, ...others] : goods.origins;
  }
  return goods.origins;
}

/** "Swiss makers fear the 39 percent tariff that Washington put on their exports": those of the only other party of the sentence. */
function ownersOf({ view, last }: RateSite, imposer: Imposer, context: ImposerContext): readonly string[] {
  if (imposer.party === undefined) return [];
  for (let i = last; i < Math.min(view.last, last + 16); i++) {
    if (wordAt(view, i) !== 'on' || !OWN.has(wordAt(view, i + 1)) || !SOLD.has(wordAt(view, i + 2))) continue;
    const owners = new Set<string>();
    for (const mark of view.marks) {
      if (mark.last > i || view.markAt(mark.first) !== mark) continue;
      const party = partyAt(view, mark.first, context);
      if (party !== undefined && party !== imposer.party) owners.add(party);
    }
    return owners.size === 1 ? [...owners] : [];
  }
  return [];
}
const OWN: ReadonlySet<string> = new Set(['their', 'its']);
const SOLD: ReadonlySet<string> = new Set(['exports', 'goods', 'products', 'shipments']);

/** "Taiwan's Kenda Rubber will face a duty": a firm bears it, whose goods may be made anywhere. */
function isOfFirm({ view, first, goods }: RateSite): boolean {
  if (!goods.bearing || goods.origins.length > 1) return false;
  for (let i = first - 1; i >= (goods.at ?? view.first); i--) {
    const mark = view.markAt(i);
    if (mark?.mention.type !== 'party') continue;
    const next = isPossessive(view, mark.last) ? mark.last + 1 : mark.last;
    return !view.markAt(next) && view.tokens[next]?.caps === 'initial';
  }
  return false;
}

/** Whose "exports to the US" are taxed: the origin that the sentence spoke of before, else the party named last before the rate. */
function exporters({ view, first, goods }: RateSite, before: readonly string[]): readonly string[] {
  if (before.length > 0) return before;
  for (let i = first - 1; i >= Math.max(view.first, first - WINDOW); i--) {
    const mention = view.markAt(i)?.mention;
    if (mention?.type === 'party' && mention.entity.id !== goods.destination) return [mention.entity.id];
  }
  return [];
}
