import { dayText } from '../base/day.ts';
import { hashText } from '../base/hash.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { claimKeys, keyText } from '../claims/compare/comparable.ts';
import { validInterval } from '../claims/compare/validInterval.ts';
import { maskOf } from '../corpus/origins.ts';
import { toRows } from '../formats/rows.ts';
import { keepFacts } from './keptFacts.ts';
import { hashNumber, keyRows } from './keyRows.ts';
import { monthOf, type Row, type TableName, tables } from './tables.ts';

export interface AnnotatedArticle {
  readonly facts: ArticleFacts;
  /** The folder or file that it was read from. */
  readonly source: string;
  /** See `stampOf`. */
  readonly stamp: string;
  readonly program: string;
  readonly knowledge: string | null;
}

/** Of all that an article's rows are made of, so that one which did not change is not annotated again. */
export const stampOf = (...parts: readonly string[]): string => hashText(parts.join('\n\u0000'));

/** The rows of one article in each table. A function of the article alone. */
export function articleRows(article: AnnotatedArticle): Readonly<Record<TableName, readonly Row[]>> {
  const { facts } = article;
  const month = monthOf(facts.published?.date);
  const origin = originOf(facts);
  const { file: id, claims, mentions } = facts;
  // Columns that the flat rows of `annotate` have are those.
  const parts = { file: id, published: facts.published, mentions, claims, findings: [], program: '', knowledge: null };
  const flatMentions = toRows(parts, 'mentions') as FlatRow[];
  const flatClaims = toRows(parts, 'claims') as FlatRow[];
  return {
    articles: [
      {
        id,
        source: article.source,
        stamp: article.stamp,
        published: facts.published?.date ?? null,
        published_by: facts.published?.source ?? null,
        headline: facts.headline,
        origin,
        length: facts.length,
        mentions: mentions.length,
        claims: claims.length,
        program: article.program,
        knowledge: article.knowledge,
        month,
      },
    ],
    mentions: flatMentions.map(row => columnsOf('mentions', { ...row, first: row.start, behind: row.end, month })),
    claims: claims.map((claim, i) =>
      columnsOf('claims', {
        ...(flatClaims[i] as FlatRow),
        ...claimColumns(claim, facts),
        key_text: keyText(claim),
        key_hashes: claimKeys(claim).map(key => String(hashNumber(key))),
        origin,
        month,
      }),
    ),
    keys: keyRows(facts, origin, month),
    facts: [{ id, facts: keepFacts(facts), month }],
  };
}

/** The rows of an article as lines of JSON, each with the name of its table: how another engine takes them in. */
export function taggedRows(article: AnnotatedArticle): string {
  const rows = articleRows(article);
  return tables.flatMap(({ name }) => rows[name].map(row => `${JSON.stringify({ table: name, ...row })}\n`)).join('');
}

type FlatRow = Record<string, Row[string] | undefined>;

function claimColumns(claim: Claim, facts: ArticleFacts): FlatRow {
  const valid = validInterval(claim);
  const day = (n: number | undefined): string | null => (n !== undefined && Number.isFinite(n) ? dayText(n) : null);
  return {
    stated_day: claim.date ?? null,
    valid_from: day(valid?.from),
    valid_to: day(valid?.to),
    valid_how: claim.valid.how,
    stated_from: claim.valid.from,
    stated_to: claim.valid.to,
    first: claim.start,
    behind: claim.end,
    quote: facts.sentences[claim.sentence]?.quote ?? null,
    sentence: maskOf(facts, claim.sentence) ?? null,
  };
}

/** The columns of a table and no others, in their order. */
function columnsOf(name: TableName, values: FlatRow): Row {
  const { columns } = tables.find(table => table.name === name) ?? { columns: [] };
  return Object.fromEntries(columns.map(column => [column.name, values[column.name] ?? null]));
}

/** Copies of one story have its headline, or its sentences with figures, in common; an article with neither is its own origin. */
function originOf({ file, headline, masked }: ArticleFacts): string {
  const sentences = masked.map(({ key }) => key);
  return hashText(sentences.length >= LEAST_SENTENCES ? sentences.join(' ') : headline ? headline.toLowerCase() : file);
}
const LEAST_SENTENCES = 3;
