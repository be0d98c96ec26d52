import type { Article } from '../../text/article.ts';
import { AGENCY_HEADS } from './agencyWords.ts';
import { OFFICE_HEADS, PORTFOLIOS, PRIVATE_HEADS, RANKS, STATUSES } from './officeWords.ts';
import { FAMILY_NAMES_FIRST, HONORIFICS, NAME_SUFFIXES, NOT_IN_NAMES, PARTICLES, PRIVATE_ORGS } from './orgWords.ts';

/** Bits of `wordClasses`: what a word can be in a title or a name. */
export const IS = {
  OFFICE_HEAD: 1,
  RANK: 2,
  PORTFOLIO: 4,
  STATUS: 8,
  PRIVATE_HEAD: 16,
  PRIVATE_ORG: 32,
  NOT_IN_NAME: 64,
  HONORIFIC: 128,
  PARTICLE: 256,
  NAME_SUFFIX: 512,
  FAMILY_FIRST: 1024,
  AGENCY_HEAD: 2048,
} as const;

const CLASSES = new Map<string, number>();
const add = (list: Iterable<string>, bit: number): void => {
  for (const word of list) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);
};
add(OFFICE_HEADS.keys(), IS.OFFICE_HEAD);
add(RANKS, IS.RANK);
add(PORTFOLIOS, IS.PORTFOLIO);
add(STATUSES.keys(), IS.STATUS);
add(PRIVATE_HEADS, IS.PRIVATE_HEAD);
add(PRIVATE_ORGS, IS.PRIVATE_ORG);
add(NOT_IN_NAMES, IS.NOT_IN_NAME);
add(HONORIFICS, IS.HONORIFIC);
add(PARTICLES, IS.PARTICLE);
add(NAME_SUFFIXES, IS.NAME_SUFFIX);
add(FAMILY_NAMES_FIRST, IS.FAMILY_FIRST);
add(AGENCY_HEADS.keys(), IS.AGENCY_HEAD);

/** One lookup for each token of the article, shared by all recognisers of names. */
export function wordClasses(article: Article): Uint16Array {
  const { tokens } = article;
  const classes = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'word') classes[i] = CLASSES.get(token.norm) ?? 0;
  }
  return classes;
}
