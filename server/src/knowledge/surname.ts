import type { Person } from './knowledge.ts';

/** The name a person is called by on later mention: the family name where the data gives it, else the last word. */
export const surnameOf = (person: Person): string => person.surname ?? lastWord(person.name);

/** All spellings of the family name ("Zelensky", "Zelenskyy"): that of the name first, then those of other full names. */
export function surnamesOf(person: Person): readonly string[] {
  if (person.surname !== undefined) return [person.surname];
  const names = [person.name, ...person.aliases.filter(alias => alias.includes(' '))];
  return [...new Set(names.map(lastWord))];
}

/** Without "Jr.", "III" and a comma before them. */
function lastWord(name: string): string {
  const words = name.split(' ').filter(word => !/^(?:Jr|Sr)\.?$|^I{2,3}$/.test(word));
  return (words.at(-1) ?? name).replace(/,$/, '');
}
