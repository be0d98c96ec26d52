import type { Title } from '../offices/title.ts';
import type { TokenSpan } from '../scene.ts';

/** A personal name and what the words beside it say about its bearer. */
export interface Introduction {
  readonly name: TokenSpan;
  /** The title beside the name; absent where only a party label or an owner says so ("D-Mass.", "the WTO's"). */
  readonly title: Title | undefined;
  readonly isOfficial: boolean;
  /** The name is a family name alone that only counts if the text has the full name, too: "Roe, a former minister". */
  readonly needsFullName?: boolean;
  readonly party: string | undefined;
  readonly agency: string | undefined;
}
