import { normalize } from '../../text/tokens.ts';
import type { RecogniserContext } from '../context.ts';
import type { Title } from '../offices/title.ts';
import { titleWords } from '../offices/titleWords.ts';
import type { Scene } from '../scene.ts';
import { peopleNamed } from './knownPeople.ts';

/** What the knowledge says of who bears a title, for telling bearers of one family name apart. */
export interface TitleHolders {
  /** Whether one of the known people holds the title on the article's day, or has held it where it is a former one. */
  holds(ids: readonly string[], title: Title): boolean;
  /** Whether a known person of the family name, none of those given, holds it. */
  isAnother(surname: string, ids: readonly string[], title: Title): boolean;
  /** The day that the first office of the known people began; "" where none is known. */
  firstOffice(ids: readonly string[]): string;
}

export function titleHolders({ knowledge, article }: RecogniserContext, scene: Scene): TitleHolders {
  const day = article.published?.date;
  const holds = (ids: readonly string[], title: Title): boolean => {
    const wanted = [title.headWord, ...titleWords(scene, title)];
    return ids.some(id =>
      knowledge.people.get(id)?.terms.some(({ office, from, to }) => {
        const held = knowledge.offices.get(office);
        if (!held || (title.party !== undefined && held.party !== title.party)) return false;
        // "Former President Roe" is not the one who is.
        if (day !== undefined && (day < from || (title.status === 'former') !== (to !== null && to <= day)))
          return false;
        const words = new Set([held.title, ...held.aliases].flatMap(name => normalize(name).split(/[^\p{L}\p{N}]+/u)));
        return wanted.every(word => words.has(word));
      }),
    );
  };
  return {
    holds,
    isAnother: (surname, ids, title) =>
      peopleNamed(knowledge, surname).some(person => !ids.includes(person.id) && holds([person.id], title)),
    firstOffice: ids =>
      ids.flatMap(id => (knowledge.people.get(id)?.terms ?? []).map(term => term.from)).sort()[0] ?? '',
  };
}
