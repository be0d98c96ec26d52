import { sentenceOf } from '../claims/articleLookup.ts';
import type { EntityMention } from '../mentions/mention.ts';
import { comparePlaces } from './comparePlaces.ts';
import type { IndexView } from './corpusIndex.ts';
import { mentionsOfEntity } from './localEntities.ts';
import { spellingKey } from './personName.ts';
import type { MentionPlace } from './snapshot.ts';

/** What one article adds to the record of an entity. The records of an edited folder are made of the parts that did not change. */
export interface EntityPart {
  readonly file: string;
  /** Publication day, ISO. */
  readonly day: string | undefined;
  /** In text order, not empty. */
  readonly mentions: readonly EntityMention[];
  readonly spellings: ReadonlyMap<string, number>;
  /** By `spellingKey`, the first wording and how often any of them occurs. */
  readonly names: ReadonlyMap<string, { readonly name: string; readonly count: number }>;
  readonly withOffice: readonly EntityMention[];
  readonly acronym: string | undefined;
  /** The mention that says most, and how much. */
  readonly introduction: EntityMention;
  readonly score: number;
}

const made = new WeakMap<readonly EntityMention[], EntityPart>();

/** The part that these mentions make; remembered, since the list is one for each version of an article. */
export function entityPart(file: string, mentions: readonly EntityMention[], index: IndexView): EntityPart {
  const known = made.get(mentions);
  if (known?.file === file && known.day === index.files.get(file)?.published?.date) return known;
  const part = newPart(file, mentions, index);
  made.set(mentions, part);
  return part;
}

function newPart(file: string, mentions: readonly EntityMention[], index: IndexView): EntityPart {
  const spellings = new Map<string, number>();
  const names = new Map<string, { name: string; count: number }>();
  let introduction = mentions[0] as EntityMention;
  let score = -1;
  for (const mention of mentions) {
    const text = mention.text.replace(/\s+/g, ' ');
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
    const key = spellingKey(mention.entity.name);
    const entry = names.get(key);
    if (entry) entry.count++;
    else names.set(key, { name: mention.entity.name, count: 1 });
    const own = introductionScore({ file, mention }, index);
    if (own > score) [introduction, score] = [mention, own];
  }
  return {
    file,
    day: index.files.get(file)?.published?.date,
    mentions,
    spellings,
    names,
    withOffice: mentions.filter(mention => mention.office),
    acronym: mentions.find(mention => mention.form === 'acronym')?.text,
    introduction,
    score,
  };
}

/** Whether two versions of a part make the same record: all but the places of the mentions. */
export function saysTheSame(a: EntityPart, b: EntityPart): boolean {
  const said = ({ day, mentions, spellings, names, withOffice, acronym, score }: EntityPart): string =>
    JSON.stringify([
      ...[day, mentions.length, mentions[0]?.type, acronym, score, [...spellings], [...names]],
      withOffice.map(({ office }) => [office?.id, office?.status, office?.text]),
    ]);
  return said(a) === said(b);
}

/** The mention that says most: full name with office, full name, name with an acronym beside it; then the earliest. */
export function fullestOf(parts: Iterable<EntityPart>): MentionPlace | undefined {
  let best: EntityPart | undefined;
  for (const part of parts)
    if (!best || part.score > best.score || (part.score === best.score && isEarlier(part, best))) best = part;
  return best && { file: best.file, mention: best.introduction };
}

function isEarlier(a: EntityPart, b: EntityPart): boolean {
  const x = a.day ?? '9999';
  const y = b.day ?? '9999';
  if (x !== y) return x < y;
  return comparePlaces({ file: a.file, ...a.introduction }, { file: b.file, ...b.introduction }) < 0;
}

function introductionScore({ file, mention }: MentionPlace, index: IndexView): number {
  const facts = index.files.get(file);
  const zone = facts && sentenceOf(facts, mention.sentence)?.zone;
  const introducesAcronym =
    mention.type === 'agency' &&
    mention.form === 'full' &&
    facts !== undefined &&
    mentionsOfEntity(facts, mention.entity.id).some(
      other => other.form === 'acronym' && other.start - mention.end <= 3 && other.start > mention.end,
    );
  return (
    (mention.form === 'full' ? 8 : 0) +
    (mention.office && !mention.office.status ? 4 : mention.office ? 3 : 0) +
    (introducesAcronym ? 4 : 0) +
    (zone === 'body' ? 2 : zone === 'caption' ? 1 : 0) +
    Math.min(mention.text.length, 99) / 100
  );
}
