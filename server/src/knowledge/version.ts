import { hashText } from '../base/hash.ts';
import { builtIn } from './builtIn.ts';

let version: string | undefined;

/** Which built-in knowledge this is: a hash of all data files, so that records made with other knowledge can be told apart. */
export function knowledgeVersion(): string {
  version ??= hashText(JSON.stringify(builtIn()));
  return version;
}
