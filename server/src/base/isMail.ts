/** Messages: read where their decoded text can be shown, which is what all places in them are places of. */
export const isMail = (path: string): boolean => /\.eml$/i.test(path);
