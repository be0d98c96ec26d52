import { wordSet } from '../base/wordList.ts';
import type { Token } from '../text/article.ts';
import type { RecogniserContext } from './context.ts';
import { figureInterval } from './figureInterval.ts';
import { collectSentenceFigures, type RawFigure } from './figureReader.ts';
import { tariffRates } from './figureRole.ts';
import { markScopedRates, percentInHead } from './figureScope.ts';
import { markTopicRates } from './figureTopic.ts';
import type { FigureMention, FigureValue, Found } from './mention.ts';

/**
 * Tariff rates and quantities: numbers with their units. Dates and durations are the temporal grammar's; what it has found is not
 * looked at again. Linear in the tokens.
 */
export function collectFigures(context: RecogniserContext): Found<FigureMention>[] {
  const { article, dates, meter } = context;
  const { tokens } = article;
  const found: Found<FigureMention>[] = [];
  let date = 0;
  let before = -1;
  let twoBefore = -1;
  let amount: RawFigure | undefined;
  // First token of the latest sentence that gave a rate.
  let ratedAt = -1;
  const given = new Set<number>();
  const isGoods = (i: number): boolean =>
    GOODS.has(tokens[i]?.norm ?? '') || context.hitsAt(i).some(hit => hit.kind === 'product');
  const isParty = (i: number): boolean => context.hitsAt(i).some(hit => hit.kind === 'party');
  for (const sentence of article.sentences) {
    if (sentence.zone === 'header') continue;
    const previous = before < 0 ? sentence.first : before;
    const topic = twoBefore < 0 ? previous : twoBefore;
    twoBefore = before;
    before = sentence.first;
    meter.tokens += sentence.last - sentence.first;
    while (date < dates.length && (dates[date]?.end ?? 0) <= sentence.start) date++;
    const figures = collectSentenceFigures(tokens, sentence.first, sentence.last, dates, date, amount);
    amount = figures.findLast(({ unit }) => unit !== 'count' && unit !== 'percent');
    const dated = (dates[date]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
    const inHead = figures.length === 0 ? percentInHead(article, sentence, dated) : undefined;
    if (inHead) figures.push(inHead);
    if (figures.length === 0) continue;
    const percentages = figures.filter(isPercentage);
    const rates = percentages.length > 0 ? tariffRates(tokens, sentence.first, sentence.last, percentages) : [];
    if (rates.includes(false)) {
      meter.tokens += sentence.last - topic;
      const { first, last } = sentence;
      const rated = ratedAt >= topic;
      markTopicRates(
        { tokens, first, last, before: previous, topic, rated, given, isGoods, isParty },
        percentages,
        rates,
      );
      markScopedRates(article, sentence, percentages, rates);
    }
    if (rates.includes(true)) ratedAt = sentence.first;
    percentages.forEach((figure, k) => {
      if (rates[k] && figure.number !== null) given.add(figure.number);
    });
    let percentage = 0;
    for (const figure of figures) {
      const rate = isPercentage(figure) && rates[percentage++] === true;
      if ((figure.needsTariff && !rate) || namesLaw(context, figure)) continue;
      found.push({
        type: rate ? 'tariff_rate' : 'quantity',
        start: (tokens[figure.first] as Token).start,
        end: (tokens[figure.spanLast - 1] as Token).end,
        value: figureValue(figure, rate, unitIn(context, figure)),
      });
    }
  }
  return found;
}

/** "The 301 tariffs", "Trump's 232 investigations": the section of a law that the measures rest on counts nothing. */
const namesLaw = ({ knowledge, article }: RecogniserContext, { unit, of, number, last }: RawFigure): boolean =>
  unit === 'count' &&
  (MEASURES.has(of ?? '') || (!LINES.has(of ?? '') && MEASURES.has(article.tokens[last]?.norm ?? ''))) &&
  knowledge.laws.has(`law/section-${number}`);
const MEASURES: ReadonlySet<string> = wordSet(`
  tariff duty investigation probe action case safeguard exclusion proceeding review inquiry order surcharge hearing finding petition complaint
  tariffs duties investigations probes actions cases safeguards measures levies exclusions proceedings reviews remedies inquiries orders
  surcharges hearings findings petitions complaints
`);

/** "201 tariff lines" are so many. */
const LINES: ReadonlySet<string> = wordSet('lines items headings codes positions categories products goods');

/** Goods in general, which no knowledge names. */
const GOODS: ReadonlySet<string> = new Set(['imports', 'goods', 'products']);

const isPercentage = (figure: RawFigure): boolean =>
  !figure.isShare &&
  (figure.unit === 'percent' || figure.unit === 'percentage-points' || figure.unit === 'basis-points');

/** "C$" is the córdoba in an article that speaks of Nicaragua and not of Canada. */
function unitIn({ article, hits }: RecogniserContext, { first, unit }: RawFigure): string {
  if (unit !== 'CAD' || article.tokens[first]?.norm !== 'c') return unit;
  const names = (id: string): boolean => hits.some(hit => hit.ids.includes(id));
  return names('party/NI') && !names('party/CA') ? 'NIO' : unit;
}

function figureValue(figure: RawFigure, rate: boolean, unit: string): FigureValue {
  const { number, range } = figure;
  const of = figure.of === undefined ? {} : { of: figure.of };
  if (range) return { number: range.number, unit, qualifier: 'range', low: range.low, high: range.high, ...of };
  if (number === null) return { number, unit, qualifier: 'vague', low: null, high: null, ...of };
  const exact = rate || unit === 'count';
  const interval = figureInterval(number, figure.qualifier, figure.step, exact);
  const round =
    figure.qualifier === 'exact' && !exact && (interval.high ?? 0) - (interval.low ?? 0) > figure.step * 1.5;
  const step = round && figure.step > 0 ? { step: figure.step } : {};
  return { number: tidy(number), unit, qualifier: figure.qualifier, ...interval, ...step, ...of };
}

/** 1.06 times 1e9 is not quite 1060000000 in binary; twelve digits are more than any article writes. */
const tidy = (number: number): number => Number(number.toPrecision(12));
