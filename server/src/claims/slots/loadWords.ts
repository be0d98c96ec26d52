import { wordSet } from '../../base/wordList.ts';

// The words and arcs by which a phrase says what a tariff falls on; `readLoad.ts` is their reader.

/** Arcs that lead on to what belongs to the goods. */
export const DESCENDED = new Set([
  'compound',
  'amod',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'conj',
  'appos',
  'acl',
  'acl:relcl',
  'flat',
  'nummod',
  'det',
  'dep',
  'obl',
  'obj',
  'advmod',
  'nmod:unmarked',
  'xcomp',
]);

/** Markers behind which goods, their parts or their origin stand. */
export const INNER = new Set(['from', 'of', 'in', 'such as', 'like', 'worth', '']);
export const LIKENING = new Set(['such as', 'like']);
export const PORTIONING = new Set(['above', 'beyond', 'within', 'below', 'outside', 'for', 'without', 'under']);
/** What goods come with; "without notice", "without delay" tell of the deed. */
export const PAPERS = wordSet(
  'certificate license licence permit proof document documentation paperwork label stamp seal marking agreement',
);
export const MAKERS = wordSet('producer exporter manufacturer maker company firm');
export const IMPORTED = new Set(['imported', 'incoming', 'import']);
export const RESTRICTING = new Set(
  (
    'contain specify list describe identify qualify meet comply value fall use exceed fail satisfy undercut price cost weigh cover exempt exclude ' +
    'determine find deem certify classify transship provide enumerate set'
  ).split(' '),
);
/** What food is kept in, made or eaten with; "beer in bottles" are the bottles' goods, "beer bottles" are not. */
export const UTENSILS = new Set(
  'knife fork spoon cup glass mug bottle jar jug pot kettle tray opener rack cooler fridge grinder machine cooker roaster slicer dispenser barrel cask keg crate'.split(
    ' ',
  ),
);
/** In what goods are counted. */
export const UNITS = wordSet('tonne ton kilo kilogram litre liter unit bag barrel crate head bale carton');
export const PLACES = new Set(['region', 'area', 'place', 'zone', 'province', 'origin']);
/** Words beside goods that narrow nothing. */
export const NEUTRAL = new Set(
  'new key major other worth such-as finished annual own related total overall additional further dutiable'.split(' '),
);
