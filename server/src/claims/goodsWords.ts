import { wordSet } from '../base/wordList.ts';

/** The words by which a phrase names goods, narrows them or ends. All are `Token.norm` forms. */

export const ALL_GOODS = 'product/all';
export const PREPOSITIONS = wordSet('on for against upon onto covering targeting');
export const STOPS = wordSet(
  'that which where who as after because citing saying if unless when under by with at during within through over until since before beginning ' +
    'starting effective is are was were will would could may might shall has have had be been said says despite than not while but so ' +
    'except excluding without other due amid following last this next in took takes came comes went entered kicked began starts started lapsed expired',
);
export const GENERIC = wordSet(
  'imports goods products items exports merchandise everything import articles categories',
);
/** Between goods and "in": where they come from, or where they are sold. */
export const MAKING = wordSet(
  'made produced manufactured originating assembled built grown smelted cast melted poured',
);
export const SELLING = wordSet('sold');
export const RESTRICTING = wordSet(
  'that where whose under beyond above valued if not specified listed described identified covered named qualifying',
);
export const LIMITING = wordSet(
  'some certain most half several many part selected various first specific particular compliant eligible remaining rest remainder ' +
    'hundreds dozens thousands else majority',
);
export const COUNTS = wordSet('two three four five six seven eight nine ten');
export const GOVERNING = wordSet(
  'government administration president ministry commission officials cabinet parliament',
);
export const FIRMS = wordSet('companies firms manufacturers suppliers exporters producers brands');
export const PEOPLES = wordSet('countries nations partners trading');
/** "the first 1.2 million units", "the rest": how many of the goods that were named before. */
export const UNITS = wordSet('units rest remainder pieces');
/** "the trade that they have with us" is all that they sell; "trade officials" are none of it. */
export const OVERALL = wordSet('the any all');
/** "imports that some fear will vanish": a clause of opinion narrows no goods. */
export const OPINIONS = wordSet(
  'fear fears say says said believe believes hope hopes warn warns argue argues think thinks',
);
/** "a list of products": what is counted or collected is a part of the goods, and names none. */
export const COLLECTIONS = wordSet('list lists range set package number');
/** Words of the goods' phrase that narrow nothing. */
export const NEUTRAL = wordSet(
  'of the a an and or , from to into imported foreign incoming shipped sold entering exported coming worth its their his her our all every ' +
    "new each 's ' - made produced manufactured in other country countries nation nations goods on both overseas abroad including " +
    'like such as respectively product another related total up also called key major million billion list about more nearly almost virtually known zero producers makers manufacturers shipments purchases also metals any subject',
);
/** After a verb; a plural noun is not followed by these. */
export const PLACING = wordSet('from to in at until on for by the a');
export const FROM = wordSet('from of');
export const AFTER_LIST = new Set([
  '.',
  ',',
  'and',
  '',
  'into',
  'to',
  'that',
  ';',
  'will',
  'are',
  'were',
  'countries',
  'nations',
  'shall',
  'is',
  'would',
]);
export const JOINS = wordSet(', and or of from including & / ( ) plus');
/** In what a part of the tariff schedule is counted. */
export const LINES = wordSet('tariff hs customs numbers lines headings codes items');
export const INCLUDING = wordSet('include includes included');
/** Before "than" and a number of goods. */
export const NUMBERING = wordSet('more less fewer');
/** Vehicles whose parts are one good. */
export const MOTOR = wordSet(
  'product/cars product/trucks product/light-trucks product/heavy-trucks product/suvs product/evs',
);
