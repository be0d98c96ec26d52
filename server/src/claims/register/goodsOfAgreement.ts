import { wordSet } from '../../base/wordList.ts';
import { marker } from '../../syntax/dependents.ts';
import { negated } from '../../syntax/verbs.ts';
import { GENERIC } from '../frames/nouns.ts';
import { isPercent } from '../reading.ts';
import { partiesOfLaw } from '../slots/agreedBetween.ts';
import { isGoods } from '../slots/measureNoun.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';

const MEETING = wordSet('qualify comply meet satisfy fulfil fulfill conform originate fall');

/**
 * "goods that comply with the Kenya-Peru Agreement", "importers under it": a party's tariff on what an agreement lets in, or does not, falls on the other
 * parties; of goods outside of it only on those that the article tells of.
 */
export function goodsOfAgreement(draft: RateDraft, { told }: Discourse): readonly string[] | undefined {
  const { reading, load, imposers } = draft;
  const { view, tree, context } = reading;
  const [imposer, another] = imposers;
  if (imposer === undefined || another !== undefined) return undefined;
  const only = view.marks.filter(({ mention }) => isPercent(mention)).length === 1;
  for (const { mention } of view.marks) {
    const law = mention.type === 'law' ? context.knowledge.laws.get(mention.entity.id) : undefined;
    const parties = law ? partiesOfLaw(law, context.knowledge) : [];
    if (parties.length < 2 || !parties.includes(imposer)) continue;
    const node = reading.nodeOf(mention);
    const noun = node < 0 ? -1 : goodsBeside(node);
    if (noun < 0 || !(only || load.nodes.includes(noun))) continue;
    const others = parties.filter(party => party !== imposer && (isInside(node) || told.ranked.includes(party)));
    if (others.length > 0) return others;
  }
  return undefined;

  /** "USMCA goods", "goods that meet the terms of the USMCA", "goods under the USMCA"; -1 for none. */
  function goodsBeside(law: number): number {
    let at = tree.head(law);
    const verb = at >= 0 && MEETING.has(tree.lemma(at)) ? at : -1;
    if (verb >= 0) at = tree.relation(verb).startsWith('acl') ? tree.head(verb) : -1;
    else if (/^(?:nmod|obl)$/.test(tree.relation(law)) && !/^(?:under|outside|within)$/.test(marker(tree, law)))
      return -1;
    if (at >= 0 && tree.lemma(at) === 'compliant') at = tree.head(at);
    const lemma = at < 0 ? '' : tree.lemma(at);
    return at >= 0 && (isGoods(reading, at) || GENERIC.has(lemma)) ? at : -1;
  }

  function isInside(law: number): boolean {
    const verb = tree.head(law);
    // "non-USMCA-compliant goods"
    const isNon = /^non/i.test(tree.form(law));
    return !isNon && marker(tree, law) !== 'outside' && !(verb >= 0 && negated(tree, verb));
  }
}
