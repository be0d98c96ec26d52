import { Offsets } from '../offsets.ts';
import {
  detailsOf,
  ExchangeError,
  type ExchangeFormat,
  isRecord,
  parsedJson,
  readDetails,
  restored,
  type SpanBack,
} from './exchanged.ts';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Tasks of Label Studio with predictions (https://labelstud.io/guide/predictions), for a labelling interface with
 * `<Labels name="label" toName="text">` and `<Text name="text" value="$text">`. It counts as JavaScript does.
 */
export const labelStudio: ExchangeFormat = {
  offsets: 'utf16',
  folder: false,
  write(articles, unit) {
    const tasks = articles.map(article => {
      const offsets = new Offsets(article.text, unit);
      const result = article.mentions.map((mention, i) => ({
        id: mention.id ?? `r${i + 1}`,
        from_name: 'label',
        to_name: 'text',
        type: 'labels',
        value: {
          start: offsets.to(mention.start),
          end: offsets.to(mention.end),
          text: mention.text,
          labels: [mention.type],
        },
      }));
      return {
        data: { text: article.text, file: article.file, tradewire: detailsOf(article, offsets) },
        predictions: [{ model_version: 'tradewire', result }],
      };
    });
    return [{ name: 'label-studio.json', text: `${JSON.stringify(tasks, null, 1)}\n` }];
  },
  read(files) {
    return files.flatMap(({ name, text: json }) => {
      const tasks = parsedJson(json, name);
      if (!Array.isArray(tasks)) throw new ExchangeError(`${name} is no list of tasks`);
      return tasks.map((task: unknown, i) => {
        const data = isRecord(task) && isRecord(task.data) ? task.data : {};
        const details = readDetails(data.tradewire);
        const { text } = data;
        if (!isRecord(task) || typeof text !== 'string' || !details)
          throw new ExchangeError(`task ${i + 1} of ${name} is not of a project that Tradewire has filled`);
        return restored(spansOf(task), details, text, new Offsets(text, details.offsets));
      });
    });
  },
};

/** The last annotation that was not cancelled; what was predicted where nobody has annotated. */
function spansOf(task: Readonly<Record<string, unknown>>): SpanBack[] {
  const annotations = list(task.annotations).filter(one => isRecord(one) && one.was_cancelled !== true);
  const chosen = annotations.at(-1) ?? list(task.predictions)[0];
  return list(isRecord(chosen) ? chosen.result : undefined).flatMap((region): SpanBack[] => {
    const value = isRecord(region) && region.type === 'labels' ? region.value : undefined;
    if (!isRecord(value)) return [];
    const { start, end } = value;
    const [type] = list(value.labels);
    return typeof start === 'number' && typeof end === 'number' && typeof type === 'string'
      ? [{ start, end, type }]
      : [];
  });
}
