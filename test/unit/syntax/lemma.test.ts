import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../../server/src/syntax/lemma.ts';

describe('lemmaOf', () => {
  it.each([
    ['imposed', 'impose'],
    ['raises', 'raise'],
    ['raising', 'raise'],
    ['taxes', 'tax'],
    ['levied', 'levy'],
    ['levies', 'levy'],
    ['slapped', 'slap'],
    ['hit', 'hit'],
    ['hitting', 'hit'],
    ['cut', 'cut'],
    ['threatened', 'threaten'],
    ['exempted', 'exempt'],
    ['extending', 'extend'],
    ['agreed', 'agree'],
    ['suspended', 'suspend'],
    ['doubled', 'double'],
    ['changed', 'change'],
    ['negotiating', 'negotiate'],
    ['retaliated', 'retaliate'],
    ['planned', 'plan'],
    ['proposes', 'propose'],
    ['applies', 'apply'],
    ['fell', 'fall'],
    ['rose', 'rise'],
    ['paid', 'pay'],
    ['lowered', 'lower'],
    ['lifted', 'lift'],
    ['excluded', 'exclude'],
    ['manufactured', 'manufacture'],
    ['offered', 'offer'],
    ['postponed', 'postpone'],
    ['expired', 'expire'],
    ['faces', 'face'],
    ['said', 'say'],
    ["'re", 'be'],
    ['totaled', 'total'],
    ['targeted', 'target'],
    ['pushes', 'push'],
    ['deferred', 'defer'],
    ['announced', 'announce'],
    ['increases', 'increase'],
  ])('verb %s → %s', (form, lemma) => {
    expect(lemmaOf(form, 'VERB')).toBe(lemma);
  });

  it.each([
    ['duties', 'duty'],
    ['levies', 'levy'],
    ['taxes', 'tax'],
    ['Tariffs', 'tariff'],
    ['goods', 'goods'],
    ['batches', 'batch'],
    ['houses', 'house'],
    ['increases', 'increase'],
    ['men', 'man'],
    ['basis', 'basis'],
    ['cars', 'car'],
  ])('noun %s → %s', (form, lemma) => {
    expect(lemmaOf(form, 'NOUN')).toBe(lemma);
  });

  it('keeps names and turns "n\'t" into "not"', () => {
    expect(lemmaOf('Philippines', 'PROPN')).toBe('philippines');
    expect(lemmaOf('n’t', 'PART')).toBe('not');
    expect(lemmaOf('worse', 'ADJ')).toBe('bad');
  });
});
