import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../server/src/text/parse.ts';

const split = (text: string): string[] => parseArticle(text).sentences.map(s => text.slice(s.start, s.end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    [
      'initials of countries',
      ['The U.S. raised duties.', 'Officials in the U.S. said so.', 'They went to the U.S. on Monday.'],
    ],
    ['initials at the end', ['They sailed for the U.S.', 'The trip took a week.']],
    ['a name after initials', ['Prices fell in the U.S.', 'Doe said that was fine.', 'The U.S. Senate said no.']],
    ['initials of people', ['George B. Doe met J. Roe.', 'They ate at 8 p.m.', 'Nobody paid.']],
    [
      'times with their zone',
      ['It starts at 9 a.m. EST on Friday.', 'It ends at 5 p.m. Monday.', 'That is 7 a.m. Tokyo time.'],
    ],
    [
      'states',
      ['It is made in Salem, Mass.', 'Doe, a maker, sells it.', 'Roe, D-Ore., bought it in Salem, Ore., too.'],
    ],
    ['months and numbers', ['The pact of Nov. 15 is the No. 3 topic.', 'It grew 3.5 percent.', 'Sec. 232 applies.']],
    ['no as a word', ['Was it agreed?', 'No.', 'It was not.', 'He said no.', '25 percent is too much.']],
    ['companies', ['Acme Inc. said it sold Roe Corp. shares.', 'It kept Doe Co.', 'The rest is gone.']],
    ['quotations', ['"We are done," she said.', '"It was long."', 'Doe agreed.', '“Good.”', '“Better.”']],
    ['questions in quotations', ['"Why?" Doe asked.', '"Stop!" he said.', 'Who knows?', 'Nobody.']],
    ['brackets', ['It rose (by half.)', 'Then it fell (slightly).', 'It ended.']],
    ['ellipses', ['I think ... we may.', 'He said so …', 'The line went dead.', 'The ... Commission agreed.']],
    ['numbered points', ['There are two points.', '1. Tariffs are taxes.', '2. Someone pays them.']],
    ['citations of statutes', ['It rests on an act (76 Stat. 872, 877).', 'That is all.']],
    ['clauses of legal texts', ['It ends on April 30, 2027.', '(b) The duty is halved.', '(ii) It is not.']],
    ['a word in brackets', ['The duty (b) is halved.', 'It fell. (by half)']],
    ['figures after a full stop', ['It fell in 2018.', '25 percent was lost.']],
    ['a lower-case brand', ['It sold parts.', 'iPhones were spared.']],
    ['web names', ['Amazon.com and FactCheck.Org disagreed.', 'See example.com for more.']],
  ])('are right for %s', (_, sentences) => {
    expect(split(`Lead in prose, which ends here. ${sentences.join(' ')}`).slice(1)).toEqual(sentences);
  });

  it('begin where a space is missing', () => {
    expect(split('He said "it ends in both countries."Japan did not object.In 2018.The rest waited.')).toEqual([
      'He said "it ends in both countries."',
      'Japan did not object.',
      'In 2018.',
      'The rest waited.',
    ]);
    expect(split('It is "a loss.""The pact opens markets," he said.')).toEqual([
      'It is "a loss."',
      '"The pact opens markets," he said.',
    ]);
  });

  it('do not cross paragraphs, and headlines are one each', () => {
    expect(split('Trade Works. Just Look Around.\n\nThe port is busy and\n\nthe yard is full.')).toEqual([
      'Trade Works. Just Look Around.',
      'The port is busy and',
      'the yard is full.',
    ]);
  });

  it('never consist of marks alone after another', () => {
    expect(split('The port is busy. . . The end of it. "')).toHaveLength(2);
    expect(split('“Is that all?” ?')).toEqual(['“Is that all?” ?']);
  });
});
