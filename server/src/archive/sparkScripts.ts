import { sparkColumns } from './dialects.ts';
import { candidatesQuery } from './queries.ts';
import { tables } from './tables.ts';

/** `spark/*.sql`, made of the description of the tables and of the queries that DuckDB runs, too. */
export const sparkScripts = (): Readonly<Record<string, string>> => ({
  'build.sql': buildScript(),
  'candidates.sql': candidatesScript(),
});

const HEAD =
  '-- Made of server/src/archive/tables.ts and queries.ts (UPDATE_SPARK=1 npx vitest run … test/unit/archive/sparkScripts.test.ts).\n';

/**
 * One long-lived annotator a partition reads lines of JSON as they are and writes rows of JSON. TRANSFORM without Hive takes rows that
 * are delimited; JSON holds no tab and no line break.
 */
const buildScript =
  (): string => `${HEAD}-- spark-sql --hivevar source=TEXTS --hivevar archive=DIR --hivevar tradewire=tradewire --hivevar partitions=64 -f build.sql
-- TEXTS: lines of {"id", "text", "published"?}, also packed; DIR: an empty folder that all machines see.
-- tradewire: the program on every machine, or "node /path/to/tradewire.js".

CREATE TEMPORARY VIEW texts AS
SELECT /*+ REPARTITION(\${partitions}) */ value FROM text.\`\${source}\`;

CREATE TABLE tradewire_rows USING parquet LOCATION '\${archive}/_tradewire/rows' AS
SELECT TRANSFORM (value)
  ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t'
  USING '\${tradewire} annotate - --keep-going --emit archive'
  AS (line STRING)
  ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t'
FROM texts;

-- What could not be read: one row each.
CREATE TABLE tradewire_faults USING parquet LOCATION '\${archive}/_tradewire/faults' AS
SELECT line FROM tradewire_rows WHERE get_json_object(line, '$.table') IS NULL;

${tables
  .map(
    table => `CREATE TABLE tradewire_${table.name} USING parquet PARTITIONED BY (month) LOCATION '\${archive}/${table.name}' AS
SELECT row.* FROM (
  SELECT from_json(line, '${sparkColumns(table)}') AS row
  FROM tradewire_rows WHERE get_json_object(line, '$.table') = '${table.name}'
) AS parsed;
`,
  )
  .join('\n')}`;

const candidatesScript = (): string => `${HEAD}-- spark-sql --hivevar archive=DIR -f candidates.sql
-- The buckets in which figures are apart; \`tradewire archive conflicts DIR\` judges them.

CREATE TEMPORARY VIEW keys (${sparkColumns(tables.find(({ name }) => name === 'keys') ?? { columns: [] })})
USING parquet OPTIONS (path '\${archive}/keys');

CREATE TABLE tradewire_candidates USING parquet LOCATION '\${archive}/_tradewire/candidates' AS${candidatesQuery};
`;
