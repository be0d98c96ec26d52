import { counted } from '../features/card.ts';
import type { Dossier } from '../features/dossier.ts';
import type { Say } from '../features/say.ts';
import { cardMarkdown, escapeMarkdown, type LinkTo } from './markup.ts';

/** A dossier as a Markdown document; article words are escaped as everywhere. */
export function dossierMarkdown({ card, articles, more }: Dossier, linkTo: LinkTo, say: Say): string {
  const lines = [
    `# ${escapeMarkdown(card.heading)}`,
    '',
    cardMarkdown({ ...card, heading: say('About') }, linkTo),
    '',
    `## ${escapeMarkdown(say('Articles'))}`,
    '',
  ];
  for (const { file, published, headline, count, quotes } of articles) {
    const title = headline || file.slice(file.lastIndexOf('/') + 1);
    lines.push(
      `### ${escapeMarkdown(`${published ?? say('undated')} – ${title}`)}`,
      '',
      counted(say, count, 'mention'),
      '',
    );
    for (const { text, place } of quotes) {
      const link = linkTo(place);
      const to = link
        ? ` – [${escapeMarkdown(link.label)}](<${link.href.replace(/[<>\s]/g, encodeURIComponent)}>)`
        : '';
      lines.push(`> ${escapeMarkdown(text)}${to}`, '');
    }
  }
  if (articles.length === 0) lines.push(say('No article of this folder names it.'), '');
  if (more) lines.push(escapeMarkdown(more), '');
  return lines.join('\n');
}
