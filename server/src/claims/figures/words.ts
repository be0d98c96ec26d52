import { wordSet } from '../../base/wordList.ts';

/** Words by class: lemma → class. */
export const classes = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([name, words]) => words.split(' ').map(word => [word, name] as const)));

/** What an amount may measure. Any other noun measures itself. */
export const MEASURES = classes({
  exports: 'export shipment',
  imports: 'import',
  output: 'output production harvest crop',
  stock: 'stock inventory stockpile',
  reserves: 'reserve',
  consumption: 'consumption',
  trade: 'trade commerce turnover',
  deficit: 'deficit gap shortfall',
  surplus: 'surplus',
  investment: 'investment',
  aid: 'aid relief assistance',
  debt: 'debt',
  loan: 'loan bailout',
  'tariff amount': 'tariff duty levy sanction penalty',
});

/** What a noun measures, by its last word: "agricultural exports" are one name. */
export const measureOf = (lemma: string): string | undefined => MEASURES.get(lemma.slice(lemma.lastIndexOf(' ') + 1));

/** Verbs whose object is an amount of something that has a name as a noun, too. */
export const FLOWS = classes({
  exports: 'export ship send sell',
  imports: 'import buy purchase take',
  output: 'produce mine smelt manufacture harvest refine pump extract assemble build pick gather brew weave',
  consumption: 'consume',
  investment: 'invest spend',
  admission: 'admit',
  debt: 'owe',
});
/** Of what goes on from year to year, only amounts of one period are the same. */
export const RECURRING =
  /^(?:exports|imports|output|consumption|trade|customs-revenue|inflation|unemployment|.*deficit|.*surplus|rise of .*|fall of .*)$/;

/** Verbs that say of whom they are said nothing but that it has what follows. */
export const HAVING = wordSet(
  'have run rack chalk post record report register see show log suffer owe hold accept boast maintain announce pledge get win face agree earn make gross net reap',
);
/** Between what is measured and its amount. */
export const LINKING = wordSet(
  'reach total hit exceed top equal average amount come stand be worth account earn hold remain stay run',
);
/** What becomes more or less: with "to" the new level follows, with "by" or nothing the difference. */
export const CHANGING = classes({
  rise: 'rise grow increase climb jump gain surge soar expand widen swell balloon advance leap rocket strengthen mount double triple quadruple quintuple quicken accelerate',
  fall: 'fall drop decline decrease slide shrink contract plunge plummet tumble slump dip narrow slip sink slow dwindle ease weaken retreat halve',
});
/** The same done to an object. */
export const DOING = classes({
  rise: 'raise increase boost lift expand widen double triple',
  fall: 'cut reduce lower narrow trim slash shrink decrease halve',
});
export const GIVING = wordSet(
  'give provide offer grant pay hand send promise announce pledge unveil approve extend lend',
);
export const RECEIVING = wordSet('receive get obtain');

/** Words beside a noun that make no other of it. */
export const LIGHT = wordSet(
  'total overall whole record huge large big massive annual yearly new recent current present latest high low whopping staggering ' +
    'estimated enormous growing widening combined all entire full some such same own other worth mere similar top big old another ' +
    'first-ever more so-called fresh own key major',
);
/** Which balance a deficit or a surplus is of. */
export const BALANCES = classes({
  goods: 'goods good merchandise',
  services: 'service services',
  trade: 'trade bilateral',
  'current-account': 'account',
  budget: 'budget fiscal',
  agricultural: 'agricultural farm',
  visible: 'visible',
});
/** Other nouns that say the same. */
export const CALLED = classes({ gdp: 'economy gdp', unemployment: 'unemployment joblessness' });
/** What is told of a place by the share that it is of others. */
export const LEVELS = /^(?:inflation|unemployment)$/;
/** What a change is called as a noun: "a 7 percent rise in exports". */
export const CHANGES = classes({
  rise: 'growth rise increase gain jump surge expansion',
  fall: 'fall drop decline decrease plunge slump contraction',
});
/** Places that are known by a name of their own: "the port of Mombasa", "Mombasa's port". */
export const FACILITIES = wordSet('port airport canal terminal mine mill plant refinery smelter railway');
/** Goods of no kind: "American products". */
export const GENERIC = wordSet('goods good product merchandise item import export stuff shipment');

/** Those whose work a country's figures count: "Chinese mills produced". */
export const INDUSTRY = wordSet(
  'mill producer maker farmer industry company economy grower exporter importer buyer customer consumer shopper retailer manufacturer factory miner refiner official ' +
    'government minister side administration authority member',
);
/** "his nation": whoever is spoken of. */
export const HOMES = wordSet('nation country government economy');

/** What happens on a day or lasts for a time. */
export const EVENT_VERBS = classes({
  pause: 'pause suspend halt freeze',
  meeting: 'meet talk speak confer',
  arrival: 'arrive',
  agreement: 'agree',
  signing: 'sign',
  extension: 'extend prolong',
  visit: 'visit',
  lifting: 'lift remove scrap abolish repeal rescind',
  banning: 'ban prohibit',
  imposing: 'impose levy introduce slap',
  ratifying: 'approve ratify',
  joining: 'join accede',
  withdrawing: 'withdraw quit',
  ruling: 'rule',
  resigning: 'resign',
  rejecting: 'reject veto',
  appointing: 'appoint nominate',
  dismissing: 'dismiss sack oust',
  devaluing: 'devalue',
  seizing: 'seize impound',
  arresting: 'arrest',
  adopting: 'adopt',
  canceling: 'cancel',
  launching: 'launch establish found create open begin start initiate',
});

/** Papers of which whoever governs signs one after the other. */
export const PAPERS = wordSet('order proclamation memorandum decree bill law');

/** Done by somebody once, and known by all that its clause names. */
export const DEEDS = wordSet(
  'ruling resigning rejecting appointing dismissing devaluing seizing arresting adopting canceling striking',
);
export const EVENT_NOUNS = classes({
  pause: 'pause suspension truce reprieve moratorium',
  meeting: 'meeting talk talks summit call conversation',
  negotiation: 'negotiation negotiations',
  visit: 'visit trip tour',
  ban: 'ban embargo',
});
