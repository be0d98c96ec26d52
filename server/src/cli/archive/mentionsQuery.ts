import type { OptionValues } from '../options.ts';
import { quoted } from './duckdb.ts';

/** Who is named how often and since when; of one entity, each place that names it, in the order of time. */
export function mentionsQuery(options: OptionValues): string {
  const entity = options.text('entity');
  const types = options.list('type');
  const where = [
    'm.entity IS NOT NULL',
    ...(types.length ? [`m.type IN (${types.map(quoted).join(', ')})`] : []),
    ...(entity === undefined ? [] : [`(m.entity = ${quoted(entity)} OR lower(m.name) = lower(${quoted(entity)}))`]),
  ].join(' AND ');
  if (entity === undefined)
    return `SELECT m.entity, any_value(m.name) AS name, m.type, count(*) AS mentions, count(DISTINCT m.id) AS articles,
        min(a.published) AS first_published, max(a.published) AS last_published
      FROM mentions m JOIN articles a USING (id) WHERE ${where}
      GROUP BY m.entity, m.type ORDER BY articles DESC, mentions DESC, m.entity`;
  return `SELECT a.published, m.id, m.first, m.behind, m.text, m.office_text, a.headline
    FROM mentions m JOIN articles a USING (id) WHERE ${where} ORDER BY a.published NULLS LAST, m.id, m.first`;
}
