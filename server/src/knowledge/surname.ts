import type { Person } from './knowledge.ts';

/** The name a person is called by on later mention: the family name where the data gives it, else the last word. */
export const surnameOf = (person: Person): string => person.surname ?? lastWord(person.name);

/** All spellings of the family name ("Zelensky", "Zelenskyy"): that of the name first, then those of other full names. */
export function surnamesOf(person: Person): readonly string[] {
  if (person.surname !== undefined) return [person.surname];
  const names = [person.name, ...person.aliases.filter(alias => alias.includes(' '))];
  return [...new Set(names.map(lastWord))];
}

const SUFFIXES = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III']);

/** Without "Jr.", "III" and a comma before them. */
function lastWord(name: string): string {
  const space = name.lastIndexOf(' ');
  const last = name.slice(space + 1);
  if (!SUFFIXES.has(last) || space < 0) return last;
  const before = name.slice(name.lastIndexOf(' ', space - 1) + 1, space);
  return before.endsWith(',') ? before.slice(0, -1) : before;
}
