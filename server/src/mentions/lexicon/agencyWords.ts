import { wordList, wordSet } from '../../base/wordList.ts';

/**
 * Head nouns of public bodies and what must stand beside them.
 *
 * - `strong`: a public body with any modifier ("Finance Ministry"), or with a country before it.
 * - `public`: public only with a country, a field of government, "Federal", "National", "State", "Joint" … before it, or a field after
 *   "of" / "on" / "for"; a private word in the name ("Business Council", "Farm Bureau", "Conference Board") speaks against it.
 */
export const AGENCY_HEADS: ReadonlyMap<string, 'strong' | 'public'> = new Map<string, 'strong' | 'public'>([
  ...wordList('ministry department').map(word => [word, 'strong'] as const),
  ...wordList(
    'commission agency board bureau council committee subcommittee panel authority administration office service court tribunal secretariat directorate task-force representation bank cabinet corps inspectorate congress assembly',
  ).map(word => [word, 'public'] as const),
]);

/** Legislatures, courts and treasuries that are named by one word, or a fixed phrase; always capitalised. */
export const SINGLE_BODIES: ReadonlyMap<string, string> = new Map([
  ['congress', 'Congress'],
  ['senate', 'Senate'],
  ['parliament', 'Parliament'],
  ['diet', 'Diet'],
  ['bundestag', 'Bundestag'],
  ['bundesrat', 'Bundesrat'],
  ['knesset', 'Knesset'],
  ['duma', 'Duma'],
  ['riksdag', 'Riksdag'],
  ['bundesbank', 'Bundesbank'],
  ['pentagon', 'Pentagon'],
  ['treasury', 'Treasury'],
  ['kremlin', 'Kremlin'],
  ['politburo', 'Politburo'],
]);

/** Adjectives that make an agency of a `public` head. */
export const PUBLIC_MODIFIERS: ReadonlySet<string> = wordSet(`
    coordinating federal national state central supreme constitutional royal parliamentary congressional senate house presidential ministerial
    interagency intergovernmental international joint security reserve open elections electoral customs census patent statistical
    statistics revenue meteorological anti-monopoly antitrust anti-corruption
    anti dumping antidumping countervailing safeguard safeguards
    ways means appropriations judiciary oversight intelligence appellate appeals district circuit
  `);

/** Words that make a private body of anything but a ministry. */
export const PRIVATE_MODIFIERS: ReadonlySet<string> = wordSet(`
    business news credit rating ratings advertising travel real-estate employment conference farm executive political action atlantic
    manufacturing manufacturers textile retail retailers trades labor union workers beef pork wheat soybean corn dairy poultry meat
    sugar cotton wine steel american chamber industry editorial advisory steering organizing olympic press ticket box post school city
    head branch home doctor field satellite regional sales law private commercial merchant savings investment cooperative development-bank
    investigative campaign nominating nobel relations chicken turkey egg grain rice barley lumber timber hotel restaurant tourism tea coffee
    gold diamond tobacco apparel footwear toy auto automotive semiconductor solar aluminum aluminium copper chemistry plastics rubber paper
    research jewish christian muslim catholic baptist church
  `);
