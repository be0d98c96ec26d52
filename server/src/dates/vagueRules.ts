import { type Rule, rule } from './rule.ts';
import type { Node } from './temporalNode.ts';

const vague = (value: string): Node => ({ kind: 'value', type: 'DATE', value, rule: 'vague' });

/** References to the past, the present and the future as such. */
export const vagueRules: readonly Rule[] = [
  rule('now', 'right? now', m => {
    const first = m.tokens[m.atoms.first[m.start] ?? 0];
    if (m.after(0) === '-') return undefined;
    // "Now, therefore, I …" and "Now for the weather" speak of no time.
    if (first?.caps === 'initial' && (m.after(0) === ',' || m.after(0) === 'for')) return undefined;
    return vague('PRESENT_REF');
  }),
  rule('currently', 'currently|nowadays|presently', () => vague('PRESENT_REF')),
  rule('these-days', 'these days', () => vague('PRESENT_REF')),
  rule('at-present', 'present', m => (m.before(1) === 'at' ? vague('PRESENT_REF') : undefined)),
  rule('at-the-moment', 'the|this moment', m => (m.before(1) === 'at' ? vague('PRESENT_REF') : undefined)),
  // "as recently as 2010" says how late 2010 is.
  rule('recently', 'more|most? recently|lately', m =>
    m.before(1) === 'as' && m.after(0) === 'as' ? undefined : vague('PAST_REF'),
  ),
  rule('the-past', 'the past', m => (m.before(1) === 'in' ? vague('PAST_REF') : undefined)),
  rule('the-future', 'the near|foreseeable|immediate|distant? future', m =>
    m.after(0) === 'of' ? undefined : vague('FUTURE_REF'),
  ),
  rule('the-near-term', 'the near|short term', () => vague('FUTURE_REF')),
];
