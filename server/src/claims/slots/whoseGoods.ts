import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { FIRMS } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import type { Actor } from './actor.ts';
import type { Load } from './load.ts';
import { isMeasureNoun } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';
import { saidOf } from './sayer.ts';

/**
 * "accused Turkey of dumping and put a duty on its wine": nobody taxes his own goods, so they are of the other party that the sentence names
 * before the pronoun; where it names none, "its wine faces a duty" is said of the one that the pronoun means.
 */
export function whoseGoods(
  reading: Reading,
  pronoun: number,
  imposers: readonly string[],
  focus: Focus,
): string | undefined {
  const { tree } = reading;
  const named = (from: number, to: number): string[] => {
    const found = new Set<string>();
    for (let node = from; node < to; node++) {
      const party = reading.partyAt(node)?.party ?? reading.seatOf(tree.form(node));
      if (party !== undefined && !imposers.includes(party)) found.add(party);
    }
    return [...found];
  };
  // "Danish breeders, shut out of Japan, face a duty on their pork": of the people whom the sentence is about.
  const people = tree.lower(pronoun) === 'their' ? peopleBefore(reading, pronoun) : undefined;
  if (people !== undefined && !imposers.includes(people)) return people;
  const before = named(0, pronoun);
  // "a duty on their wine, she said of Chile"
  if (imposers.length === 0 && before.length === 0)
    return saidOf(reading, pronoun) ?? focus.meant('its', tree.start(pronoun), reading.view.index);
  // "its sugar imports" are those of the one who taxes them.
  if (isBought(tree, pronoun)) return undefined;
  // "Fiji complained of a duty on its sugar": of the one party that is named, which has none on its own.
  if (imposers.length === 0)
    return before.length === 1 && !(tree.lower(pronoun) === 'their' && isDoer(reading, pronoun))
      ? before[0]
      : undefined;
  // "Chile was next. Peru put a duty on its wine"
  if (before.length === 0 && tree.lower(pronoun) === 'its' && named(pronoun, tree.size).length === 0) {
    const other = focus.otherBefore(imposers, reading.view.index);
    if (other !== undefined) return other;
  }
  // "Their roses enter Peru free, but bear a duty in Chile": who is named behind what opens the sentence is another.
  if (before.length === 0 && !isBehindTariff(reading, pronoun)) return undefined;
  // "put a duty on its tea, Kenyan growers said"
  const [only, another] = before.length > 0 ? before : named(pronoun, tree.size);
  return another === undefined ? only : undefined;
}

/**
 * "Canada was furious after Peru put a tariff on its exports", "Canada was furious. Peru put a tariff on its exports": what is sent to the one who taxes it is another's, whom a verb
 * above or the sentence before has for its subject. The United States tax no exports of their own: their constitution forbids it.
 */
export function areAnothersExports(
  reading: Reading,
  { measure }: RateSite,
  { pronoun, destination }: Load,
  actors: readonly Actor[],
  focus: Focus,
): boolean {
  const { tree } = reading;
  const imposers = actors.map(({ party }) => party);
  if (pronoun < 0 || imposers.length === 0 || (destination !== undefined && !imposers.includes(destination)))
    return false;
  if (imposers.includes('party/US')) return true;
  // "after Peru put a tax on its exports": its own, as a rule.
  if (measure < 0 || tree.lemma(measure) !== 'tariff') return false;
  for (let at = tree.head(pronoun), left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--)
    for (const subject of childrenBy(tree, at, 'nsubj', 'nsubj:pass')) {
      const party = reading.partyAt(subject)?.party;
      if (subject < pronoun && party !== undefined && !imposers.includes(party)) return true;
    }
  return focus.otherBefore(imposers, reading.view.index) !== undefined;
}

/** Whether what a word stands before are imports: "its sugar and tea imports". */
function isBought(tree: Tree, word: number): boolean {
  let noun = tree.head(word);
  while (noun >= 0 && tree.lemma(noun) !== 'import' && /^(?:compound|conj|amod)$/.test(tree.relation(noun)))
    noun = tree.head(noun);
  return (
    noun >= 0 &&
    [noun, ...childrenBy(tree, noun, 'conj')].some(at => tree.lemma(at) === 'import' || tree.lemma(at) === 'purchase')
  );
}

/** The one country of people who make or sell things that opens a sentence before a word: "Danish breeders", "exporters in Peru". */
export function peopleBefore(reading: Reading, word: number): string | undefined {
  const { tree } = reading;
  for (let at = 0; at < word && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tree.upos(at)); at++) {
    if (!/^NNP?S$/.test(tree.xpos(at)) || !isPeople(tree, at)) continue;
    const [found, another] = childrenBy(tree, at, 'amod', 'compound', 'nmod:poss', 'nmod')
      .filter(child => /^(?:in|of|from|)$/.test(marker(tree, child)))
      .flatMap(child => reading.partyAt(child)?.party ?? reading.seatOf(tree.form(child)) ?? []);
    return another === undefined ? found : undefined;
  }
  return undefined;
}
const isPeople = (tree: Tree, noun: number): boolean =>
  FIRMS.has(tree.lemma(noun)) || /(?:er|or|ist|man)$/.test(tree.lemma(noun));

/** Whether a tariff or a figure stands before a word. */
function isBehindTariff(reading: Reading, word: number): boolean {
  for (let at = 0; at < word; at++) if (reading.percentAt(at) || isMeasureNoun(reading, at)) return true;
  return false;
}

/** "Oslo said that their goods would bear a duty": whether a government, of which nobody says "their", is named as the subject before a word. */
function isDoer(reading: Reading, word: number): boolean {
  const { tree } = reading;
  for (let at = 0; at < word; at++)
    if (tree.relation(at) === 'nsubj' && (reading.partyAt(at) || reading.seatOf(tree.form(at)) !== undefined))
      return true;
  return false;
}
