import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { ownSubject } from '../frames/chain.ts';
import { GOVERNING } from '../frames/nouns.ts';
import { roleOf } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { governmentOf, UNION } from '../slots/actor.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { askersOf } from '../slots/whoAsks.ts';
import type { Discourse } from './rank/discourse.ts';
import { type Part, placeOf } from './rank/told.ts';
import { ANY } from './register.ts';

/**
 * "QUITO, May 2 - A decree in the official gazette puts a duty on shoes", "Makers want a duty of 5 percent on Chilean yarn": what a body of no country does to
 * a tariff, and what makers of no country ask for on another's goods, is of the country from which the article is told, where the sentence tells of nobody else
 * who does anything and the one before of no other government.
 */
export function meanHome(draft: RateDraft, article: Discourse): void {
  const { reading, targets, load } = draft;
  if (draft.imposers.length > 0 || draft.pronoun !== undefined || draft.ofSeveral || article.issuer) return;
  const [home] = [...article.homes()].find(([, { dateline }]) => dateline) ?? [];
  const { parties } = reading.context.knowledge;
  // A member of the Union has no tariffs of its own.
  if (home === undefined || targets.includes(home) || parties.get(UNION)?.members?.includes(home)) return;
  if (load.ours || load.exported || load.owners.includes(home)) return;
  const isForeign = load.imported || (targets.length > 0 && targets[0] !== ANY);
  if (!isDoneByBody(draft) && !(isForeign && isAskedFor(draft)) && !isOnlyTold(draft, article, home)) return;
  const isOther = ({ party, part }: Told): boolean => party !== home && !targets.includes(party) && DOING.has(part);
  const before = article.readingAt(reading.view.index - 1);
  if (toldIn(reading).some(isOther) || (before && toldIn(before).some(isOther))) return;
  [draft.imposers, draft.imposerHow] = [[home], 'carried'];
}

/** Whether so far only the home has been told of as anything but the origin of goods, and by its name, and the sentence names nobody. */
function isOnlyTold({ reading, load }: RateDraft, { told }: Discourse, home: string): boolean {
  if (load.conditional || told.partiesOf(reading.view.index).length > 0) return false;
  let isTold = false;
  for (let at = 0; at <= reading.view.index; at++)
    for (const { party, part } of told.partiesOf(at)) {
      if (party !== home && part !== 'goods' && part !== 'bears') return false;
      isTold ||= party === home;
    }
  return isTold;
}

interface Told {
  readonly party: string;
  readonly part: Part;
}
/** What one does who may have the tariff himself. */
const DOING: ReadonlySet<Part> = new Set<Part>(['acts', 'says', 'subject', 'tariff']);

function toldIn(reading: Reading): Told[] {
  const found: Told[] = [];
  for (let node = 0; node < reading.tree.size; node++) {
    const party = reading.partyAt(node)?.party ?? reading.seatOf(reading.tree.form(node));
    if (party === undefined) continue;
    const { part, verb } = placeOf(reading, node);
    // "cheap leaf from Peru ruins growers", "Peru is spared"
    const bears = marker(reading.tree, node) === 'from' || (verb >= 0 && SPARING.has(reading.tree.lemma(verb)));
    found.push({ party: governmentOf(party), part: bears ? 'goods' : part });
  }
  return found;
}
const SPARING = wordSet('spare exempt exclude except excuse');

/** "The cabinet doubled the duty", "a duty set by parliament": whether a body, or a paper of one, that is said to be of nobody acts on the tariff. */
function isDoneByBody({ reading, site: { chain } }: RateDraft): boolean {
  const { tree } = reading;
  return chain.some(({ node, predicate }) => {
    if (!predicate || predicate.frame.act === 'say') return false;
    const subject = predicate.frame.subject === 'imposer' && !predicate.passive ? ownSubject(tree, node) : -1;
    const agents = childrenBy(tree, node, 'obl', 'obl:agent', 'nmod').filter(
      at => marker(tree, at) === 'by' && roleOf(tree, predicate, at) === 'imposer',
    );
    return [...(subject < 0 ? [] : [subject]), ...agents].some(at => isBody(reading, at));
  });
}

/** A body, office or paper of a government without a word of whose it is. */
function isBody(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const noun = tree.lemma(node).split(' ').at(-1) ?? '';
  if (!(GOVERNING.has(noun) && !NATIONS.has(noun)) && !PAPERS.has(noun)) return false;
  if (childrenBy(tree, node, 'nmod:poss').length > 0) return false;
  return childrenBy(tree, node, 'amod', 'compound', 'nmod').every(at => reading.partyAt(at) === undefined);
}
const NATIONS = wordSet('country nation bloc state republic kingdom union side');
const PAPERS = wordSet('decree order gazette notification bill budget lawmaker senator');

const isAskedFor = ({ reading, site }: RateDraft): boolean => {
  const { tree } = reading;
  const askers = askersOf(reading, site);
  return (
    askers.length > 0 &&
    askers.every(asker =>
      childrenBy(tree, asker, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'nmod').every(
        at => reading.partyAt(at) === undefined && reading.seatOf(tree.form(at)) === undefined,
      ),
    )
  );
};
