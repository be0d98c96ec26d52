import { parseIsoDay } from '../base/day.ts';
import { changeRecord, collectRateChanges } from '../features/rateHistory.ts';
import { rateQuery } from '../features/rateQuery.ts';
import { rateRecord } from '../features/rateWords.ts';
import { collectRates } from '../rates/collectRates.ts';
import { RATE_STATUSES, type RateQuery } from '../rates/rateRow.ts';
import { object, page, pageSchema, paging, type Tool, type ToolContext, ToolError, text, texts } from './tool.ts';

const PARTY = 'An id, its short form or a name: "party/US", "US", "United States"; several are alternatives.';
const filters = {
  imposer: texts(`Whose tariffs. ${PARTY}`),
  target: texts(`On whom. ${PARTY} "any": the tariffs on all origins.`),
  product: texts('On which goods: "product/steel", "steel"; several are alternatives.'),
};

type Args = Readonly<Record<string, unknown>>;

function queryOf(args: Args, { reading }: ToolContext): RateQuery {
  const list = (name: string) => args[name] as readonly string[] | undefined;
  const query = rateQuery(reading, {
    at: args.date as string | undefined,
    imposer: list('imposer'),
    target: list('target'),
    product: list('product'),
    status: list('status'),
  });
  if (typeof query === 'string') throw new ToolError(query);
  return query;
}

const ratesAt: Tool = {
  name: 'rates_at',
  title: 'Tariff rates at a date',
  description:
    'The tariff rates that the articles state, merged over articles: imposer, target, goods, rate, since when, status at the date, law, whether two articles contradict each other on it (disputed), how many tell it independently (origins), first and last quote with its place. Null means that no article says it.',
  input: object({
    date: text('YYYY-MM-DD; articles of later days are not looked at. If not said, the day of the last article.'),
    ...filters,
    status: {
      type: 'array',
      items: { enum: [...RATE_STATUSES, 'all'] },
      description: 'If not said, what is in force, announced, proposed, paused or lifted.',
    },
    ...paging,
  }),
  output: pageSchema('rates', { at: { type: ['string', 'null'], description: 'The day that the statuses hold for.' } }),
  run(args, context) {
    const { at, rows } = collectRates(context.reading.snapshot, queryOf(args, context));
    return { at, ...page('rates', rows, args, row => rateRecord(context.reading, row)) };
  },
};

const rateChanges: Tool = {
  name: 'rate_changes',
  title: 'Changes of tariff rates since a date',
  description:
    'Which rates are new, changed, disputed anew, settled or stated no more since a day, by the articles published after it, each with what was before.',
  input: object({ since: text('YYYY-MM-DD'), ...filters, ...paging }, ['since']),
  output: pageSchema('changes', { at: { type: ['string', 'null'], description: 'The day of the last article.' } }),
  run(args, context) {
    const since = args.since as string;
    if (parseIsoDay(since) === undefined) throw new ToolError('"since" is no day of the calendar, written YYYY-MM-DD');
    const { now, changes } = collectRateChanges(context.reading, since, queryOf(args, context));
    return { at: now.at, ...page('changes', changes, args, change => changeRecord(context.reading, change)) };
  },
};

export const rateTools: readonly Tool[] = [ratesAt, rateChanges];
