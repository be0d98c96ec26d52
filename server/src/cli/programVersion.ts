import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

let version: string | undefined;

/** The version of the manifest. The programs lie in dist/, one folder below it. */
export function programVersion(): string {
  const manifest = path.join(path.dirname(realpathSync(process.argv[1] ?? '')), '..', 'package.json');
  version ??= (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
  return version;
}
