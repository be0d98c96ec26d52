import type { Snapshot } from '../corpus/snapshot.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextQuote } from '../settings/settings.ts';
import type { CardPlace } from './card.ts';
import { addSpelling } from './entityChanges.ts';
import { isEntity } from './mentionAt.ts';
import type { Reading } from './names.ts';
import { quoteAt } from './quotes.ts';
import type { Say } from './say.ts';
import { append, type FolderView, type SettingsChange } from './settingsChange.ts';

/** One way to settle a finding or to correct a mention. Edits `tradewire.json`, leads somewhere, or asks on where the client can. */
export interface Fix {
  readonly title: string;
  readonly changes?: readonly SettingsChange[];
  readonly open?: CardPlace;
  /** What only a client with commands of its own can do: show two passages, or ask for a reason. */
  readonly ask?: 'both-sides' | 'reason';
}

const REASONS = ['superseded', 'different scope', 'quoted as said', 'checked'] as const;
const CONTEXT = 32;

/**
 * All fixes of a finding, each once: look at both sides, say who is right (the record before the articles), or settle it for a reason.
 * What only looks comes first, since editors choose the first by themselves; what stores a decision is never the preferred one. `asks`:
 * the client can show both sides and ask for a reason; others are given the places and the usual reasons.
 */
export function collectFindingFixes(
  reading: Reading,
  finding: Finding,
  folder: FolderView | undefined,
  asks: boolean,
): Fix[] {
  const { snapshot, say } = reading;
  const fixes: Fix[] = [];
  if (asks && finding.related.length)
    fixes.push({ title: say('Open both sides beside each other'), ask: 'both-sides' });
  if (!asks) fixes.push(...openFixes(say, finding));
  if (folder) {
    fixes.push(
      ...rightFixes(say, finding, folder),
      ...spellingFixes(reading, finding, folder),
      ...dateFixes(reading, finding, folder),
    );
    const later = laterDay(snapshot, finding);
    if (later)
      fixes.push({
        title: say('Superseded from {0}', later),
        changes: [ignoring(snapshot, finding, folder, `superseded from ${later}`)],
      });
    if (asks) fixes.push({ title: say('Ignore for a reason …'), ask: 'reason' });
    else
      for (const reason of REASONS)
        fixes.push({ title: say('Ignore: {0}', say(reason)), changes: [ignoring(snapshot, finding, folder, reason)] });
  }
  return fixes;
}

const openFixes = (say: Say, { related }: Finding): Fix[] =>
  related.slice(0, 5).map(place => ({
    title: say('Open {0}: “{1}”', place.file.slice(place.file.lastIndexOf('/') + 1), place.text.replace(/\s+/g, ' ')),
    open: place,
  }));

/** The day of the latest of the places, where they are of several days: the state it reports took the place of the earlier ones. */
function laterDay(snapshot: Snapshot, { code, file, related }: Finding): string | undefined {
  if (code !== 'figure-conflict') return;
  const days = [file, ...related.map(place => place.file)]
    .map(f => snapshot.facts(f)?.published?.date)
    .filter(day => day !== undefined)
    .sort();
  return days[0] !== days.at(-1) ? days.at(-1) : undefined;
}

/** A suppression of the finding and of its counterparts, which name the same values. */
export function ignoring(snapshot: Snapshot, finding: Finding, folder: FolderView, reason: string): SettingsChange {
  const places = [finding, ...finding.related];
  const files = [...new Set(places.map(p => folder.pathOf(p.file)).filter(p => p !== undefined))];
  const quotes = places.map(p => figureQuote(quoteAt(snapshot, p.file, p), p.text)).filter(q => q !== undefined);
  return append('suppressions', {
    code: finding.code,
    ...(finding.key === undefined ? {} : { key: finding.key }),
    values: finding.values,
    files,
    ...(quotes.length ? { quotes } : {}),
    reason,
  });
}

/** The figure with what stands around it in its sentence. */
function figureQuote(sentence: string, figure: string): TextQuote | undefined {
  const exact = figure.replace(/\s+/g, ' ').trim();
  const at = sentence.indexOf(exact);
  if (at < 0 || exact === '') return;
  const prefix = sentence.slice(Math.max(0, at - CONTEXT), at);
  const suffix = sentence.slice(at + exact.length, at + exact.length + CONTEXT);
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** "This figure is right": a preferred fact decides which side is wrong; of what the record has, with its document as the source. */
function rightFixes(say: Say, finding: Finding, folder: FolderView): Fix[] {
  const { key, code, record } = finding;
  if (key === undefined || (code !== 'figure-conflict' && code !== 'record-differs')) return [];
  const source = folder.pathOf(finding.file) ?? finding.file;
  // What the record has needs no fact of the folder.
  const values = code === 'record-differs' ? finding.values.slice(0, 1) : finding.values;
  const right = (title: string, value: string, from: string): Fix => ({
    title,
    changes: [append('facts', { key, value, source: from, rank: 'preferred' })],
  });
  const recorded = record?.supports ?? record?.value;
  return [
    ...(record && recorded ? [right(say('The record’s figure is right: {0}', recorded), recorded, record.source)] : []),
    ...values.flatMap((value, i) =>
      value === recorded
        ? []
        : right(
            i === 0 ? say('This figure is right: {0}', value) : say('The other figure is right: {0}', value),
            value,
            source,
          ),
    ),
  ];
}

function spellingFixes({ snapshot, say }: Reading, finding: Finding, folder: FolderView): Fix[] {
  if (finding.code !== 'name-spelling') return [];
  const other = finding.related[0];
  const here = snapshot.mentionAt(finding.file, finding.start);
  const there = other && snapshot.mentionAt(other.file, other.start);
  if (!other || !here || !there || !isEntity(here) || !isEntity(there)) return [];
  if (here.type !== 'official' && here.type !== 'agency') return [];
  const name = snapshot.entity(snapshot.canonical(other.file, there.entity.id))?.name ?? there.entity.name;
  const change = addSpelling(
    folder.settings,
    here.type,
    name,
    finding.text,
    here.type === 'official' ? [here.entity.id] : [],
  );
  const title =
    here.type === 'official'
      ? say('Same person: add the spelling “{0}” to {1}', finding.text, name)
      : say('Same agency: add the spelling “{0}” to {1}', finding.text, name);
  return [{ title, changes: change }];
}

/** Other days that the text gives for its own publication. */
function dateFixes({ snapshot, say }: Reading, finding: Finding, folder: FolderView): Fix[] {
  const facts = snapshot.facts(finding.file);
  const path = folder.pathOf(finding.file);
  if (!facts || path === undefined || !/date/.test(finding.code)) return [];
  return facts.rivalDates.map(rival => ({
    title: say('Set the publication date to {0}', rival.date),
    changes: [{ path: ['articles', 'dates', path], value: rival.date }],
  }));
}
