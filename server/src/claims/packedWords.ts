import { ENTITY_TYPES, MENTION_TYPES } from '../mentions/mention.ts';

const numbered = (letter: string, most: number): string[] =>
  Array.from({ length: most }, (_, i) => `${letter}${i + 1}`);

/** The names of what facts hold, and what stands in nearly every article. */
const FREQUENT = `
  file hash published headline length fault mentionCount claimCount compared rates amounts dates sound date source span start end
  rivalDates zones paragraphs lineStarts discrepancies kind zone paragraph quote
  id type text sentence entity name form office status candidates known value timex number unit qualifier low high step of
  key slots valid asserted modality attribution aside mentions from to how changed
  imposer target product measure part law subject metric scope period event participants place day
  words figures mention norm code severity message values list by related
  mod quant freq rule anchor
  header dateline body caption credit correction override frontmatter filename neighbour meta mail
  full short acronym title demonym metonym anaphor description former acting designate
  exact about nearly more-than at-least less-than at-most range vague
  percent percentage-points basis-points USD ton count year month week quarter hour
  rate quantity duration in-force paused lifted proposed denied stated carried inferred publication unknown
  total additional baseline across-the-board reciprocal sectoral retaliatory quota average
  most-favoured-nation anti-dumping countervailing safeguard change any whole
  DATE TIME DURATION SET PAST_REF PRESENT_REF FUTURE_REF APPROX START MID END unresolved unit-pointer exports imports
`;

/** Strings that packed facts name by their number: whatever is not among them stands in the facts themselves. */
export const packedWords: readonly string[] = [
  ...new Set([
    ...ENTITY_TYPES,
    ...MENTION_TYPES,
    ...FREQUENT.trim().split(/\s+/),
    ...numbered('m', 120),
    ...numbered('c', 30),
  ]),
];
