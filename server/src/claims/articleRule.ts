import type { Phrase } from '../base/phrase.ts';
import type { Span } from '../base/span.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import type { FindingCode, Severity } from '../settings/severity.ts';
import type { Article } from '../text/article.ts';
import type { Claim } from './claim.ts';

export interface ArticleRuleInput {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly knowledge: Knowledge;
}

/** Something within one article that does not agree with itself, its date or the record: a fact about it, from which a finding is made. */
export interface Discrepancy extends Span {
  readonly code: FindingCode;
  /** Present where it is lower than the code's default. */
  readonly severity?: Severity;
  readonly message: Phrase;
  readonly key?: string;
  readonly values: readonly string[];
  readonly related: readonly (Span & { readonly text?: string })[];
  /** The marked text; `findings/rules.ts` fills it in, since closed articles keep no text. */
  readonly text?: string;
}

/**
 * A check that needs one article alone. The rules themselves live in `findings/`; they are handed to the analysis, which runs them
 * while the tokens are there, so that closed articles need not keep them.
 */
export interface ArticleRule {
  readonly code: FindingCode;
  check(input: ArticleRuleInput): readonly Discrepancy[];
}
