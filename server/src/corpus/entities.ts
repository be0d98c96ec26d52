import { parseIsoDay } from '../base/day.ts';
import { areFormsOfOneGiven } from '../mentions/names/givenNames.ts';
import type { IndexView } from './corpusIndex.ts';
import { isItself, type NamedEntity, namedEntities } from './localEntities.ts';
import { nearSpelling } from './nearSpelling.ts';
import { nameWords, surnameOf } from './personName.ts';
import { partyOfOffice } from './postings.ts';

/** Name order in these countries puts the surname first, and English-language news keeps it. */
const SURNAME_FIRST = new Set(['CN', 'KR', 'KP', 'TW', 'VN', 'HK', 'SG', 'MO', 'KH']);

/** A surname alone joins a person whose articles lie at most so far away in time: officials change. */
const JOIN_DAYS = 3 * 366;

/** What a resolver has found out. */
export interface Resolved {
  readonly canonical: Map<string, string>;
  readonly ids: Map<string, readonly string[]>;
}
export const nothingResolved = (): Resolved => ({ canonical: new Map(), ids: new Map() });

/**
 * Which entity of the folder an entity of an article is. The ids that the analysis gives are equal across articles where the name is
 * known or written alike; what is left to decide here is a surname or an acronym standing alone in its article, and a name misspelt.
 * Each is joined only where exactly one candidate fits: never between two.
 */
export class EntityResolver {
  readonly #index: IndexView;
  readonly #memo: Map<string, string>;
  readonly #joined: Map<string, readonly string[]>;

  /** `known`: of another index in which the articles name the same people and agencies on the same days. */
  constructor(index: IndexView, known: Resolved = nothingResolved()) {
    this.#index = index;
    this.#memo = known.canonical;
    this.#joined = known.ids;
  }

  canonical(file: string, id: string): string {
    if (isItself(id)) return id;
    const local = this.#local(file, id);
    if (!local || local.known || (local.type !== 'official' && local.type !== 'agency')) return id;
    const alone = local.isPartial;
    // A full name is the same entity in every file, so its memo is shared.
    const key = alone ? `${file}\n${id}` : id;
    const found = this.#memo.get(key);
    if (found !== undefined) return found;
    this.#memo.set(key, id);
    const target = alone ? this.#wholeOf(file, local) : this.#betterSpelling(local);
    const result = target === undefined ? id : this.#canonicalOfWhole(target);
    this.#memo.set(key, result);
    return result;
  }

  /** The ids of the analysis that stand for a canonical one, itself first; those of `partials` only in the files where they resolve to it. */
  idsOf(canonical: string): readonly string[] {
    if (isItself(canonical)) return [canonical];
    const found = this.#joined.get(canonical);
    if (found) return found;
    const ids = new Set([canonical]);
    const file = this.#index.entities.get(canonical)?.[0]?.file;
    const local = file === undefined ? undefined : this.#local(file, canonical);
    if (local?.type === 'official') {
      const words = nameWords(local.name);
      for (const key of [`s:${surnameOf(words)}`, `f:${words[0]}`, `b:${surnameOf(words)}`, `b:${words[0]}`])
        this.#collect(key, ids);
      for (const office of local.offices) this.#collect(`o:${office.id}`, ids);
    } else if (local?.type === 'agency') for (const acronym of local.acronyms) this.#collect(`a:${acronym}`, ids);
    const result = [...ids].filter(id => id === canonical || this.filesOf(id, canonical).length > 0);
    this.#joined.set(canonical, result);
    return result;
  }

  /** The files in which an id of the analysis resolves to the canonical one. */
  filesOf(id: string, canonical: string): readonly string[] {
    const bucket = this.#index.entities.get(id) ?? [];
    const first = bucket[0]?.file;
    const local = first === undefined ? undefined : this.#local(first, id);
    // Only what stands alone in its article is decided file by file.
    if (first !== undefined && !local?.isPartial)
      return this.canonical(first, id) === canonical ? bucket.map(({ file }) => file) : [];
    const files: string[] = [];
    for (const { file } of bucket) if (this.canonical(file, id) === canonical) files.push(file);
    return files;
  }

  #collect(key: string, ids: Set<string>): void {
    for (const { items } of this.#index.names.get(key) ?? []) for (const { id } of items) ids.add(id);
  }

  #canonicalOfWhole(id: string): string {
    const file = this.#index.entities.get(id)?.[0]?.file;
    return file === undefined ? id : this.canonical(file, id);
  }

  #local(file: string, id: string): NamedEntity | undefined {
    const facts = this.#index.files.get(file);
    return facts && namedEntities(facts).get(id);
  }

  #wholeOf(file: string, local: NamedEntity): string | undefined {
    const candidates = new Set<string>();
    if (local.type === 'agency') {
      for (const acronym of local.acronyms)
        for (const posting of this.#index.names.get(`a:${acronym}`) ?? [])
          for (const { id } of posting.items) {
            const other = this.#local(posting.file, id);
            if (id !== local.id && other && !other.isPartial) candidates.add(this.#canonicalOfWhole(id));
          }
    } else {
      const surname = surnameOf(nameWords(local.name));
      for (const [key, first] of [
        [`s:${surname}`, false],
        [`f:${surname}`, true],
      ] as const)
        for (const posting of this.#index.names.get(key) ?? [])
          for (const { id } of posting.items) {
            // Whom the article names in full beside a bearer with a title, it has told apart: "Sen. Roe of Norland … Jane Roe".
            if (local.offices.length && this.#local(file, id)) continue;
            const other = this.#local(posting.file, id);
            if (other && (!first || isSurnameFirst(other)) && this.#fits(file, local, posting.file, other))
              candidates.add(this.#canonicalOfWhole(id));
          }
    }
    return candidates.size === 1 ? [...candidates][0] : undefined;
  }

  #fits(file: string, local: NamedEntity, otherFile: string, other: NamedEntity): boolean {
    const day = this.#day(file);
    const otherDay = this.#day(otherFile);
    if (day !== undefined && otherDay !== undefined && Math.abs(day - otherDay) > JOIN_DAYS) return false;
    return mayServeOneCountry(local, other);
  }

  #day(file: string): number | undefined {
    const published = this.#index.files.get(file)?.published;
    return published ? parseIsoDay(published.date) : undefined;
  }

  /** A known or more frequent name that this one is a slip or a short form of. */
  #betterSpelling(local: NamedEntity): string | undefined {
    if (local.type !== 'official') return undefined;
    const words = nameWords(local.name);
    const sharing = new Set<string>();
    for (const office of local.offices) this.#collect(`o:${office.id}`, sharing);
    const ids = new Set(sharing);
    this.#collect(`s:${surnameOf(words)}`, ids);
    ids.delete(local.id);
    const own = this.#weight(local.id);
    let best: { id: string; weight: number } | undefined;
    let several = false;
    for (const id of ids) {
      const other = this.#anyLocal(id);
      if (!other) continue;
      // A slip needs an office that both hold, a short form of the given name none: "Greg" is written for "Gregory".
      const others = nameWords(other.name);
      const slip = sharing.has(id) && nearSpelling(words, others);
      if (!slip && !(areShortForms(words, others) && mayServeOneCountry(local, other))) continue;
      const weight = this.#weight(id);
      if (weight < own || (weight === own && id > local.id)) continue;
      several = best !== undefined;
      if (!best || weight > best.weight) best = { id, weight };
    }
    return several ? undefined : best?.id;
  }

  #anyLocal(id: string): NamedEntity | undefined {
    const file = this.#index.entities.get(id)?.[0]?.file;
    return file === undefined ? undefined : this.#local(file, id);
  }

  #weight(id: string): number {
    return (this.#anyLocal(id)?.known ? 1e9 : 0) + (this.#index.entities.get(id)?.length ?? 0);
  }
}

/** Whether two people hold offices of one country, as far as it is known of both. */
function mayServeOneCountry(one: NamedEntity, other: NamedEntity): boolean {
  if (!one.offices.length || !other.offices.length) return true;
  const parties = new Set(other.offices.map(office => partyOfOffice(office.id)));
  return one.offices.some(office => parties.has(partyOfOffice(office.id)));
}

/** Names (as of `nameWords`) that differ in the form of the first word alone. */
function areShortForms([given = '', ...rest]: readonly string[], [other = '', ...others]: readonly string[]): boolean {
  return given !== other && rest.length > 0 && rest.join(' ') === others.join(' ') && areFormsOfOneGiven(given, other);
}

const isSurnameFirst = (local: NamedEntity): boolean =>
  local.offices.some(office => SURNAME_FIRST.has(partyOfOffice(office.id).toUpperCase()));
