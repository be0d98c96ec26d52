import { WHERE } from './toldParties.ts';

/** What those do of whom nothing else tells that they tax anything, or whose people alone are told of. */
const IDLE: readonly string[] = ['other', 'people', 'place', 'object', 'goods', 'bears'].flatMap(part =>
  [...WHERE, 'above'].map(where => `${part} ${where}`),
);
const NAMED = [
  ...IDLE,
  ...['last before', 'after', 'other side here', 'other side near', 'share as other side', 'named', 'named most'],
];

/** Features of one who is only named. */
export const FAINT: ReadonlySet<string> = new Set(NAMED);

/** Features of one who only speaks, or of whom the headline only tells. */
export const TALK: ReadonlySet<string> = new Set([
  ...NAMED,
  ...[...WHERE, 'above'].flatMap(where => [`says ${where}`, `office ${where}`]),
  ...['headline', 'subject headline', 'other headline', 'people headline', 'goods headline', 'only one in headline'],
  'share with the other side',
]);
