import type { Span } from '../base/span.ts';
import type { FigureValue } from '../mentions/mention.ts';

export type ClaimKind = 'rate' | 'quantity' | 'duration' | 'date' | 'count' | 'office';
/** in-force: imposed, adopted, kept; the classes are never compared with each other. */
export type Modality = 'in-force' | 'paused' | 'lifted' | 'proposed' | 'denied';
export type Measure =
  | 'total'
  | 'additional'
  | 'baseline'
  | 'across-the-board'
  | 'reciprocal'
  | 'sectoral'
  | 'retaliatory'
  | 'quota'
  | 'average'
  | 'most-favoured-nation'
  | 'anti-dumping'
  | 'countervailing'
  | 'safeguard'
  // How much a tariff goes up or down: no rate itself.
  | 'change';
/** The one target of a measure that falls on all origins. */
export const ANY_ORIGIN = 'any';
/** In what is told of a rate: several steps make it together. */
export const IN_ALL = 'in-all';
export type SlotHow = 'stated' | 'carried' | 'inferred';

/** What a figure is about. Two claims are compared only where these agree; null: the text names none. */
export interface ClaimKey {
  /** Party ids: who imposes the measure, together where several. */
  readonly imposer?: readonly string[] | null;
  /** Party ids, or "any" alone where the measure falls on all origins. */
  readonly target?: readonly string[] | null;
  readonly product?: readonly string[] | null;
  readonly measure?: Measure | null;
  readonly part?: 'whole' | 'part' | null;
  readonly law?: string | null;
  readonly subject?: string | null;
  readonly metric?: string | null;
  readonly scope?: string | null;
  readonly period?: string | null;
  readonly event?: EventKey | null;
}
export interface EventKey {
  readonly kind: string;
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly day: string | null;
}

/** A quantity as the other of two has it: what one imports the other exports. */
export interface OtherSide {
  readonly subject: string;
  readonly metric: string;
  readonly scope: string | null;
}

/** What the sentence of a quantity tells of it, in classes of words (`told/`): figures of which the same is told are compared. */
export interface Told {
  /** The unit in which its dimension is compared. */
  readonly unit: string;
  /** The ids of all whom its clause names. */
  readonly who: readonly string[];
  /** Those of all whom only the rest of the sentence names: who tells it, where those are from who do it; absent where it is a list. */
  readonly beside?: readonly string[];
  /** Whom the article names most, anywhere. */
  readonly around: readonly string[];
  /** The town of the dateline, as an id. */
  readonly place: readonly string[];
  /** What is measured or done, by the words nearest to the figure; each must be among all the words of the other sentence. */
  readonly core: readonly string[];
  readonly bag: readonly string[];
  /** Days and periods, ISO. */
  readonly when: readonly string[];
  /** Whether it is so, is decided, or is wished or foreseen; `any` where a noun tells what is done. */
  readonly state: 'in-force' | 'decided' | 'proposed' | 'denied' | 'any';
  /** Level or change, and words that make a figure one of its own: "fall net". */
  readonly ways: string;
  /** The sentence has other figures of this unit: nothing but its own words tells which is which. */
  readonly listed?: true;
  /** From whom ("<party/US") and to whom (">party/CN") goods go. */
  readonly flows: readonly string[];
  /** Nothing else is known of the figure. */
  readonly open?: true;
}

export interface ValidTime {
  /** ISO date of day, month or year precision; `from` inclusive, `to` exclusive; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'stated' | 'publication' | 'unknown';
  /** Reported as a change without a day: what held before holds no more. */
  readonly changed?: true;
}

export interface Claim extends Span {
  /** Unique within the article, "c1" … in text order. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly key: ClaimKey;
  readonly value: FigureValue;
  /** For kind date: the ISO day or interval stated. */
  readonly date?: string;
  readonly valid: ValidTime;
  /** Publication day of the article, ISO; null when unknown. */
  readonly asserted: string | null;
  readonly modality: Modality;
  /** Who says so, or null. */
  readonly attribution: string | null;
  /** How each filled slot is known; an absent slot is unknown. */
  readonly slots: Readonly<Partial<Record<keyof ClaimKey, SlotHow>>>;
  readonly text: string;
  /** Ids of the dates and figures of its sentence that another verb has, which tell nothing of this one; absent where there are none. */
  readonly aside?: readonly string[];
  /** Ids of the mentions it is bound from, the figure first. */
  readonly mentions: readonly string[];
  /** The same amount told of the other side. */
  readonly otherSide?: OtherSide;
  readonly told?: Told;
  readonly sentence: number;
}

/** A claim without its id. */
export type Unnamed = Omit<Claim, 'id'>;
