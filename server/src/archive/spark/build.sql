-- Made of server/src/archive/tables.ts and queries.ts (UPDATE_SPARK=1 npx vitest run … test/unit/archive/sparkScripts.test.ts).
-- spark-sql --hivevar source=TEXTS --hivevar archive=DIR --hivevar tradewire=tradewire --hivevar partitions=64 -f build.sql
-- TEXTS: lines of {"id", "text", "published"?}, also packed; DIR: an empty folder that all machines see.
-- tradewire: the program on every machine, or "node /path/to/tradewire.js".

CREATE TEMPORARY VIEW texts AS
SELECT /*+ REPARTITION(${partitions}) */ value FROM text.`${source}`;

CREATE TABLE tradewire_rows USING parquet LOCATION '${archive}/_tradewire/rows' AS
SELECT TRANSFORM (value)
  ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
  USING '${tradewire} annotate - --keep-going --emit archive'
  AS (line STRING)
  ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
FROM texts;

-- What could not be read: one row each.
CREATE TABLE tradewire_faults USING parquet LOCATION '${archive}/_tradewire/faults' AS
SELECT line FROM tradewire_rows WHERE get_json_object(line, '$.table') IS NULL;

CREATE TABLE tradewire_articles USING parquet PARTITIONED BY (month) LOCATION '${archive}/articles' AS
SELECT row.* FROM (
  SELECT from_json(line, 'id STRING, source STRING, stamp STRING, published DATE, published_by STRING, headline STRING, origin STRING, length BIGINT, mentions BIGINT, claims BIGINT, program STRING, knowledge STRING, month STRING') AS row
  FROM tradewire_rows WHERE get_json_object(line, '$.table') = 'articles'
) AS parsed;

CREATE TABLE tradewire_mentions USING parquet PARTITIONED BY (month) LOCATION '${archive}/mentions' AS
SELECT row.* FROM (
  SELECT from_json(line, 'id STRING, mention STRING, type STRING, first BIGINT, behind BIGINT, text STRING, entity STRING, name STRING, office STRING, office_text STRING, timex_type STRING, timex_value STRING, timex_how STRING, number DOUBLE, unit STRING, qualifier STRING, low DOUBLE, high DOUBLE, month STRING') AS row
  FROM tradewire_rows WHERE get_json_object(line, '$.table') = 'mentions'
) AS parsed;

CREATE TABLE tradewire_claims USING parquet PARTITIONED BY (month) LOCATION '${archive}/claims' AS
SELECT row.* FROM (
  SELECT from_json(line, 'id STRING, claim STRING, kind STRING, key_text STRING, key_hashes ARRAY<STRING>, imposer ARRAY<STRING>, target ARRAY<STRING>, product ARRAY<STRING>, measure STRING, part STRING, law STRING, subject STRING, metric STRING, scope STRING, period STRING, event STRING, participants ARRAY<STRING>, number DOUBLE, unit STRING, qualifier STRING, low DOUBLE, high DOUBLE, stated_day STRING, valid_from DATE, valid_to DATE, valid_how STRING, stated_from STRING, stated_to STRING, asserted DATE, modality STRING, attribution STRING, first BIGINT, behind BIGINT, text STRING, mentions ARRAY<STRING>, quote STRING, sentence STRING, origin STRING, month STRING') AS row
  FROM tradewire_rows WHERE get_json_object(line, '$.table') = 'claims'
) AS parsed;

CREATE TABLE tradewire_keys USING parquet PARTITIONED BY (month) LOCATION '${archive}/keys' AS
SELECT row.* FROM (
  SELECT from_json(line, 'id STRING, kind STRING, bucket STRING, hash BIGINT, target STRING, unit STRING, value STRING, class STRING, low DOUBLE, high DOUBLE, first_day BIGINT, last_day BIGINT, origin STRING, month STRING') AS row
  FROM tradewire_rows WHERE get_json_object(line, '$.table') = 'keys'
) AS parsed;

CREATE TABLE tradewire_facts USING parquet PARTITIONED BY (month) LOCATION '${archive}/facts' AS
SELECT row.* FROM (
  SELECT from_json(line, 'id STRING, facts STRING, month STRING') AS row
  FROM tradewire_rows WHERE get_json_object(line, '$.table') = 'facts'
) AS parsed;
