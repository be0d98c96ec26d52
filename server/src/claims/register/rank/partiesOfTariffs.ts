import { meets } from '../../../base/lists.ts';
import { ALL_GOODS } from '../../frames/nouns.ts';
import type { SentenceView } from '../../sentenceView.ts';
import { clueOf } from '../clueOf.ts';
import { recordedTarget } from '../recorded.ts';
import { ANY, type Entry } from '../register.ts';
import type { FeatureSet } from './candidate.ts';
import type { PartyField } from './partyField.ts';
import { answers } from './site.ts';

/** How many sentences before the rate a tariff may be told of to be near by. */
const NEAR = 3;

/**
 * The parties of the article's other tariffs. Gives whether any of these names one.
 */
export function noteTariffs(field: PartyField): boolean {
  const { side, draft, article } = field;
  const { start } = draft.site.mention;
  let known = false;
  let last: Entry | undefined;
  let next: Entry | undefined;
  const onImports = namesImports(draft.reading.view);
  const near = article.register
    .around(start)
    .filter(entry => entry.start !== start && !entry.old && !(onImports && meets(entry.imposers, entry.targets)))
    .filter(({ isChange }) => !isChange || side === 'imposers');
  for (const entry of near) {
    if (entry[side].length === 0) continue;
    known = true;
    if (entry.start < start) last = entry;
    else next ??= entry;
    const features = field.featuresOf(entry[side]);
    if (features) noteEntry(field, features, entry);
  }
  noteNext(field, last, draft.definite ? 'last tariff, pointed to' : 'last tariff');
  noteNext(field, next, 'next tariff');
  for (const entry of near) noteOtherSide(field, entry);
  if (draft.beside) field.featuresOf(draft.beside[side])?.note('beside');
  if (draft.meant) field.featuresOf(draft.meant[side])?.note('of the tariff meant');
  return known;
}

/** "the rate of import duties": what is told of duties on what leaves a country says nothing of it. */
const namesImports = ({ tokens, first, last }: SentenceView): boolean =>
  tokens.slice(first, last).some(({ norm }) => /^import(?:s|ed|ing|ers?)?$/.test(norm));

/** What was told in a target's sentence alone is worth more than what was carried there. */
const isCarried = ({ side }: PartyField, entry: Entry): boolean => side === 'targets' && !entry.stated;

function noteNext(field: PartyField, entry: Entry | undefined, name: string): void {
  if (!entry) return;
  const { side, other, draft } = field;
  const another = entry[other].length > 0 && draft[other].length > 0 && !meets(entry[other], draft[other]);
  field
    .featuresOf(entry[side])
    ?.note(`${name}${isCarried(field, entry) ? ', carried' : ''}${another ? ', another' : ''}`);
}

function noteEntry(field: PartyField, features: FeatureSet, entry: Entry): void {
  const { draft, other } = field;
  const away = field.sentence - entry.sentence;
  const strength = isCarried(field, entry) ? 0.5 : 1;
  const clash =
    (entry[other].length > 0 && draft[other].length > 0 && !meets(entry[other], draft[other])) ||
    (entry.products.length > 0 && draft.products.length > 0 && !meets(entry.products, draft.products));
  const where = away === 0 ? 'here' : away === 1 ? 'before' : away > 0 && away <= NEAR ? 'near' : 'far';
  features.note(`tariff ${where}${clash ? ', another' : ''}`, strength);
  if (entry.rate !== null && entry.rate === draft.site.mention.value.number && !clash)
    features.note(where === 'far' ? 'same rate far' : 'same rate', strength);
  if (clash) return;
  if (meets(entry.products, draft.products) && draft.products[0] !== ALL_GOODS) features.note('same goods', strength);
  if (meets(entry[other], draft[other])) features.note('same other side', strength);
  if (draft.law && entry.law === draft.law.id) features.note('same law', strength);
  if (draft.kind && entry.kind === draft.kind) features.note('same kind', strength);
}

/** Of the parties on the other side of a tariff, that they stand there; whom a party's tariffs fall on answers with its own. */
function noteOtherSide(field: PartyField, entry: Entry): void {
  const { side, other, draft, sentence } = field;
  for (const party of entry[other]) {
    const features = field.known(party);
    if (!features) continue;
    features.note(entry.sentence === sentence ? 'other side here' : 'other side near');
    if (!entry[side].some(mine => draft[other].includes(mine))) continue;
    features.note('hits back');
    features.note('hits back here', entry.sentence === sentence);
    features.note('answers', answers(draft));
  }
}

/** On whom the record of measures says that the tariff falls. */
export function noteRecorded(field: PartyField): string | undefined {
  const { draft } = field;
  if (field.side === 'imposers') return undefined;
  const recorded = recordedTarget({ ...clueOf(draft), targets: [] }, draft.part, draft.reading.context);
  if (recorded !== undefined) field.featuresOf([recorded])?.note('recorded');
  return recorded;
}

/** How many of the article's tariffs are a candidate's, of all and of those that share what is known of this one. */
export function noteShares(field: PartyField, value: readonly string[], key: string, features: FeatureSet): void {
  const { side, other, draft } = field;
  const { register } = field.article;
  const own = register.shareOf(side, key);
  features.note('share', own);
  if (own === 1) features.note('only one');
  features.note('share with the other side', register.shareOf(side, key, other, draft[other]));
  if (draft.products[0] !== ALL_GOODS)
    features.note('share with the goods', register.shareOf(side, key, 'products', draft.products));
  if (value.length === 1 && value[0] !== ANY) features.note('share as other side', register.shareOf(other, key));
}
