import type { Token } from '../../text/article.ts';
import { PRIVATE_MODIFIERS, PUBLIC_MODIFIERS } from '../lexicon/agencyWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';

/** "Trade Promotion Authority": a power that is granted, not a body; "National Committee": a party's. */
export function isPower(scene: Scene, left: number, head: number): boolean {
  const { norm } = scene.tokens[head] as Token;
  const before = scene.tokens[head - 1]?.norm ?? '';
  if (norm === 'authority') return POWERS.has(before);
  return norm === 'committee' && before === 'national' && left >= head - 1;
}
const POWERS = new Set(['promotion', 'negotiating', 'trade', 'track', 'tariff', 'negotiation', 'emergency']);

/** "Congressional Committee": one of many, or the end of a longer name that is no public body's; not by what it deals with. */
export function isAnyCommittee({ tokens }: Scene, left: number, head: number): boolean {
  if (!COMMITTEES.has((tokens[head] as Token).norm)) return false;
  for (let i = left; i < head; i++) if (!WHOSE.has((tokens[i] as Token).norm)) return false;
  return true;
}
const COMMITTEES = new Set(['committee', 'subcommittee', 'panel']);
const WHOSE = new Set('congressional parliamentary legislative senate house presidential ministerial'.split(' '));

export function isPrivateName(scene: Scene, left: number, right: number, headWord: string): boolean {
  if (headWord === 'ministry') return false;
  for (let i = left; i < right; i++) {
    const bits = scene.classes[i] as number;
    const { norm } = scene.tokens[i] as Token;
    if (norm === headWord) continue;
    if (bits & IS.PRIVATE_ORG && !(bits & IS.PORTFOLIO)) return true;
    // "Public Relations Council", but "Foreign Relations Committee"
    if (norm === 'relations' && headWord !== 'council' && DIPLOMATIC.has(scene.tokens[i - 1]?.norm ?? '')) continue;
    if (headWord !== 'department' && PRIVATE_MODIFIERS.has(norm)) return true;
  }
  const after = scene.tokens[right];
  const afterBits = scene.classes[right] ?? 0;
  // "Trade Council Inc", "Steel Board Association"
  return after !== undefined && after.caps !== 'none' && (afterBits & IS.PRIVATE_ORG) > 0 && after.spaced;
}

const DIPLOMATIC = new Set(['foreign', 'international', 'external']);

/** A field, a country or a word such as "Federal" in the name; for the weak heads "Council" and "Board" a field alone does not do. */
export function hasPublicWord(scene: Scene, left: number, right: number, head: number): boolean {
  const headWord = (scene.tokens[head] as Token).norm;
  const weak = WEAK_HEADS.has(headWord);
  let field = false;
  for (let i = left; i < right; i++) {
    if (i === head) continue;
    const { norm } = scene.tokens[i] as Token;
    if (norm === 'national' && weak) continue;
    if (PUBLIC_MODIFIERS.has(norm)) return true;
    if (BLOCS.has(scene.partyStarting.get(i)?.ids[0] ?? '')) return true;
    const party = scene.partyStarting.get(i);
    if (party && party.kind !== 'metonym' && party.last <= right && !weak && headWord !== 'court') return true;
    if ((scene.classes[i] as number) & IS.PORTFOLIO) {
      if (weak ? WEAK_FIELDS.has(norm) : true) field = true;
    }
  }
  return field;
}
/** Blocs that have bodies of their own: "Mercosur Council". */
const BLOCS = new Set(
  'ASEAN MERCOSUR ANDEAN GCC CARICOM ECOWAS EAEU EAC COMESA SADC AU'.split(' ').map(code => `party/${code}`),
);
const WEAK_HEADS = new Set([
  'council',
  'board',
  'bureau',
  'agency',
  'panel',
  'service',
  'office',
  'administration',
  'authority',
  'assembly',
  'congress',
  'bank',
  'cabinet',
  'corps',
]);
const WEAK_FIELDS = new Set(
  'economic competition planning trade foreign monetary mainland security cabinet customs taxation tax revenue environmental environment energy nuclear atomic safety food drug defense defence ministers agriculture agricultural budget food'.split(
    ' ',
  ),
);

export function hasModifier(scene: Scene, left: number, right: number, head: number): boolean {
  for (let i = left; i < right; i++) {
    if (i === head) continue;
    const party = scene.partyStarting.get(i);
    if (party) {
      i = party.last - 1;
      continue;
    }
    if ((scene.tokens[i] as Token).kind === 'word') return true;
  }
  return false;
}
