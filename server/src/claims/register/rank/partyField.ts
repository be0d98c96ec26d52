import { labelsIn } from '../../slots/labelOf.ts';
import type { RateDraft } from '../../slots/rateDraft.ts';
import { isRegion } from '../../slots/readNoun.ts';
import { apartFromActor, apartFromCritics } from './actorUnnamed.ts';
import { type Candidate, FeatureSet, keyOf } from './candidate.ts';
import type { Discourse } from './discourse.ts';
import { isExportDuty, isSurelyBorne, onExports } from './site.ts';

export type Side = 'imposers' | 'targets';

/** How many candidates of a slot are weighed. */
const MOST = 24;

/** The parties that one slot of a rate may have, with what speaks for each, while they are collected. */
export class PartyField {
  readonly side: Side;
  readonly other: Side;
  readonly draft: RateDraft;
  readonly article: Discourse;
  /** The sentence of the rate. */
  readonly sentence: number;
  /** The tariff may fall on the goods of the one who imposes it: they leave his country. */
  readonly own: boolean;
  private readonly found = new Map<string, { readonly value: readonly string[]; readonly features: FeatureSet }>();
  private readonly taken: readonly string[];

  constructor(side: Side, draft: RateDraft, article: Discourse) {
    this.side = side;
    this.other = side === 'imposers' ? 'targets' : 'imposers';
    this.draft = draft;
    this.article = article;
    this.sentence = draft.reading.view.index;
    this.own = side === 'targets' && onExports(draft);
    // Nobody taxes his own goods. Whose a tariff is comes first: on whom it was read to fall may be wrong, save where "on" or the like says so.
    const borne = side === 'targets' ? draft.imposers : isSurelyBorne(draft) || draft.borneBefore ? draft.targets : [];
    const here = article.told.partiesOf(this.sentence);
    const passed =
      side === 'targets'
        ? here.filter(({ part }) => part === 'passed').map(({ party }) => party)
        : [
            ...apartFromActor(draft, here),
            ...apartFromCritics(draft, here),
            ...(draft.borneBefore ? labelsIn(draft.reading).values() : []),
          ];
    this.taken = [...(isExportDuty(draft, article) || this.own ? [] : borne), ...passed];
  }

  /** The features of a candidate, which is one from now on; undefined for one that cannot be. */
  featuresOf(value: readonly string[]): FeatureSet | undefined {
    if (value.length === 0 || value.some(party => this.taken.includes(party))) return undefined;
    // No region has tariffs.
    if (this.side === 'imposers' && value.some(party => isRegion(this.draft.reading, party))) return undefined;
    const key = keyOf(value);
    const known = this.found.get(key);
    if (known) return known.features;
    if (this.found.size >= MOST) return undefined;
    const features = new FeatureSet();
    this.found.set(key, { value, features });
    return features;
  }

  /** The features of a party if it is a candidate already. */
  known(party: string): FeatureSet | undefined {
    return this.found.get(party)?.features;
  }

  mayBe(party: string): boolean {
    return !this.taken.includes(party);
  }

  get all(): readonly { readonly value: readonly string[]; readonly features: FeatureSet }[] {
    return [...this.found.values()];
  }

  get candidates(): Candidate[] {
    return this.all.map(({ value, features }) => ({ value, part: false, features }));
  }
}
