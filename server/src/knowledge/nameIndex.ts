import { normalize } from '../text/tokens.ts';
import type { Records } from './complete.ts';
import type { Party } from './knowledge.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases: readonly string[];
}

/** Finds records by id or by any of their names; a name that two records share finds neither, since it does not tell which. */
export class NameIndex<R extends Named> {
  readonly #records: Map<string, R>;
  readonly #byName = new Map<string, string | null>();

  constructor(records: Map<string, R>) {
    this.#records = records;
    for (const record of records.values()) this.add(record);
  }

  add(record: R): void {
    for (const name of [record.name, record.acronym ?? '', ...record.aliases]) {
      const key = nameKey(name);
      if (!key) continue;
      const known = this.#byName.get(key);
      this.#byName.set(key, known === undefined || known === record.id ? record.id : null);
    }
  }

  find(idOrName: string): R | undefined {
    return this.#records.get(idOrName) ?? this.#records.get(this.#byName.get(nameKey(idOrName)) ?? '');
  }
}

/** A name without case, accents and dots. */
export const nameKey = (name: string): string => normalize(name).replace(/\s+/g, ' ').trim();

/** A country or bloc by id, code or name. */
export function findParty(records: Pick<Records, 'parties'>, party: string | undefined): Party | undefined {
  if (!party) return undefined;
  const byId = records.parties.get(party) ?? records.parties.get(`party/${party.toUpperCase()}`);
  if (byId) return byId;
  const key = nameKey(party);
  for (const known of records.parties.values())
    if ([known.name, ...known.aliases].some(name => nameKey(name) === key)) return known;
  return undefined;
}
