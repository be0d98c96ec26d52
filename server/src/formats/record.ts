import type { Claim, ClaimKey } from '../claims/claim.ts';
import type { Timex } from '../dates/timex.ts';
import type { Finding, Place, RecordSupport } from '../findings/finding.ts';
import type { FigureValue, Mention } from '../mentions/mention.ts';
import type { Published } from '../text/article.ts';

/** Version of the schema that records and lists of findings are printed in. */
export const SCHEMA = 2;

export interface RecordParts {
  readonly file: string;
  readonly published: Published | null;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Version of the program, and of the knowledge that it read with: null where it read without. */
  readonly program: string;
  readonly knowledge: string | null;
  /** The fields of a line of standard input that mean nothing here, as they came. */
  readonly input?: Readonly<Record<string, unknown>>;
}

/** What `annotate` prints of one article. Keys stand in a fixed order, so that the same article gives the same bytes. */
export function toRecord(parts: RecordParts): object {
  const { published } = parts;
  return {
    schema: SCHEMA,
    file: parts.file,
    published: published && { date: published.date, source: published.source },
    mentions: parts.mentions.map(toRecordMention),
    claims: parts.claims.map(toRecordClaim),
    findings: parts.findings.map(toRecordFinding),
    program: parts.program,
    knowledge: parts.knowledge,
    ...(parts.input && { input: parts.input }),
  };
}

function toRecordMention(mention: Mention): object {
  const { id, type, start, end, text } = mention;
  switch (mention.type) {
    case 'tariff_rate':
    case 'quantity':
      return { id, type, start, end, text, value: toRecordValue(mention.value) };
    case 'date':
      return { id, type, start, end, text, timex: toRecordTimex(mention.timex) };
    case 'duration':
      return { id, type, start, end, text, timex: toRecordTimex(mention.timex), value: toRecordValue(mention.value) };
    default: {
      const { entity, office } = mention;
      return {
        id,
        type,
        start,
        end,
        text,
        entity: { id: entity.id, name: entity.name },
        ...(office && {
          office: {
            start: office.start,
            end: office.end,
            text: office.text,
            id: office.id,
            ...(office.status && { status: office.status }),
          },
        }),
      };
    }
  }
}

const toRecordTimex = ({ type, value, mod, quant, freq, how, rule, anchor }: Timex): object => ({
  type,
  value,
  ...(mod && { mod }),
  ...(quant && { quant }),
  ...(freq && { freq }),
  how,
  rule,
  ...(anchor && { anchor }),
});

const toRecordValue = ({ number, unit, qualifier, low, high, of }: FigureValue): object => ({
  number,
  unit,
  qualifier,
  low,
  high,
  ...(of !== undefined && { of }),
});

const KEYS: readonly (keyof ClaimKey)[] = [
  'imposer',
  'target',
  'product',
  'measure',
  'part',
  'law',
  'subject',
  'metric',
  'scope',
  'period',
  'event',
];

function toRecordClaim(claim: Claim): object {
  const { event } = claim.key;
  return {
    id: claim.id,
    kind: claim.kind,
    key: {
      ...Object.fromEntries(KEYS.map(name => [name, claim.key[name] ?? null])),
      event: event ? { kind: event.kind, participants: event.participants, place: event.place, day: event.day } : null,
    },
    value: toRecordValue(claim.value),
    ...(claim.date !== undefined && { date: claim.date }),
    valid: { from: claim.valid.from, to: claim.valid.to, how: claim.valid.how },
    asserted: claim.asserted,
    modality: claim.modality,
    attribution: claim.attribution,
    slots: Object.fromEntries(KEYS.flatMap(name => (claim.slots[name] ? [[name, claim.slots[name]]] : []))),
    start: claim.start,
    end: claim.end,
    text: claim.text,
    mentions: claim.mentions,
  };
}

/** What `annotate` and `check --format json` print of a finding. */
export const toRecordFinding = (finding: Finding): object => ({
  code: finding.code,
  severity: finding.severity,
  file: finding.file,
  start: finding.start,
  end: finding.end,
  text: finding.text,
  message: finding.message,
  ...(finding.key !== undefined && { key: finding.key }),
  fingerprint: finding.fingerprint,
  values: finding.values,
  related: finding.related.map(toRecordPlace),
  ...(finding.inferred && { inferred: true }),
  ...(finding.sides && {
    sides: finding.sides.map(({ value, articles, origins, bounded, earliest }) => ({
      value,
      articles,
      origins,
      ...(bounded && { bounded }),
      earliest: { ...toRecordPlace(earliest), published: earliest.published },
    })),
  }),
  ...(finding.record && { record: toRecordSupport(finding.record) }),
  ...(finding.link !== undefined && { link: finding.link }),
});

const toRecordPlace = ({ file, start, end, text }: Place): object => ({ file, start, end, text });

const toRecordSupport = ({ value, supports, measure, from, to, source, link }: RecordSupport): object => ({
  value,
  supports,
  measure,
  from,
  to,
  source,
  ...(link !== undefined && { link }),
});
