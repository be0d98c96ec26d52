import type { Span } from '../base/span.ts';
import type { Mention, MentionType } from '../mentions/mention.ts';
import { shortened } from './card.ts';
import { keyInWords } from './claimWords.ts';
import { readableDay } from './dateCard.ts';
import { isEntity } from './mentionAt.ts';
import { type Reading, TYPE_NAMES } from './names.ts';

export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly type: MentionType | 'headline' | 'paragraph';
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** The article as an outline: headline and paragraphs, and in each the entities it names first, its figures and its dates. */
export function collectOutline(reading: Reading, file: string): OutlineEntry[] {
  const facts = reading.snapshot.facts(file);
  if (!facts) return [];
  const headline = facts.zones.find(z => z.kind === 'headline');
  const seen = new Set<string>();
  const entries: OutlineEntry[] = [];
  let next = 0;
  const mentions = [...facts.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [index, paragraph] of facts.paragraphs.entries()) {
    if (paragraph.end <= paragraph.start) continue;
    const children: OutlineEntry[] = [];
    let end = paragraph.start;
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < paragraph.end; next++) {
      const mention = mentions[next] as Mention;
      if (mention.start < end || mention.end > paragraph.end || mention.start < paragraph.start) continue;
      end = mention.end;
      const entry = outlineOf(reading, file, mention, seen);
      if (entry) children.push(entry);
    }
    const isHeadline = headline !== undefined && headline.start < paragraph.end && paragraph.start < headline.end;
    const first = facts.sentences.find(s => s !== null && s.paragraph === index);
    entries.push({
      name: shortened((isHeadline && facts.headline) || first?.quote || reading.say('Paragraph {0}', index + 1), 60),
      detail: '',
      type: isHeadline ? 'headline' : 'paragraph',
      range: paragraph,
      selection: paragraph,
      children,
    });
  }
  return entries;
}

function outlineOf(reading: Reading, file: string, mention: Mention, seen: Set<string>): OutlineEntry | undefined {
  const at = { type: mention.type, range: mention, selection: mention, children: [] };
  if (isEntity(mention)) {
    const id = reading.snapshot.canonical(file, mention.entity.id);
    if (seen.has(id)) return;
    seen.add(id);
    const name = reading.snapshot.entity(id)?.name ?? mention.entity.name;
    const others = reading.snapshot.mentionsIn(file, id).length;
    const kind = reading.say(TYPE_NAMES[mention.type]);
    return { ...at, name, detail: others > 1 ? reading.say('{0}, {1} times', kind, others) : kind };
  }
  const name = mention.text.replace(/\s+/g, ' ');
  if (mention.type === 'date') return { ...at, name, detail: readableDay(mention.timex.value, reading.say) };
  if (mention.type === 'duration') return { ...at, name, detail: reading.say(TYPE_NAMES.duration) };
  const claim = reading.snapshot.claimsOf(file, mention.id).find(c => c.mentions[0] === mention.id);
  return { ...at, name, detail: claim ? keyInWords(reading, claim) : reading.say(TYPE_NAMES[mention.type]) };
}
