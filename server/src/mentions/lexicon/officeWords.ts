import { wordList, wordSet } from '../../base/wordList.ts';

/**
 * How much a head noun says by itself about public office.
 *
 * - `strong`: always a public office ("minister", "senator").
 * - `portfolio`: public with a field of government, a country or an agency beside it, or capitalised straight before a name
 *   ("Secretary Ross", "trade negotiator").
 * - `body`: as common in companies as in governments ("president", "spokesman"): a country, an agency or a government must stand beside it.
 */
export type HeadStrength = 'strong' | 'portfolio' | 'body';

export interface OfficeHead {
  readonly strength: HeadStrength;
  /** Names several holders: "ministers", "Sens.". */
  readonly plural?: boolean;
  /** Capitalised and straight before a name it is a public title: "President Reagan", not "Nucor president John Ferriola". */
  readonly titleWhenCapital?: boolean;
  /** A country beside it does not make it public, only a public body does: "American economist", "IMF chief economist". */
  readonly needsBody?: boolean;
}

const STRONG = wordList(`
  minister premier chancellor ambassador undersecretary senator sen congressman congresswoman congressperson legislator envoy rep gov
  taoiseach emperor king queen sultan emir parliamentarian lawmaker mp mep vizier ayatollah caudillo vice-premier attorney-general solicitor-general governor-general ustr governor mayor pm tanaiste
`);
const STRONG_PLURAL = wordList(
  'ministers premiers chancellors ambassadors senators sens congressmen reps govs lawmakers legislators envoys mps meps',
);
const PORTFOLIO = wordList(`
  secretary negotiator representative commissioner emissary sherpa czar tsar counselor councillor councilor plenipotentiary adviser advisor
  deputy
`);
const PORTFOLIO_PLURAL = wordList('secretaries negotiators representatives commissioners advisers advisors');
const BODY = wordList(`
  president chairman chairwoman chairperson chair director head chief spokesman spokeswoman spokesperson official
  economist leader member administrator delegate speaker director-general secretary-general deputy-general judge justice
  treasurer comptroller aide diplomat boss whip officer coordinator consul attache superintendent inspector-general
  commander rapporteur counterpart predecessor successor assistant policymaker prosecutor
`);
const BODY_PLURAL = wordList(
  'presidents governors officials spokesmen chairmen directors heads chiefs leaders policymakers judges justices',
);
/** Titles that a company also gives but that, capitalised straight before a name and with nothing else, a head of state or of a house bears. */
const CAPITAL = new Set(
  wordList(
    'president presidents governor governors speaker mayor secretary commissioner ambassador minister premier justice justices judge judges representative treasurer',
  ),
);

const NEEDS_BODY = new Set(
  wordList(
    'economist director officer coordinator boss commander head administrator member assistant policymaker prosecutor',
  ),
);

export const OFFICE_HEADS: ReadonlyMap<string, OfficeHead> = new Map<string, OfficeHead>([
  ...STRONG.map(word => [word, head('strong', word)] as const),
  ...STRONG_PLURAL.map(word => [word, { ...head('strong', word), plural: true }] as const),
  ...PORTFOLIO.map(word => [word, head('portfolio', word)] as const),
  ...PORTFOLIO_PLURAL.map(word => [word, { ...head('portfolio', word), plural: true }] as const),
  ...BODY.map(word => [word, head('body', word)] as const),
  ...BODY_PLURAL.map(word => [word, { ...head('body', word), plural: true }] as const),
]);

function head(strength: HeadStrength, word: string): OfficeHead {
  return {
    strength,
    ...(CAPITAL.has(word) ? { titleWhenCapital: true } : {}),
    ...(NEEDS_BODY.has(word) ? { needsBody: true } : {}),
  };
}

/** Abbreviated titles that stand before a name only. */
export const NAME_TITLES: ReadonlySet<string> = wordSet('sen rep gov sens reps govs');

/** Words that make "general" the end of a title: "director general", "attorney-general". */
export const BEFORE_GENERAL: ReadonlySet<string> = wordSet(
  'director secretary attorney solicitor governor inspector comptroller consul surgeon',
);

/** Words of rank, part of the title. */
export const RANKS: ReadonlySet<string> = wordSet(`
    deputy vice assistant associate under chief senior principal lead first second third special prime executive permanent parliamentary
    joint state general managing co press staff crown shadow floor minority majority ranking union federal central national regional
    ministerial presidential vice-prime high plenipotentiary coordinating
  `);

/** Words that say how the office is held, outside the title's span. */
export const STATUSES: ReadonlyMap<string, 'former' | 'acting' | 'designate'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['then', 'former'],
  ['onetime', 'former'],
  ['late', 'former'],
  ['past', 'former'],
  ['previous', 'former'],
  ['outgoing', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['incoming', 'designate'],
  ['designate', 'designate'],
  ['elect', 'designate'],
  ['nominee', 'designate'],
]);

/** Fields of government, in any case: "trade and industry minister". */
export const PORTFOLIOS: ReadonlySet<string> = wordSet(`
    trade commerce commercial finance financial foreign economic economics economy industry industrial industries agriculture
    agricultural farm farming treasury defense defence war state home interior energy transport transportation labor labour health environment
    environmental external international affairs revitalization reconstruction planning development developing cooperation co-operation
    relations budget customs justice education science technology culture sports tourism fisheries fishery forestry forest forests
    water land lands infrastructure communications telecommunications telecom housing social welfare employment small business businesses
    security safety cabinet human resources resource veterans services urban natural mineral minerals mines mining petroleum oil gas
    power electricity coal steel heavy investment investments investors competition consumer enterprise enterprises innovation
    information media digital telecommunication post posts railways railway railroad aviation maritime marine ports shipping
    overseas exports export import imports territorial tax taxes taxation revenue fiscal monetary market markets
    internal domestic supply supplies food rural regional homeland immigration refugees integration equality gender
    family families youth women pensions insurance climate ecology ecological atomic nuclear space research
    intellectual property arms disarmament peace reunification unification cross-strait mainland privatization reform
    reforms policy coordination public works administration
    administrative local government legal constitutional parliamentary religious tariffs tariff multilateral bilateral regulatory products production
    manufacturing goods european asian african pacific atlantic indo-pacific arctic northern western eastern southern latin american hemispheric
    worker workers skills training universities higher civil service emergency management population planification
    negotiations talks exchequer press corporate emergency artificial intelligence textile textiles skill road roads highways chemicals
    fertilizers minority micro medium jobs northern indigenous oceans sport arts heritage broadcasting strategy statistics
    transformation semiconductor petroleum border currency digitalization digitalisation technological migration cohesion sovereignty enterprises
    entrepreneurship cooperatives competitiveness plantation commodities islands recovery growth productivity artisans crafts
  `);

/**
 * The portfolios that alone make a `portfolio` head public: words such as "small", "heavy" or "market" are part of titles
 * but say nothing by themselves.
 */
export const PUBLIC_PORTFOLIOS: ReadonlySet<string> = wordSet(`
    trade commerce finance foreign economic economy industry agriculture farm treasury defense defence war state home interior energy
    transport transportation labor labour health environment external affairs revitalization budget customs justice education cabinet
    homeland security press veterans interior fisheries tariff tariffs climate nuclear atomic disarmament peace arms
    exchequer competition housing refugees immigration hemispheric border
  `);

/** Who may act for one person: an official's spokesman or aide acts for a government. */
export const STAFF_HEADS: ReadonlySet<string> = new Set(
  wordList(
    'spokesman spokeswoman spokesperson adviser advisor aide secretary chief negotiator envoy representative deputy director officer predecessor successor',
  ),
);

/** Bodies in lower case whose heads and spokesmen are officials: "head of the delegation", "director of the ministry". */
export const COMMON_BODIES: ReadonlySet<string> = new Set(
  wordList(
    'ministry delegation embassy mission parliament government cabinet subcommittee senate treasury administration presidency palace junta',
  ),
);

/** Adjectives and nouns that make the office after them a public one: "presidential spokesman", "opposition leader", "customs chief". */
export const PUBLIC_QUALIFIERS: ReadonlySet<string> = new Set(
  wordList(
    'presidential vice-presidential ministerial congressional parliamentary gubernatorial customs opposition shadow',
  ),
);

/** Political parties by adjective or acronym: those who lead one sit in a legislature, or did; its chairmen and spokesmen need not. */
export const PARTISANS: ReadonlySet<string> = wordSet(`
    democratic republican conservative liberal tory green socialist communist gop ldp dpp kmt bjp cdu csu spd fdp afd ndp ccp snp anc epp
  `);
/** What stands before "party" in lower case where a political one is meant. */
export const RULING: ReadonlySet<string> = wordSet('ruling opposition governing democratic republican');
export const PARTY_OFFICES: ReadonlySet<string> = wordSet('leader whip head');

/** Persons named with one of these are private, whatever country or organisation stands beside it. */
export const PRIVATE_HEADS: ReadonlySet<string> = wordSet(`
    analyst analysts strategist strategists professor professors scholar scholars researcher researchers executive executives ceo cfo coo
    trader traders dealer dealers broker brokers fellow fellows lawyer lawyers consultant consultants columnist editor editors
    reporter reporters journalist journalists author authors correspondent farmer farmers grower growers rancher owner owners founder
    founders cofounder entrepreneur businessman businesswoman businessmen manager managers lobbyist lobbyists activist activists partner
    student students teacher historian expert experts worker workers steelworker winemaker winegrower importer importers exporter exporters
    retailer manufacturer producer investor investors banker bankers tycoon billionaire specialist specialists portfolio-manager
    photographer artist actor actress singer lecturer scientist commentator pundit pollster
  `);
