import { wordSet } from '../../base/wordList.ts';
import { isoDay, timexInterval } from '../../dates/interval.ts';
import type { DateMention, Mention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Modality, ValidTime } from '../claim.ts';
import { clausesBelow, isCopular } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isLineHead } from '../timeClause.ts';
import type { RateSite } from './rateSite.ts';

/** What a date says of a tariff: from when, until when (that day not included), or on what day something was done or true. */
interface Dated {
  from?: string;
  to?: string;
  on?: string;
  own?: string;
  /** The day of an announcement or decision, from which nothing need hold. */
  announced?: string;
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
  return dated;
}

/** What a line of a timeline tells was done on its day; a plan or a word about one was only told on it. */
function tieOfLine(site: RateSite): Tie | undefined {
  const told = site.chain.some(({ predicate }) => /^(?:say|plan|announce|oppose)$/.test(predicate?.frame.act ?? ''));
  return told ? undefined : { marker: '', act: 'impose', end: false, own: false };
}

interface Tie {
  readonly marker: string;
  readonly act: Act | undefined;
  readonly end: boolean;
  /** The date stands beside the figure itself: "18.4 percent in 1934". */
  readonly own: boolean;
}

function place(dated: Dated & { act?: Act }, tie: Tie, value: string, mention: Mention): void {
  const by = tie.marker.replaceAll(' ', '_');
  const ends = mention.type === 'date' && mention.timex.mod === 'END';
  if ((tie.act === 'announce' || tie.act === 'enact') && !FROM.has(by)) {
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
    if (head < 0 || !(reading.dateAt(head) || TIMELY.has(tree.lemma(head)))) break;
    top = head;
    by ||= marker(tree, top);
  }
  let head = tree.head(top);
  if (head < 0) return undefined;
  // "In early May Chile raised …": a day that the tree joins to the name behind it is the clause's.
  if (/^(?:nmod:desc|compound|amod)$/.test(tree.relation(top)) && tree.relation(head) === 'nsubj') {
    by ||= marker(tree, head);
    head = tree.head(head);
  }
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
  by = adverbOf(tree, top) ?? by;
  // "effective May 3", "starting May 3"
  if (/^(?:effective|starting|beginning|commencing|as)$/.test(tree.lower(head))) {
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
  const isVerb = tree.upos(head) === 'VERB' || tree.upos(head) === 'AUX';
  if (isVerb && (act === 'say' || act === 'oppose')) return undefined;
  if (act === 'plan' && !FROM.has(by.replaceAll(' ', '_')) && !UNTIL.has(by)) return undefined;
  if (act === undefined && isVerb && !chainHolds(site, head)) return undefined;
  return {
    marker: by === 'between' ? 'from' : by,
    act,
    end: ends || /^(?:end|expire|lapse|run)$/.test(tree.lemma(head)),
    own: head === site.node,
  };
}
const TIMELY = wordSet('week month day midnight noon a.m. p.m. am pm time date end beginning start half quarter');

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
  if (other) return other === site || (site.base === other && site.role === other.role);
  if (head === site.measure || head === site.node) return true;
  const clauses = [...(site.measure >= 0 ? clausesBelow(tree, site.measure) : []), ...clausesBelow(tree, site.node)];
  if (clauses.includes(head)) return true;
  if (isEntry(tree, site, head)) return true;
  for (const step of site.chain) {
    // What another clause says of itself is none of this one's.
    if (/^(?:parataxis|conj)$/.test(tree.relation(step.from)) && childrenBy(tree, step.from, 'nsubj').length > 0) break;
    if (step.node === head) return true;
    const relation = tree.relation(step.from);
    if (relation === 'ccomp' || relation === 'parataxis') {
      if (step.node !== head) break;
    }
    // A coordinate or adverbial clause that starts the tariff: "… and takes effect in May".
    if (childrenBy(tree, step.node, 'conj', 'advcl', 'xcomp').some(child => child === head && startsIt(tree, child)))
      return true;
    if (relation === 'acl:relcl' || relation === 'advcl') break;
  }
  return false;
}

/** "with respect to goods entered on or after May 3", "on wine, which takes effect in May": a clause on the goods that tells when they bear it. */
function isEntry(tree: Tree, site: RateSite, verb: number): boolean {
  const starts = startsIt(tree, verb);
  if (!starts && !ENTERING.has(tree.lemma(verb))) return false;
  const owners = new Set([site.node, site.measure, ...site.chain.map(step => step.node)]);
  for (let at = verb, left = 6; at >= 0 && left > 0; left--) {
    if (!/^(?:acl|acl:relcl|nmod|obl|conj|advcl)$/.test(tree.relation(at))) return false;
    at = tree.head(at);
    if (owners.has(at)) return true;
  }
  return false;
}
const ENTERING = wordSet('enter withdraw import ship load file');

const startsIt = (tree: Tree, verb: number): boolean => {
  const act = predicateAt(tree, verb)?.frame.act;
  return act === 'start' || act === 'expire';
};

/** The valid time of a claim, by the dates tied to it, its role in a change and its state. */
export function validTime(
  dated: Dated & { act?: Act },
  role: RateSite['role'],
  modality: Modality,
  published: string | null,
  past: boolean,
): ValidTime {
  const open: ValidTime = { from: null, to: null, how: published === null ? 'unknown' : 'publication' };
  const { from, to, on, act } = dated;
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

/** The day, month or year after one. */
function nextPeriod(value: string): string {
  const interval = timexInterval(value);
  return interval ? isoDay(interval.to).slice(0, value.length) : value;
}
