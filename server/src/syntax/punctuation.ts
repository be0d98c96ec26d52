// Punctuation takes no part in parsing: words know the marks beside them, and the marks are attached to the finished tree by the rules that
// the treebanks follow (universaldependencies.org/u/dep/punct.html).

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const QUOTE = /^(?:["“”]|''|``)$/;

/** Sets the heads of the words marked in `isMark`; all others have theirs, -1 at the root. */
export function attachMarks(forms: readonly string[], isMark: Uint8Array, heads: Int32Array): void {
  const root = rootOf(isMark, heads);
  const openings: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    if (!isMark[i] || i === root) continue;
    heads[i] = headOfMark(isMark, heads, i, root);
    const opening = takeOpening(forms, openings, i);
    if (opening < 0) continue;
    const inner = topBetween(isMark, heads, opening, i);
    if (inner < 0) continue;
    heads[opening] = inner;
    heads[i] = inner;
  }
}

function rootOf(isMark: Uint8Array, heads: Int32Array): number {
  let root = heads.indexOf(-1);
  while (root >= 0 && isMark[root]) root = heads.indexOf(-1, root + 1);
  if (root >= 0) return root;
  // Nothing but marks: the first governs the rest.
  heads[0] = -1;
  return 0;
}

/** Index of the bracket or quote that word `i` closes, -1 if it closes none; an opening one is remembered. */
function takeOpening(forms: readonly string[], openings: number[], i: number): number {
  const form = forms[i] as string;
  const wanted = CLOSING[form];
  const quote = QUOTE.test(form);
  for (let k = openings.length - 1; k >= 0; k--) {
    const open = openings[k] as number;
    const other = forms[open] as string;
    if (other !== wanted && !(quote && QUOTE.test(other))) continue;
    openings.length = k;
    return open;
  }
  if (quote || Object.values(CLOSING).includes(form)) openings.push(i);
  return -1;
}

/** The word between the two that is governed from outside; -1 where none or several are. */
function topBetween(isMark: Uint8Array, heads: Int32Array, from: number, to: number): number {
  let top = -1;
  for (let i = from + 1; i < to; i++) {
    const head = heads[i] as number;
    if (isMark[i] || (head > from && head < to)) continue;
    if (top >= 0) return -1;
    top = i;
  }
  return top;
}

/**
 * Of the highest words to the left and to the right of the mark whose phrases end at it, the lower: the member of a list, the phrase put
 * before or behind. A mark at the end goes to the root.
 */
function headOfMark(isMark: Uint8Array, heads: Int32Array, mark: number, root: number): number {
  const left = climb(isMark, heads, nextWord(isMark, mark, -1), mark);
  const right = climb(isMark, heads, nextWord(isMark, mark, 1), mark);
  if (left < 0) return right < 0 ? root : right;
  if (right < 0) return left;
  for (let i = right; i >= 0; i = heads[i] as number) if (i === left) return right;
  return left;
}

function nextWord(isMark: Uint8Array, from: number, step: 1 | -1): number {
  let i = from + step;
  while (i >= 0 && i < isMark.length && isMark[i]) i += step;
  return i < isMark.length ? i : -1;
}

/** The highest governor of `word` that stands on the same side of the mark. */
function climb(isMark: Uint8Array, heads: Int32Array, word: number, mark: number): number {
  if (word < 0) return -1;
  let top = word;
  for (;;) {
    const head = heads[top] as number;
    if (head < 0 || head < mark !== top < mark || isMark[head]) return top;
    top = head;
  }
}
