import { describe, expect, test } from 'vitest';
import { english } from '../../../server/src/base/phrase.ts';
import { surnameSpelling } from '../../../server/src/findings/surnameSpelling.ts';
import { knowledge, read } from '../claims/article.ts';

const check = (text: string) => {
  const { article, mentions, claims } = read(text);
  return surnameSpelling.check({ article, mentions, claims, knowledge });
};
const marked = (text: string): string[] => check(text).map(({ start, end }) => text.slice(start, end));

describe('a surname that one article writes in two ways', () => {
  test.each([
    [
      'Economic Revitalization Minister Ryosei Akasawa arrived in Paris on Monday. Akazawa will stay until Friday, Akazawa said.',
      ['Ryosei Akasawa'],
    ],
    // The given name says whose short surname it is.
    [
      'Its chief Katherine Tay, the top trade official of the Biden administration, spoke first. Trade Representative Tai will travel on, and Tai said so.',
      ['Katherine Tay'],
    ],
    // A full name of the record, or one that stands again, outweighs a surname.
    ['Trade Minister Koichi Hagiuda spoke in Tokyo. Minister Haguida then left for the airport.', ['Haguida']],
    // A surname that was never introduced.
    ['Trade Minister Koichi Hagiuda spoke in Tokyo. "We hope for more," Haguida said.', ['Haguida']],
  ])('%s', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  test('both spellings are in the message, on one line', () => {
    const found = check('Prime Minister Ingvar  Calrsson spoke in Stockholm. Prime Minister Carlsson left at noon.');
    expect(found.map(one => english(one.message))).toEqual([
      '"Ingvar Calrsson" here; "Carlsson" elsewhere in this article',
    ]);
  });
});

describe('silent', () => {
  test.each([
    'Trade Minister Koichi Hagiuda spoke in Tokyo. Hagiuda then left for the airport.',
    // Two people.
    'Premier Li Keqiang spoke first. President Xi Jinping and Minister Lu listened.',
    'Senator Bill Gates met Senator Bates. Senator Jon Kyl met Secretary Kyd.',
    'Trade Minister Piyush Goyal met Secretary Royal.',
    // Introduced, as private people are, or named again.
    'Trade Minister Koichi Hagiuda spoke in Tokyo. The banker Kenji Haguida listened, and Haguida said so.',
    'Commerce Secretary Gina Raimondo spoke. The Raimondos also came.',
  ])('%s', text => {
    expect(marked(text)).toEqual([]);
  });
});
