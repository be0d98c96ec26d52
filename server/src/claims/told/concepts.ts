import { wordSet } from '../../base/wordList.ts';
import { classes } from '../figures/words.ts';

/**
 * Words that tell one thing of a figure, whatever part of speech they are: verbs, the nouns made of them, and other words for the same. What
 * is in no row is known by its stem, so that "pledged" and "a pledge", "invests" and "investors" meet.
 */
export const CONCEPTS = classes({
  trade:
    'export import send/VERB dispatch sell buy buyer seller vendor purchase contract-for ship/VERB enter arrive sale procure exporter importer shipment acquire acquisition supply supplier outbound overseas ' +
    'deliver delivery hand-over book/VERB',
  order: 'order booking',
  output:
    'output produce production manufacture harvest crop mine/VERB smelt refine pump extract weave brew producer maker manufacturer turn-out churn-out',
  build: 'build construct construction erect builder',
  acreage: 'sow plant/VERB planting cultivate cultivation acreage',
  handling: 'handle throughput transship traffic',
  hiring: 'hire recruit recruitment hiring creation create',
  pausing: 'suspend pause halt freeze suspension moratorium truce ceasefire reprieve respite grace hold-back hold-off',
  recall: 'recall rehire reinstate call-back bring-back take-back',
  worker: 'worker job employee staff staffer laborer labourer workforce employ employment position workman',
  closing: 'close shut closure shutdown shutter closing shut-down close-down',
  opening: 'open opening inaugurate launch/VERB',
  seizing: 'seize confiscate impound seizure confiscation intercept',
  arrest: 'arrest detain detention',
  fine: 'fine penalty penalize penalise sanction',
  debt: 'owe ow debt indebtedness liability borrowing indebted',
  loan: 'lend loan lending borrow bailout credit',
  aid: 'aid assistance relief rescue donate donation grant/NOUN',
  invest:
    'invest investment investor spend spending cost outlay expenditure put-into pour-into plow-into plough-into inject-into',
  price: 'price fetch',
  pay: 'payment payout disburse',
  waiting: 'wait queue anchor idle strand stick moor anchored stranded idled stuck stall',
  visit: 'visit visitor tourist guest traveler traveller welcome tourism',
  user: 'user use subscriber',
  country: 'country nation state government member',
  lawmaker: 'lawmaker legislator deputy senator congressman parliamentarian',
  firm: 'company firm business corporation enterprise entity',
  plant:
    'plant factory works facility site mill mine complex terminal refinery smelter furnace shipyard foundry brewery',
  'product/ships': 'ship vessel freighter boat container-ship',
  'product/aircraft': 'plane jet aircraft airliner airplane jetliner',
  'product/cars': 'car vehicle automobile auto',
  'product/trucks': 'truck lorry',
  tariff:
    'tariff duty levy surcharge surtax tax impose retaliate retaliation retaliatory taxation countermeasure hit target face',
  unemployment: 'unemployed jobless unemployment joblessness',
  gdp: 'economy gdp economic',
  reserve: 'hold/VERB reserve stockpile stock inventory store storage',
  deficit: 'deficit gap shortfall',
  revenue: 'revenue turnover earn earning income proceeds takings',
  foreign: 'foreign external',
  farm: 'farm farmer agriculture agricultural grower farming',
  blast: 'blast explosion explode',
  death: 'die kill death dead casualty fatality killing',
  protest: 'protest march demonstrate demonstration demonstrator protester rally',
  talks: 'talk negotiation negotiate negotiator discussion',
  pact: 'pact agreement accord treaty deal',
  dispute: 'dispute complaint complain lawsuit sue',
  inquiry: 'inquiry enquiry investigation investigate probe',
  quota: 'quota cap ceiling',
  permit: 'permit license licence',
  extension: 'extend extension prolong prolongation lengthen renew renewal',
  withdrawal: 'withdraw withdrawal quit exit pull-out',
  compensation: 'compensate compensation indemnify damages',
  vote: 'vote voter ballot',
  transit: 'transit passage pass cross crossing ship-through route-through send-through',
  inflation: 'inflation',
  rise: 'rise grow grow/VERB growth increase climb jump gain surge soar expand expansion widen swell advance leap mount',
  fall:
    'fall drop decline slide shrink contract contraction plunge plummet tumble slump dip narrow slip sink shed lose loss cut reduce reduction trim retreat wipe knock shave erase give-up ' +
    'slash curb lower decrease curtail dismiss dismissal lay layoff sack axe redundancy fire eliminate elimination lay-off let-go send-home part-with',
  holding: 'stake shareholding',
  'product/crude-oil': 'crude oil petroleum',
  'product/natural-gas': 'gas lng',
  support: 'support back/VERB backing sustain depend rely endorsement favor favour sponsor co-sponsor',
  legislation: 'bill legislation',
  list: 'list blacklist watchlist',
  ban: 'ban prohibit bar outlaw embargo forbid block prohibition',
  signing: 'sign signature signing initial signatory ink',
  approval: 'approve approval ratify ratification adopt adoption endorse',
  'product/containers': 'container box',
  exemption: 'exempt exemption exclude exclusion waive waiver spare',
  joining: 'join accede accession',
  expulsion: 'expel expulsion deport deportation',
  delay: 'delay postpone postponement put-off',
  smuggling: 'smuggle smuggling smuggler contraband',
  injury: 'injure injury wound hurt',
  strike: 'strike walkout striker lockout stoppage standstill',
  repayment: 'repay repayment pay-back redeem redemption',
  forgiveness: 'forgive forgiveness write-off cancel',
  rent: 'rent lease rental',
  merger: 'merge merger takeover take-over',
  passenger: 'passenger flier flyer',
  attendance: 'attend attendance participant participate take-part',
  subsidy: 'subsidy subsidize subsidise',
  dwelling: 'home house household',
  refugee: 'refugee migrant asylum-seeker',
  'product/cattle': 'cattle cow',
  infected: 'case infection infected',
});

export const EXTENSION = 'extension';

/** One place of many where somebody works. */
export const WORKS = 'plant';

/** Words that say of a figure next to nothing: verbs of having and being so much, who tells it, and words of amounts. */
const LIGHT = wordSet(
  'be have do make take get give go come put set place see show say tell reach total amount stand number weigh remain stay run account ' +
    'represent constitute average exceed top equal post record register report estimate plan will expect agree decide announce reckon mean ' +
    'begin start become keep let bring find know call add base include lie can could would may might should must want try help ' +
    'grant award change hand continue promise pledge commit undertake vow intend need seek allow receive offer provide win claim note warn confirm ' +
    'value worth sum figure level rate volume part piece percent share rest majority most count list-price rating ' +
    'package scheme program programme treasury app platform giant group official minister ministry customs office bureau authority regulator agency department officer leader president side people person ' +
    'data figures statistic statistics year month week day date quarter time period today yesterday tomorrow season end half decade ' +
    'cover back trade force work lender creditor pay charge settle effect ' +
    'good goods product item head soil merchandise article thing stuff line category world country-wide nationwide abroad ' +
    'new big large huge whole current latest recent own other such same last next first second third early late ago then now also just only ' +
    'about nearly almost some more less little many much than over under around roughly approximately up down out off at least well so far very much many few several ' +
    'estimated expected likely able due accordingly according meanwhile however still already again even both each every all any no not ' +
    'balance index future contract benchmark leave bulk high low strong weak bad great small major key main full entire combined mere similar more-than big-ticket whopping massive tack free higher lower larger smaller greater bigger fewer mutual customer response answer riposte lighter heavier steeper stiffer hefty',
);
/** Money that goes from one to another, where nothing says what for: weak words, which tell of a figure only where no other does. */
const GIVING = wordSet(
  'give get receive pay provide grant offer pledge promise send obtain win disburse hand lend loan aid assistance package payment payout ' +
    'commit credit donate donation transfer extend subsidy support compensate compensation help fund finance',
);
export const PASSING = 'giving';
export const isPassing = (lemma: string): boolean => GIVING.has(lemma);

/** Words that make a figure one of its own wherever they stand in its clause: both of two tellings have them, or neither. */
export const QUALIFYING = wordSet(
  'gross net revised preliminary provisional adjusted unadjusted annualized annualised average quarterly ' +
    'cumulative capita nominal real global worldwide world foreign external domestic services another additional further extra remaining initial ' +
    'maximum minimum potential previous former original half service bilateral overall dollar-denominated core second-hand indirect direct ' +
    'discount discounts discounted these those such proposed planned permanent temporary first-half separate other others seasonally committee subcommittee panel',
);

const ENDINGS = /(?:ations?|itions?|isations?|izations?|ments?|ings?|ers?|ors?|als?|ness|ed|ity|ies|ion|ly|y|s|e)$/;
/** What is left of a word without the endings by which English makes others of it. */
export const stem = (word: string): string => {
  const cut = word.replace(ENDINGS, '');
  return cut.length >= 3 ? cut : word;
};

/** Whether a verb tells something of its own with some particle. */
export const hasPhrase = (lemma: string): boolean => IN_PHRASES.has(lemma);
const IN_PHRASES: ReadonlySet<string> = new Set([...CONCEPTS.keys()].map(word => word.slice(0, word.lastIndexOf('-'))));

/** What a verb with its particle tells ("call-back"); "" where the two are in no row. */
export const conceptOfPhrase = (phrase: string): string => CONCEPTS.get(phrase) ?? '';

/** By part of speech and lemma. */
const known = new Map<string, Map<string, string>>();
const MOST_WORDS = 20_000;

/** Whether a word is one of those that mean one thing, and not known by its stem alone. */
export const isKnown = (concept: string): boolean => KNOWN.has(concept);
const KNOWN: ReadonlySet<string> = new Set(CONCEPTS.values());

/** What a word tells of a figure, by its lemma: "" for nothing. */
export function conceptOf(lemma: string, upos = ''): string {
  let alike = known.get(upos);
  if (!alike) {
    alike = new Map();
    known.set(upos, alike);
  }
  let concept = alike.get(lemma);
  if (concept === undefined) {
    const own = CONCEPTS.get(`${lemma}/${upos}`);
    concept = own ?? (LIGHT.has(lemma) || !/[a-z]{2}/.test(lemma) ? '' : (CONCEPTS.get(lemma) ?? stem(lemma)));
    if (alike.size >= MOST_WORDS) alike.clear();
    alike.set(lemma, concept);
  }
  return concept;
}

export const VOTE = 'vote';
