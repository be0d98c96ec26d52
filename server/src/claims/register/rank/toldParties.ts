import type { PartyField } from './partyField.ts';
import { answers } from './site.ts';
import { noteTie } from './tie.ts';
import type { ToldParty } from './told.ts';

/** How many sentences before the rate a party may stand to be named near by. */
const NEAR = 3;
/** How many of the parties named most are candidates wherever they are named. */
const RANKED = 5;
/** How many of the countries from which an article may be told are candidates for that alone. */
const HOMES = 2;
export const WHERE = ['here', 'before', 'near', 'near'];

/** The parties told of around the rate, nearest first. */
export function noteNear(field: PartyField): void {
  const { side, draft, sentence, article } = field;
  for (let away = 0; away <= NEAR; away++) {
    const where = WHERE[away] as string;
    const at = article.told.partiesOf(sentence - away);
    let last: ReturnType<PartyField['featuresOf']>;
    if (side === 'targets') for (const list of listsOf(at)) noteList(field, list, where);
    for (const one of at) {
      const features = field.featuresOf([one.party]);
      if (!features) continue;
      const above = away === 0 && one.verb >= 0 && draft.site.chain.some(({ node }) => node === one.verb);
      features.note(`${one.part} ${above ? 'above' : where}`);
      if (one.office) features.note(`office ${where}`);
      features.note(
        `one of a list ${where}`,
        side === 'targets' && (one.joined || at[at.indexOf(one) + 1]?.joined === true),
      );
      if (away === 0) noteTie(features, draft, one.node, one.start);
      if (away === 0 && one.start < draft.site.mention.start) last = features;
    }
    last?.note('last before');
  }
  if (field.own) field.featuresOf(draft.imposers)?.note('own exports');
  for (const one of article.told.partiesOf(sentence + 1)) field.featuresOf([one.party])?.note('after');
}

/** The parties that stand in one list: "Peru, Chile and Fiji". */
export function listsOf(at: readonly ToldParty[]): ToldParty[][] {
  const lists: ToldParty[][] = [];
  for (const one of at) {
    const list = lists.at(-1);
    if (one.joined && list) list.push(one);
    else lists.push([one]);
  }
  return lists.filter(list => new Set(list.map(({ party }) => party)).size > 1);
}

function noteList(field: PartyField, list: readonly ToldParty[], where: string): void {
  const features = field.featuresOf([...new Set(list.map(({ party }) => party))]);
  const [first] = list;
  if (!features || !first) return;
  features.note(`list ${where}`);
  features.note(`list ${first.part} ${where}`);
}

/** Whom the headline names, and the article most. */
export function noteThemes(field: PartyField): void {
  const { draft, other, article } = field;
  const { told } = article;
  for (const one of told.headed) {
    const features = field.featuresOf([one.party]);
    features?.note(`${one.part} headline`);
    features?.note('headline');
  }
  const headed = new Set(told.headed.map(({ party }) => party));
  if (headed.size === 1) field.featuresOf([...headed])?.note('only one in headline');
  if (headed.size === 2 && draft[other].some(party => headed.has(party)))
    for (const party of headed) {
      const features = field.featuresOf([party]);
      features?.note('other of two in headline');
      features?.note('answers', answers(draft));
    }
  const ranked = told.ranked.filter(party => field.mayBe(party)).slice(0, RANKED);
  ranked.forEach((party, i) => {
    const features = field.featuresOf([party]);
    if (i === 0) features?.note('named most', told.weightOf(party));
  });
}

/** The countries from which the article may be told: where it says "the government" and no more, one of them is meant. */
export function noteHomes(field: PartyField): void {
  const homes = field.article.homes();
  const named = [...homes].filter(([, signs]) => signs.named > 0).map(([party]) => party);
  const moneys = [...homes.values()].filter(({ money }) => money).length;
  for (const [party, signs] of homes) {
    const most = named.indexOf(party);
    // Whom the tariff was read to fall on is told of for that.
    if (field.draft[field.other].includes(party) || (!signs.dateline && !signs.money && most >= HOMES)) continue;
    const features = field.featuresOf([party]);
    features?.note('home, named', signs.named);
    features?.note('home, dateline', signs.dateline);
    features?.note('home, money', signs.money);
    features?.note('home, only money', signs.money && moneys === 1);
    features?.note('home, only one', most === 0 && named.length === 1);
    features?.note('home, most', most === 0);
    features?.note('home, most, nobody here', most === 0 && field.article.told.partiesOf(field.sentence).length === 0);
  }
}
