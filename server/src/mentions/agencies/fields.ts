import type { Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';

/** Where "of X, Y and Z" after a head ends; the token after the head where there is none. */
export function complementEnd(scene: Scene, head: number, last: number): number {
  const { tokens } = scene;
  const of = tokens[head + 1]?.norm;
  if (of !== 'of' && of !== 'for' && of !== 'on') return head + 1;
  let start = head + 2;
  if (tokens[start]?.norm === 'the') start++;
  // "Committee on the Russia affair": after "on" only a field is part of the name.
  // "Steel Ministry For Hike": in a headline every word has a capital.
  const inHeadline = of === 'for' && tokens[head + 1]?.caps === 'initial';
  const end = portfolioListEnd(scene, start, last, of !== 'on' && !inHeadline);
  if (end === start) return head + 1;
  // "Tariff Commission of the | State Council": what follows is a body of its own.
  if (end < last && (scene.classes[end] as number) & IS.AGENCY_HEAD && tokens[end]?.caps !== 'none') return head + 1;
  // "Commission on Trade of the European Communities", "Ministry of Commerce of China"
  if (tokens[end]?.norm === 'of') {
    const next = tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
    const party = scene.partyStarting.get(next);
    if (party && party.last <= last) return party.last;
  }
  return end;
}

/** Where a list of fields ends: "Economy, Trade, and Industry". Capitalised words count as fields where `capitals` says so. */
export function portfolioListEnd(scene: Scene, start: number, last: number, capitals: boolean): number {
  const { tokens, classes } = scene;
  let end = start;
  let i = start;
  let afterSeparator = true;
  while (i < last) {
    const token = tokens[i] as Token;
    const field =
      token.kind === 'word' && ((classes[i] as number) & IS.PORTFOLIO) > 0 && (!capitals || token.caps !== 'none');
    const capital =
      capitals &&
      token.kind === 'word' &&
      token.caps === 'initial' &&
      !((classes[i] as number) & (IS.NOT_IN_NAME | IS.HONORIFIC)) &&
      i - start < 4;
    if (field || (capital && (afterSeparator || i === end) && !scene.inDate[i])) {
      // After a comma only a known field goes on with the list; a capital may begin a name.
      if (!field && tokens[i - 1]?.text === ',') break;
      if (
        !field &&
        i > start &&
        (classes[i - 1] as number) & IS.PORTFOLIO &&
        !afterSeparator &&
        isNameLike(scene, i, last)
      )
        break;
      end = ++i;
      afterSeparator = false;
      continue;
    }
    if (afterSeparator) break;
    if (token.text === ',' || token.norm === 'and' || token.text === '&') {
      i++;
      if (token.text === ',' && (tokens[i]?.norm === 'and' || tokens[i]?.text === '&')) i++;
      afterSeparator = true;
      continue;
    }
    if (
      token.text === '-' &&
      !token.spaced &&
      tokens[i + 1]?.kind === 'word' &&
      (!capitals || tokens[i + 1]?.caps !== 'none')
    ) {
      i += 2;
      end = i;
      continue;
    }
    break;
  }
  return end;
}

/** Two capitalised words that are no fields after a field: "Industry Koichi Hagiuda". */
function isNameLike(scene: Scene, i: number, last: number): boolean {
  const next = scene.tokens[i + 1];
  return (
    i + 1 < last &&
    next?.kind === 'word' &&
    next.caps !== 'none' &&
    !((scene.classes[i + 1] as number) & (IS.PORTFOLIO | IS.NOT_IN_NAME))
  );
}

/** A portfolio, or "and" and commas between two of them. */
export function isPortfolioStep(scene: Scene, i: number, first: number): boolean {
  const { tokens, classes } = scene;
  const token = tokens[i] as Token;
  if (token.kind === 'word' && (classes[i] as number) & IS.PORTFOLIO) return !isPossessed(tokens, i);
  if (i - 1 < first || !((classes[i - 1] as number) & IS.PORTFOLIO)) return false;
  return (
    token.norm === 'and' ||
    token.text === '&' ||
    (token.text === ',' && (tokens[i + 2]?.norm === 'and' || tokens[i + 1]?.norm === 'and'))
  );
}

const isPossessed = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return next?.norm === "'s" || (next?.text === "'" && !next.spaced);
};
