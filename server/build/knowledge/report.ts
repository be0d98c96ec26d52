import { dayText, parseIsoDay } from '../../src/base/day.ts';
import type { RawData, RawTerm } from '../../src/knowledge/rawData.ts';
import { missingOffices } from './coverage.ts';

/** One heading of the report with what falls under it, a line each. */
export interface ReportSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Days after which a fact without word is called old: half a year. */
const OLD = 183;
/** Days without a holder that a reshuffle explains. */
const USUAL_PAUSE = 31;
/** Gaps are told from this day on; of earlier times the data hold what trade news of the late 1980s names. */
const SINCE = '2015-01-01';

const isAddress = (source: string): boolean => /^https?:\/\//.test(source);
/** The front door of a site: nobody can check a date there. */
export const isHomePage = (source: string): boolean =>
  /^https?:\/\/[^/]+(?:\/(?:en|eng|english|index\.html?)?)*\/?$/.test(source);

const dayOf = (date: string, last = false): number =>
  parseIsoDay(
    date.length === 4
      ? `${date}-${last ? '12-31' : '01-01'}`
      : date.length === 7
        ? `${date}-${last ? '28' : '01'}`
        : date,
  ) ?? 0;

interface Held {
  readonly term: RawTerm;
  readonly source: string;
  /** The day on which it is known to have lasted at least. */
  readonly until: string;
}

/** What has grown old, what lacks a document, gaps and overlaps by office. Reads alone; `today` is an ISO day. */
export function reportOn(raw: RawData, today: string): ReportSection[] {
  const now = dayOf(today);
  const old: string[] = [];
  const homePages: string[] = [];
  const gaps: string[] = [];
  const overlaps: string[] = [];
  for (const [id, office] of Object.entries(raw.offices)) {
    const held: Held[] = office.terms.map(term => {
      const source = term.source ?? office.source;
      const { to, asOf, seen } = term;
      return { term, source, until: to ?? asOf ?? raw.sources[seen ?? source]?.asOf ?? term.from };
    });
    for (const [i, { term, source, until }] of held.entries()) {
      const last = i === held.length - 1 || office.single === false;
      if (term.to === undefined && last && now - dayOf(until, true) > OLD)
        old.push(`${id}: ${term.holder}, last seen ${until}`);
      if (isAddress(source) && isHomePage(source)) homePages.push(`${id}: ${term.holder} from ${term.from}, ${source}`);
    }
    if (office.single === false) continue;
    for (const [i, { term, until }] of held.entries()) {
      const next = held[i + 1]?.term;
      if (!next) continue;
      const pause = dayOf(next.from, true) - dayOf(until);
      if (pause > USUAL_PAUSE && next.from >= SINCE)
        gaps.push(`${id}: nobody from ${until < SINCE ? SINCE : until} to ${next.from}`);
      const precision = Math.min(until.length, next.from.length);
      if (until.slice(0, precision) > next.from.slice(0, precision))
        overlaps.push(`${id}: ${term.holder} to ${until}, ${next.holder} from ${next.from}`);
    }
    const first = held[0]?.term;
    if (first && first.from > SINCE) gaps.push(`${id}: nobody before ${first.from}`);
  }
  const measures = Object.entries(raw.measures).flatMap(([id, { steps, asOf, seen }]) => {
    const last = steps.at(-1);
    if (!last || last.to !== undefined || last.modality === 'lifted') return [];
    const until = asOf ?? (seen ? raw.sources[seen]?.asOf : undefined) ?? last.from;
    return now - dayOf(until) > OLD ? [`${id}: ${last.rate} percent from ${last.from}, last seen ${until}`] : [];
  });
  return [
    { title: `Terms without word since ${dayText(now - OLD)}`, lines: old },
    { title: `Measures without word since ${dayText(now - OLD)}`, lines: measures },
    { title: 'Terms whose source is a home page', lines: homePages },
    { title: `Gaps since ${SINCE}`, lines: gaps },
    { title: 'Overlaps', lines: overlaps },
    { title: 'Offices not entered', lines: missingOffices(raw) },
  ];
}

/** One line for a notice: how much there is under each heading. */
export const inShort = (sections: readonly ReportSection[]): string =>
  sections.map(({ title, lines }) => `${lines.length} ${title.charAt(0).toLowerCase()}${title.slice(1)}`).join('; ');
