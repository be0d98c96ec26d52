import type { MarkupContent } from 'vscode-languageserver-protocol';
import { visible } from '../base/visible.ts';
import type { Card, CardPlace, CardRow } from '../features/card.ts';

/** Where a place leads and what the link is called. */
export type LinkTo = (place: CardPlace) => { readonly href: string; readonly label: string } | undefined;

/**
 * Article text as Markdown that shows exactly these characters: no emphasis, no links (bare addresses neither), no HTML, no headings.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!$@^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\/(?=\/)|(?<=\/)\//g, '\\/')
    .replace(/\bwww\./gi, match => `${match.slice(0, 3)}\\.`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** `more`: where the heading leads, if anywhere. */
export function cardMarkdown(card: Card, linkTo: LinkTo, more?: string): string {
  const heading = `**${escapeMarkdown(card.heading)}**`;
  const blocks = [`${more === undefined ? heading : `[${heading}](${more})`} · ${escapeMarkdown(card.kind)}`];
  for (const section of card.sections) {
    const lines: string[] = [];
    if (section.title) lines.push(`*${escapeMarkdown(section.title)}*`);
    for (const row of section.rows) lines.push(markdownRow(row, linkTo));
    blocks.push(lines.join('  \n'));
  }
  return blocks.join('\n\n');
}

export function markdownRow(row: CardRow, linkTo: LinkTo): string {
  const link = row.place && linkTo(row.place);
  const text = escapeMarkdown(row.text);
  const body = row.quoted ? `“${text}”` : text;
  return [
    row.label ? `${escapeMarkdown(row.label)}: ` : '',
    body,
    row.note ? ` *(${escapeMarkdown(row.note)})*` : '',
    link ? ` – [${escapeMarkdown(link.label)}](<${link.href.replace(/[<>\s]/g, encodeURIComponent)}>)` : '',
  ].join('');
}

export function cardText(card: Card, linkTo: LinkTo): string {
  const lines = [`${oneLine(card.heading)} (${card.kind})`];
  for (const section of card.sections) {
    lines.push('');
    if (section.title) lines.push(`${section.title}:`);
    for (const row of section.rows) {
      const label = row.place && linkTo(row.place)?.label;
      const body = row.quoted ? `“${oneLine(row.text)}”` : oneLine(row.text);
      lines.push(
        `${row.label ? `${row.label}: ` : ''}${body}${row.note ? ` (${oneLine(row.note)})` : ''}${label ? ` – ${oneLine(label)}` : ''}`,
      );
    }
  }
  return lines.join('\n');
}

const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ');

export const markup = (card: Card, linkTo: LinkTo, markdown: boolean, more?: string): MarkupContent =>
  markdown
    ? { kind: 'markdown', value: cardMarkdown(card, linkTo, more) }
    : { kind: 'plaintext', value: cardText(card, linkTo) };
