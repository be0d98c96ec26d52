import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentation } from '../../../server/src/archive/dialects.ts';
import { sparkScripts } from '../../../server/src/archive/sparkScripts.ts';

const folder = new URL('../../../server/src/archive/spark/', import.meta.url);

describe('what is made of the description of the tables', () => {
  it.each(Object.entries(sparkScripts()))('%s is as it would be made now', (name, script) => {
    const file = fileURLToPath(new URL(name, folder));
    if (process.env.UPDATE_SPARK) writeFileSync(file, script);
    expect(readFileSync(file, 'utf8')).toBe(script);
  });

  it('is what server/ARCHIVE.md says of them', () => {
    const page = readFileSync(fileURLToPath(new URL('../../../server/ARCHIVE.md', import.meta.url)), 'utf8');
    expect(page).toContain(documentation().trim());
  });
});
