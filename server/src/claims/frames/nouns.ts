import { wordSet } from '../../base/wordList.ts';

/** Classes of nouns and modifiers, by lemma or lower-cased form, that the readers of noun phrases need. */

export const ALL_GOODS = 'product/all';

/** What is measured in percent and falls on trade; "bcd" and "cvd" are the basic customs and the countervailing duty. */
export const MEASURE_NOUNS = wordSet(
  'tariff duty levy surcharge surtax countertariff impost counter-tariff cess counterduty countermeasure deposit toll bcd cvd',
);
/** Tariffs only where something says so: what they fall on, or a word of trade before them. */
export const TAX_NOUNS = wordSet('tax rate level penalty charge fee bond amount');
/** Before a tax noun: it is a tariff. */
export const TRADE_WORDS = wordSet(
  'tariff duty import border export customs dumping antidumping subsidy ad-valorem valorem anti-dumping countervailing mfn nation retaliatory reciprocal quota in-quota over-quota out-of-quota preferential',
);
/** Before a tax noun: it is none. */
export const DOMESTIC_WORDS = wordSet(
  'income sales corporate corporation value-added vat added consumption property wealth payroll capital gains carbon interest growth inflation ' +
    'unemployment exchange mortgage profit profits luxury tax-cut company business personal dividend inheritance estate occupancy savings jobless approval utilization policy offset',
);
/** Nouns that stand for the tariff they are of: "a series of tariffs", "a rate of duty". */
export const TRANSPARENT = wordSet(
  'series round set range wave package kind type sort form rate level list selection raft number host pair average cut batch tranche slate flurry bulk some all most part portion component regime schedule maximum minimum high low ceiling value amount position top mark one excess upward upwards',
);

/** What a rate may not be above, and not below. */
export const CEILINGS = wordSet('cap ceiling maximum limit');
export const FLOORS = wordSet('floor minimum');

/** Goods in general. */
export const GENERIC = wordSet(
  'import good goods product item export merchandise article shipment everything category line commodity sale trade content purchase consignment anything cargo ware',
);
/** People and firms whose goods are meant. */
export const FIRMS = wordSet(
  'company firm manufacturer supplier exporter producer brand marque maker farmer grower importer seller rival competitor business shipper steelmaker automaker industry sector factory buyer retailer miner smelter trader merchant vendor farm mill mine plantation orchard ranch shipyard',
);
/** What is traded, without its name; with FIRMS, words beside which the goods of a text are told. */
export const TRADED = wordSet('import export shipment sale delivery cargo consignment');
/** Words without a kind of their own by which goods that were named are called again: "the product"; those with one: `kindsOfGoods.ts`. */
export const CALLED_AGAIN = wordSet('commodity material part item product good goods article ware plant bird');
export const PEOPLES = wordSet(
  'country nation bloc island kingdom republic territory partner economy state member world government rival competitor ally everyone everybody',
);
/** Who acts for the country whose name or people stand before or behind. */
export const GOVERNING = wordSet(
  'government administration president ministry minister commission official cabinet parliament authority leader council premier ' +
    'congress chancellor regulator agency department policymaker lawmaker negotiator side senate house committee tribunal treasury customs court palace presidency ' +
    'secretary country nation bloc republic kingdom union state representative envoy',
);
/** Acts and papers of a government: who stands before them has made them. */
export const ACTS = wordSet(
  'order proclamation law move action decision plan policy measure decree announcement act bill regulation statement program programme threat ' +
    'retaliation response determination notice investigation agreement deal package list hike increase campaign system schedule rule budget directive',
);

/** Beside goods: only some of them are meant. */
export const LIMITING = wordSet(
  'some certain most half several many part selected various specific particular compliant eligible remaining rest remainder hundred dozen thousand ' +
    'majority first select selective targeted specified designated chosen non-usmca covered listed affected exempt exempted non-compliant noncompliant cooperating sampled individual transshipped transhipped',
);
/** Collections of goods that are counted or listed, not named. */
export const COLLECTIONS = wordSet(
  'list selection range set package number category item type variety array line group kind subset swath batch tranche quota',
);
/** Every origin: the text says that it falls on all. */
export const UNIVERSAL = wordSet(
  'all every foreign imported global universal worldwide world blanket across-the-board import incoming any overseas international most-favoured-nation mfn',
);
/** What is done to goods where they are made. */
const MAKERS_VERBS =
  'make produce manufacture assemble build grow smelt cast melt pour brew bottle craft mine refine farm catch raise sew press weave knit spin churn forge harvest distil distill roll mill print stitch ferment pack can tin';
export const MADE = wordSet(MAKERS_VERBS);
/** Beside goods: where they come from follows or stands before. */
export const MAKING = wordSet(
  `${MAKERS_VERBS} originate import come ship source export sell arrive send supply deliver truck rail fly ferry haul freight dispatch consign`,
);
/** Who buys what comes in pays the duty of his own country. */
export const BUYERS = wordSet('importer buyer consumer customer shopper household');
export const DESTINATION_VERBS = wordSet('enter import sell ship export bring send arrive reach come flow cross land');
/** Verbs by which something is kept out of a country. */
export const KEEPING = wordSet('keep shut lock price squeeze force drive push');
/** What somebody does who gets goods from elsewhere. */
export const BUYING = wordSet('buy purchase source get obtain procure');
/** Nouns of coming in, behind which stands where: "on arrival in Kenya", "entered for consumption in Kenya". */
export const ENTRIES = wordSet('arrival entry landing importation consumption');
/** Where goods come in: "at the port of entry into Kenya". */
export const GATES = wordSet(
  'port border frontier crossing gate checkpoint customs gateway shore harbor harbour soil market dock quay wharf',
);
export const EXCEPT = wordSet('except excluding besides save but minus outside unlike bar barring');
export const EXCEPT_PHRASES = wordSet(
  'except_for other_than apart_from with_the_exception_of aside_from instead_of rather_than',
);
/** Words that point back to what was named. */
export const ANAPHORIC = wordSet(
  'the this that these those such same its their his her said aforementioned it they them one ones',
);
/** Before examples and members of what stands before. */
export const NAMING = new Set(['including', 'such as', 'like']);
