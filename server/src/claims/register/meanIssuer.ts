import { childrenBy } from '../../syntax/dependents.ts';
import { partyBeside } from '../slots/partyBeside.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';
import { ANY } from './register.ts';

/**
 * "Tractors shall bear a surtax of 5 percent", in a document that imposes by its own words: whose nobody says, it is that of the government that
 * issues it, unless its sentence tells of another's doings, or of its own goods; on whom nobody says, on those whose goods its title is about.
 */
export function meanIssuer(draft: RateDraft, article: Discourse): void {
  const { issuer, told } = article;
  if (issuer && !issuer.enacts) meanSpeaker(draft, issuer.party, article);
  if (!issuer?.enacts) return;
  const { party, about } = issuer;
  const { load, reading } = draft;
  if (draft.imposers.length === 0 && !draft.ofSeveral) {
    if (draft.targets.includes(party) || load.owners.includes(party) || load.ours || load.exported) return;
    const others = told
      .partiesOf(reading.view.index)
      .filter(other => ![party, ...about, ...draft.targets, ...load.origins].includes(other.party));
    if (others.some(({ part }) => DOING.has(part))) return;
    [draft.imposers, draft.imposerHow] = [[party], 'carried'];
  }
  const isOpen = draft.targets.length === 0 || (draft.targets[0] === ANY && draft.targetHow === 'inferred');
  if (!isOpen || load.universal || load.conditional || draft.imposers[0] !== party) return;
  const origins = originsBeside(draft, told).filter(origin => origin !== party);
  const meant = origins.length > 0 ? origins : about;
  if (meant.length > 0) [draft.targets, draft.targetHow] = [meant, 'carried'];
}
/**
 * "Q Will the Peruvian tariffs start on Monday? THE PRESIDENT: Yes. Tin, 5 percent.": who is asked about tariffs that are said to be of another's
 * people, or of nobody, is asked about his own, on that people, and so he answers.
 */
function meanSpeaker(draft: RateDraft, party: string, { turnOf, told, register }: Discourse): void {
  const { reading, site, load } = draft;
  const turn = turnOf(reading.view.index);
  if (turn === undefined || load.ours || load.exported || draft.targets.includes(party) || draft.ofSeveral) return;
  const beside = partyBeside(reading, site)?.party;
  const isOpen = draft.targets.length === 0 || draft.targets[0] === ANY;
  if (turn === 'asks' && isOpen && beside !== undefined && beside !== party && draft.imposers[0] === beside) {
    [draft.targets, draft.targetHow] = [[beside], 'stated'];
    [draft.imposers, draft.imposerHow] = [[party], 'carried'];
    return;
  }
  const others = told.partiesOf(reading.view.index).filter(other => other.party !== party);
  if (draft.imposers.length === 0) {
    if (SOMEBODY.test(subjectWord(draft)) || others.some(({ part }) => DOING.has(part))) return;
    [draft.imposers, draft.imposerHow] = [[party], 'carried'];
  }
  if (!isOpen || load.universal || others.length > 0 || draft.imposers[0] !== party) return;
  // "Toys, 5 percent": on those about whom was asked.
  const asked = register
    .around(site.mention.start)
    .findLast(
      ({ start, imposers, targets, sentence }) =>
        start < site.mention.start &&
        imposers.includes(party) &&
        targets.length > 0 &&
        targets[0] !== ANY &&
        isOneExchange(sentence, reading.view.index),
    );
  if (asked) [draft.targets, draft.targetHow] = [asked.targets, 'carried'];

  /** Nobody asks anew between two sentences. */
  function isOneExchange(from: number, to: number): boolean {
    for (let at = from + 1; at <= to; at++) if (turnOf(at) === 'asks' && turnOf(at - 1) === 'speaks') return false;
    return true;
  }
}
/** Others, or a tariff that was told of. */
const SOMEBODY = /^(?:they|it|he|she|that|this|those|these)$/;
const subjectWord = ({ reading: { tree }, site: { chain } }: RateDraft): string => {
  const [subject] = chain.flatMap(({ node }) => childrenBy(tree, node, 'nsubj'));
  return subject === undefined ? '' : tree.lower(subject);
};

/** "… by deleting “5%” and inserting “8%”, with respect to products of Peru": whose goods the sentence tells of that amends a schedule. */
const originsBeside = ({ site: { chain, measure }, reading }: RateDraft, told: Discourse['told']): readonly string[] =>
  chain.length === 0 && measure < 0
    ? told.partiesOf(reading.view.index).flatMap(({ party, part }) => (part === 'goods' ? [party] : []))
    : [];

/** What the one does who taxes. */
const DOING: ReadonlySet<string> = new Set(['acts', 'says', 'subject', 'tariff', 'place']);
