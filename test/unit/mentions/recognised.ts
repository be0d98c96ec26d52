import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import type { EntityMention, Mention } from '../../../server/src/mentions/mention.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { type FolderSettings, noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const known = loadKnowledge();
const unknown = loadKnowledge({ names: false });

/** All mentions of a text; `names: false` leaves the grammar without people, offices and agencies. */
export function mentionsOf(
  text: string,
  options: { names?: boolean; published?: string; settings?: FolderSettings } = {},
): Mention[] {
  const { settings = noSettings, published } = options;
  const article = parseArticle(text, published ? { override: published } : {});
  const knowledge = options.settings ? loadKnowledge({ settings }) : options.names === false ? unknown : known;
  return collectMentions(article, knowledge, settings);
}

/** The named officials as "name" or "name | status office", without those that only a title refers to. */
export const officialsOf = (text: string, options = {}): string[] =>
  mentionsOf(text, options)
    .filter((mention): mention is EntityMention => mention.type === 'official' && mention.form !== 'title')
    .map(({ text: name, office }) =>
      office ? `${name} | ${office.status ? `${office.status} ` : ''}${office.text}` : name,
    );

export const agenciesOf = (text: string, options = {}): string[] =>
  mentionsOf(text, options)
    .filter(mention => mention.type === 'agency')
    .map(mention => mention.text);

export const entityOf = (mentions: readonly Mention[], text: string, nth = 0): string | undefined => {
  const found = mentions.filter(mention => mention.text === text && 'entity' in mention)[nth];
  return (found as EntityMention | undefined)?.entity.id;
};
