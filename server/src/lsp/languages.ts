import { inEnglish, type Say, sayWith } from '../features/say.ts';
import { japanese } from './japanese.ts';

/** The words of a locale ("ja", "ja-JP"); English for all others. */
export const sayIn = (locale: string): Say => (/^ja\b/i.test(locale) ? sayWith(japanese) : inEnglish);
