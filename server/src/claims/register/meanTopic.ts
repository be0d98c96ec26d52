import type { SentenceView } from '../sentenceView.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';

/** How many words and marks say what a paragraph is of before it tells of it. */
const LONGEST = 8;

/** How many sentences it tells of it. */
const REACH = 8;
/** What may stand beside the goods: numbers of items, joining words, marks. */
const BESIDE = /^(?:[\p{P}\p{N}]+|[a-h]|and|or|other|the|on|again)$/u;

/** "Optical fibre. The new rate is 8 percent": goods and nothing else before a paragraph are those of its rates, until it names others. */
export function meanTopic(draft: RateDraft, discourse: Discourse): void {
  const { load, reading } = draft;
  if (draft.pointed || load.products.length > 0 || load.unnamed || load.universal) return;
  const topic = topicOf(reading.view.index, discourse);
  if (topic.length === 0) return;
  [draft.products, draft.productHow, draft.pointed] = [topic, 'carried', true];
}

function topicOf(sentence: number, { viewAt }: Discourse): readonly string[] {
  const own = viewAt(sentence);
  const others = new Set(own && goodsOf(own));
  for (let at = sentence - 1; at >= 0 && at >= sentence - REACH; at--) {
    const view = viewAt(at);
    if (!view) continue;
    if (view.sentence.paragraph !== own?.sentence.paragraph) return [];
    const goods = goodsOf(view);
    if (goods.length > 0 && isNamesAlone(view)) return [...others].every(id => goods.includes(id)) ? goods : [];
    for (const id of goods) others.add(id);
  }
  return [];
}

const goodsOf = ({ marks }: SentenceView): string[] =>
  marks.flatMap(({ mention }) => (mention.type === 'product' ? mention.entity.id : []));

function isNamesAlone({ tokens, first, last, markAt }: SentenceView): boolean {
  if (last - first > LONGEST) return false;
  for (let at = first; at < last; at++)
    if (markAt(at)?.mention.type !== 'product' && !BESIDE.test(tokens[at]?.norm ?? '')) return false;
  return true;
}
