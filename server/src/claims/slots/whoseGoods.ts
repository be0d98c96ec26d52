import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import type { RateSite } from './rateSite.ts';

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
  const before = named(0, pronoun);
  if (imposers.length === 0 && before.length === 0) return focus.meant('its', tree.start(pronoun), reading.view.index);
  // "its sugar imports" are those of the one who taxes them.
  if (isBought(tree, pronoun)) return undefined;
  // "Fiji complained of a duty on its sugar": of the one party that is named, which has none on its own.
  if (imposers.length === 0) return before.length === 1 ? before[0] : undefined;
  // "put a duty on its tea, Kenyan growers said"
  const [only, another] = before.length > 0 ? before : named(pronoun, tree.size);
  return another === undefined ? only : undefined;
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

/** "Our rice pays a tariff, said the head of the Thai growers": the one party of the phrase that names who says it. */
export function sayer(reading: Reading, { chain }: RateSite): string | undefined {
  const { tree } = reading;
  const step = chain.find(({ predicate, from }) => predicate?.frame.act === 'say' && tree.relation(from) === 'ccomp');
  if (!step) return undefined;
  const below = (node: number): number[] => [
    node,
    ...childrenBy(tree, node, 'amod', 'compound', 'nmod', 'nmod:poss', 'appos', 'flat').flatMap(below),
  ];
  const phrases = [...childrenBy(tree, step.node, 'nsubj'), ...childrenBy(tree, step.from, 'parataxis')];
  const named = new Set(phrases.flatMap(below).flatMap(node => reading.partyAt(node)?.party ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}
