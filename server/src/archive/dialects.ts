import { type ColumnType, type Table, tables } from './tables.ts';

const DUCKDB: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  texts: 'VARCHAR[]',
  number: 'DOUBLE',
  whole: 'BIGINT',
  day: 'DATE',
  truth: 'BOOLEAN',
};
const SPARK: Readonly<Record<ColumnType, string>> = {
  text: 'STRING',
  texts: 'ARRAY<STRING>',
  number: 'DOUBLE',
  whole: 'BIGINT',
  day: 'DATE',
  truth: 'BOOLEAN',
};

/** Columns as DuckDB's readers of JSON take them: "{'id': 'VARCHAR', …}". */
export const duckdbColumns = ({ columns }: Table): string =>
  `{${columns.map(({ name, type }) => `'${name}': '${DUCKDB[type]}'`).join(', ')}}`;

/** An empty table's columns, for an archive that has no rows of it yet. */
export const duckdbNulls = ({ columns }: Table): string =>
  columns.map(({ name, type }) => `CAST(NULL AS ${DUCKDB[type]}) AS "${name}"`).join(', ');

/** Columns as Spark's DDL and `from_json` take them: "id STRING, …". */
export const sparkColumns = ({ columns }: Pick<Table, 'columns'>): string =>
  columns.map(({ name, type }) => `${name} ${SPARK[type]}`).join(', ');

/** The tables for people, in Markdown. */
export const documentation = (): string =>
  tables
    .map(table => {
      const rows = table.columns.map(({ name, type, says }) => `| ${name} | ${SPARK[type]} | ${says} |`);
      return `### ${table.name}\n\n${table.says.charAt(0).toUpperCase()}${table.says.slice(1)}.\n\n| column | type | what |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
    })
    .join('\n');
