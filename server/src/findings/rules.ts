import type { ArticleRule } from '../claims/articleRule.ts';

/** The checks that need one article alone, handed to the analysis. */
export const articleRules: readonly ArticleRule[] = [];
