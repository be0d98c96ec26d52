import type { Claim } from '../claims/claim.ts';
import type { Finding } from '../findings/finding.ts';
import type { FigureValue, Mention } from '../mentions/mention.ts';
import type { RecordParts } from './record.ts';

/** Flat rows of one kind, for tables: every row of a kind has the same columns, null where it has no value. */
export type RowKind = 'mentions' | 'claims' | 'findings';

/** The rows of an article; `id` is the article's in each. */
export function toRows(parts: RecordParts, kind: RowKind): object[] {
  const id = parts.file;
  switch (kind) {
    case 'mentions':
      return parts.mentions.map(mention => ({ id, mention: mention.id, ...mentionColumns(mention) }));
    case 'claims':
      return parts.claims.map(claim => ({ id, claim: claim.id, ...claimColumns(claim) }));
    case 'findings':
      return parts.findings.map(finding => ({ id, ...findingColumns(finding) }));
  }
}

function mentionColumns(mention: Mention): object {
  const { type, start, end, text } = mention;
  const entity = 'entity' in mention ? mention : undefined;
  const timex = 'timex' in mention ? mention.timex : undefined;
  return {
    type,
    start,
    end,
    text,
    entity: entity?.entity.id ?? null,
    name: entity?.entity.name ?? null,
    office: entity?.office?.id ?? null,
    office_text: entity?.office?.text ?? null,
    timex_type: timex?.type ?? null,
    timex_value: timex?.value ?? null,
    timex_how: timex?.how ?? null,
    ...valueColumns('value' in mention ? mention.value : undefined),
  };
}

const valueColumns = (value: FigureValue | undefined): object => ({
  number: value?.number ?? null,
  unit: value?.unit ?? null,
  qualifier: value?.qualifier ?? null,
  low: value?.low ?? null,
  high: value?.high ?? null,
});

function claimColumns({ key, ...claim }: Claim): object {
  return {
    kind: claim.kind,
    imposer: key.imposer ?? null,
    target: key.target ?? null,
    product: key.product ?? null,
    measure: key.measure ?? null,
    part: key.part ?? null,
    law: key.law ?? null,
    subject: key.subject ?? null,
    metric: key.metric ?? null,
    scope: key.scope ?? null,
    period: key.period ?? null,
    event: key.event?.kind ?? null,
    participants: key.event?.participants ?? null,
    ...valueColumns(claim.value),
    date: claim.date ?? null,
    from: claim.valid.from,
    to: claim.valid.to,
    how: claim.valid.how,
    asserted: claim.asserted,
    modality: claim.modality,
    attribution: claim.attribution,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    mentions: claim.mentions,
  };
}

const findingColumns = (finding: Finding): object => ({
  code: finding.code,
  severity: finding.severity,
  start: finding.start,
  end: finding.end,
  text: finding.text,
  message: finding.message,
  key: finding.key ?? null,
  fingerprint: finding.fingerprint,
  values: finding.values,
});
