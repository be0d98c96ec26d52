import { extended } from '../../base/extended.ts';
import { wordList } from '../../base/wordList.ts';
import type { DateMention, DurationMention } from '../../mentions/mention.ts';
import { conjuncts } from '../../syntax/coordination.ts';
import { childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, auxiliaries, clauseVerb, passive } from '../../syntax/verbs.ts';
import { attributionOf } from '../attribution.ts';
import type { EventKey, Modality, Unnamed } from '../claim.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';
import { openDay, openSpan } from '../told/openClaim.ts';
import { toldDay } from '../told/toldDay.ts';
import { toldOf } from '../told/toldOf.ts';
import { maySayDeed, maySayEvent, maySayLength } from './eventCues.ts';
import { actingVerb, datedBy, type Happening, lastingFor } from './events.ts';
import type { Names } from './names.ts';
import { goodsOf, isKind, scopeText } from './scope.ts';
import { stanceOf } from './stance.ts';
import { DEEDS, EVENT_NOUNS, LIGHT, PAPERS } from './words.ts';

/** Events whose length or day a sentence states, with who took part, where, and what was done to what. */
export function bindHappenings(names: Names): Unnamed[] {
  const { view, context } = names;
  const claims: Unnamed[] = [];
  for (const [index, mark] of view.marks.entries()) {
    const { mention } = mark;
    if (mention.type !== 'duration' && mention.type !== 'date') continue;
    if (mention.type === 'duration' && mention.value.number === null) continue;
    const isDeed = mention.type === 'duration' ? maySayLength(view, mark) : maySayDeed(view, mention);
    const isEvent = maySayEvent(view, mention);
    if (!isDeed && !isEvent) continue;
    const lasting = mention.type === 'duration' ? lastingFor : datedBy;
    const happening = isEvent ? lasting(view, index) : undefined;
    const told = !isDeed ? undefined : mention.type === 'date' ? toldDay(names, mark) : toldOf(names, mark);
    if (happening) {
      const claim = claimOf(view, names, mark, happening, context.day);
      claims.push(told ? extended(claim, { told }) : claim);
    } else if (told)
      claims.push(
        mention.type === 'date'
          ? openDay(view, mention, told, context.day)
          : openSpan(view, mention, told, context.day),
      );
  }
  return claims;
}

/** Of these people take part, of all others the governments that they act for. */
const PERSONAL = /^(?:meeting|visit|arrival|agreement|signing)$/;
/** What an agreement sets going happens once; anything else that is agreed may be agreed again. */
const BEGINNING = /^(?:launch|start|begin|open|establish|create|end|settle|sign)$/;

function claimOf(view: SentenceView, names: Names, mark: Mark, happening: Happening, day: string | null): Unnamed {
  const { mention } = mark as Mark & { readonly mention: DateMention | DurationMention };
  const { tree } = view;
  const none = { number: null, unit: 'day', qualifier: 'exact', low: null, high: null } as const;
  const stance = stanceAt(tree, happening);
  const event: EventKey = {
    kind: happening.kind,
    participants: partiesTo(names, happening),
    place: placeOf(names, happening),
    day: mention.type === 'duration' ? dayOf(view, happening) : null,
  };
  return {
    kind: mention.type,
    key: { event, scope: scopeOf(names, happening) },
    value: mention.type === 'duration' ? mention.value : none,
    ...(mention.type === 'date' ? { date: mention.timex.value } : {}),
    valid: { from: null, to: null, how: day === null ? 'unknown' : 'publication' },
    asserted: day,
    modality: happening.kind === 'agreement' ? 'in-force' : stance,
    attribution: attributionOf(view, mention),
    slots: { event: 'stated' },
    start: mention.start,
    end: mention.end,
    text: '',
    mentions: [mention.id],
    sentence: view.index,
  };
}

/** An event named by a noun is as much of a fact as the verb of holding it; what else is said of it does not matter. */
function stanceAt(tree: Tree, happening: Happening): Modality {
  const verb = actingVerb(tree, happening);
  if (verb < 0) return 'in-force';
  const stance = stanceOf(tree, verb);
  // What is agreed to be suspended is suspended.
  const above = tree.head(verb);
  const agreed =
    happening.kind === 'pause' && above >= 0 && tree.lemma(above) === 'agree' && !auxiliaries(tree, above).length;
  return agreed && stance === 'proposed' ? 'in-force' : stance;
}

/** Who takes part; of a negotiation of which nobody is named, the agreement that the article is about. */
function partiesTo(names: Names, happening: Happening): string[] {
  if (DEEDS.has(happening.kind)) return namedIn(names, happening.verb).parties;
  const all = participantsOf(names, happening);
  // The body that is joined takes no part.
  const found = /^(?:joining|withdrawing)$/.test(happening.kind) ? all.filter(id => id.startsWith('party/')) : all;
  const { mainLaw } = names.context;
  return found.length === 0 && happening.kind === 'negotiation' && mainLaw ? [mainLaw] : found;
}

/** Who takes part: whoever is the subject, and those with, between or on whom it is, and whose what it is done to is. */
function participantsOf(names: Names, happening: Happening): string[] {
  const { tree } = names;
  const found: string[] = [];
  const add = (node: number): void => {
    if (node < 0) return;
    for (const one of conjuncts(tree, node)) addOne(one);
  };
  const addOne = (node: number): void => {
    const mention = names.mentionAt(node);
    // "the truce that A and B struck": those who struck it.
    const made =
      EVENT_NOUNS.get(tree.lemma(node)) === happening.kind ? childrenBy(tree, node, 'acl:relcl', 'acl')[0] : undefined;
    if (made !== undefined) for (const who of childrenBy(tree, made, 'nsubj', 'obl:agent')) add(who);
    if (mention?.type === 'party' && names.isInOffice(mention)) return;
    const person = mention?.type === 'official' && PERSONAL.test(happening.kind) ? mention.entity.id : undefined;
    // Each chamber votes on a day of its own.
    const chamber = mention?.type === 'agency' && happening.kind === 'ratifying' ? mention.entity.id : undefined;
    const id = person ?? chamber ?? (mention || !OFFICIALS.test(tree.lemma(node)) ? names.whoAt(node)?.id : undefined);
    if (id && !id.startsWith('name/') && !found.includes(id)) found.push(id);
    for (const child of childrenBy(tree, node, 'compound', 'amod')) {
      const party =
        person || mention || !OFFICIALS.test(tree.lemma(node)) || names.mentionAt(child)?.type !== 'party'
          ? undefined
          : names.partyAt(child);
      if (party && !found.includes(party)) found.push(party);
      for (const other of party ? childrenBy(tree, child, 'conj') : []) addOne(other);
    }
  };
  const verb = actingVerb(tree, happening);
  // "A and B spoke", read as if the verb were joined to A.
  if (verb >= 0 && tree.relation(verb) === 'conj' && names.mentionAt(tree.head(verb))?.type === 'official')
    add(tree.head(verb));
  if (verb >= 0) add(passive(tree, verb) ? agentOf(tree, verb) : subjectOf(tree, verb));
  for (const node of [happening.noun, verb]) {
    if (node < 0) continue;
    for (const child of childrenBy(
      tree,
      node,
      'nmod',
      'obl',
      'nmod:poss',
      'amod',
      'compound',
      'obj',
      'iobj',
      'xcomp',
    )) {
      const by = marker(tree, child);
      const beside = by === '' && child < node && node === happening.noun;
      const met =
        by === '' &&
        happening.kind === 'meeting' &&
        /^(?:obj|xcomp)$/.test(tree.relation(child)) &&
        names.mentionAt(child)?.type === 'official';
      const along =
        WITH.test(by) && !(by === 'to' && happening.kind === 'visit') && !names.mentionAt(child)?.type.startsWith('da');
      if (beside ? names.partyAt(child) || tree.relation(child) === 'nmod:poss' : met || along) add(child);
    }
  }
  // "an order lifting the duty on Chilean copper", "signed an order to lift it": what it is on tells it from the next order.
  if (happening.kind === 'signing' && happening.noun >= 0 && PAPERS.has(tree.lemma(happening.noun)))
    for (const about of [happening.noun, verb].flatMap(i => (i < 0 ? [] : childrenBy(tree, i, 'acl', 'advcl'))))
      for (const node of about !== verb && /^(?:to)?$/.test(marker(tree, about)) ? subtree(tree, about) : []) {
        const mention = names.mentionAt(node);
        const id = mention?.type === 'product' ? mention.entity.id : names.partyAt(node);
        if (id && !found.includes(id)) found.push(id);
      }
  // Whose goods they are that something is done about.
  const bearer = verb >= 0 && BEARING.test(tree.lemma(verb)) ? [subjectOf(tree, verb)].filter(i => i >= 0) : [];
  for (const load of happening.noun < 0 || PERSONAL.test(happening.kind)
    ? []
    : [...loadsOf(names, happening.noun), ...bearer]) {
    const { origin } = goodsOf(names, load);
    if (origin && !found.includes(origin)) found.push(origin);
  }
  return found;
}
/** Of these the goods are the subject: "honey has borne a duty since 2003". */
const BEARING = /^(?:bear|face|carry|pay|attract|incur)$/;
const WITH = /^(?:with|between|on|from|of|against|to)$/;
const OFFICIALS =
  /^(?:official|negotiator|minister|leader|delegation|delegate|representative|side|president|diplomat|envoy|team|officer)$/;

/** Where it is: the party or the place behind "in". */
function placeOf(names: Names, { noun, verb }: Happening): string | null {
  const { tree } = names;
  // "the talks between A and B in Washington" may have the place below B.
  const below = noun < 0 ? [] : childrenBy(tree, noun, 'nmod').flatMap(i => conjuncts(tree, i));
  // "met Thursday in Oslo", "met Ana Diaz in Oslo": or below its day, or below who is met.
  const met = verb < 0 ? [] : childrenBy(tree, verb, 'xcomp', 'obj', 'obl:unmarked').filter(i => names.mentionAt(i));
  for (const node of [noun, verb, ...below, ...met])
    for (const child of node < 0 ? [] : childrenBy(tree, node, 'nmod', 'obl')) {
      const by = marker(tree, child);
      if (by !== 'in' && by !== 'at' && by !== 'to') continue;
      const mention = names.mentionAt(child);
      if (mention?.type === 'party' || mention?.type === 'agency') return mention.entity.id;
      if (mention || by === 'to' || tree.upos(child) !== 'PROPN') continue;
      // "in Phnom Penh, Cambodia"
      const country = childrenBy(tree, child, 'appos', 'conj', 'nmod', 'flat', 'list')
        .map(i => names.partyAt(i))
        .find(one => one);
      if (country) return country;
      return [...childrenBy(tree, child, 'compound', 'flat').filter(i => tree.upos(i) === 'PROPN'), child]
        .sort((a, b) => a - b)
        .map(i => tree.form(i))
        .join(' ');
    }
  return null;
}

/** The day or week on which what lasts was held, announced or agreed, where its clause names one. */
function dayOf(view: SentenceView, { noun, verb }: Happening): string | null {
  const { tree } = view;
  for (const [index, { mention }] of view.marks.entries()) {
    if (
      mention.type !== 'date' ||
      !/^\d{4}-(?:\d\d-\d\d|W\d\d)$/.test(mention.timex.value) ||
      / ago$/i.test(mention.text)
    )
      continue;
    const on = tree.head(tree.nodeOf(index));
    // "the suspension for 90 days, announced on Monday"
    const head = on >= 0 && /^(?:announce|unveil|agree)$/.test(tree.lemma(on)) && on > verb ? tree.head(on) : on;
    if (
      head >= 0 &&
      (head === verb || head === noun || (verb >= 0 && (head === tree.head(verb) || head === subjectOf(tree, verb))))
    )
      return mention.timex.value;
  }
  return null;
}

/** What is done to what: "to launch" of an agreement, "tariff wine" of what is lifted; null where nothing is said of it. */
function scopeOf(names: Names, { kind, noun, verb }: Happening): string | null {
  const { tree } = names;
  if (DEEDS.has(kind)) return namedIn(names, verb).words.join(' ') || null;
  if (kind === 'agreement') {
    const what = childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl')[0];
    return what !== undefined && BEGINNING.test(tree.lemma(what)) ? tree.lemma(what) : null;
  }
  if (PERSONAL.test(kind) && kind !== 'signing') return null;
  if (noun < 0 || kind === 'pause' || kind === 'negotiation') return null;
  const borne =
    verb >= 0 && BEARING.test(tree.lemma(verb)) ? [subjectOf(tree, verb)].filter(i => i >= 0 && isKind(names, i)) : [];
  const body = names.mentionAt(noun);
  if (kind === 'joining' || kind === 'withdrawing') return body && 'entity' in body ? body.entity.name : null;
  const parts = [noun, ...loadsOf(names, noun), ...borne];
  const kinds = parts.flatMap(i =>
    goodsOf(names, i)
      .goods.flatMap(word => word.split(' '))
      .map(word => SAME.get(word) ?? word),
  );
  return scopeText({ goods: [...new Set(kinds)].filter(word => word !== '').sort() }, names);
}

/** All that the clause of a verb names: the parties and bodies, and the other nouns and adjectives, each sorted. */
function namedIn(names: Names, verb: number): { readonly parties: string[]; readonly words: string[] } {
  const { tree } = names;
  const top = /^acl/.test(tree.relation(verb)) ? tree.head(verb) : -1;
  const parties = new Set<string>();
  const words = new Set<string>();
  for (let i = 0; i < tree.size; i++) {
    if (i === verb || (clauseVerb(tree, i) !== verb && !(top >= 0 && isOf(tree, i, top, verb)))) continue;
    const mention = names.mentionAt(i);
    if (mention?.type === 'date' || mention?.type === 'duration' || (!mention && isInDate(names, i))) continue;
    const party = mention?.type === 'party' ? names.partyAt(i) : undefined;
    if (party) parties.add(party);
    else if (mention && 'entity' in mention && mention.type !== 'product') parties.add(mention.entity.id);
    else if (!names.isOfParty(i) && /^(?:NOUN|PROPN|ADJ)$/.test(tree.upos(i)) && !LIGHT.has(tree.lemma(i)))
      words.add(tree.lemma(i));
  }
  return { parties: [...parties].sort(), words: [...words].sort() };
}

/** Whether a node is a noun that a clause is of, or stands below it outside of the clause. */
function isOf(tree: Tree, node: number, top: number, clause: number): boolean {
  for (let at = node; at >= 0 && at !== clause; at = tree.head(at)) {
    if (at === top) return true;
    if (tree.upos(at) === 'VERB') return false;
  }
  return false;
}

/** "late on Wednesday", "last Friday": words that only say when. */
const isInDate = ({ tree, view }: Names, node: number): boolean =>
  /^(?:late|early|last|next)$/.test(tree.lower(node)) ||
  view.marks.some(
    ({ mention }) => mention.type === 'date' && mention.start <= tree.start(node) && tree.end(node) <= mention.end,
  );

const words = (name: string, list: string): [string, string][] => wordList(list).map(word => [word, name]);

/** What a thing is on, of or for: "the ban on exports of palm oil". */
function loadsOf(names: Names, noun: number): number[] {
  const below = childrenBy(names.tree, noun, 'nmod').filter(
    i => /^(?:on|of|for|into|against)$/.test(marker(names.tree, i)) && isKind(names, i),
  );
  return below.flatMap(i => [i, ...loadsOf(names, i)]);
}
const SAME: ReadonlyMap<string, string> = new Map([
  ...words('duty', 'tariff tariffs duties levy levies tax taxes surtax'),
  ...words('agreement', 'agreements deal deals pact pacts accord accords treaty treaties'),
  ...words('', 'trade free goods exports export imports import new ban bans embargo'),
]);
