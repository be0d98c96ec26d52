import type { Meter } from '../base/meter.ts';
import type { Span } from '../base/span.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import type { FolderSettings } from '../settings/settings.ts';
import type { ArticleOptions, Published, Zone, ZoneKind } from '../text/article.ts';
import type { ArticleRule, Discrepancy } from './articleRule.ts';
import type { Claim } from './claim.ts';

/** A sentence as the corpus keeps it. Only sentences that hold a mention or a number are kept with their quote. */
export interface SentenceFacts extends Span {
  readonly zone: ZoneKind;
  readonly paragraph: number;
  /** The sentence's text, white space folded, cut at 200 characters. */
  readonly quote: string;
}

/** A sentence with numbers, ready for aligning with near-duplicates: equal `key`s are equal sentences but for their numbers. */
export interface MaskedSentence {
  readonly sentence: number;
  /** Hash of the tokens with figures and dates masked. */
  readonly key: string;
  readonly words: number;
  /** The masked places in order, each with its comparable normal form ("25 percent", "2021-11-15", "83700000 ton"). */
  readonly figures: readonly (Span & {
    readonly mention: string | null;
    readonly norm: string;
    /** As written, for numbers that no mention covers. */
    readonly text?: string;
  })[];
}

/**
 * All that is kept of one article: a function of its text, the settings, the knowledge and the publication date handed in.
 * Frozen; one per version of the text.
 */
export interface ArticleFacts {
  readonly file: string;
  /** Of the text and everything else the analysis depends on. */
  readonly hash: string;
  readonly published: Published | null;
  readonly rivalDates: readonly Published[];
  readonly headline: string;
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Span[];
  /** Offset of the first character of each line: turns offsets into positions without the text. */
  readonly lineStarts: readonly number[];
  readonly length: number;
  readonly sentences: readonly (SentenceFacts | null)[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly masked: readonly MaskedSentence[];
  readonly discrepancies: readonly Discrepancy[];
  /** Present where the analysis failed, which is a fault of ours: nothing was read of the article but its lines. */
  readonly fault?: string;
  /** It belongs to none of the folders that are open: its figures and names meet no other article's. */
  readonly alone?: boolean;
}

export interface AnalysisContext {
  readonly knowledge: Knowledge;
  readonly settings: FolderSettings;
  readonly rules: readonly ArticleRule[];
  readonly meter?: Meter;
}

/** `analyse` never throws on any text and does no I/O: should a rule fail, the article costs its own facts and says why (`fault`). */
export type Analyse = (file: string, text: string, options: ArticleOptions, context: AnalysisContext) => ArticleFacts;
