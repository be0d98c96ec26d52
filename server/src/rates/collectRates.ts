import { grouped } from '../base/grouped.ts';
import { hashText } from '../base/hash.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { sentenceOf } from '../claims/articleLookup.ts';
import type { Claim } from '../claims/claim.ts';
import { SILENT_ZONES } from '../claims/filedClaims.ts';
import { figureText } from '../claims/valueText.ts';
import { countOrigins, type Telling } from '../corpus/origins.ts';
import { timexInterval } from '../dates/interval.ts';
import { clusterRates, covers, listText, type RateCluster } from './rateClusters.ts';
import {
  CURRENT_STATUSES,
  type RatePlace,
  type RateQuery,
  type RateRow,
  type RateSource,
  type RateTable,
} from './rateRow.ts';
import { byArticle, type RateRun, runsOf, statedTimes, statusOf } from './rateRuns.ts';

/** The table of rates on a day, as the folder's articles state them up to then. A function of the snapshot and the query alone. */
export function collectRates(source: RateSource, query: RateQuery = {}): RateTable {
  const at = query.at ?? lastDay(source);
  const { places, open } = statedRates(source, at);
  const clusters = clusterRates(places);
  // A tariff of nobody's on somebody's goods is in no table of rates, either.
  const told = clusters
    .filter(cluster => cluster.imposer !== null)
    .map((cluster): Told => ({ cluster, runs: runsOf(cluster.places) }));
  const nobodys = clusters.filter(cluster => cluster.imposer === null).flatMap(cluster => cluster.places).length;
  const byBearers = grouped(told, ({ cluster }) => cluster.bearers);
  const rows = told.flatMap(one => rowsOf(one, byBearers.get(one.cluster.bearers) ?? [], source, at));
  const statuses = new Set(query.statuses ?? CURRENT_STATUSES);
  const asked = named(rows.sort(byMeasure)).filter(row => isAskedFor(row, query));
  const shown = asked.filter(row => statuses.has(row.status));
  return { at, rows: shown, hidden: asked.length - shown.length, open: open + nobodys };
}

interface Told {
  readonly cluster: RateCluster;
  readonly runs: readonly RateRun[];
}

function lastDay(source: RateSource): string | null {
  let last: string | null = null;
  for (const file of source.files) {
    const day = source.facts(file)?.published?.date;
    if (day !== undefined && (last === null || day > last)) last = day;
  }
  return last;
}

function statedRates(source: RateSource, at: string | null) {
  const places: RatePlace[] = [];
  let open = 0;
  for (const file of source.files) {
    const facts = source.facts(file);
    const published = facts?.published?.date ?? null;
    if (!facts || (published !== null && at !== null && published > at)) continue;
    for (const claim of facts.claims) {
      if (claim.kind !== 'rate' || claim.key.measure === 'change' || !isTold(claim, facts)) continue;
      if (!saysOnWhat(claim)) {
        open++;
        continue;
      }
      const { start, end } = facts.mentions.find(mention => mention.id === claim.mentions[0]) ?? claim;
      places.push({ file, start, end, published, claim });
    }
  }
  return { places, open };
}

/** Vague figures make no table, and notices of correction restate the wrong one on purpose. */
const isTold = (claim: Claim, facts: ArticleFacts): boolean => {
  const zone = sentenceOf(facts, claim.sentence)?.zone;
  return zone !== undefined && !SILENT_ZONES.has(zone) && (claim.value.low !== null || claim.value.high !== null);
};

/** "A tariff of 25 percent", on nobody knows what, is in no table of rates. */
const saysOnWhat = ({ key }: Claim): boolean =>
  (key.product?.length ?? 0) > 0 || (key.target?.some(id => id !== 'any') ?? false);

/** Rows, not statements: one that leaves a slot out is merged with those that name it. */
const isAskedFor = (row: RateRow, query: RateQuery): boolean =>
  (['imposer', 'target', 'product'] as const).every(slot => {
    const asked = query[slot];
    return asked === undefined || (row[slot]?.some(asked) ?? false);
  });

/** A measure may have one rate twice, before and after another; what is learnt of a rate later leaves its id as it is. */
function named(rows: readonly NamelessRow[]): RateRow[] {
  const times = new Map<string, number>();
  return rows.map(row => {
    const name = [row.measureId, figureText(row.value), row.value.low, row.value.high, row.modality].join('\n');
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return { id: hashText(`${name}\n${nth}`), ...row };
  });
}
type NamelessRow = Omit<RateRow, 'id'>;

function rowsOf({ cluster, runs }: Told, all: readonly Told[], source: RateSource, at: string | null): NamelessRow[] {
  const day = (at === null ? undefined : timexInterval(at)?.from) ?? Number.NEGATIVE_INFINITY;
  const later = all.filter(other => covers(other.cluster, cluster)).flatMap(other => other.runs);
  const sorted = (list: readonly string[] | null | undefined) => (list?.length ? [...list].sort() : null);
  return runs.map((run): NamelessRow => {
    const places = [...run.places].sort(byArticle);
    const claim = (places[0] as RatePlace).claim;
    const { key, value, modality } = claim;
    const times = statedTimes(run);
    return {
      measureId: hashText([listText(cluster.imposer), cluster.bearers, listText(cluster.product)].join('\n')),
      imposer: cluster.imposer,
      target: sorted(key.target),
      product: cluster.product,
      measure: cluster.measure,
      law: cluster.law,
      part: key.part === 'part',
      scope: key.scope ?? null,
      value,
      ...times,
      modality,
      status: at === null ? (modality === 'in-force' ? 'unknown' : modality) : statusOf(run, [...runs, ...later], day),
      disputed: places.some(place => isDisputed(place, source, at)),
      origins: countOrigins([...tellingsOf(places, source)]),
      articles: new Set(places.map(place => place.file)).size,
      places,
    };
  });
}

function* tellingsOf(places: readonly RatePlace[], source: RateSource): Generator<Telling> {
  for (const { file, claim } of places) {
    const facts = source.facts(file);
    if (facts) yield { facts, sentence: claim.sentence };
  }
}

/** A figure of a contradiction, the other side of which was known on the day. */
const isDisputed = (place: RatePlace, source: RateSource, at: string | null): boolean =>
  source.findings(place.file).some(
    finding =>
      finding.code === 'figure-conflict' &&
      finding.start === place.start &&
      finding.related.some(({ file }) => {
        const day = source.facts(file)?.published?.date;
        return day === undefined || at === null || day <= at;
      }),
  );

/** By imposer, target and goods, then by time; ids, so that the order is the same in every language. */
function byMeasure(a: NamelessRow, b: NamelessRow): number {
  const key = (row: NamelessRow): string =>
    [row.imposer, row.target, row.product].map(list => list?.join('+') ?? '~').join('|');
  const time = (row: NamelessRow): string => row.from ?? row.places[0]?.published ?? '~';
  return (
    compare(key(a), key(b)) ||
    compare(time(a), time(b)) ||
    (a.value.number ?? 0) - (b.value.number ?? 0) ||
    compare(placeText(a), placeText(b))
  );
}

const placeText = ({ places: [first] }: NamelessRow): string => (first ? `${first.file}\n${first.start}` : '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
