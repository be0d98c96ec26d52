import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksLikeNews } from '../../../client/src/looksLikeNews.ts';

describe('looksLikeNews', () => {
  for (const name of readdirSync('client/samples').filter(name => /\.(txt|md)$/.test(name))) {
    it(`takes the sample ${name} for news`, () => {
      expect(looksLikeNews(readFileSync(`client/samples/${name}`, 'utf8'))).toBe(true);
    });
  }

  it('takes a note in Markdown for news that has no more than a day, a rate and somebody who says so', () => {
    const note =
      "---\ntitle: Tin\ndate: '2024-05-06'\n---\n\n# Tin\n\nBolivian traders said a levy of 4 percent is to come.\n";
    expect(looksLikeNews(note)).toBe(true);
  });

  it('takes a text without any day for news that somebody pasted', () => {
    expect(looksLikeNews('Peru announced duties of 12 percent on Chilean wine, its economy ministry said.')).toBe(true);
  });

  const others = {
    'a list of packages': 'numpy==1.26.4\npandas>=2.1\nrequests\n# pinned for the import of 2 modules\n',
    'a licence':
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in the Software without restriction.',
    'notes of a meeting': 'TODO - buy milk\n- call the plumber at 10\n- 20% off until Friday\n',
    'a readme': '# Importer\n\nImports CSV files of 10 million rows. Run `npm install`, then `npm start`.\n',
    'an empty text': '',
    'a log': '2025-04-02 10:00:00 INFO started\n2025-04-02 10:00:01 WARN disk 91% full\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`does not take ${name} for news`, () => {
      expect(looksLikeNews(text)).toBe(false);
    });
  }

  it('reads the beginning alone', () => {
    const article = readFileSync('client/samples/2018-03-08-metals-order.txt', 'utf8');
    expect(looksLikeNews(`${' \n'.repeat(4000)}${article}`)).toBe(false);
  });
});
