/** The words of a text that lists them between white space: word tables are written so, since a line of them reads better than quotes. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/);

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
