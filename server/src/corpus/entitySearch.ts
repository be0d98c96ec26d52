import type { Knowledge } from '../knowledge/knowledge.ts';
import { normalize } from '../text/tokens.ts';
import type { IndexView } from './corpusIndex.ts';
import type { EntityResolver } from './entities.ts';
import { localEntities } from './localEntities.ts';

interface Searched {
  readonly id: string;
  /** Names, acronym and office titles in comparable form, the best first. */
  readonly words: readonly string[];
  readonly files: number;
}

/** The entities of one snapshot by name, acronym and office. */
export class EntitySearch {
  readonly #entries: readonly Searched[];

  constructor(index: IndexView, resolver: EntityResolver, knowledge: Knowledge) {
    const entries: Searched[] = [];
    for (const id of index.entities.keys()) {
      const bucket = index.entities.get(id) ?? [];
      const file = bucket[0]?.file;
      const facts = file === undefined ? undefined : index.files.get(file);
      const local = facts && localEntities(facts).get(id);
      // A surname alone that another article explains is found under that person.
      if (!file || !local || resolver.canonical(file, id) !== id) continue;
      const names = new Set([local.name, ...local.mentions.map(mention => mention.text)]);
      const agency = knowledge.agencies.get(id);
      for (const name of [agency?.name, agency?.acronym, ...(agency?.aliases ?? [])]) if (name) names.add(name);
      const person = knowledge.people.get(id);
      for (const name of [person?.name, ...(person?.aliases ?? [])]) if (name) names.add(name);
      for (const term of person?.terms ?? []) names.add(knowledge.offices.get(term.office)?.title ?? '');
      for (const office of local.offices) names.add(office.text);
      entries.push({ id, words: [...names].filter(Boolean).map(comparableForm), files: bucket.length });
    }
    this.#entries = entries;
  }

  /** Ids, best first: an exact name, then the beginning of one, then of a word in it, then any part. An empty query gives the most frequent. */
  find(query: string, limit: number): readonly string[] {
    const wanted = comparableForm(query);
    const scored: { id: string; score: number; files: number }[] = [];
    for (const { id, words, files } of this.#entries) {
      let score = wanted === '' ? 1 : 0;
      for (const word of words) score = Math.max(score, scoreOf(word, wanted));
      if (score > 0) scored.push({ id, score, files });
    }
    return scored
      .sort((a, b) => b.score - a.score || b.files - a.files || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(entry => entry.id);
  }
}

const comparableForm = (name: string): string => name.split(/\s+/).map(normalize).join(' ').trim();

function scoreOf(word: string, wanted: string): number {
  if (word === wanted) return 4;
  if (word.startsWith(wanted)) return 3;
  if (word.includes(` ${wanted}`)) return 2;
  return word.includes(wanted) ? 1 : 0;
}
