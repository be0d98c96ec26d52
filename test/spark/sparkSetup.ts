// npm run spark:setup: puts Spark (the pyspark package carries it) into a folder of its own, for the tests of the archive on a cluster.
// Where Python or Java is missing it says so and ends well: those tests are skipped then.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { javaRuns, sparkHome } from './sparkHome.ts';

const VERSION = '3.5.9';

function setUp(): string {
  if (existsSync(sparkHome)) return 'Spark is there.';
  if (!javaRuns()) return 'Java 17 is not there: the tests on Spark will be skipped.';
  if (spawnSync('python3', ['-m', 'pip', '--version']).status !== 0)
    return 'Python with pip is not there: the tests on Spark will be skipped.';
  const folder = path.dirname(sparkHome);
  const aside = `${folder}.new`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(path.dirname(aside), { recursive: true });
  console.log(`Installing pyspark ${VERSION} …`);
  const { status } = spawnSync(
    'python3',
    [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--target',
      aside,
      `pyspark==${VERSION}`,
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) return 'pyspark could not be installed: the tests on Spark will be skipped.';
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
  return 'Spark is there.';
}

console.log(setUp());
