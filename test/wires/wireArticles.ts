import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dayText, MONTH_NAMES, parseIsoDay, WEEKDAY_NAMES, weekdayOf } from '../../server/src/base/day.ts';
import { type Dice, diceOf } from '../fuzz/texts.ts';
import { ASIDES, EVENTS, type WireEvent } from './events.ts';

export interface WireArticle {
  readonly name: string;
  readonly text: string;
}

/** What an article is made of before an outlet gives it its looks. */
interface Story {
  /** Publication day, ISO, and as "July 6, 2018". */
  readonly day: string;
  readonly written: string;
  readonly city: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

type Outlet = (story: Story, number: number) => WireArticle;

/** The looks of articles, each as its kind of outlet has them. */
const OUTLETS: readonly Outlet[] = [
  // An agency: header, headline, dateline.
  ({ day, city, headline, paragraphs }, n) => ({
    name: `${day}-agency-${n}.txt`,
    text: `Published: ${day}\n\n${headline}\n\n${city} – ${paragraphs.join('\n\n')}\n`,
  }),
  // A wire that dates its place line, percent as a sign.
  ({ day, city, headline, paragraphs, written }, n) => ({
    name: `wire-${day.slice(2)}-${n}.txt`,
    text: `${headline}\n\n${city}, ${written} (Northern Wire) - ${paragraphs.join('\n\n').replaceAll(/(\d) percent\b/g, '$1%')}\n`,
  }),
  // A newsletter in Markdown, with front matter.
  ({ day, headline, paragraphs }, n) => ({
    name: `notes/${day}-letter-${n}.md`,
    text: `---\ntitle: "${headline}"\ndate: ${day}\n---\n\n# ${headline}\n\n${paragraphs.join('\n\n')}\n\n*The Trade Letter comes every morning.*\n`,
  }),
  // A British paper: "per cent", headline and byline with the day below.
  ({ day, headline, paragraphs, written }, n) => ({
    name: `paper-${day}-${n}.txt`,
    text: `${headline}\nBy our trade correspondent\n${written}\n\n${paragraphs.join('\n\n').replaceAll(' percent', ' per cent')}\n`,
  }),
  // A press release.
  ({ day, city, headline, paragraphs, written }, n) => ({
    name: `releases/${day}-${n}.txt`,
    text: `FOR IMMEDIATE RELEASE\n${written}\n\n${headline}\n\n${city} – ${paragraphs.join('\n\n')}\n\n# # #\n`,
  }),
];

/** Articles on the events of the last years in the styles of five outlets; the same count and seed make the same articles everywhere. */
export function makeWireArticles(count = 200, seed = 16): readonly WireArticle[] {
  const dice = diceOf(seed);
  return Array.from({ length: count }, (_, n) => {
    const event = EVENTS[n % EVENTS.length] as WireEvent;
    const outlet = OUTLETS[Math.floor(n / EVENTS.length) % OUTLETS.length] as Outlet;
    // One round through the events slips, the third.
    const slips = Math.floor(n / EVENTS.length) === 2;
    return outlet(tell(event, dice, slips), n);
  });
}

/** Writes them below a folder, which may be missing. */
export function writeWireArticles(folder: string, count?: number): void {
  for (const { name, text } of makeWireArticles(count)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function tell(event: WireEvent, dice: Dice, slips: boolean): Story {
  const day = laterBy(event.day, slips ? 0 : dice.below(3));
  const figure = (slips && event.slip) || event.figure;
  const details = shuffled(event.details, dice).slice(0, 2 + dice.below(2));
  const asides = shuffled(ASIDES, dice).slice(0, 2 + dice.below(3));
  const lead = dice.of(event.leads);
  const words: Readonly<Record<string, string>> = {
    '{x}': figure,
    '{day}': `on ${WEEKDAY_NAMES[weekdayOf(numberOf(event.day)) - 1]}`,
    '{weekday}': 'next Thursday',
  };
  const spoken = (text: string): string => text.replaceAll(/\{\w+\}/g, mark => words[mark] ?? mark);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return {
    day,
    written: `${MONTH_NAMES[month - 1]} ${date}, ${year}`,
    city: event.city,
    headline: dice.of(event.headlines),
    paragraphs: [lead, ...details, ...asides].map(spoken),
  };
}

const numberOf = (day: string): number => parseIsoDay(day) ?? 0;
const laterBy = (day: string, days: number): string => dayText(numberOf(day) + days);

function shuffled<T>(items: readonly T[], dice: Dice): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(dice.below(rest.length), 1)[0] as T);
}
