import { parseIsoDay } from '../base/day.ts';
import { lineAndCharacter } from '../base/lineIndex.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import { ALL_PAGES, findDossier } from '../features/dossier.ts';
import { readableQuote } from '../features/quotes.ts';
import { rankFindings } from '../findings/rank.ts';
import { toRecordFinding } from '../formats/record.ts';
import type { Mention } from '../mentions/mention.ts';
import {
  NOTICE,
  object,
  page,
  pageSchema,
  paging,
  quoted,
  type Tool,
  type ToolContext,
  ToolError,
  text,
} from './tool.ts';

/** A place with its sentence and, for people, its line; offsets are UTF-16 code units of the article's text, half-open. */
function placeOf(snapshot: Snapshot, file: string, span: { readonly start: number; readonly end: number }) {
  const facts = snapshot.facts(file);
  const { start, end } = span;
  return {
    file,
    published: facts?.published?.date ?? null,
    start,
    end,
    line: lineAndCharacter(facts?.lineStarts ?? [0], start).line + 1,
    quote: readableQuote(snapshot, file, span),
  };
}

const contradictions: Tool = {
  name: 'contradictions',
  title: 'Contradictions between articles',
  description:
    'Places of the articles that state different figures, dates or names for the same fact, each with its quote and the quotes of the other side, how many articles tell each side (sides), how many of them independently (origins; copies of one story count once) and the first of them, and, where the record of tariff measures has another rate for one side, which one it supports (record). The weightiest come first. The tool says that they differ, not which one is wrong.',
  input: object({
    file: text('Only those of this article.'),
    code: text('Only those of this kind, such as figure-conflict or weekday-date.'),
    ...paging,
  }),
  output: pageSchema('contradictions'),
  run(args, { reading: { snapshot } }) {
    const found = rankFindings(snapshot.allFindings()).filter(
      one => (args.file ?? one.file) === one.file && (args.code ?? one.code) === one.code,
    );
    return page('contradictions', found, args, finding => ({
      ...toRecordFinding(finding),
      ...placeOf(snapshot, finding.file, finding),
      related: finding.related.map(place => ({ text: place.text, ...placeOf(snapshot, place.file, place) })),
    }));
  },
};

/** The id of what an agent names by id or by name. */
function entityNamed(name: string, { reading: { snapshot } }: ToolContext): string {
  const found = snapshot.entity(name)?.id ?? snapshot.findEntities(name, 1)[0]?.id;
  if (found === undefined) throw new ToolError(`no article names ${JSON.stringify(name)}`);
  return found;
}

const dossier: Tool = {
  name: 'dossier',
  title: 'Dossier of a person, agency, country, good or law',
  description:
    'What the articles and the built-in knowledge say of one entity: offices with their dates and sources, spellings, and every article that mentions it, with quotes.',
  input: object({ entity: text('An id ("person/katherine-tai") or a name, acronym or office.'), ...paging }, [
    'entity',
  ]),
  output: pageSchema('articles', {
    id: text('Canonical id.'),
    name: text('Canonical name.'),
    kind: text('official, agency, party, product or law.'),
    facts: { type: 'array', items: { type: 'string' } },
  }),
  run(args, context) {
    const id = entityNamed(args.entity as string, context);
    const found = findDossier(context.reading, id, ALL_PAGES);
    if (!found) throw new ToolError(`nothing is known of ${JSON.stringify(id)}`);
    const { card, articles } = found;
    const facts = card.sections.flatMap(({ rows }) =>
      rows.map(({ label, text: said, note }) =>
        [label && `${label}:`, said, note && `(${note})`].filter(Boolean).join(' '),
      ),
    );
    return {
      ...quoted({ id, name: card.heading, kind: card.kind, facts }),
      ...page('articles', articles, args, ({ file, published, headline, count, quotes }) => ({
        file,
        published,
        headline,
        mentions: count,
        quotes: quotes.map(one => ({ quote: one.text, start: one.place.start, end: one.place.end })),
      })),
    };
  },
};

const TYPES = ['official', 'agency', 'party', 'product', 'law', 'tariff_rate', 'quantity', 'date', 'duration'];

const findMentions: Tool = {
  name: 'find_mentions',
  title: 'Find mentions in the articles',
  description:
    'Where the articles mention an entity, or all mentions of one type, each with its sentence and its place.',
  input: object({
    entity: text('An id or a name, acronym or office; surnames and acronyms that stand for it are found as well.'),
    type: { enum: TYPES, description: 'All mentions of this type, where no entity is named.' },
    file: text('Only those of this article.'),
    ...paging,
  }),
  output: pageSchema('mentions'),
  run(args, context) {
    const { snapshot } = context.reading;
    const { entity, type, file } = args;
    if (entity === undefined && type === undefined) throw new ToolError('name an entity or a type');
    const files = file === undefined ? snapshot.files : snapshot.files.filter(name => name === file);
    const found: { file: string; mention: Mention }[] =
      entity === undefined
        ? files.flatMap(name =>
            snapshot
              .mentions(name)
              .filter(mention => mention.type === type)
              .map(mention => ({ file: name, mention })),
          )
        : snapshot
            .mentionsOf(entityNamed(entity as string, context))
            .filter(
              place => (file ?? place.file) === place.file && (type ?? place.mention.type) === place.mention.type,
            );
    return page('mentions', found, args, place => ({
      type: place.mention.type,
      text: place.mention.text,
      ...('entity' in place.mention && { entity: place.mention.entity.id }),
      ...('timex' in place.mention && { value: place.mention.timex.value }),
      ...placeOf(snapshot, place.file, place.mention),
    }));
  },
};

/** UTF-16 code units. */
const LONGEST_TEXT = 100_000;

const annotate: Tool = {
  name: 'annotate_text',
  title: 'Annotate a text',
  description:
    'Officials, agencies, parties, goods, laws, tariff rates, figures and dates in a text that is handed over, and the claims that they make: the record of schema 2. Offsets are UTF-16 code units.',
  input: object(
    {
      text: { type: 'string', maxLength: LONGEST_TEXT, description: `At most ${LONGEST_TEXT} characters.` },
      published: text('YYYY-MM-DD, for dates such as "Monday".'),
      part: { enum: ['claims', 'mentions', 'findings'], description: 'claims if not said.' },
      ...paging,
    },
    ['text'],
  ),
  output: pageSchema('items', {
    published: { type: ['object', 'null'] },
    part: { enum: ['claims', 'mentions', 'findings'] },
  }),
  run(args, context) {
    const { published } = args;
    if (typeof published === 'string' && parseIsoDay(published) === undefined)
      throw new ToolError('"published" is no day of the calendar, written YYYY-MM-DD');
    const record = context.annotate(args.text as string, published as string | undefined) as Record<string, unknown>;
    const part = (args.part ?? 'claims') as string;
    return { published: record.published, part, ...page('items', record[part] as object[], args, item => item) };
  },
};

const quote: Tool = {
  name: 'quote',
  title: 'Quote an article at a place',
  description: 'The words of an article between two offsets, with what stands before and after them, and their line.',
  input: object(
    {
      file: text('The name of the article, as other answers give it.'),
      start: { type: 'integer', minimum: 0, description: 'Offset in UTF-16 code units.' },
      end: { type: 'integer', minimum: 0, description: 'Half-open.' },
      around: {
        type: 'integer',
        minimum: 0,
        maximum: 2000,
        description: 'How much before and after; 200 if not said.',
      },
    },
    ['file', 'start', 'end'],
  ),
  output: {
    type: 'object',
    properties: {
      notice: text('What the words of articles in this answer are.'),
      file: text(''),
      published: { type: ['string', 'null'] },
      line: { type: 'integer' },
      column: { type: 'integer' },
      prefix: text('What stands before.'),
      text: text('The words.'),
      suffix: text('What stands after.'),
    },
    required: ['notice', 'file', 'line', 'column', 'prefix', 'text', 'suffix'],
  },
  run(args, context) {
    const { file, start, end } = args as { file: string; start: number; end: number };
    const whole = context.text(file);
    const facts = context.reading.snapshot.facts(file);
    if (whole === undefined || !facts) throw new ToolError(`there is no article ${JSON.stringify(file)}`);
    if (start >= end || end > whole.length) throw new ToolError(`the article has the offsets 0 to ${whole.length}`);
    if (end - start > 5_000) throw new ToolError('at most 5,000 characters are quoted at a time');
    const around = (args.around ?? 200) as number;
    const { line, character } = lineAndCharacter(facts.lineStarts, start);
    return quoted({
      notice: NOTICE,
      file,
      published: facts.published?.date ?? null,
      line: line + 1,
      column: character + 1,
      prefix: whole.slice(Math.max(0, start - around), start),
      text: whole.slice(start, end),
      suffix: whole.slice(end, end + around),
    });
  },
};

export const articleTools: readonly Tool[] = [contradictions, dossier, findMentions, annotate, quote];
