import { wordSet } from '../base/wordList.ts';
import type { GazetteerHit } from '../knowledge/knowledge.ts';
import type { RecogniserContext } from './context.ts';
import type { Scene } from './scene.ts';

/** After these, a capital is a place. */
const PLACE_BEFORE = wordSet(
  'in at near outside around to from into leave left leaves leaving visit visited visits visiting downtown central of through reach ' +
    'toward towards across within greater inside via northern southern eastern western metropolitan suburban',
);
/** After these, it is the other side of a dealing. */
const DEALING_BEFORE = wordSet(
  `with against between by told tell tells telling urged urge urges urging pressed presses pressing pressured warned warns accused accuses
  accusing push pushed pushes pushing force forced forces forcing ask asked asking prompt prompted prompts prompting enable enables enabled
  allow allows allowed threaten threatened threatens threatening on upon`,
);
/** Behind the other side of a dealing: its phrase ends. */
const DEALING_AFTER = wordSet(
  'over to on for of with into since after before as while but is was has had will would remains remained continue continued continues showed grow grew',
);
/** What is brought to a government, or falls on one: "a proposal to Ottawa", "sanctions on Moscow". */
const BROUGHT = wordSet(
  'proposal proposals offer offers concession concessions message signal request requests demand demands response appeal complaint letter ultimatum',
);
const LAID = wordSet(
  'pressure sanction sanctions tariff tariffs duty duties levy levies penalty penalties restrictions curbs embargo',
);
/** What a government is when it is about to act: "Brussels is eager to", "Seoul was ready". */
const MOODS = wordSet('to eager ready willing unwilling keen reluctant determined prepared committed likely unlikely');
/** Between one of these and a verb, a capital is a subject. */
const SUBORDINATORS = wordSet('that if unless whether what when while because although though why how');
/** What governments do: the verb after a capital that acts. */
const DEEDS = wordSet(
  `said says say announced announces announce imposed imposes impose wants want wanted agreed agrees agree refused refuses rejected rejects
  responded responds retaliated retaliates threatened threatens accused accuses accepted accepts argued argues asked asks believes believed
  called calls claims claimed condemned considers considered decided decides declared declines declined demanded demands denied denies
  described desires dropped eased ended ends expects expected filed fears feared fined granted hopes hoped hit hits imposing insisted insists
  intends intended invoked issued kept keeps launched lifted lifts lodged made makes may must needs needed offered offers opposed opposes
  ordered ordering plans planned pledged pledges postponed prepared prepares promised promises proposed proposes protested protests pulled
  pushed raised raises ratified reached reacted recalled recognized reduced relented released removed repeated requested resisted
  resumed revealed rolled scrapped seeks seeking sees sent set sets sided signaled signalled signed slapped sought stood stopped struck
  suspended takes took targeted tightened told tried tries trying unveiled urged urges views viewed vowed vows warned warns welcomed
  withdrew won committed commits commit settled settles collected collects would will should could can cannot has had have did does do was is were are might wants filed counters countered counts
  maintains maintained insisting blames blamed stepped steps announcing retaliating hiked hikes cuts cut banned bans levied levies levy slaps slap charges charged put puts placed
  places doubled doubles tripled introduced introduces adopted adopts applied applies enacted reinstated restored taxed taxes halved
  justified justifies sanctioned sanctions eyes eyed grapples withheld withholds punished punishes started starts began begins escalates escalated
  criticized criticised criticizes criticises contend contends appear appears appeared seems seemed praised praises`,
);
/** Between a subject and its verb. */
const ADVERBS = wordSet('now also still already then again first soon later');
const BEING = wordSet('is was are were');
const HELPERS = wordSet('has had have would will should could can cannot may might must did does do was is were are');
/** What a capital has only as a government. */
const POSSESSIONS = wordSet(
  `tariff tariffs duty duties decision decisions move moves demand demands policy policies trade response retaliation position request
  requests plan plans pledge pledges stance offer offers concern concerns insistence proposal proposals threat threats action actions measure measures
  effort efforts use view views approach strategy announcement intention intentions attempt attempts refusal willingness desire claim
  claims complaint complaints commitment commitments ban bans sanctions sanction protectionism protectionist new additional higher steep
  latest punitive retaliatory unilateral recent own ability control relations ties allies push agenda goal goals side negotiators
  accusations allegations reaction argument interests interest rules restrictions subsidies subsidy hand pressure`,
);
/** Nouns of what only a government does or has, behind adjectives as well: "Tokyo's reported concessions", "Delhi's purchase of oil". */
const GOVERNMENTAL = wordSet(
  `tariff tariffs duty duties levy levies surtax decision decisions policy policies retaliation position demand demands stance proposal proposals
  measure measures concern concerns concession concessions withdrawal introduction imposition purchase purchases imports exports contention push
  revenues relationship exemption subsidies sanctions restrictions ban bans war threat threats refusal agreement agreements commitment commitments
  ministry ministries oil crude gas arms weapons efforts effort approach request requests interests`,
);
/** Words before such a noun that are no noun of their own. */
const DESCRIBING = /(?:ed|ing|ic|al|ive|ous|ory|ary|ful|ant|ent|ern)$/;
const DESCRIBERS = wordSet(
  'new own latest steep high key blanket further tough trade tax import export oil war commerce foreign finance free per cent percent % first second third fourth ninth',
);

/**
 * Whether a capital or a palace stands for its government: it does or says something, is dealt with, or has what only governments have.
 * Where nothing tells, it is a place, for a place marked as a party is worse than a party left unmarked.
 */
export function actsAsGovernment(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  const { tokens } = scene;
  const sentence = context.article.sentences[scene.sentenceOf[hit.first] ?? 0];
  if (!sentence || tokens[hit.first]?.caps !== 'initial' || scene.styles[scene.sentenceOf[hit.first] ?? 0] === 'upper')
    return false;
  const before = hit.first > sentence.first ? tokens[hit.first - 1] : undefined;
  const after = hit.last < sentence.last ? tokens[hit.last] : undefined;
  if (!after) return false;
  const isPossessive = after.norm === "'s" || after.norm === "'";
  if (isPossessive && hasGovernmental(scene, hit.last + 1, sentence.last)) return true;
  if (after.norm === ',' && isToldOf(scene, hit.last + 1, sentence.last)) return true;
  const laid = hit.first - 2 >= sentence.first ? (tokens[hit.first - 2]?.norm ?? '') : '';
  if (before?.norm === 'to' && BROUGHT.has(laid)) return after.kind === 'punct' || DEALING_AFTER.has(after.norm);
  if ((before?.norm === 'on' || before?.norm === 'against') && LAID.has(laid))
    return after.kind === 'punct' || DEALING_AFTER.has(after.norm);
  if (PLACE_BEFORE.has(before?.norm ?? '')) return false;
  if (
    before?.kind === 'word' &&
    before.caps !== 'none' &&
    !DEALING_BEFORE.has(before.norm) &&
    hit.first - 1 > sentence.first &&
    before.norm !== 'but'
  )
    return false;
  if (isPossessive) return POSSESSIONS.has(tokens[hit.last + 1]?.norm ?? '');
  if (before?.norm === 'and' && isBetween(scene, hit)) return true;
  if (DEEDS.has(after.norm)) return isDeed(scene, hit.last, sentence.last);
  if (hit.first === sentence.first && deedAfterDay(scene, hit.last)) return true;
  if (
    after.kind === 'word' &&
    (after.norm.endsWith('ly') || ADVERBS.has(after.norm)) &&
    DEEDS.has(tokens[hit.last + 1]?.norm ?? '')
  )
    return true;
  if (
    SUBORDINATORS.has(before?.norm ?? '') &&
    after.caps === 'none' &&
    /(?:ed|[^s]s|n't|es)$/.test(after.norm) &&
    after.norm.length > 3
  )
    return true;
  if (after.norm === 'and' || after.norm === 'or' || after.norm === '-') return joined(context, scene, hit, sentence);
  if (DEALING_BEFORE.has(before?.norm ?? '') && before?.norm !== 'on' && before?.norm !== 'upon')
    return (
      after.kind === 'punct' ||
      DEALING_AFTER.has(after.norm) ||
      (after.caps === 'none' && after.norm.endsWith('ing') && after.norm.length > 5)
    );
  return false;
}

/** "…, which has raised its duty", "…, whose duty is high": what a clause tells only of a government. */
function isToldOf(scene: Scene, at: number, end: number): boolean {
  const { tokens } = scene;
  if (tokens[at]?.norm === 'whose') return hasGovernmental(scene, at + 1, end);
  if (tokens[at]?.norm !== 'which' || !DEEDS.has(tokens[at + 1]?.norm ?? '') || !isDeed(scene, at + 1, end))
    return false;
  for (let i = at + 2; i < Math.min(end, at + 6); i++) if (LAID.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "'s continued imports", "'s ninth free trade agreement". */
function hasGovernmental({ tokens }: Scene, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 5); i++) {
    const token = tokens[i];
    if (!token) return false;
    if (GOVERNMENTAL.has(token.norm)) return true;
    if (token.kind !== 'number' && !DESCRIBERS.has(token.norm) && !DESCRIBING.test(token.norm)) return false;
  }
  return false;
}

/** "New Delhi on Friday imposed a duty". */
function deedAfterDay({ tokens, inDate }: Scene, at: number): boolean {
  let i = at;
  if (tokens[i]?.norm === 'on') i++;
  if (!inDate[i]) return false;
  while (inDate[i]) i++;
  const norm = tokens[i]?.norm ?? '';
  return DEEDS.has(norm) && !HELPERS.has(norm);
}

/** "Beijing is the capital" is no deed; after a helping verb there must be another verb form or "not". */
function isDeed(scene: Scene, verb: number, end: number): boolean {
  const { tokens } = scene;
  if (!HELPERS.has(tokens[verb]?.norm ?? '')) return true;
  for (let i = verb + 1; i < Math.min(end, verb + 4); i++) {
    const norm = tokens[i]?.norm ?? '';
    if (i === verb + 1 && BEING.has(tokens[verb]?.norm ?? '') && MOODS.has(norm)) return true;
    if (norm === '"') continue;
    if (norm === 'not' || ADVERBS.has(norm) || norm === 'been' || norm === 'be' || norm.endsWith('ly')) continue;
    return (
      DEEDS.has(norm) ||
      norm.endsWith('ed') ||
      (norm.endsWith('ing') && norm.length > 5) ||
      ['would', 'will', 'should', 'could', 'can', 'cannot', 'may', 'might', 'must'].includes(tokens[verb]?.norm ?? '')
    );
  }
  return false;
}

/** "Washington and Tokyo agreed", "between Washington and Beijing", "Washington-Beijing ties". */
function joined(
  context: RecogniserContext,
  scene: Scene,
  hit: GazetteerHit,
  sentence: { readonly first: number; readonly last: number },
): boolean {
  const other = scene.partyStarting.get(hit.last + 1);
  if (!other || (other.kind !== 'metonym' && other.kind !== 'party')) return false;
  if (scene.tokens[hit.first - 1]?.norm === 'between') return true;
  const verb = other.last;
  context.meter.tokens++;
  return verb < sentence.last && DEEDS.has(scene.tokens[verb]?.norm ?? '') && isDeed(scene, verb, sentence.last);
}

/** "between Washington and Beijing", seen from the second. */
function isBetween(scene: Scene, hit: GazetteerHit): boolean {
  const other = scene.partyEnding.get(hit.first - 1);
  return other !== undefined && scene.tokens[other.first - 1]?.norm === 'between';
}
