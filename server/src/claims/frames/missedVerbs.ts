import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isWithin, type Mending } from './mending.ts';

/** What tariffs do to those who bear them, spelled as nouns are. */
export const DOING = ['awaits', 'await', 'hits', 'touches', 'greets', 'confronts', 'covers', 'strikes'];

/**
 * "A duty of 9 percent awaits whoever brings tin", "A 9 percent tariff wall awaits Chilean tin", "comes to 9 percent and touches only tin": what tariffs do,
 * right before what they do it to, is a verb.
 */
export function doingTariffs({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    if (!DOING.includes(tree.lower(i)) || tree.upos(i) === 'VERB' || !opensObject(tree, i + 1)) continue;
    const above = tree.head(i);
    if (tree.relation(i) === 'conj' && above >= 0 && tree.upos(above) === 'VERB') {
      moved.set(i, [above, 'conj', 'VERB']);
      continue;
    }
    // "The duty, which is 9 percent, hits only tin"
    if (above < 0 && childrenBy(tree, i, 'nsubj').some(subject => kinds[subject] === 'measure')) {
      moved.set(i, [above, 'root', 'VERB']);
      continue;
    }
    let measure = i - 1;
    while (measure >= 0 && kinds[measure] !== 'measure' && !/^(?:VERB|AUX)$/.test(tree.upos(measure))) measure--;
    if (kinds[measure] !== 'measure') continue;
    const within = isWithin(tree, measure, i);
    const subject = within ? i - 1 : measure;
    const top = within ? i : measure;
    moved.set(i, [tree.head(top), tree.relation(top), 'VERB']);
    moved.set(subject, [i, 'nsubj']);
    for (const child of tree.children(i))
      if (child < i && child !== subject)
        moved.set(
          child,
          child > measure && kinds[child] === 'figure' ? [measure, 'nmod'] : [i - 1, tree.relation(child)],
        );
    const behind = [...(within ? [] : tree.children(measure)), ...tree.children(i)].filter(child => child > i);
    const object = behind.find(child => /^(?:NOUN|PRON|PROPN)$/.test(tree.upos(child)) && marker(tree, child) === '');
    for (const child of behind) moved.set(child, [i, child === object ? 'obj' : tree.relation(child)]);
  }
}
const opensObject = (tree: Tree, i: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tree.upos(i)) || /^(?:only|just|all|mainly|mostly)$/.test(tree.lower(i));

/** By how many times a tariff goes up or down. */
export const MULTIPLYING = ['double', 'triple', 'treble', 'quadruple', 'halve'];
/** "voted to more than double the duty on tin to 9 percent": behind "to", and how far, it is a verb, and the tariff its object. */
export function moreThanDoubled({ tree, kinds, moved }: Mending): void {
  for (let i = 3; i + 1 < tree.size; i++) {
    if (!MULTIPLYING.includes(tree.lower(i)) || tree.upos(i) === 'VERB') continue;
    const to = /^(?:almost|nearly)$/.test(tree.lower(i - 1)) ? i - 2 : i - 3;
    if (tree.lower(to) !== 'to' || (to === i - 3 && !(tree.lower(i - 2) === 'more' && tree.lower(i - 1) === 'than')))
      continue;
    let measure = i + 1;
    while (
      measure < tree.size &&
      kinds[measure] !== 'measure' &&
      /^(?:DET|ADJ|NOUN|PRON|PROPN|PART)$/.test(tree.upos(measure))
    )
      measure++;
    const isTax = /^(?:tax|levy|charge)(?:e?s|ies)?$/.test(tree.lower(measure - 1));
    const object = kinds[measure] === 'measure' ? measure : isTax ? measure - 1 : -1;
    if (object < 0) continue;
    const above = tree.head(object) === i ? tree.head(i) : tree.head(object);
    if (above < 0 || above > to || tree.upos(above) !== 'VERB') continue;
    moved.set(i, [above, 'xcomp', 'VERB']);
    moved.set(object, [i, 'obj']);
    moved.set(to, [i, 'mark', 'PART']);
    for (const child of tree.children(above))
      if (child > object && kinds[child] === 'figure') moved.set(child, [i, 'obl']);
    for (let at = to + 1; at < i; at++) if (tree.head(at) === i || tree.head(at) > i) moved.set(at, [i, 'advmod']);
  }
}
