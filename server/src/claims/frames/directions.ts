import { wordSet } from '../../base/wordList.ts';

/** What a government does to a tariff of its own that makes it heavier. */
export const RAISING = wordSet('raise increase hike double triple quadruple');
/** … and what makes it lighter. */
export const LOWERING = wordSet('reduce cut lower slash halve ease trim');
