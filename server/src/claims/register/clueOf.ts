import type { RateDraft } from '../slots/rateDraft.ts';
import { ANY, type Clue } from './register.ts';

/** What is known of a rate so far, by which its tariff is looked for elsewhere in the article. */
export const clueOf = (draft: RateDraft): Clue => ({
  sentence: draft.reading.view.index,
  start: draft.site.mention.start,
  imposers: draft.imposers,
  targets: draft.targets.filter(target => target !== ANY),
  products: draft.products,
  rate: draft.site.mention.value.number,
});
