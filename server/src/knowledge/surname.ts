import type { Person } from './knowledge.ts';

/** The name a person is called by on later mention: the family name where the data gives it, else the last word. */
export const surnameOf = (person: Person): string => person.surname ?? person.name.split(' ').at(-1) ?? person.name;
