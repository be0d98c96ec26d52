/** Days that may lie between two figures that hold at no stated time (`COMPARE_DAYS`); spans of time overlap by as much. */
const REACH = 16;
const SPAN = 2 * REACH;

/** As many figures, sets of figures and articles as the editor compares under one key; more are no slips, and are left alone there. */
const MOST_CLASSES = 120;
const MOST_SETS = 12;

/**
 * The buckets in which figures are apart: the candidates that are judged one by one afterwards. The same text for DuckDB and Spark, and
 * no join of figures with figures: two of them are apart somewhere in a group if its lowest upper end lies below its highest lower
 * end. Equal figures of one time are one before anything is grouped, so that a key that half the articles state costs its figures.
 * `span`: which 32 days they meet in, counted from 1970-01-01; null: at any time.
 */
export const candidatesQuery = `
WITH figures AS (
  SELECT DISTINCT bucket, hash, target, unit, low, high, first_day, last_day
  FROM keys
  WHERE kind = 'claim' AND first_day IS NOT NULL AND low IS NOT NULL
),
spans AS (
  SELECT figures.*,
    CAST(floor((first_day - ${REACH}) / ${SPAN}.0) AS INT) AS begins,
    CAST(floor((last_day + ${REACH}) / ${SPAN}.0) AS INT) AS ends
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
  HAVING count(DISTINCT id) > 1 AND count(DISTINCT class) BETWEEN 2 AND ${MOST_CLASSES}
)
SELECT 'claim' AS kind, apart.bucket, apart.span FROM apart JOIN told ON apart.bucket = told.bucket
UNION ALL
SELECT 'article' AS kind, bucket, CAST(NULL AS INT) AS span FROM keys WHERE kind = 'article'
UNION ALL
SELECT 'sentence' AS kind, bucket, CAST(NULL AS INT) AS span
FROM keys WHERE kind = 'sentence'
GROUP BY bucket
HAVING count(DISTINCT id) > 1 AND count(DISTINCT value) BETWEEN 2 AND ${MOST_SETS}`;

/** A bucket of more articles is loaded only around the times in which its figures are apart. */
const SMALL = 2000;

/**
 * The articles that the candidates, a table of that name, are judged with: those of their buckets, and those that support a figure of
 * a sentence (`SupportElsewhere`) by stating it under the key of its claim.
 */
export const wantedQuery = `
WITH sizes AS (
  SELECT kind, bucket, count(DISTINCT id) AS articles
  FROM keys WHERE (kind, bucket) IN (SELECT kind, bucket FROM candidates) GROUP BY kind, bucket
),
asking AS (
  SELECT DISTINCT keys.id
  FROM keys JOIN candidates ON keys.kind = candidates.kind AND keys.bucket = candidates.bucket
  WHERE keys.kind <> 'claim'
),
asked AS (
  SELECT DISTINCT bucket, low, high, first_day, last_day
  FROM keys WHERE kind = 'claim' AND id IN (SELECT id FROM asking)
)
SELECT DISTINCT keys.id
FROM keys JOIN candidates ON keys.kind = candidates.kind AND keys.bucket = candidates.bucket
  JOIN sizes ON sizes.kind = candidates.kind AND sizes.bucket = candidates.bucket
WHERE keys.kind <> 'claim' OR sizes.articles <= ${SMALL} OR candidates.span IS NULL
  OR (keys.last_day >= (candidates.span - 1) * ${SPAN} AND keys.first_day < (candidates.span + 2) * ${SPAN})
UNION
SELECT DISTINCT keys.id
FROM keys JOIN asked ON keys.bucket = asked.bucket AND keys.low = asked.low AND keys.high = asked.high
WHERE keys.kind = 'claim'
  AND (keys.first_day IS NULL OR asked.first_day IS NULL
    OR (keys.first_day <= asked.last_day + ${SPAN} AND keys.last_day >= asked.first_day - ${SPAN}))`;
