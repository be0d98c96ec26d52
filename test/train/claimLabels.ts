import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { STATING } from '../../server/src/claims/bind.ts';
import { bindRates } from '../../server/src/claims/bindRates.ts';
import { ALL_GOODS } from '../../server/src/claims/frames/nouns.ts';
import { type Candidate, keyOf, type Slot } from '../../server/src/claims/register/rank/candidate.ts';
import type { Ranking } from '../../server/src/claims/register/rank/rank.ts';
import { ANY } from '../../server/src/claims/register/register.ts';
import { viewSentences } from '../../server/src/claims/sentenceView.ts';
import { loadKnowledge } from '../../server/src/knowledge/load.ts';
import type { Mention } from '../../server/src/mentions/mention.ts';
import { collectMentions } from '../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../server/src/settings/settings.ts';
import type { Article } from '../../server/src/text/article.ts';
import { parseArticle } from '../../server/src/text/parse.ts';
import type { Choice } from './maxEnt.ts';

/** One labelled figure, as the lines of a label file have it; ids without their kind ("US", "steel"). */
interface Label {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'rate' | 'change' | 'none';
  readonly imposer: readonly string[] | 'unknown' | null;
  readonly target: readonly string[] | 'any' | 'unknown' | null;
  readonly goods: {
    readonly all: boolean;
    readonly ids: readonly string[];
    readonly phrase: string;
    readonly part: boolean;
  } | null;
  readonly from: string | null;
  readonly where?: Readonly<Record<string, string | null>>;
}

/** The articles of a folder with the labels of their figures. */
export interface LabelSet {
  readonly name: string;
  readonly articles: readonly {
    readonly article: Article;
    readonly mentions: Mention[];
    readonly labels: readonly Label[];
  }[];
}

/** A choice that the ranker makes for a labelled figure. */
export interface LabelledChoice extends Choice {
  readonly slot: Slot;
  readonly id: string;
}

export const knowledge = loadKnowledge();

/** Reads the `.jsonl` files of a folder and the articles that they name, whose paths are relative to it. */
export function readLabels(folder: string): LabelSet {
  const labels = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl') && existsSync(path.join(folder, name)))
    .sort()
    .flatMap(name => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Label);
  const byFile = new Map<string, Label[]>();
  for (const label of labels) {
    const known = byFile.get(label.file);
    if (known) known.push(label);
    else byFile.set(label.file, [label]);
  }
  const articles = [...byFile].map(([file, labels]) => {
    const article = parseArticle(readFileSync(path.join(folder, file), 'utf8'), { fileName: path.basename(file) });
    return { article, mentions: collectMentions(article, knowledge, noSettings), labels };
  });
  return { name: path.basename(folder), articles };
}

/** What there is to choose at the labelled figures of a set while the ranking at hand binds its articles. */
export function choicesOf({ articles }: LabelSet, ranking: Ranking): LabelledChoice[] {
  const found: LabelledChoice[] = [];
  for (const { article, mentions, labels } of articles) {
    const views = viewSentences(article, mentions).filter(view => STATING.has(view.sentence.zone));
    bindRates(
      article,
      views,
      mentions,
      { knowledge, day: article.published?.date ?? null },
      {
        ...ranking,
        watch: (slot, draft, candidates) => {
          const { start, end } = draft.site.mention;
          const label = labels.find(one => one.kind !== 'none' && one.start < end && start < one.end);
          // A slot without a label says nothing.
          if (!label || (slot === 'day' ? label.from : label[slot]) === undefined) return;
          found.push({ slot, id: label.id, candidates, right: rightOf(slot, label, candidates) });
        },
      },
    );
  }
  return found;
}

/** The candidate that says what the label says; a part of it, if none does; else the one that leaves the slot open. */
function rightOf(slot: Slot, label: Label, candidates: readonly Candidate[]): number {
  const open = candidates.findIndex(({ value }) => value.length === 0);
  if (slot === 'day') {
    return dayWanted(label.from, candidates) ?? open;
  }
  const wanted = slot === 'goods' ? goodsWanted(label) : partiesWanted(label[slot]);
  if (wanted.value.length === 0 && !wanted.part) return open;
  const key = keyOf(wanted.value, wanted.part);
  const wide = candidates.map(({ value }) => [...new Set(value.map(widest))]);
  const exact = candidates.findIndex(({ part }, i) => keyOf(wide[i] as string[], part) === key);
  if (exact >= 0) return exact;
  // That only some of the goods are meant is no mistake where the label leaves it out.
  const within = wanted.part ? -1 : wide.findIndex(value => keyOf(value) === key);
  if (within >= 0) return within;
  let best = open;
  candidates.forEach(({ part }, i) => {
    const value = wide[i] as string[];
    const fits = part === wanted.part && value.every(id => wanted.value.includes(id));
    if (fits && value.length > (candidates[best] as Candidate).value.length) best = i;
  });
  return best;
}

/** The day that the label says, else the finest that lies in it or in which it lies. */
function dayWanted(from: string | null, candidates: readonly Candidate[]): number | undefined {
  let best: number | undefined;
  if (from === null) return undefined;
  candidates.forEach(({ value: [day] }, i) => {
    if (day === undefined || !(day.startsWith(from) || from.startsWith(day))) return;
    const known = best === undefined ? undefined : candidates[best]?.value[0];
    if (known === undefined || day === from || (known !== from && day.length > known.length)) best = i;
  });
  return best;
}

/** The good of which claims and labels speak where the text names a sort of it: seafood for shrimp. */
function widest(id: string): string {
  const good = knowledge.products.get(id);
  return good?.sort && good.partOf ? good.partOf : id;
}

interface Wanted {
  readonly value: readonly string[];
  readonly part: boolean;
}

function partiesWanted(label: Label['target']): Wanted {
  const value = label === null || label === 'unknown' ? [] : label === 'any' ? [ANY] : label.map(id => `party/${id}`);
  return { value, part: false };
}

function goodsWanted({ goods }: Label): Wanted {
  if (!goods) return { value: [], part: false };
  if (goods.all) return { value: [ALL_GOODS], part: false };
  return { value: goods.ids.map(id => `product/${id}`), part: goods.part };
}
