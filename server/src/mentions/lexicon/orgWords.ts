import { wordList, wordSet } from '../../base/wordList.ts';

/** Words that end or begin the names of companies, associations, universities and newspapers: whoever speaks for these is private. */
export const PRIVATE_ORGS: ReadonlySet<string> = wordSet(`
    inc corp co ltd llc plc sa ag gmbh nv spa kk company companies corporation incorporated limited group groups holdings holding
    industries partners capital securities asset advisors advisers investments fund funds motors motor steelworkers autoworkers airlines
    airways brothers bros associates consulting consultants consultancy media times post journal news newspaper magazine daily herald
    tribune gazette radio television tv press reuters bloomberg xinhua kyodo
    association associations federation institute institutes institution institutions academies colleges centers centres chamber chambers roundtable society alliance coalition union unions league
    foundation trust university college school academy center centre think-tank club network lobby conference initiative
    brewers growers producers manufacturers retailers exporters importers farmers workers teamsters machinists brotherhood
    bancorp bancshares trustco electronics pharmaceuticals technologies systems solutions software stores
  `);

/** Capitalised words that no personal name contains, though they may stand before or after one. */
export const NOT_IN_NAMES: ReadonlySet<string> = wordSet(`
    the a an this that these those there then he she it they we you i his her its their our my your who whom which what when where why how
    in on at by for from to of with without within into onto over under after before between among against during since until while as
    about above across along around behind below beneath beside besides beyond despite down except inside like near off out outside
    past per through throughout toward towards up upon via amid
    and or but nor so yet if because although though unless whereas whether both either neither not no yes also however meanwhile moreover
    furthermore nevertheless nonetheless therefore thus hence still instead indeed again already later earlier now today yesterday tomorrow
    here once only even just perhaps maybe more most many much some any all each every few several such other another same
    is are was were be been being am has have had do does did will would shall should can could may might must
    says said say told tells telling asked added adds warns warned urges urged calls called sees saw meets met signs signed threatens vows
    orders ordered plans planned wants seeks sought hits hints defends slams backs imposes announces announced unveils faces gets makes
    takes gives goes comes keeps puts sets tries uses visits visited talks blasts rejects accepts agrees agreed declares confirms denies
    promises pledges considers eyes weighs hails praises criticizes attacks targets tariff tariffs trade deal deals war
    january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    north south east west northern southern eastern western central upper lower new old great
    republican republicans democrat democrats democratic conservative labour liberal party gop congress senate house parliament diet
    government administration ministry department commission committee council board agency office court bank reserve treasury union
    organization organisation fund conference summit meeting forum agreement act law section article round
    international national federal state states united world global european asian american african pacific atlantic
    commerce economic economy industry foreign finance agriculture defense defence energy interior labor
    secretary minister president prime vice deputy chief chairman chairwoman director governor ambassador senator representative rep sen gov
    commissioner spokesman spokeswoman spokesperson officials official adviser advisor premier chancellor envoy negotiator speaker leader
    king queen prince princess emperor mayor judge attorney
    mr mrs ms miss dr prof sir dame lord lady madam messrs hon honourable honorable rt rev
    university institute association corporation company inc corp ltd group steel motors
    dollar dollars dlrs dlr yen mln bln pct percent euro euros
    asked photo file reuters ap afp kyodo xinhua getty getty images bloomberg read related more video
    speaking asked following according citing visiting meeting responding commenting writing addressing quoting
    breitbart yahoo twitter facebook appropriations room lawn oval ballroom
    rt via updated published
  `);

/** Titles of politeness: before a name, outside its span. */
export const HONORIFICS: ReadonlySet<string> =
  wordSet(`mr mrs ms miss dr shri smt shrimati thiru prof sir dame lord lady madam messrs hon honourable honorable rt rev gen col lt capt adm sheikh shaikh sheik baroness baron count
    professor general admiral colonel ayatollah pope prince princess detective sgt sergeant lieutenant captain major`);

/** Small words inside surnames. */
export const PARTICLES: ReadonlySet<string> = new Set(
  wordList(
    'de del della der den des di da do dos du la le van von vom zu zur ter ten te bin ibn bint al el ould bou abu af av y e dela st arap',
  ),
);

export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Family names that stand first in Chinese, Korean and Vietnamese names; with these the later short form is the first word. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = wordSet(`
    li lai wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng
    cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan zou xiong jin
    hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin xi wen bo yi geng hua lou tung tsai chiang chang chao
    cheong jeong jeon byun pyo gan goh teo koh tan chua lim ong neo kim lee park choi jung chung cho yoon yun jang lim im shin suh seo kwon hwang ahn an hong yoo ko koh moon son bae paik baek heo
    huh hur nam shim sim noh roh ha kwak sung cha joo ju woo koo ku min ryu na chin um rha rah rhee yeo chun chon
    nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong
  `);
