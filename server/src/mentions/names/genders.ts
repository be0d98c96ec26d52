import { wordSet } from '../../base/wordList.ts';

/* Given names that are plainly a woman's or a man's in English news. They tell two bearers of one family name apart, and a person from a town. */

const WOMEN = wordSet(
  'hillary theresa elizabeth liz susan sarah mary maria ann anna anne angela christine chrystia katherine catherine kathy gina nancy janet jane julia ' +
    'julie laura laurie linda lisa lori margaret martha michelle nicola penny rachel rebecca rosa ruth sally sandra sharon tammy ursula victoria ' +
    'virginia amy kristi kristalina helen emily emma alice carla cecilia charlotte claire condoleezza debbie diana dina donna elaine eva giorgia grace ' +
    'heather jacinda jennifer jessica jill joan joni judith karen kamala kay kirsten madeleine marcia melanie ngozi pamela patty samantha sonia yvette',
);
const MEN = wordSet(
  'bill william donald john james jim robert bob rick richard tim thomas tom michael mike mark david george joe joseph jeb jerome colin boris scott ' +
    'kevin peter paul pete steven stephen andrew anthony ben brian charles chuck chris daniel dan edward eric frank fred gary gordon greg henry howard ' +
    'jack jason jeff jeffrey jeremy justin keith kenneth larry lawrence lloyd mitch narendra nicholas olaf patrick pat philip ralph rishi ron ronald ' +
    'roger russell sam shinzo shigeru simon stuart ted todd tony vladimir wilbur xi',
);

/** Whether the word is a given name of these, which no town in brackets begins with. */
export const isGiven = (word: string): boolean => WOMEN.has(word) || MEN.has(word);

/** Whether a title of politeness before a family name ("Mrs.", "Mr.") can be said of the bearer of the given name. */
export function mayBeCalled(honorific: string | undefined, given: string | undefined): boolean {
  if (given === undefined) return true;
  if (honorific === 'mr' || honorific === 'sir') return !WOMEN.has(given);
  return (
    !(honorific === 'mrs' || honorific === 'ms' || honorific === 'miss' || honorific === 'dame') || !MEN.has(given)
  );
}
