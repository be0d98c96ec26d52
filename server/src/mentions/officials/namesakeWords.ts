import { wordSet } from '../../base/wordList.ts';
import { isVerb } from '../../dates/calendarWords.ts';
import { STATES } from '../../text/abbreviations.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';

/** Capitalised words behind a name by which a thing is called after its bearer: "Roe Tower", "the Roe Organization", "Roe Act". */
export const NAMED_AFTER: ReadonlySet<string> = wordSet(
  'tower towers street avenue road house hall center centre library museum university international steel institute hotel resort law act ' +
    'building school highway memorial canal port terminal courthouse fellowship cup trophy bill doctrine plan prize award organization organisation airport stadium bridge dam presidential',
);
/** Words behind a family name that is a firm's, too, or a pollster's: "Ford shares", "a Harris poll". */
const OF_FIRMS = wordSet(
  'shares stock stocks shareholders cars trucks vehicles models plant plants factory factories dealers dealerships engines tires tyres ' +
    'brand brands employees motor motors poll polls pollster survey surveys ranking account accounts',
);
/** Family names that are words of the language, where nothing but the capital of a sentence's beginning says that they are names. */
export const WORDS = wordSet(
  'abbey archer baker ball banks barley bean beans bell berry best bishop black block bloom bond book bridges bright broad brook brooks brown bull burns bush ' +
    'butcher butler butter cable camp cannon carpenter carter case cash castle chambers champagne chance chase church clay cloud coal coffee cole cook cooper copper corn cotton ' +
    'court crane cross crow curry day dean drake driver drum duke early east english farmer fast fine fish fisher flood flowers ford forest ' +
    'foster fox frank free french friend frost fuller gates gold golden good grant grass gray green grey hall hammer hardy hawk hay heath ' +
    'heller hill hills hope horn house hunt hunter ice iron ivory joy judge keen key king knight lake lamb land lane law lemon light long ' +
    'love low major mann marsh marshall mason may meadows mercer miller mills money moody moon moore moss mountain nail new noble north oak ' +
    'page paint park parks peace peach pearl penny pepper piper pitt plant poll pond poole pope porter potter pound power powers price ' +
    'prince prior quick rain rand ray reed rice rich rivers rock rose salt sand savage sea seal sharp shepherd ship short silver singer ' +
    'small smart smith smoke snow south spring spruce star stark steel stern stone storm strong summer summers sun swan sweet swift tanner ' +
    'taylor temple thorn tin trout tower turner underwood vine wade walker wall walls war ward waters weaver webb wells west wheat wheeler ' +
    'white wild winter winters wolf wood woods wool wright young zinc',
);
/** What people do and neither goods nor weather does. */
const ACTS = wordSet(
  'said says told added asked replied answered wrote voted backed opposed urged warned argued noted called announced signed promised pledged ' +
    'thanked criticized criticised objected spoke responded refused declined agreed visited met hosted chaired insisted suggested tweeted ' +
    'testified acknowledged accused denied praised welcomed explained conceded joined resigned apologized apologised and himself herself who',
);

/** Of what people do, what a verb may help them do. */
const TO_ACT = wordSet(
  'say tell ask reply vote oppose urge warn argue announce sign pledge speak refuse visit host chair insist testify resign apologise ' +
    'apologize propose',
);

/** What a firm is called behind its name: "Ford, the carmaker". */
const FIRM_NOUNS = wordSet(
  'carmaker automaker truckmaker steelmaker chipmaker drugmaker planemaker toymaker maker shipbuilder manufacturer company firm retailer ' +
    'airline bank brand conglomerate insurer railway railroad brewer dealer distributor refiner miner grocer shipper',
);

/** Words before what somebody does, and between. */
const HELPING = wordSet(
  'is was has had did does will would can could may might must shall should not also later then never only now earlier since often repeatedly ' +
    'previously recently already again long once still twice',
);
/** Of `WORDS`, those that stand without an article where they are no names: "Gold was up", while "Hunt was speaking" is of a person. */
const UNCOUNTED = wordSet(
  'barley black brown butter cash cloud coal coffee copper corn cotton curry early east english fast fine fish flood food free french frost gold golden good grass ' +
    'gray green grey hay heath hope ice iron ivory joy lamb land law lemon light long love low money moody moss new noble north oak paint ' +
    'peace pepper power powers price rain rice rich rock salt sand savage sharp short silver small smart smoke snow south spring stark steel ' +
    'stern stone strong summer sun sweet swift tin trout wall war water weaver west wheat white wild wine winter wood woods wool young zinc ' +
    'champagne may',
);
/** What goods have and people do not. */
const OF_GOODS = wordSet(
  'prices exports imports output shipments producers growers futures quota quotas mills harvest',
);
/** Behind a name that is a country's, too, and a comma: "Jordan, an Ohio Republican". */
const MEMBERS = wordSet('republican democrat independent senator congressman congresswoman lawmaker who');

/**
 * Whether a family name at the token is rather a firm's or a word of the language: "Ford shares", "Rice exports rose". A capital inside a
 * sentence shows a name; at its beginning such a word is one only where it does what people do.
 */
export function isRatherThing(scene: Scene, i: number): boolean {
  const { tokens, article, sentenceOf, partyStarting } = scene;
  const next = tokens[i + 1];
  const inside = sentenceOf[i + 1] === sentenceOf[i];
  if (inside && next && (OF_FIRMS.has(next.norm) || isCalledFirm(scene, i + 1))) return true;
  // "the Cook Islands"
  if ((partyStarting.get(i)?.last ?? 0) > i + 1) return true;
  const token = tokens[i] as Token;
  // "Jane Norway" was named, but "in Norway" is the country.
  const country = partyStarting.get(i);
  // "Mr Norway" is nobody's country.
  if (country?.kind === 'party' && ((scene.classes[i - 1] ?? 0) & IS.HONORIFIC) === 0)
    return (
      !inside ||
      !(
        ACTS.has(next?.norm ?? '') ||
        isCalledMember(scene, i + 1) ||
        (i === article.sentences[sentenceOf[i] as number]?.first &&
          isVerbOf(next) &&
          isNameAlone(scene, country.ids[0]))
      )
    );
  const { first, zone } = article.sentences[sentenceOf[i] as number] as Sentence;
  // "LAMB WINS; LAMB PRICES SLIP"
  if (token.caps === 'all' && WORDS.has(token.norm) && inside && next?.caps === 'all' && OF_GOODS.has(next.norm))
    return true;
  if (i !== first || !WORDS.has(token.norm)) return false;
  // "COTTON SLIDES ON TARIFF FEARS"
  if (token.caps === 'all') return zone === 'headline' && UNCOUNTED.has(token.norm) && inside && !isVerbOf(next);
  if (token.caps !== 'initial') return false;
  if (!inside || next?.kind !== 'word' || next.caps !== 'none' || next.norm === "'s" || ACTS.has(next.norm))
    return false;
  // "Cook gave no figures", while "Cotton fell"
  if (!UNCOUNTED.has(token.norm) && isVerb(next)) return false;
  // "May to press Trump on steel"
  if (zone === 'headline' && next.norm === 'to') return false;
  let verb = i + 1;
  while (HELPING.has(tokens[verb]?.norm ?? '') && sentenceOf[verb] === sentenceOf[i]) verb++;
  const acted = tokens[verb]?.norm ?? '';
  return !(verb > i + 1 && (!UNCOUNTED.has(token.norm) || ACTS.has(acted) || TO_ACT.has(acted)));
}

/** Whether what follows in the sentence is what people do and neither goods nor weather does: "Steel had earlier told them". */
export function actsAsPerson({ tokens, sentenceOf }: Scene, i: number): boolean {
  let verb = i + 1;
  while (sentenceOf[verb] === sentenceOf[i] && HELPING.has(tokens[verb]?.norm ?? '')) verb++;
  const acted = sentenceOf[verb] === sentenceOf[i] ? (tokens[verb]?.norm ?? '') : '';
  return ACTS.has(acted) || (verb > i + 1 && TO_ACT.has(acted));
}

/** Family names that are towns' and countries', too. */
const PLACES_TOO = wordSet(
  'birmingham england ireland holland scotland wales bolton preston burton hamilton lincoln washington jackson houston dallas austin charlotte ' +
    'cleveland lancaster wellington london derby chester kent norfolk stafford warwick durham halifax raleigh madison jefferson monroe york greer ' +
    'sheffield bradford carlisle kendal sutton newton clifton ashford oxford crawford windsor',
);
/** Before a place, seldom before a person. */
const PLACED = wordSet('in outside near across throughout inside around');
/** What "in" is said of people after: "believes in Roe". */
const TRUSTING = wordSet(
  'believe believes believed confidence trust faith interest interested belief confide confided hope disappointed',
);
/** Who lives and works in a place: "Birmingham brewers". */
const LOCALS = wordSet(
  'brewers growers makers farmers dealers traders importers exporters manufacturers retailers producers firms mills plants factories workers ' +
    'residents schools shops docks steelworkers carmakers textiles foundries businesses companies',
);
const STATE_NAMES = wordSet(
  'alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia hampshire hawaii idaho illinois indiana ' +
    'iowa jersey kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio ' +
    'oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta',
);
/** Whether the name of one of the United States or of Canada's provinces begins at the token, or its abbreviation stands there. */
export const isState = (tokens: readonly Token[], i: number): boolean => {
  const { norm = '', text = '' } = tokens[i] ?? {};
  if (STATES.has(norm) || STATE_NAMES.has(norm) || /^[A-Z]\.[A-Z]\.?$/.test(text)) return true;
  return /^(?:north|south|west|new)$/.test(norm) && STATE_NAMES.has(tokens[i + 1]?.norm ?? '');
};

/** Whether a family name is a town's or a country's here: "outside Greer, South Carolina", "anyone in England", "Birmingham brewers". */
export function isPlace({ tokens, classes, sentenceOf, partyStarting }: Scene, i: number): boolean {
  if ((classes[i - 1] ?? 0) & (IS.HONORIFIC | IS.OFFICE_HEAD)) return false;
  const inside = sentenceOf[i - 1] === sentenceOf[i];
  const before = inside ? (tokens[i - 1]?.norm ?? '') : '';
  const next = sentenceOf[i + 1] === sentenceOf[i] ? tokens[i + 1] : undefined;
  const isIn = PLACED.has(before) && !TRUSTING.has(tokens[i - 2]?.norm ?? '');
  const isSited =
    next?.norm === ',' &&
    (partyStarting.has(i + 2) || isState(tokens, i + 2) || PLACES_TOO.has(tokens[i + 2]?.norm ?? ''));
  if (isSited && (isIn || /^(?:to|from|of|at)$/.test(before))) return true;
  if (!PLACES_TOO.has(tokens[i]?.norm ?? '')) return false;
  return (isIn && next?.norm !== "'s") || (next?.caps === 'none' && LOCALS.has(next.norm));
}

/** What somebody does, in a headline, too: "Jordan ruled it out", "JORDAN WANTS HEARING". */
const isVerbOf = (next: Token | undefined): boolean =>
  isVerb(next) ||
  (next?.kind === 'word' && /^(?:wants|seeks|says|urges|asks|warns|calls|slams|backs|sees|vows)$/.test(next.norm));

const namesAlone = new WeakMap<Scene, Map<string, boolean>>();

/** Whether an article has a country's name as somebody's family name alone: nowhere as a place, an owner or an adjective. */
function isNameAlone(scene: Scene, party = ''): boolean {
  const known = namesAlone.get(scene) ?? new Map<string, boolean>();
  namesAlone.set(scene, known);
  const alone = known.get(party) ?? standsAsName(scene, party);
  known.set(party, alone);
  return alone;
}

function standsAsName({ tokens, partyStarting }: Scene, party: string): boolean {
  for (const [i, hit] of partyStarting) {
    if (hit.ids[0] !== party) continue;
    const before = tokens[i - 1];
    const isInName = before?.kind === 'word' && before.caps !== 'none';
    const isSubject = isVerbOf(tokens[hit.last]) || ACTS.has(tokens[hit.last]?.norm ?? '');
    if (hit.kind !== 'party' || !(isInName || isSubject)) return false;
  }
  return true;
}

/** ", the carmaker,", ", a car maker in Ohio": what a firm is called behind the name, and nobody who works there. */
export function isCalledFirm({ tokens, sentenceOf }: Scene, comma: number): boolean {
  if (tokens[comma]?.norm !== ',' || !/^(?:the|an?)$/.test(tokens[comma + 1]?.norm ?? '')) return false;
  let i = comma + 2;
  while (sentenceOf[i] === sentenceOf[comma] && tokens[i]?.kind === 'word' && !PHRASE_ENDS.has(tokens[i]?.norm ?? ''))
    i++;
  // "Carney, the bank and the unions": a list, but "Dole, the grower and maker of juice,"
  const isList =
    /^(?:and|or)$/.test(tokens[i]?.norm ?? '') && /^(?:the|an?|its|their)$|[^s]s$/.test(tokens[i + 1]?.norm ?? '');
  return FIRM_NOUNS.has(tokens[i - 1]?.norm ?? '') && !isList;
}
const PHRASE_ENDS = wordSet('of in at on to for from with by who whose whom which that and or is was based');

/** ", an Ohio Republican": what somebody is called behind the name. */
function isCalledMember({ tokens, sentenceOf }: Scene, comma: number): boolean {
  if (tokens[comma]?.norm !== ',') return false;
  for (let i = comma + 1; sentenceOf[i] === sentenceOf[comma] && tokens[i]?.kind === 'word'; i++)
    if (MEMBERS.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** The name of a firm has seldom more words. */
const LONGEST_FIRM = 8;
/** Words that end the name of a firm, and of nothing else. */
const FIRMS = wordSet(
  'inc corp co ltd llc llp plc company corporation incorporated limited group holdings motor motors industries brothers',
);

/**
 * Whether a name before the token begins the name of a firm: "Ernst | & Young", "Dole | Food Company", "Modi | Rubber Ltd."
 *
 * @param isBearer whether a token is the family name of somebody known, so that "Roe & Poe" are two people
 */
export function goesOnAsFirm(
  { tokens, sentenceOf }: Scene,
  last: number,
  isBearer: (token: number) => boolean,
): boolean {
  const sentence = sentenceOf[last - 1];
  // "Johnson & | Johnson"
  if (tokens[last - 2]?.text === '&' && tokens[last - 3]?.norm === tokens[last - 1]?.norm) return true;
  for (let i = last; i < last + LONGEST_FIRM && sentenceOf[i] === sentence; i++) {
    const token = tokens[i];
    // "Cable and Wireless Plc"
    if (token?.norm === 'and' && tokens[i + 1]?.caps === 'initial') continue;
    // "Roe–Doe LLP"
    if (token?.norm === '-' && !token.spaced && tokens[i + 1]?.spaced === false && tokens[i + 1]?.caps === 'initial')
      continue;
    if (token?.text === '&') {
      const other = tokens[i + 1];
      if (other?.kind !== 'word' || other.caps === 'none') return false;
      // "Johnson & Johnson" are no two people of that name.
      if (other.norm === tokens[last - 1]?.norm) return true;
      if (isBearer(i + 1)) return false;
      if (i === last) return true;
      continue;
    }
    if (token?.kind !== 'word' || token.caps === 'none') return false;
    if (FIRMS.has(token.norm)) return true;
  }
  return false;
}
