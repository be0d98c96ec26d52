import type { Token } from '../../text/article.ts';
import type { RecogniserContext } from '../context.ts';
import { IS } from '../lexicon/wordClasses.ts';
import { isCalledFirm } from '../officials/namesakeWords.ts';
import type { Scene } from '../scene.ts';
import { agencyKey } from './agencyKey.ts';
import type { AgencyName } from './agencySpot.ts';
import { OF_OTHERS, OTHER_BANKS } from './banks.ts';
import { isApart, isPossessive, partyOwning, wordsWithoutCountry } from './owner.ts';

/** Public bodies whose names the knowledge has, with the country that stands straight before them. */
export function collectKnownAgencies({ hits, knowledge }: RecogniserContext, scene: Scene): AgencyName[] {
  const names: AgencyName[] = [];
  const firms = new Set(
    hits.flatMap(({ kind, ids, first, last }) => {
      const token = scene.tokens[first];
      if (kind !== 'agency' || last !== first + 1 || token?.caps !== 'all' || !isCalledFirm(scene, last)) return [];
      return /bank/i.test(knowledge.agencies.get(ids[0] ?? '')?.name ?? '') ? [] : [token.norm];
    }),
  );
  for (const hit of hits) {
    if (hit.kind !== 'agency' || isPoliticalParty(scene, hit.last) || isTitleRather(scene, hit.first, hit.last))
      continue;
    const sentence = scene.article.sentences[scene.sentenceOf[hit.first] as number];
    if (!sentence || hit.last > sentence.last) continue;
    // "WHO PAYS THE TARIFF?"
    if (scene.tokens[hit.first]?.norm === 'who' && scene.styles[scene.sentenceOf[hit.first] as number] === 'upper')
      continue;
    // "Royal Bank of Canada" is another than the Bank of Canada.
    const before = scene.tokens[hit.first - 1];
    if (scene.tokens[hit.first]?.norm === 'bank' && before && before.caps !== 'none' && isOtherBank(scene, hit.first))
      continue;
    // "DSB, the Danish railway,": initials of a firm's, too, wherever the article has them
    if (firms.has(scene.tokens[hit.first]?.norm ?? '') && hit.last === hit.first + 1) continue;
    // "ITC Ltd" is a firm.
    if (isFirmWord(scene.tokens[hit.last]) && hit.last < sentence.last) continue;
    const party = scene.partyEnding.get(hit.first);
    const joined =
      party &&
      party.kind !== 'metonym' &&
      party.first >= sentence.first &&
      party.last === hit.first &&
      !isApart(scene, party, hit.first);
    const inside = scene.partyStarting.get(hit.first);
    const first = joined && !inside ? party.first : hit.first;
    const acronym = knowledge.agencies.get(hit.ids[0] ?? '')?.acronym;
    names.push({
      first,
      last: hit.last,
      party: inside
        ? inside.ids[0]
        : ((first < hit.first ? party?.ids[0] : undefined) ?? partyOwning(scene, first, sentence.first)),
      ids: hit.ids,
      form:
        acronym !== undefined && hit.last === hit.first + 1 && (scene.tokens[hit.first] as Token).caps === 'all'
          ? 'acronym'
          : 'full',
      key: agencyKey(wordsWithoutCountry(scene, hit.first, hit.last)),
    });
  }
  return names;
}

/** "Royal Bank of Canada", "Economists at National Bank of Canada": another word of a bank's name before it, in prose. */
function isOtherBank(scene: Scene, bank: number): boolean {
  const { norm } = scene.tokens[bank - 1] as Token;
  if (OTHER_BANKS.has(norm) || OF_OTHERS.has(norm)) return true;
  const sentence = scene.sentenceOf[bank] as number;
  return (
    scene.styles[sentence] === 'sentence' &&
    bank - 1 > (scene.article.sentences[sentence]?.first ?? 0) &&
    isPlainName(scene, bank - 1) &&
    !scene.partyEnding.has(bank) &&
    !scene.inDate[bank - 1]
  );
}

const isFirmWord = (token: Token | undefined): boolean =>
  token !== undefined && token.caps === 'initial' && /^(?:ltd|inc|plc|llc|corp)$/.test(token.norm);

const isPlainName = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.kind === 'word' &&
  scene.tokens[i]?.caps === 'initial' &&
  !scene.classes[i] &&
  !scene.partyStarting.has(i);

/** A political party governs, but is no public body; "Congress of Tomorrow" is a meeting. */
function isPoliticalParty(scene: Scene, last: number): boolean {
  const { tokens } = scene;
  if ((tokens[last - 1] as Token).norm === 'party') return true;
  const after = tokens[last + 1];
  return (
    (tokens[last - 1] as Token).norm === 'congress' &&
    tokens[last]?.norm === 'of' &&
    after?.caps !== 'none' &&
    !scene.partyStarting.has(last + 1)
  );
}

/** "U.S. Trade Representative Clayton Yeutter": a title whose office gives its agency the name. */
function isTitleRather(scene: Scene, first: number, last: number): boolean {
  const { classes, tokens } = scene;
  // "AU dollars" are Australian.
  if (tokens[last]?.norm === 'dollars') return true;
  // "U.S. Treasury Secretary", "Commerce Under Secretary": the field of a title.
  if (((classes[last - 1] as number) & IS.PORTFOLIO) > 0 && ((classes[last] ?? 0) & (IS.OFFICE_HEAD | IS.RANK)) > 0)
    return true;
  if (!((classes[last - 1] as number) & IS.OFFICE_HEAD)) return false;
  // "USTR Jane Roe" is said of the person, "the USTR said" of the office.
  if ((tokens[last - 1] as Token).norm === 'ustr') return last - first === 1 && isPlainName(scene, last);
  for (let i = first; i < last; i++) if ((tokens[i] as Token).norm === 'office') return false;
  const next = tokens[last];
  return !(next?.norm === 'office' || isPossessive(scene, last));
}
