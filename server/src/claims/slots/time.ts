import { wordSet } from '../../base/wordList.ts';
import { isoDay, timexInterval } from '../../dates/interval.ts';
import type { DateMention, Mention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Modality, ValidTime } from '../claim.ts';
import { clausesBelow, introducer, isCopular } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';
import type { RateSite } from './rateSite.ts';

/** What a date says of a tariff: from when, until when (that day not included), or on what day something was done or true. */
interface Dated {
  from?: string;
  to?: string;
  on?: string;
  own?: string;
  /** The day of an announcement or decision, from which nothing need hold. */
  announced?: string;
  /** For how long it is imposed, as a TIMEX3 value ("P90D"). */
  length?: string;
}

const FROM = wordSet('since from starting beginning effective after as_of on_or_after with_effect_from commencing');
const UNTIL = wordSet('until till through before to by prior_to until_after pending');

/** How many days of one sentence are looked at for each of its rates. */
const MOST_DATES = 64;

/** When a rate holds, by the dates that hang on it, on its tariff, on the clauses that tell of it and on its verbs. */
export function timeOf(
  reading: Reading,
  site: RateSite,
  sites: readonly RateSite[],
  published: string | null,
): Dated & { act?: Act } {
  const dated: Dated & { act?: Act } = {};
  const marks = reading.view.marks.filter(({ mention }) => mention.type === 'date').slice(0, MOST_DATES);
  if (marks.length === 0) return dated;
  for (const mark of marks) {
    const { mention } = mark;
    const value = calendarValue(mention, published);
    if (value === undefined) continue;
    const tie = isLineHead(reading.view, mark) ? tieOfLine(site) : tieOf(reading, site, sites, mention);
    if (!tie) continue;
    place(dated, tie, value, mention);
  }
  const length = lengthOf(reading, site, sites);
  if (length !== undefined) dated.length = length;
  if (dated.from === undefined && dated.to === undefined && dated.on === undefined) {
    // "5 percent on tin and 8 percent on zinc last May": a day behind the last of a list is that of all.
    const next = sites.find(
      other =>
        other.base === site ||
        (other.measure >= 0 &&
          reading.tree.relation(other.measure) === 'conj' &&
          reading.tree.head(other.measure) === site.measure),
    );
    if (next && site.role === 'rate') return timeOf(reading, next, sites, published);
  }
  // "stood at 5 percent before climbing to 8 percent in May": until then.
  const verb = site.chain[0]?.node;
  const later = sites.find(
    other =>
      other !== site &&
      other.chain.some(step => step.node === verb && introducer(reading.tree, step.from) === 'before'),
  );
  const then = later && dated.to === undefined ? timeOf(reading, later, sites, published) : undefined;
  const until = then?.from ?? then?.on;
  if (until !== undefined) dated.to = until;
  return dated;
}

/** Tokens of a list's mark before the date of a line: "- ", "4. ". */
const LIST_MARK = 2;
const DASHES = wordSet('- – — --');

/** Whether a date heads the line of a timeline: "May 3, 2024 - Peru raises …", "- 3 May 2024: …". */
function isLineHead(view: SentenceView, mark: Mark): boolean {
  if (mark.first - view.first > LIST_MARK) return false;
  for (let i = view.first; i < mark.first; i++) if (view.tokens[i]?.kind === 'word') return false;
  const next = view.tokens[mark.last];
  return next !== undefined && (next.norm === ':' || next.norm === '|' || (next.spaced && DASHES.has(next.norm)));
}

/** What a line of a timeline tells was done on its day; a plan or a word about one was only told on it. */
function tieOfLine(site: RateSite): Tie | undefined {
  const told = site.chain.some(({ predicate }) => /^(?:say|plan|announce|oppose)$/.test(predicate?.frame.act ?? ''));
  return told ? undefined : { marker: '', act: 'impose', end: false, own: false };
}

/** "for a period of 90 days", "for two years": how long what the sentence tells of is to last. */
function lengthOf(reading: Reading, site: RateSite, sites: readonly RateSite[]): string | undefined {
  const { tree } = reading;
  for (const { mention } of reading.view.marks) {
    if (mention.type !== 'duration' || !/^P\d+[DWMY]$/.test(mention.timex.value)) continue;
    let node = reading.nodeOf(mention);
    if (node >= 0 && tree.relation(node) === 'nmod' && SPELLS.has(tree.lemma(tree.head(node)))) node = tree.head(node);
    if (node < 0 || marker(tree, node) !== 'for' || tree.head(node) < 0) continue;
    const act = predicateAt(tree, tree.head(node))?.frame.act;
    if (act === 'pause' || act === 'lift' || act === 'exempt' || act === 'say') continue;
    if (belongs(reading, site, sites, tree.head(node))) return mention.timex.value;
  }
  return undefined;
}
const SPELLS = wordSet('period term span time');

interface Tie {
  readonly marker: string;
  readonly act: Act | undefined;
  readonly end: boolean;
  /** The date stands beside the figure itself: "18.4 percent in 1934". */
  readonly own: boolean;
  /** The date is that of a decision to act. */
  readonly decided?: boolean;
}
const FULL_DAY = 'YYYY-MM-DD'.length;

function place(dated: Dated & { act?: Act }, tie: Tie, value: string, mention: Mention): void {
  const by = tie.marker.replaceAll(' ', '_');
  const ends = mention.type === 'date' && mention.timex.mod === 'END';
  // "decided in March to impose": within a month or a year, what was decided was done.
  const done = tie.decided && value.length < FULL_DAY;
  if (!done && (tie.act === 'announce' || tie.act === 'enact') && !FROM.has(by)) {
    dated.announced ??= value;
    return;
  }
  if (tie.own) dated.own = value;
  if (by === 'by' && (tie.act === 'stand' || tie.act === 'change')) dated.from ??= value;
  else if (by === 'to' && dated.from !== undefined) dated.to ??= nextPeriod(value);
  else if (UNTIL.has(by) && by !== 'by' && by !== 'to')
    dated.to ??= by === 'through' || ends ? nextPeriod(value) : value;
  else if (FROM.has(by)) dated.from ??= value;
  else if (tie.act === 'expire' || tie.end) dated.to ??= ends ? nextPeriod(value) : value;
  else if (dated.on === undefined) {
    dated.on = value;
    if (tie.act) dated.act = tie.act;
  }
}

/** How a date is tied to a rate; undefined where it is not, or to what somebody said of it. */
function tieOf(reading: Reading, site: RateSite, sites: readonly RateSite[], mention: Mention): Tie | undefined {
  const { tree } = reading;
  const node = reading.nodeOf(mention);
  if (node < 0) return undefined;
  let top = node;
  let by = marker(tree, node);
  // "the week of May 3", "12:01 a.m. on May 3": the outermost date carries the preposition.
  for (let left = tree.size; left > 0; left--) {
    const head = tree.head(top);
    if (head < 0 || !(reading.dateAt(head) || (TIMELY.has(tree.lemma(head)) && tree.upos(head) !== 'VERB'))) break;
    top = head;
    by ||= marker(tree, top);
  }
  let head = tree.head(top);
  if (head < 0) return undefined;
  // "In early May Chile raised …": a day that the tree joins to the name behind it is the clause's.
  if (isModifier(tree, top) && tree.relation(head) === 'nsubj' && tree.upos(head) === 'PROPN') {
    by ||= marker(tree, head);
    head = tree.head(head);
  } else if (namesSomething(tree, top, by) && head !== site.measure && head !== site.node) return undefined;
  // A day behind the goods ("on shoes in May") is one of what is done to them.
  while (
    head >= 0 &&
    !belongs(reading, site, sites, head) &&
    /^(?:nmod|conj|compound|appos|obl)$/.test(tree.relation(head)) &&
    tree.upos(head) !== 'VERB' &&
    !reading.percentAt(head)
  )
    head = tree.head(head);
  if (head < 0) return undefined;
  by = STARTS.test(tree.lower(node)) ? 'effective' : (adverbOf(tree, top) ?? by);
  // "effective May 3", "starting May 3"
  if (STARTS.test(tree.lower(head))) {
    return belongs(reading, site, sites, tree.head(head) < 0 ? head : tree.head(head))
      ? { marker: 'effective', act: undefined, end: false, own: false }
      : undefined;
  }
  // "between 2018 and 2021", "from May to June": the second of two joined dates ends what the first begins.
  const ends = by.startsWith('between') && top !== node;
  if (!belongs(reading, site, sites, head)) return undefined;
  if (head === site.node && isCopular(tree, head)) return { marker: by, act: 'stand', end: false, own: false };
  // What is told of the tariff noun is told of what its verb does to it.
  const verb = head === site.measure || head === site.node ? (site.chain[0]?.node ?? head) : head;
  const predicate = predicateAt(tree, verb);
  const act = predicate?.frame.act;
  if (UNTIL.has(by) && comesAfter(tree, site, head)) return { marker: 'from', act: 'start', end: false, own: false };
  const isVerb = tree.upos(head) === 'VERB' || tree.upos(head) === 'AUX';
  if (isVerb && (act === 'say' || act === 'oppose')) return undefined;
  if (act === 'plan' && !FROM.has(by.replaceAll(' ', '_')) && !UNTIL.has(by)) return undefined;
  if (act === undefined && isVerb && !chainHolds(site, head)) return undefined;
  return {
    marker: by === 'between' ? 'from' : by,
    act,
    end: ends || /^(?:end|expire|lapse|run)$/.test(tree.lemma(head)),
    own: head === site.node,
    decided: tree.lemma(head) === 'decide',
  };
}
const STARTS = /^(?:effective|starting|beginning|commencing|as)$/;

const isModifier = (tree: Tree, node: number): boolean =>
  /^(?:nmod:desc|compound|amod|nummod)$/.test(tree.relation(node)) && tree.head(node) > node;

/** "the May 2018 list", "Act 12 of May 9": a day in the name of something dates nothing. */
const namesSomething = (tree: Tree, node: number, by: string): boolean =>
  (by === '' && isModifier(tree, node)) || (by === 'of' && tree.relation(node) === 'nmod');

const TIMELY = wordSet('week month day midnight noon a.m. p.m. am pm time date end beginning start half quarter');

/** "gave growers until May 3 before its tariff starts": up to a day before a tariff is when that begins. */
function comesAfter(tree: Tree, { measure, node, chain }: RateSite, head: number): boolean {
  for (const inner of [measure >= 0 ? measure : node, ...chain.map(step => step.from)])
    if (marker(tree, inner) === 'before' && tree.head(inner) === head) return true;
  return false;
}

const adverbOf = (tree: Tree, node: number): string | undefined => {
  for (const child of childrenBy(tree, node, 'advmod', 'amod', 'case'))
    if (/^(?:effective|starting|beginning|since)$/.test(tree.lower(child))) return tree.lower(child);
  return undefined;
};

const chainHolds = (site: RateSite, node: number): boolean => site.chain.some(step => step.node === node);

/**
 * Whether what a date hangs on is told of this rate: the figure, its tariff, a clause on either, a verb above with nothing but complements
 * and coordinates between. Where each rate of a list has a date of its own, the date on the figure is its alone.
 */
function belongs(reading: Reading, site: RateSite, sites: readonly RateSite[], head: number): boolean {
  const { tree } = reading;
  const other = sites.find(one => one.node === head);
  if (other) return other === site || (site.base === other && site.role === other.role && !isDated(reading, site.node));
  if (head === site.measure || head === site.node) return true;
  const clauses = [...(site.measure >= 0 ? clausesBelow(tree, site.measure) : []), ...clausesBelow(tree, site.node)];
  if (clauses.includes(head)) return true;
  if (isEntry(tree, site, sites, head)) return true;
  for (const step of site.chain) {
    // What another clause says of itself is none of this one's.
    if (/^(?:parataxis|conj)$/.test(tree.relation(step.from)) && childrenBy(tree, step.from, 'nsubj').length > 0) break;
    const relation = tree.relation(step.from);
    if (relation === 'advcl' && APART.has(introducer(tree, step.from))) break;
    if (step.node === head) return true;
    if (relation === 'ccomp' || relation === 'parataxis') {
      if (step.node !== head) break;
    }
    // A coordinate or adverbial clause that starts the tariff: "… and takes effect in May".
    if (clausesOn(tree, step.node).some(clause => clause === head && startsIt(tree, clause))) return true;
    if (relation === 'acl:relcl' || relation === 'advcl') break;
  }
  return false;
}

/** Whether a day hangs on a figure itself: "5 percent in 2018", "5 percent starting in 2018". */
const isDated = (reading: Reading, node: number): boolean =>
  childrenBy(reading.tree, node, 'nmod', 'obl', 'acl').some(
    child =>
      reading.dateAt(child) !== undefined ||
      (STARTS.test(reading.tree.lower(child)) && reading.tree.children(child).some(inner => reading.dateAt(inner))),
  );

/** "with respect to goods entered on or after May 3", "on wine, which takes effect in May": a clause on the goods that tells when they bear it. */
function isEntry(tree: Tree, site: RateSite, sites: readonly RateSite[], verb: number): boolean {
  const starts = startsIt(tree, verb);
  if (!starts && !ENTERING.has(tree.lemma(verb))) return false;
  const owners = new Set([site.node, site.measure, ...site.chain.map(step => step.node)]);
  for (let at = verb, left = 6; at >= 0 && left > 0; left--) {
    if (!/^(?:acl|acl:relcl|nmod|obl|conj|advcl)$/.test(tree.relation(at))) return false;
    at = tree.head(at);
    if (owners.has(at)) return true;
    // A day of another rate of the list.
    if (sites.some(other => other.node === at)) return false;
  }
  return false;
}
const ENTERING = wordSet('enter withdraw import ship load file');

/** The clauses joined to a verb, with their own complements: "… and will begin to collect it in May". */
const clausesOn = (tree: Tree, verb: number): number[] =>
  childrenBy(tree, verb, 'conj', 'advcl', 'xcomp').flatMap(clause => [clause, ...childrenBy(tree, clause, 'xcomp')]);

/** Whether a clause tells that a tariff starts or ends: by its verb, or by what it does to "it". */
const startsIt = (tree: Tree, verb: number): boolean => {
  const act = predicateAt(tree, verb)?.frame.act;
  if (act === 'start' || act === 'expire') return true;
  return (
    (act === 'impose' || act === 'lift') &&
    childrenBy(tree, verb, 'obj').some(object => /^(?:it|them)$/.test(tree.lower(object)))
  );
};

/** Conjunctions behind which a clause has days of its own. */
const APART = wordSet('before after until till while whereas when since though although because as');

/** The valid time of a claim, by the dates tied to it, its role in a change and its state. */
export function validTime(
  dated: Dated & { act?: Act },
  role: RateSite['role'],
  modality: Modality,
  published: string | null,
  past: boolean,
): ValidTime {
  const open: ValidTime = { from: null, to: null, how: published === null ? 'unknown' : 'publication' };
  const { from, on, act } = dated;
  const begun = from ?? on;
  const to =
    dated.to ?? (dated.length !== undefined && begun !== undefined ? dayAfter(begun, dated.length) : undefined);
  if (role === 'old') {
    if (dated.own !== undefined) return { from: dated.own, to: null, how: 'stated' };
    const end = on ?? from;
    return end === undefined
      ? modality === 'lifted'
        ? { from: null, to: null, how: 'unknown' }
        : open
      : { from: null, to: end, how: 'stated' };
  }
  if (from !== undefined) return { from, to: to !== undefined && to !== from ? to : null, how: 'stated' };
  if (to !== undefined && on === undefined) return { from: null, to, how: 'stated' };
  if (on !== undefined) {
    if (on === published && (act === 'stand' || act === 'bear')) return open;
    const begins =
      role === 'new' ||
      act === 'impose' ||
      act === 'change' ||
      act === 'start' ||
      act === 'announce' ||
      modality === 'proposed' ||
      (published !== null && on > published);
    if (begins || act === undefined || act === 'bear' || act === 'stand' || act === 'keep')
      return { from: on, to: to ?? null, how: 'stated' };
    if (act === 'lift' || act === 'pause')
      return modality === 'in-force'
        ? { from: null, to: on, how: 'stated' }
        : { from: on, to: to ?? null, how: 'stated' };
    return { from: on, to: to ?? null, how: 'stated' };
  }
  if (past) return { from: null, to: null, how: 'unknown' };
  // Raised without a day: news, so it begins with the article that says so.
  if (role === 'new' && modality === 'in-force') return { ...open, changed: true };
  return open;
}

/** A TIMEX3 value as a day, month or year; undefined for anything else. */
function calendarValue(mention: Mention, published: string | null): string | undefined {
  const { value, type, how, anchor, rule } = (mention as DateMention).timex;
  if (type === 'TIME') {
    // A time of day by itself ("at noon eastern time on the date specified below") is on no day of its own.
    const day = value.slice(0, value.indexOf('T'));
    return how === 'inferred' && anchor === day && !/day\b/i.test(mention.text) ? undefined : onCalendar(day);
  }
  if (type !== 'DATE') return undefined;
  // "a year later" than what was told, not than the article.
  if (rule === 'offset' && anchor === published && /\blater$/i.test(mention.text)) return undefined;
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value)) return value.slice(0, 4);
  return value[5] === 'W' ? monthOfWeek(value) : onCalendar(value);
}
const onCalendar = (value: string): string | undefined =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? value : undefined;

/** The month in which a week lies whole: weeks are no dates of a claim. */
function monthOfWeek(value: string): string | undefined {
  const week = timexInterval(value);
  if (!week) return undefined;
  const [first, last] = [isoDay(week.from).slice(0, 7), isoDay(week.to - 1).slice(0, 7)];
  return first === last ? first : undefined;
}

/** The day or month that lies a length after another: "P90D" after a day, "P2Y" after a month. */
function dayAfter(value: string, length: string): string | undefined {
  const [, count = '0', unit] = /^P(\d+)([DWMY])$/.exec(length) ?? [];
  const [year = 0, month, day] = value.split('-').map(Number);
  if (unit === 'Y') return [year + Number(count), ...value.split('-').slice(1)].join('-');
  if (month === undefined) return undefined;
  if (unit === 'M') {
    const months = year * 12 + month - 1 + Number(count);
    const moved = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    return day === undefined ? moved : `${moved}-${value.slice(8)}`;
  }
  const start = timexInterval(value);
  return day === undefined || !start ? undefined : isoDay(start.from + Number(count) * (unit === 'W' ? 7 : 1));
}

/** The day, month or year after one. */
function nextPeriod(value: string): string {
  const interval = timexInterval(value);
  return interval ? isoDay(interval.to).slice(0, value.length) : value;
}
