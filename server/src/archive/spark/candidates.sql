-- Made of server/src/archive/tables.ts and queries.ts (UPDATE_SPARK=1 npx vitest run … test/unit/archive/sparkScripts.test.ts).
-- spark-sql --hivevar archive=DIR -f candidates.sql
-- The buckets in which figures are apart; `tradewire archive conflicts DIR` judges them.

CREATE TEMPORARY VIEW keys (id STRING, kind STRING, bucket STRING, hash BIGINT, target STRING, unit STRING, value STRING, class STRING, low DOUBLE, high DOUBLE, first_day BIGINT, last_day BIGINT, origin STRING, month STRING)
USING parquet OPTIONS (path '${archive}/keys');

CREATE TABLE tradewire_candidates USING parquet LOCATION '${archive}/_tradewire/candidates' AS
WITH figures AS (
  SELECT DISTINCT bucket, hash, target, unit, low, high, first_day, last_day
  FROM keys
  WHERE kind = 'claim' AND first_day IS NOT NULL AND low IS NOT NULL
),
spans AS (
  SELECT figures.*,
    CAST(floor((first_day - 16) / 32.0) AS INT) AS begins,
    CAST(floor((last_day + 16) / 32.0) AS INT) AS ends
  FROM figures
),
passing AS (
  SELECT bucket, hash, target, unit, begins + step.n AS span, min(high) AS lowest_high, max(low) AS highest_low
  FROM spans CROSS JOIN (VALUES (0), (1), (2)) AS step(n)
  WHERE ends - begins <= 2 AND begins + step.n <= ends
  GROUP BY bucket, hash, target, unit, begins + step.n
),
lasting AS (
  SELECT bucket, hash, target, unit, min(high) AS lowest_high, max(low) AS highest_low
  FROM spans
  WHERE ends - begins > 2
  GROUP BY bucket, hash, target, unit
),
apart AS (
  SELECT DISTINCT passing.bucket, passing.span
  FROM passing LEFT JOIN lasting
    ON passing.bucket = lasting.bucket AND passing.hash = lasting.hash
      AND passing.target = lasting.target AND passing.unit = lasting.unit
  WHERE least(passing.lowest_high, coalesce(lasting.lowest_high, passing.lowest_high))
    < greatest(passing.highest_low, coalesce(lasting.highest_low, passing.highest_low))
  UNION
  SELECT bucket, CAST(NULL AS INT) AS span FROM lasting WHERE lowest_high < highest_low
),
told AS (
  SELECT bucket
  FROM keys
  WHERE kind = 'claim'
  GROUP BY bucket
  HAVING count(DISTINCT id) > 1 AND count(DISTINCT class) BETWEEN 2 AND 120
)
SELECT 'claim' AS kind, apart.bucket, apart.span FROM apart JOIN told ON apart.bucket = told.bucket
UNION ALL
SELECT 'article' AS kind, bucket, CAST(NULL AS INT) AS span FROM keys WHERE kind = 'article'
UNION ALL
SELECT 'sentence' AS kind, bucket, CAST(NULL AS INT) AS span
FROM keys WHERE kind = 'sentence'
GROUP BY bucket
HAVING count(DISTINCT id) > 1 AND count(DISTINCT value) BETWEEN 2 AND 12;
