import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where `npm run spark:setup` puts Spark; programs of the tests are bundled elsewhere but run in the project's folder. */
export const sparkHome = path.resolve('.spark', 'pyspark');

/** Spark 3.5 runs on Java 8, 11 and 17. */
export function javaRuns(): boolean {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return status === 0 && /version "(?:1\.8|11|17)[."]/.test(stderr);
}

export const hasSpark = existsSync(sparkHome) && javaRuns();
