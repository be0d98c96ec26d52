import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { randomFrom } from '../train/random.ts';

/** A source of numbers in [0, 1), and of choices. */
export class Dice {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }
  /** 0 … n - 1. */
  below(n: number): number {
    return Math.floor(this.#random() * n);
  }
  chance(p: number): boolean {
    return this.#random() < p;
  }
  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

/** Seeds that lie side by side begin alike in a simple generator, so they are scattered first. */
export const diceOf = (seed: number): Dice => new Dice(randomFrom(Math.imul(seed + 1, 2654435761) ^ (seed >>> 3)));

/** Our own articles, which are mutated: the samples that ship and those of the tests. */
export const samples: readonly string[] = ['client/samples', 'test/corpus/articles'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(txt|md|html)$/.test(name))
    .sort()
    .map(name => readFileSync(path.join(folder, name), 'utf8')),
);
const sentences = samples.flatMap(text => text.split(/(?<=[.!?])\s+|\n\n+/)).filter(s => s.length > 3);

/** Words and marks that rules look for, in any order. */
const WORDS =
  `the a an of on in to from by at for with under over and or , ; : . . \n\n ( ) " “ ” ' ’s – — - -- / % $ € ¥ £ & … percent per cent pct
percentage points tariff tariffs duty duties rate levy quota import imports exports steel aluminum cars soybeans goods all most other
United States U.S. US China Japan EU E.U. European Union Mexico Canada Washington Beijing Trump Xi Lighthizer Tai Raimondo Katherine
President Minister Secretary Trade Commerce Representative Ministry Department World Trade Organization WTO USTR Section 232 301 IEEPA USMCA
impose imposed raised raise lower cut doubled doubling tripled rose fell from 10 to 25 and by 15 up down equal half third quarter fifth
one two three four five ten twelve twenty-five hundred thousand million billion trillion tons tonnes bushels dollars 0 1 2.5 7,5 1,000 16.6
2018 2025 March 8 April 2, 2025 Monday Tuesday last week next month yesterday today 90 days a year ago since until before after effective
respectively each both former latter that those which who said says would will may not never no if unless proposed suspended paused lifted
announced according a.m. Nov. Jan. No. Mr. Ms. Dr. Inc. Corp. Ltd. it they he she its their his her`.split(/\s/);

const ODD = [
  '\u0000', '\u0007', '\u001b[31m', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u202e', '\u2028', '\ufeff', '\ud800', '\udc00', '😀', '👩‍🌾',
  'é', 'e\u0301', 'ß', 'İ', 'ı', 'ﬁ', '中国', '関税', 'العربية', '½', '⅓', '٣', '①', '%', '‰', '\r', '\r\n', '\t', '\n\n\n', '\f', '\v', '|', '#', '* ', '> ', '---', '```',
  '<p>', '</div>', '<!--', '&amp;', '&#x1F600;', '[x](y)', 'http://a.b/c?d=e#f', '@', '$'.repeat(5), '-'.repeat(20), '('.repeat(10),
]; // biome-ignore format: a table.

/** What is made, by name; each takes the dice alone. */
export const makers: Readonly<Record<string, (dice: Dice) => string>> = {
  'a sample with words changed': dice => {
    const words = dice.of(samples).split(/(?<=\s)/);
    for (let i = dice.below(12) + 1; i > 0; i--) changeOne(words, dice);
    return words.join('');
  },
  'a sample with characters changed': dice => {
    let text = dice.of(samples);
    for (let i = dice.below(8) + 1; i > 0; i--) {
      const at = dice.below(text.length + 1);
      const cut = dice.chance(0.5) ? dice.below(4) : 0;
      text = text.slice(0, at) + (dice.chance(0.7) ? dice.of(ODD) : '') + text.slice(at + cut);
    }
    return text;
  },
  'a piece of a sample': dice => {
    const text = dice.of(samples);
    const at = dice.below(text.length);
    return text.slice(at, at + dice.below(600));
  },
  'sentences of samples in any order': dice =>
    Array.from({ length: dice.below(12) + 1 }, () => dice.of(sentences) + dice.of([' ', '\n', '\n\n', ''])).join(''),
  'words in any order': dice =>
    Array.from({ length: dice.below(80) }, () => dice.of(WORDS)).join(dice.of([' ', ' ', ' ', ''])),
  'words in any order, with odd characters': dice =>
    Array.from({ length: dice.below(60) }, () => (dice.chance(0.15) ? dice.of(ODD) : dice.of(WORDS))).join(
      dice.of([' ', '']),
    ),
  'two sentences grown together': dice => {
    const [a, b] = [dice.of(sentences), dice.of(sentences)];
    return a.slice(0, dice.below(a.length)) + b.slice(dice.below(b.length));
  },
  'one thing over and over': dice => {
    const unit = dice.chance(0.5) ? `${dice.of(WORDS)} ${dice.of(WORDS)} ` : `${dice.of(sentences)} `;
    return unit.repeat(dice.below(60) + 1);
  },
};

function changeOne(words: string[], dice: Dice): void {
  const at = dice.below(words.length);
  const what = dice.below(5);
  if (what === 0) words.splice(at, 1);
  else if (what === 1) words.splice(at, 0, `${dice.of(WORDS)} `);
  else if (what === 2) words[at] = `${dice.of(WORDS)} `;
  else if (what === 3) words.splice(at, 0, ...words.slice(at, at + dice.below(12)));
  else words.splice(at, dice.below(20));
}

const KINDS = ['a.txt', 'a.txt', 'a.txt', 'a.md', 'a.html', 'a.vtt'];

/** The text of a seed, how it was made, and the name of the file that it comes in. */
export function textOf(seed: number): { readonly maker: string; readonly text: string; readonly fileName: string } {
  const dice = diceOf(seed);
  const names = Object.keys(makers);
  const maker = names[seed % names.length] as string;
  return { maker, text: makers[maker]?.(dice) ?? '', fileName: dice.of(KINDS) };
}
