import { wordSet } from '../base/wordList.ts';
import type { FigureMention } from '../mentions/mention.ts';
import { attributionOf } from './attributionOf.ts';
import type { Unnamed } from './bindRates.ts';
import type { Modality } from './claim.ts';
import { countedParty } from './coveredGoods.ts';
import { modalityOf } from './modality.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import type { ImposerContext } from './tariffActor.ts';
import { isVerb } from './timeClause.ts';

const MEMBERS = wordSet('countries nations members economies states');
/** Between a pact and the number of its members. */
const AMONG = wordSet('among between of involving including');
const REACH = 10;

/** The counts of a sentence of which it is plain what is counted: the goods under a tariff, and the members of a pact. */
export function bindCounts(view: SentenceView, published: string | null, context: ImposerContext): Unnamed[] {
  const claims: Unnamed[] = [];
  for (const mark of view.marks) {
    const { mention } = mark;
    if (mention.type !== 'quantity' || mention.value.unit !== 'count' || mention.value.number === null) continue;
    const party = countedParty(view, mark, context);
    if (party) {
      const modality = modalityOf(view, mark.first, mark.last);
      claims.push(claimOf(view, mention, party, 'goods-under-tariffs', modality, published));
      continue;
    }
    const pact = MEMBERS.has(mention.value.of ?? '') ? pactOf(view, mark) : undefined;
    if (pact) claims.push(claimOf(view, mention, pact, 'members', 'in-force', published));
  }
  return claims;
}

/** "the Trans-Pacific Partnership, a trade pact among 12 countries", "the 12 TPP countries"; "11 other countries" are not all of them. */
function pactOf(view: SentenceView, mark: Mark): string | undefined {
  const behind = view.markAt(mark.last);
  if (behind && isPact(behind) && MEMBERS.has(wordAt(view, behind.last))) return behind.mention.entity.id;
  for (let i = mark.first; i < mark.last + 2; i++) if (wordAt(view, i) === 'other') return undefined;
  if (!AMONG.has(wordAt(view, mark.first - 1))) return undefined;
  for (let i = mark.first - 2; i >= Math.max(view.first, mark.first - REACH); i--) {
    const pact = view.markAt(i);
    if (pact && isPact(pact)) return pact.mention.entity.id;
    if (pact || (isVerb(wordAt(view, i)) && wordAt(view, i) !== 'is')) return undefined;
  }
  return undefined;
}

interface PactMark extends Mark {
  readonly mention: Extract<Mark['mention'], { readonly entity: unknown }>;
}
const isPact = (mark: Mark): mark is PactMark => mark.mention.type === 'law';

const claimOf = (
  view: SentenceView,
  mention: FigureMention,
  subject: string,
  metric: string,
  modality: Modality,
  published: string | null,
): Unnamed => ({
  kind: 'count',
  key: { subject, metric, scope: null, period: null },
  value: mention.value,
  valid: { from: null, to: null, how: published === null ? 'unknown' : 'publication' },
  asserted: published,
  modality,
  attribution: attributionOf(view),
  slots: { subject: 'stated', metric: 'stated' },
  start: mention.start,
  end: mention.end,
  text: '',
  mentions: [mention.id],
  sentence: view.index,
});
