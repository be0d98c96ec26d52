import type { RateDraft } from '../../slots/rateDraft.ts';
import { ANY } from '../register.ts';
import { noteAny } from './anyOrigin.ts';
import { type Candidate, FeatureSet, keyOf } from './candidate.ts';
import type { Discourse } from './discourse.ts';
import { FAINT, TALK } from './idle.ts';
import { noteRecorded, noteShares, noteTariffs } from './partiesOfTariffs.ts';
import { PartyField, type Side } from './partyField.ts';
import { noteBears, noteSaid } from './saidParty.ts';
import { noteHomes, noteNear, noteThemes } from './toldParties.ts';

/** From how much weight on a party is named often. */
const OFTEN = 0.5;

/** Who may impose the tariff, or whose goods may bear it: those told of around the rate, then those that the article as a whole is about. */
export function partyCandidates(side: Side, draft: RateDraft, article: Discourse): Candidate[] {
  const field = new PartyField(side, draft, article);
  const { told, issuer } = article;
  if (side === 'targets') field.featuresOf([ANY]);
  noteSaid(field);
  // Before those near by, who may be many: a list of countries must not crowd out the one that the headline names.
  noteThemes(field);
  noteNear(field);
  const known = noteTariffs(field);
  if (draft.pronoun !== undefined && side === 'imposers') field.featuresOf([draft.pronoun])?.note('pronoun');
  if (issuer !== undefined) field.featuresOf([issuer.party])?.note('issuer');
  noteHomes(field);
  const recorded = noteRecorded(field);
  const others = draft[field.other];
  const sole = others.length === 1 && others[0] !== ANY ? others[0] : undefined;
  for (const { value, features } of field.all) {
    const [first = ANY] = value;
    features.note('several', value.length > 1);
    noteShares(field, value, keyOf(value), features);
    if (first === ANY) noteAny(field, features, sole, recorded);
    else if (value.length === 1) {
      features.note('named', told.shareOf(first) * told.weightOf(first));
      const beside = sole === undefined ? 0 : told.shareBeside(sole, first);
      features.note('beside the other side', beside);
      features.note('beside the other side, deal', article.decided.isTold('deal', field.sentence) && beside);
      if (side === 'imposers' && draft.targets.includes(first)) noteBears(features, draft);
    }
  }
  const candidates = side === 'imposers' ? withoutIdle(field) : field.candidates;
  return [...candidates, { value: [], part: false, features: openFeatures(field, known) }];
}

/** Without those of whom nothing tells that they tax anything, nor that the article is told from there. */
function withoutIdle(field: PartyField): Candidate[] {
  const taxing = field.all.some(({ features }) => features.has('share'));
  return field.all.flatMap(({ value, features }) => {
    const names = [...features.keys()];
    const told = names.filter(name => !name.startsWith('tied') && !name.startsWith('home'));
    const often = value.some(party => field.article.told.weightOf(party) >= OFTEN);
    const talks = taxing && told.every(name => TALK.has(name));
    const named = !often && told.every(name => FAINT.has(name));
    features.note('only talks', talks);
    features.note('only named', named);
    const home = names.some(name => name.startsWith('home'));
    // Who speaks of another's tariff at home has none by that.
    const speaks = told.some(name => /^(?:says|office) here$/.test(name));
    return (talks || named) && !(home && !(talks && speaks)) ? [] : [{ value, part: false, features }];
  });
}

function openFeatures({ side, other, draft }: PartyField, known: boolean): FeatureSet {
  const open = new FeatureSet();
  open.note('open');
  open.note('open, none told', !known);
  open.note('open, soft', draft.state.certainty === 'soft');
  open.note('open, conditional', draft.load.conditional);
  open.note('open, other side open', draft[other].length === 0);
  open.note('open, said', draft[side].length > 0);
  return open;
}
