import type { Span } from '../base/span.ts';
import { type EntityMention, MENTION_TYPES, type Mention, type MentionType } from '../mentions/mention.ts';
import type { FolderSettings } from '../settings/settings.ts';
import { acceptEntity, addSpelling, rejectEntity } from './entityChanges.ts';
import type { Fix } from './findingFixes.ts';
import { isEntity } from './mentionAt.ts';
import { nameOf, type Reading, TYPE_NAMES } from './names.ts';
import { append, quoteOf, type SettingsChange } from './settingsChange.ts';

const NOT: Readonly<Record<MentionType, string>> = {
  official: 'Not an official',
  agency: 'Not an agency',
  party: 'Not a country or bloc',
  product: 'Not goods',
  law: 'Not a law',
  tariff_rate: 'Not a tariff rate',
  quantity: 'Not a quantity',
  date: 'Not a date',
  duration: 'Not a time span',
};
const LONGEST_MARK = 200;

/** Where a correction by hand is made. */
export interface MarkPlace {
  readonly file: string;
  readonly text: string;
  readonly path: string;
  readonly settings: FolderSettings;
}

/** Corrections of a selection, or of the mention at the cursor. */
export function collectMentionFixes(reading: Reading, place: MarkPlace, span: Span): Fix[] {
  const fixes: Fix[] = [];
  const selected = trimmed(place.text, span);
  const mention = reading.snapshot.mentionAt(place.file, span.start);
  if (selected && selected.end - selected.start <= LONGEST_MARK)
    for (const type of MENTION_TYPES)
      if (mention?.type !== type || mention.start !== selected.start || mention.end !== selected.end)
        fixes.push({
          title: reading.say('Mark as {0}', reading.say(TYPE_NAMES[type])),
          changes: mark(place, selected, type),
        });
  if (!mention) return fixes;
  fixes.push({
    title: reading.say(NOT[mention.type]),
    changes: mark(place, mention, 'none'),
  });
  if (!isEntity(mention)) return fixes;
  for (const candidate of [mention.entity, ...(mention.candidates ?? [])]) {
    const id = reading.snapshot.canonical(place.file, candidate.id);
    if (mention.candidates?.length)
      fixes.push({
        title: reading.say('This is {0}', nameOf(reading, id)),
        changes: mark(place, mention, mention.type, id),
      });
  }
  for (const other of alikeOf(reading, place.file, mention)) {
    const changes = sameAs(reading, place, mention, other.id);
    if (changes?.length) fixes.push({ title: reading.say('Same as {0}', other.name), changes });
  }
  const rejected = rejectEntity(place.settings, mention.type, entityName(reading, place.file, mention));
  if (rejected)
    fixes.push({
      title: reading.say('Never mark {0}', entityName(reading, place.file, mention)),
      changes: rejected,
    });
  return fixes;
}

const MOST_ALIKE = 3;

/** Others of the folder and the knowledge that share the last word of a name which is not known: a misspelling, or another form. */
function alikeOf(reading: Reading, file: string, mention: EntityMention): { id: string; name: string }[] {
  if (mention.known || (mention.type !== 'official' && mention.type !== 'agency')) return [];
  const id = reading.snapshot.canonical(file, mention.entity.id);
  const last = mention.entity.name.split(' ').at(-1) ?? '';
  return reading.snapshot
    .findEntities(last, 10)
    .filter(other => other.id !== id && other.type === mention.type)
    .slice(0, MOST_ALIKE);
}

/** An annotation of a span, or the change of the one that is there. */
export function mark(place: MarkPlace, span: Span, type: string, entity?: string): SettingsChange[] {
  const quote = quoteOf(place.text, span);
  const value = { file: place.path, quote, type, ...(entity === undefined ? {} : { entity }) };
  const at = place.settings.annotations.findIndex(
    a =>
      a.file === place.path &&
      a.quote.exact === quote.exact &&
      a.quote.prefix === quote.prefix &&
      a.quote.suffix === quote.suffix,
  );
  return at < 0 ? [append('annotations', value)] : [{ path: ['annotations', at], value }];
}

/** Says that the mention's entity is another one. */
export function sameAs(
  reading: Reading,
  place: MarkPlace,
  mention: Mention,
  target: string,
): SettingsChange[] | undefined {
  if (!isEntity(mention)) return;
  const name = nameOf(reading, target);
  if (mention.type === 'official')
    return addSpelling(place.settings, 'official', name, '', [mention.entity.id, target]);
  if (mention.type === 'agency') return addSpelling(place.settings, 'agency', name, mention.text);
  return mark(place, mention, mention.type, target);
}

export const accept = (reading: Reading, place: MarkPlace, mention: Mention): SettingsChange[] | undefined =>
  isEntity(mention) ? acceptEntity(place.settings, mention.type, entityName(reading, place.file, mention)) : undefined;

export const reject = (reading: Reading, place: MarkPlace, mention: Mention): SettingsChange[] | undefined =>
  isEntity(mention) ? rejectEntity(place.settings, mention.type, entityName(reading, place.file, mention)) : undefined;

function entityName(reading: Reading, file: string, mention: Mention): string {
  return isEntity(mention)
    ? (reading.snapshot.entity(reading.snapshot.canonical(file, mention.entity.id))?.name ?? mention.entity.name)
    : mention.text;
}

/** The word that a place lies in or at the edge of, with what is glued to it: "anti-dumping", "Xi's", "25%"; undefined between words. */
export function wordAt(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - LONGEST_MARK);
  for (const { index, 0: word } of text.slice(from, at + LONGEST_MARK).matchAll(WORD)) {
    const start = from + index;
    if (start <= at && at <= start + word.length) return { start, end: start + word.length };
  }
  return undefined;
}
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-.,&'’][\p{L}\p{M}\p{N}]+)*%?/gu;

/** Without white space at the edges; undefined where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [a, b] = [start, end];
  while (a < b && /\s/.test(text[a] ?? '')) a++;
  while (b > a && /\s/.test(text[b - 1] ?? '')) b--;
  return a < b ? { start: a, end: b } : undefined;
}
