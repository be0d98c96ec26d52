import { parseIsoDay } from '../base/day.ts';

/** An article as a line of standard input gives it. */
export interface InputLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  /** The fields of the line that mean nothing here, as they came; absent where there are none. */
  readonly input?: Readonly<Record<string, unknown>>;
}

/** What is wrong with a line, and its id where that can be read. */
export interface LineFault {
  readonly id: string | null;
  readonly error: string;
}

/**
 * Names of the fields, ours first, then those of archives of web news: `url`, `maintext`, `date_publish` are of news-please and CC-NEWS,
 * `plaintext` and `published` of others.
 */
export const FIELDS = {
  id: ['id', 'url'],
  text: ['text', 'maintext', 'plaintext'],
  published: ['published', 'date_publish'],
} as const;
const KNOWN: ReadonlySet<string> = new Set(Object.values(FIELDS).flat());

/** Reads a line: an article, or what is wrong with it. */
export function readInputLine(line: string): InputLine | LineFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'this line is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'this line is not a JSON object' };
  const fields = value as Record<string, unknown>;
  const used = (names: readonly string[]): string | undefined =>
    names.find(name => fields[name] !== undefined && fields[name] !== null);
  const [idField, textField, dayField] = [used(FIELDS.id), used(FIELDS.text), used(FIELDS.published)];
  const id = idField === undefined ? undefined : fields[idField];
  if (typeof id !== 'string' || id === '') return { id: null, error: '"id" must be a text that is not empty' };
  const text = textField === undefined ? undefined : fields[textField];
  if (typeof text !== 'string') return { id, error: `"${textField ?? 'text'}" must be a text` };
  const published = dayField === undefined ? undefined : dayOf(fields[dayField]);
  if (dayField !== undefined && published === undefined)
    return { id, error: `"${dayField}" must be a day of the calendar, written YYYY-MM-DD, with or without a time` };
  const understood = new Set([idField, textField, dayField]);
  const others = Object.entries(fields).filter(
    ([name, given]) => !understood.has(name) && !(given === null && KNOWN.has(name)),
  );
  return {
    id,
    text,
    ...(published !== undefined && { published }),
    ...(others.length > 0 && { input: Object.fromEntries(others) }),
  };
}

/** The day of "2023-05-04", "2023-05-04 12:30:00" or "2023-05-04T12:30:00Z". */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/s.exec(value)?.[1];
  return day !== undefined && parseIsoDay(day) !== undefined ? day : undefined;
}
