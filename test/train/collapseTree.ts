import { DATE, MONEY, RATE } from '../../server/src/syntax/wordShape.ts';
import type { GoldSentence } from './conllu.ts';

/** Words `[from, to)` that become one, with what the parser sees in their place. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly seen: string;
}

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?$/;
const DAY = /^\d{1,2}$/;
const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^\d[\d,.]*$/;
const SPELLED =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)$/i;
const PERCENT = /^(?:percent|%|pct)$/i;
const SCALE = /^(?:thousand|million|billion|trillion|m|bn|b)$/i;
const SIGN = /^(?:[A-Z]*\$|€|£|¥|₩)$/;
const ADJECTIVE_OF_NAME = /^(?:United|European|South|North|New|World|White|Supreme)$/;

/** A tree with one node for each rate, amount, date and (with `names`) name of several words, as sentences are parsed in use. */
export function collapseTree(sentence: GoldSentence, names = true): GoldSentence {
  const runs = [...figureRuns(sentence.forms), ...(names ? nameRuns(sentence) : [])];
  const taken = new Uint8Array(sentence.forms.length);
  const kept = new Map<number, Run>();
  for (const run of runs) {
    if (taken.subarray(run.from, run.to).includes(1) || heads(sentence, run).length !== 1) continue;
    taken.fill(1, run.from, run.to);
    kept.set(run.from, run);
  }
  return kept.size > 0 ? merge(sentence, kept) : sentence;
}

/** Words of the run whose head lies outside it. */
function heads(sentence: GoldSentence, { from, to }: Run): number[] {
  const out: number[] = [];
  for (let i = from; i < to; i++) {
    const head = sentence.heads[i] as number;
    if (head < from || head >= to) out.push(i);
  }
  return out;
}

function figureRuns(forms: readonly string[]): Run[] {
  const runs: Run[] = [];
  const is = (i: number, pattern: RegExp) => pattern.test(forms[i] ?? '');
  const number = (i: number) => is(i, NUMBER) || is(i, SPELLED);
  for (let i = 0; i < forms.length; i++) {
    if (is(i, PERCENT) && i > 0) {
      let from = number(i - 1) ? i - 1 : is(i - 1, /^-$/) && number(i - 2) ? i - 2 : i;
      // "10 to 25 percent" is one rate; "from 10 to 25 percent" is two.
      if (from < i && is(from - 1, /^(?:to|-|–)$/) && is(from - 2, NUMBER) && !is(from - 3, /^(?:from|of)$/i))
        from -= 2;
      if (from < i) runs.push({ from, to: i + 1, seen: RATE });
    } else if (is(i, /^per$/i) && is(i + 1, /^cent$/i) && number(i - 1)) {
      runs.push({ from: i - 1, to: i + 2, seen: RATE });
    } else if (is(i, SIGN) && is(i + 1, NUMBER)) {
      runs.push({ from: i, to: is(i + 2, SCALE) ? i + 3 : i + 2, seen: MONEY });
    } else if (is(i, MONTH) && is(i + 1, DAY)) {
      const full = is(i + 2, /^,$/) && is(i + 3, YEAR) ? 4 : is(i + 2, YEAR) ? 3 : 2;
      runs.push({ from: i, to: i + full, seen: DATE });
    } else if (is(i, MONTH) && is(i + 1, YEAR)) {
      runs.push({ from: i, to: i + 2, seen: DATE });
    } else if (is(i, DAY) && is(i + 1, MONTH)) {
      runs.push({ from: i, to: is(i + 2, YEAR) ? i + 3 : i + 2, seen: DATE });
    }
  }
  return runs;
}

/** Proper nouns side by side that make one name by their arcs. */
function nameRuns({ forms, upos, heads, relations }: GoldSentence): Run[] {
  const runs: Run[] = [];
  const proper = (i: number) => upos[i] === 'PROPN';
  for (let i = 0; i < forms.length; ) {
    if (!proper(i) && !(ADJECTIVE_OF_NAME.test(forms[i] as string) && proper(i + 1))) {
      i++;
      continue;
    }
    let last = i;
    while (proper(last + 1)) {
      const head = heads[last + 1] as number;
      const above = heads[last] as number;
      const behind = head >= i && head <= last && (relations[last + 1] as string).startsWith('flat');
      const before =
        above > last &&
        above <= last + 4 &&
        /^(?:compound|flat|amod)$/.test(relations[last] as string) &&
        proper(above);
      if (!behind && !before) break;
      last++;
    }
    if (last > i) runs.push({ from: i, to: last + 1, seen: forms[last] as string });
    i = last + 1;
  }
  return runs;
}

function merge(sentence: GoldSentence, runs: ReadonlyMap<number, Run>): GoldSentence {
  const out: GoldSentence = { id: sentence.id, forms: [], upos: [], xpos: [], heads: [], relations: [] };
  const placeOf: number[] = [];
  const tops: number[] = [];
  for (let i = 0; i < sentence.forms.length; ) {
    const run = runs.get(i);
    const top = run ? (heads(sentence, run)[0] as number) : i;
    const noun = run?.seen === RATE || run?.seen === MONEY;
    const to = run?.to ?? i + 1;
    out.forms.push(run?.seen ?? (sentence.forms[i] as string));
    out.upos.push(run ? (noun ? 'NOUN' : 'PROPN') : (sentence.upos[i] as string));
    out.xpos.push(run ? (noun ? 'NN' : 'NNP') : (sentence.xpos[i] as string));
    while (placeOf.length < to) placeOf.push(tops.length);
    tops.push(top);
    i = to;
  }
  for (const top of tops) {
    const head = sentence.heads[top] as number;
    out.heads.push(head < 0 ? -1 : (placeOf[head] as number));
    out.relations.push(sentence.relations[top] as string);
  }
  return out;
}
