import { meets } from '../../../base/lists.ts';
import type { Measure } from '../../claim.ts';
import { ALL_GOODS } from '../../frames/nouns.ts';
import type { RateDraft } from '../../slots/rateDraft.ts';
import { clueOf } from '../clueOf.ts';
import { recordedTarget } from '../recorded.ts';
import { ANY, type Entry } from '../register.ts';
import { type Candidate, FeatureSet, keyOf } from './candidate.ts';
import type { Discourse } from './discourse.ts';
import { answers, comesDown, isAimed, isSurelyBorne, onExports } from './site.ts';
import { noteTie } from './tie.ts';
import type { ToldParty } from './told.ts';

/** How many candidates of a slot are weighed. */
const MOST = 14;
/** How many sentences before the rate a party may stand to be named near by. */
const NEAR = 3;
/** How many of the parties named most are candidates wherever they are named. */
const RANKED = 5;

type Side = 'imposers' | 'targets';
const GENERAL: ReadonlySet<Measure> = new Set<Measure>(['average', 'most-favoured-nation', 'quota', 'safeguard']);

/** Who may impose the tariff, or whose goods may bear it, where the sentence leaves that open. */
export function partyCandidates(side: Side, draft: RateDraft, article: Discourse): Candidate[] {
  const { register, told, issuer } = article;
  const other: Side = side === 'imposers' ? 'targets' : 'imposers';
  const sentence = draft.reading.view.index;
  const { start } = draft.site.mention;
  const found = new Map<string, { value: readonly string[]; features: FeatureSet }>();
  const own = side === 'targets' && onExports(draft);
  const answering = answers(draft);
  // Nobody taxes his own goods. Whose a tariff is comes first: on whom it was read to fall may be wrong, save where "on" or the like says so.
  const borne = side === 'targets' ? draft.imposers : isSurelyBorne(draft) ? draft.targets : [];
  const taken = draft.exportDuty || own ? [] : borne;

  const passed =
    side === 'imposers'
      ? []
      : told.partiesOf(sentence).flatMap(({ part, party }) => (part === 'passed' ? [party] : []));

  function featuresOf(value: readonly string[]): FeatureSet | undefined {
    if (value.length === 0 || value.some(party => taken.includes(party) || passed.includes(party))) return undefined;
    const key = keyOf(value);
    const known = found.get(key);
    if (known) return known.features;
    if (found.size >= MOST) return undefined;
    const features = new FeatureSet();
    found.set(key, { value, features });
    return features;
  }

  function noteNext(entry: Entry | undefined, name: string): void {
    if (!entry) return;
    const carried = side === 'targets' && !entry.stated;
    const another = entry[other].length > 0 && draft[other].length > 0 && !meets(entry[other], draft[other]);
    featuresOf(entry[side])?.note(`${name}${carried ? ', carried' : ''}${another ? ', another' : ''}`);
  }

  if (side === 'targets') featuresOf([ANY]);
  noteSaid(featuresOf(draft[side]), side, draft);
  // Those told of around the rate, nearest first; then what the article as a whole is about.
  for (let away = 0; away <= NEAR; away++) {
    const where = WHERE[away] as string;
    const at = told.partiesOf(sentence - away);
    let last: FeatureSet | undefined;
    if (side === 'targets')
      for (const list of listsOf(at)) noteList(featuresOf([...new Set(list.map(({ party }) => party))]), list, where);
    for (const one of at) {
      const features = featuresOf([one.party]);
      if (!features) continue;
      const above = away === 0 && one.verb >= 0 && draft.site.chain.some(({ node }) => node === one.verb);
      features.note(`${one.part} ${above ? 'above' : where}`);
      if (one.office) features.note(`office ${where}`);
      features.note(
        `one of a list ${where}`,
        side === 'targets' && (one.joined || at[at.indexOf(one) + 1]?.joined === true),
      );
      if (away === 0) noteTie(features, draft, one.node, one.start);
      if (away === 0 && one.start < start) last = features;
    }
    last?.note('last before');
  }
  if (own) featuresOf(draft.imposers)?.note('own exports');
  for (const one of told.partiesOf(sentence + 1)) featuresOf([one.party])?.note('after');
  for (const one of told.headed) {
    const features = featuresOf([one.party]);
    features?.note(`${one.part} headline`);
    features?.note('headline');
  }
  const headed = new Set(told.headed.map(({ party }) => party));
  if (headed.size === 1) featuresOf([...headed])?.note('only one in headline');
  if (headed.size === 2 && draft[other].some(party => headed.has(party)))
    for (const party of headed) {
      const features = featuresOf([party]);
      features?.note('other of two in headline');
      features?.note('answers', answering);
    }
  const ranked = told.ranked.filter(party => !taken.includes(party));
  for (let i = 0; i < Math.min(RANKED, ranked.length); i++) {
    const features = featuresOf([ranked[i] as string]);
    if (i === 0) features?.note('named most', told.weightOf(ranked[i] as string));
  }
  const near = register.around(start);
  let known = false;
  let last: Entry | undefined;
  let next: Entry | undefined;
  for (const entry of near) {
    if (entry.start === start || entry.old) continue;
    if (entry[side].length === 0) continue;
    known = true;
    if (entry.start < start) last = entry;
    else next ??= entry;
    const features = featuresOf(entry[side]);
    if (!features) continue;
    noteEntry(features, entry, draft, other, side === 'targets' && !entry.stated);
  }
  noteNext(last, draft.definite ? 'last tariff, pointed to' : 'last tariff');
  noteNext(next, 'next tariff');
  for (const entry of near) {
    if (entry.start === start || entry.old || entry[other].length === 0) continue;
    for (const party of entry[other]) {
      const one = found.get(party)?.features;
      if (!one) continue;
      one.note(entry.sentence === sentence ? 'other side here' : 'other side near');
      // Whom a party's tariffs fall on answers with its own.
      if (!entry[side].some(mine => draft[other].includes(mine))) continue;
      one.note('hits back');
      one.note('hits back here', entry.sentence === sentence);
      one.note('answers', answering);
    }
  }
  if (draft.beside) featuresOf(draft.beside[side])?.note('beside');
  if (draft.pronoun !== undefined && side === 'imposers') featuresOf([draft.pronoun])?.note('pronoun');
  if (issuer !== undefined) featuresOf([issuer])?.note('issuer');
  if (draft.meant) featuresOf(draft.meant[side])?.note('of the tariff meant');
  const sole = draft[other].length === 1 && draft[other][0] !== ANY ? draft[other][0] : undefined;
  const deal = article.decided.isOfDeal(sentence);
  let recorded: string | undefined;
  if (side === 'targets') {
    recorded = recordedTarget({ ...clueOf(draft), targets: [] }, draft.part, draft.reading.context);
    if (recorded !== undefined) featuresOf([recorded])?.note('recorded');
  }
  for (const { value, features } of found.values()) {
    const [first] = value;
    if (value.length > 1) features.note('several');
    const own = register.shareOf(side, keyOf(value));
    features.note('share', own);
    if (own === 1) features.note('only one');
    features.note('share with the other side', register.shareOf(side, keyOf(value), other, draft[other]));
    if (draft.products[0] !== ALL_GOODS)
      features.note('share with the goods', register.shareOf(side, keyOf(value), 'products', draft.products));
    if (value.length === 1 && first !== ANY) {
      features.note('share as other side', register.shareOf(other, keyOf(value)));
      features.note('named', told.shareOf(first as string) * told.weightOf(first as string));
      const beside = sole === undefined ? 0 : told.shareBeside(sole, first as string);
      features.note('beside the other side', beside);
      features.note('beside the other side, deal', deal && beside);
      if (side === 'imposers' && draft.targets.includes(first as string)) {
        features.note(`bears, ${draft.targetHow ?? ''}`);
        features.note(`bears, ${wayOf(draft)}`);
        features.note('bears, subject', draft.bears);
      }
    }
    if (first === ANY) {
      noteAny(features, draft, told.partiesOf(sentence).length === 0);
      const most = sole === undefined ? 0 : told.mostBeside(sole);
      features.note('any, one beside', most);
      features.note('any, deal', deal);
      features.note('any, one beside, deal', deal && most);
      features.note('any, one in headline', headed.size - (sole !== undefined && headed.has(sole) ? 1 : 0) === 1);
      features.note('any, recorded of another', recorded !== undefined && recorded !== ANY);
    }
  }
  const taxing = side === 'imposers' && [...found.values()].some(({ features }) => features.has('share'));
  const candidates: Candidate[] = [...found.values()]
    .filter(({ value, features }) => {
      if (side === 'targets') return true;
      const names = [...features.keys()].filter(name => !name.startsWith('tied'));
      if (taxing && !features.has('share') && names.every(name => TALK.has(name))) return false;
      return value.some(party => told.weightOf(party) >= 0.5) || names.some(name => !FAINT.has(name));
    })
    .map(({ value, features }) => ({ value, part: false, features }));
  const open = new FeatureSet();
  open.note('open');
  open.note('open, none told', !known);
  open.note('open, soft', draft.state.certainty === 'soft');
  open.note('open, conditional', draft.load.conditional);
  open.note('open, other side open', draft[other].length === 0);
  open.note('open, said', draft[side].length > 0);
  candidates.push({ value: [], part: false, features: open });
  return candidates;
}
const WHERE = ['here', 'before', 'near', 'near'];

/** The parties that stand in one list: "Peru, Chile and Fiji". */
function listsOf(at: readonly ToldParty[]): ToldParty[][] {
  const lists: ToldParty[][] = [];
  for (const one of at) {
    const list = lists.at(-1);
    if (one.joined && list) list.push(one);
    else lists.push([one]);
  }
  return lists.filter(list => new Set(list.map(({ party }) => party)).size > 1);
}

function noteList(features: FeatureSet | undefined, [first]: readonly ToldParty[], where: string): void {
  if (!features || !first) return;
  features.note(`list ${where}`);
  features.note(`list ${first.part} ${where}`);
}

/** By which words a sentence was read to say on whom a tariff falls. */
const WAYS = ['origins', 'owners', 'ours', 'nation', 'universal'] as const;
const wayOf = ({ load }: RateDraft): string =>
  WAYS.find(way => {
    const said = load[way];
    return Array.isArray(said) ? said.length > 0 : said !== undefined && said !== false;
  }) ?? 'otherwise';

/** What the sentence by itself was read to say, and how it says it. */
function noteSaid(features: FeatureSet | undefined, side: Side, draft: RateDraft): void {
  if (!features) return;
  const { load } = draft;
  features.note('said');
  if (side === 'imposers') return;
  features.note(`said, ${draft.targetHow ?? 'nothing'}`);
  features.note('said, several', draft.targets.length > 1);
  features.note('said, any', draft.targets[0] === ANY);
  features.note(`said, ${wayOf(draft)}`);
  const [node] = load.nodes;
  if (node !== undefined) noteTie(features, draft, node, draft.reading.tree.start(node), 'said, ');
  features.note('said, bears', draft.bears);
}
/** What those do of whom nothing else tells that they tax anything, or whose people alone are told of, unless they are named often. */
const IDLE: ReadonlySet<string> = new Set(
  ['other', 'people', 'place', 'object', 'goods', 'bears'].flatMap(part =>
    [...WHERE, 'above'].map(where => `${part} ${where}`),
  ),
);
/** Nor do those tax anything who only speak, or of whom the headline only tells, where the article names somebody else who does. */
const TALK: ReadonlySet<string> = new Set([
  ...IDLE,
  ...[...WHERE, 'above'].flatMap(where => [`says ${where}`, `office ${where}`]),
  ...[
    'headline',
    'subject headline',
    'other headline',
    'people headline',
    'goods headline',
    'only one in headline',
    'named',
    'named most',
    'last before',
    'after',
  ],
  ...['other side here', 'other side near', 'share as other side', 'share with the other side'],
]);
const FAINT: ReadonlySet<string> = new Set([
  ...IDLE,
  ...['last before', 'after', 'other side here', 'other side near', 'share as other side', 'named', 'named most'],
]);

function noteEntry(features: FeatureSet, entry: Entry, draft: RateDraft, other: Side, carried: boolean): void {
  const away = draft.reading.view.index - entry.sentence;
  const strength = carried ? 0.5 : 1;
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

function noteAny(features: FeatureSet, draft: RateDraft, alone: boolean): void {
  const { load, kind, products } = draft;
  features.note('any');
  features.note('any, imported', load.imported);
  features.note('any, generic', load.generic);
  features.note('any, on goods', products.length > 0 && products[0] !== ALL_GOODS);
  features.note('any, on all', products[0] === ALL_GOODS);
  features.note('any, general kind', kind !== null && GENERAL.has(kind));
  features.note('any, answers', answers(draft));
  features.note('any, aimed', isAimed(draft));
  features.note('any, comes down', comesDown(draft));
  features.note('any, part', draft.part);
  features.note('any, law', draft.law !== undefined);
  features.note('any, nobody here', alone);
  features.note('any, imposer known', draft.imposers.length > 0);
  features.note('any, unnamed goods', load.unnamed);
}
