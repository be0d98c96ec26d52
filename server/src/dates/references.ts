import type { Token } from '../text/article.ts';

/** The beginnings of addresses: "https://", "www.", "name@host", "example.com/". */
const ADDRESS = /^(?:https?:\/\/|www\.|[\w.+-]+@[\w-]+\.|(?:[\w-]+\.){1,3}[a-z]{2,6}\/)/i;
/** Numbers of dockets, notices and cases: "USTR-2019-0015", "2025-06063", "58/2019-2020", "12/2022-Customs", "6/12/2023-DGTR", "21-06-03-A"; and standards: "10025-2:2019". */
const NUMBER =
  /^(?:[A-Z]{1,6}-(?:19|20)\d\d-\d{3,}|\d{1,3}\/\d{1,3}\/(?:19|20)\d\d-[A-Z]|\d{3,6}(?:-\d{1,2})*:(?:19|20)\d\d(?!\d)|(?:19|20)\d\d-(?!(?:19|20)\d\d\b)\d{4,}|\d{1,4}\/(?:19|20)\d\d-\w|\d\d-\d\d-\d\d-\w)/;
const JOINTS = new Set(['.', ':', '/', '@', '-', '+', '_']);
const OPENING = new Set(['(', '[', '<', '"', "'"]);
const CLOSING = new Set([')', ']', '>', '"']);
/** What stands before the number of a case or a notice ("F. No. 6/12/2023"), and of a standard ("GB/T 1591-2018", "ASTM A615-2020"). */
const NUMBERED = new Set(['No', 'No.', 'Nos', 'Nos.', 'NO.']);
const STANDARDS = new Set('EN ISO IEC DIN BS JIS GB T ASTM ANSI SAE GOST AS ABNT'.split(' '));
const STANDARD = /^[A-Z]?\d{2,6}(?:[-/.]\w{1,5})*[-:](?:19|20)\d\d(?!\d)/;
function isLedBy(tokens: readonly Token[], i: number, first: number, words: ReadonlySet<string>): boolean {
  const before = i > first ? (tokens[i - 1] as Token) : undefined;
  return before !== undefined && words.has(before.text);
}
/** How many tokens tell whether a run of them is an address. */
const HEAD = 12;

/**
 * End of the address or reference number that begins at token `i`, `i` where none does. What it is made of looks like years, months and
 * days, and is none.
 */
export function referenceEnd(tokens: readonly Token[], i: number, first: number, last: number): number {
  const joint = i + 1 < last ? (tokens[i + 1] as Token) : undefined;
  if (!joint || joint.spaced || !JOINTS.has(joint.norm)) return i;
  const token = tokens[i] as Token;
  if (!token.spaced && i > first && !OPENING.has((tokens[i - 1] as Token).norm)) return i;
  let head = token.text;
  for (let k = i + 1; k < Math.min(last, i + HEAD) && !(tokens[k] as Token).spaced; k++)
    head += (tokens[k] as Token).text;
  const isListed = isLedBy(tokens, i, first, NUMBERED) && /^\d+\//.test(head);
  const isStandard = isLedBy(tokens, i, first, STANDARDS) && STANDARD.test(head);
  if (!isListed && !isStandard && !ADDRESS.test(head) && !NUMBER.test(head)) return i;
  let end = i + 1;
  while (end < last && !(tokens[end] as Token).spaced && !CLOSING.has((tokens[end] as Token).norm)) end++;
  return end;
}
