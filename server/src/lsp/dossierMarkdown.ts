import { counted } from '../features/card.ts';
import type { Dossier } from '../features/dossier.ts';
import type { Say } from '../features/say.ts';
import { cardMarkdown, escapeMarkdown, type LinkTo, markdownRow } from './markup.ts';

/** A dossier as a Markdown document; article words are escaped as everywhere. */
export function dossierMarkdown({ card, rates, articles, from, total }: Dossier, linkTo: LinkTo, say: Say): string {
  const lines = [`# ${escapeMarkdown(card.heading)}`, ''];
  // Further pages go on with the articles.
  if (from === 0) lines.push(cardMarkdown({ ...card, heading: say('About') }, linkTo), '');
  for (const { title = '', rows } of rates)
    lines.push(`## ${escapeMarkdown(title)}`, '', ...rows.map(row => `- ${markdownRow(row, linkTo)}`), '');
  lines.push(`## ${escapeMarkdown(say('Articles'))}`, '');
  for (const { file, published, headline, count, quotes } of articles) {
    const title = headline || file.slice(file.lastIndexOf('/') + 1);
    lines.push(
      `### ${escapeMarkdown(`${published ?? say('undated')} – ${title}`)}`,
      '',
      counted(say, count, 'mention'),
      '',
    );
    for (const { text, place } of quotes) lines.push(`> ${markdownRow({ text, place }, linkTo)}`, '');
  }
  if (total === 0) lines.push(say('No article of this folder names it.'), '');
  const left = total - from - articles.length;
  if (left > 0) lines.push(escapeMarkdown(say('and {0} more', left)), '');
  return lines.join('\n');
}
