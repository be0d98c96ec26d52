import { spoken } from '../base/phrase.ts';
import { sentenceHolding } from '../claims/articleLookup.ts';
import { ANY_ORIGIN, type Claim } from '../claims/claim.ts';
import { ALL_GOODS } from '../claims/frames/nouns.ts';
import type { Finding } from '../findings/finding.ts';
import { keyPhrase } from '../findings/wording.ts';
import { shortened } from './card.ts';
import { isEntity } from './mentionAt.ts';
import { nameOf, type Reading } from './names.ts';

const LONGEST = 60;

/** What a finding is about, in a word or two: "Steel", "Goods from China"; for lists, where it stands first. */
export function findingSubject(reading: Reading, finding: Finding): string {
  const subject = subjectOf(reading, finding);
  return shortened(subject.charAt(0).toUpperCase() + subject.slice(1), LONGEST);
}

function subjectOf(reading: Reading, { file, start }: Finding): string {
  const { snapshot, knowledge, say } = reading;
  const facts = snapshot.facts(file);
  const mention = snapshot.mentionAt(file, start);
  if (mention && isEntity(mention)) return nameOf(reading, snapshot.canonical(file, mention.entity.id));
  const claim = mention && snapshot.claimsOf(file, mention.id).find(one => one.mentions[0] === mention.id);
  if (claim?.kind === 'rate') {
    const goods = goodsOf(reading, claim);
    if (goods) return goods;
  } else if (claim) {
    const key = keyPhrase(claim, knowledge);
    if (key !== undefined) return spoken(key, say);
  }
  const sentence = facts && sentenceHolding(facts, start);
  const named = facts?.mentions.find(
    one =>
      sentence &&
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      (one.type === 'product' || one.type === 'party'),
  );
  if (named && isEntity(named)) return nameOf(reading, snapshot.canonical(file, named.entity.id));
  return facts?.headline || (mention?.text ?? file.slice(file.lastIndexOf('/') + 1));
}

/** "steel", "steel from Japan", "goods from China"; "" where neither goods nor origin are known. */
function goodsOf(reading: Reading, { key }: Claim): string {
  const { say } = reading;
  const goods =
    key.product
      ?.filter(id => id !== ALL_GOODS)
      .map(id => nameOf(reading, id))
      .join(', ') ?? '';
  const from =
    key.target
      ?.filter(id => id !== ANY_ORIGIN)
      .map(id => nameOf(reading, id))
      .join(', ') ?? '';
  if (goods) return from ? say('{0} from {1}', goods, from) : goods;
  return from ? say('goods from {0}', from) : '';
}
