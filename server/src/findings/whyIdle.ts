import { listed, type Phrase, words } from '../base/phrase.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Decision } from '../settings/settings.ts';
import { isQuoted, surroundingsOf } from './suppressions.ts';

/** Why a stored decision fits nothing any more. `fileOf`: the corpus's name for a path of its folder. */
export function whyIdle(
  decision: Decision,
  snapshot: Pick<Snapshot, 'facts' | 'findings'>,
  fileOf: (path: string) => string,
): Phrase {
  if ('source' in decision) return words('nothing in this folder is stated under {0}', decision.key);
  const { code, key, files = [], quotes = [] } = decision;
  const there = files.filter(path => snapshot.facts(fileOf(path)));
  if (files.length && !there.length) return words('there is no article {0} in this folder', listed(files, ', '));
  for (const path of there) {
    const facts = snapshot.facts(fileOf(path));
    const other = snapshot.findings(fileOf(path)).find(finding => {
      if (!facts || finding.code !== code) return false;
      const context = { path, surroundings: surroundingsOf(facts, finding) };
      return (key !== undefined && key === finding.key) || quotes.some(quote => isQuoted(quote, finding, context));
    });
    if (other) return words('the figures are others now: {0}', listed(other.values, ', '));
  }
  return words('nothing of the kind is found there now');
}
