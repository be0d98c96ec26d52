import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { runsCache } from '../../client/build/installVsCode.ts';

/** A copy of the sample articles that tests may change; the caller removes it. */
export function copySamples(): string {
  mkdirSync(runsCache, { recursive: true });
  const folder = mkdtempSync(path.join(runsCache, 'samples-'));
  cpSync('client/samples', folder, { recursive: true });
  return folder;
}
