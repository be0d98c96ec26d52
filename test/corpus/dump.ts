import { isBound } from '../../server/src/claims/articleLookup.ts';
import type { Claim, ClaimKey } from '../../server/src/claims/claim.ts';
import { figureText } from '../../server/src/claims/valueText.ts';
import type { Snapshot } from '../../server/src/corpus/snapshot.ts';
import type { Finding } from '../../server/src/findings/finding.ts';
import type { Mention } from '../../server/src/mentions/mention.ts';

/**
 * All that Tradewire reads in an article, to be read by a person: each line of the text after "| ", below it what begins in it. A mention
 * is its type, its text and what it stands for; a claim its figure, its slots ("!" stated, "~" carried, "?" inferred), modality and valid
 * time; a finding what the Problems panel shows.
 */
export function dumpArticle(snapshot: Snapshot, file: string, text: string): string {
  const facts = snapshot.facts(file);
  const { date, source } = facts?.published ?? { date: 'unknown', source: 'nothing' };
  const rows = [
    ...snapshot.mentions(file).map(mention => ({ start: mention.start, row: mentionRow(mention) })),
    ...(facts?.claims.filter(isBound) ?? []).map(claim => ({ start: claim.start, row: claimRow(claim) })),
    ...snapshot.findings(file).map(finding => ({ start: finding.start, row: findingRow(finding) })),
  ].sort((a, b) => a.start - b.start);
  const lines = [`published ${date} (${source})`];
  let from = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    lines.push(`| ${line}`.trimEnd());
    from += line.length + 1;
    for (; next < rows.length && (rows[next]?.start ?? 0) < from; next++) lines.push(`    ${rows[next]?.row}`);
  }
  return `${lines.join('\n')}\n`;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

function mentionRow(mention: Mention): string {
  const head = `${mention.type} [${flat(mention.text)}]`;
  switch (mention.type) {
    case 'tariff_rate':
    case 'quantity':
      return `${head} ${figureText(mention.value)}${qualifier(mention.value)}`;
    case 'duration':
    case 'date': {
      const { value, mod, how, rule } = mention.timex;
      return `${head} ${value}${mod ? ` ${mod}` : ''} ${how}, ${rule}`;
    }
    default: {
      const { entity, office } = mention;
      const title = office ? `, ${[office.status, office.id].filter(Boolean).join(' ')} [${flat(office.text)}]` : '';
      return `${head} ${entity.id}${title}`;
    }
  }
}

const qualifier = ({ qualifier: kind }: { readonly qualifier: string }): string =>
  kind === 'exact' || kind === 'range' ? '' : `, ${kind}`;

const HOW = { stated: '!', carried: '~', inferred: '?' };

function claimRow({ kind, key, value, date, slots, modality, valid, attribution }: Claim): string {
  const filled = Object.entries(key).flatMap(([name, slot]) =>
    slot === null || slot === undefined
      ? []
      : [`${name} ${slotText(slot)}${HOW[slots[name as keyof ClaimKey] ?? 'stated']}`],
  );
  const figure = kind === 'date' ? date : `${figureText(value)}${qualifier(value)}`;
  const time = `${valid.from ?? '…'}/${valid.to ?? '…'} (${valid.how})`;
  return [`CLAIM ${kind} ${figure}`, ...filled, modality, time, ...(attribution ? [`says ${attribution}`] : [])].join(
    '; ',
  );
}

function slotText(slot: NonNullable<ClaimKey[keyof ClaimKey]>): string {
  if (typeof slot === 'string') return slot;
  if ('kind' in slot) return [slot.kind, ...slot.participants, slot.place, slot.day].filter(Boolean).join(' ');
  return slot.join(' + ');
}

const findingRow = ({ severity, code, text, message }: Finding): string =>
  `FINDING ${severity} ${code} [${flat(text)}] ${message}`;
