/*
 * Words that are one predicate together, as tables: a verb with its particle, its object or its preposition, by the verb of `frames.ts` whose frame
 * it has. `readFrame.ts` is the one reader.
 */

/** What is taken or handed over "as duty", "in duties": by the verb whose frame it makes. */
export const TAKING: ReadonlyMap<string, string> = new Map([
  ...['take', 'keep', 'claim', 'demand', 'pocket', 'retain', 'withhold'].map(verb => [verb, 'collect'] as const),
  ...['hand', 'surrender', 'give'].map(verb => [verb, 'pay'] as const),
  ['cost', 'cost'],
  ['run', 'cost'],
]);
/** Verbs that say of a tariff on what it falls, in the passive, with their prepositions. */
export const AIMING: ReadonlyMap<string, string> = new Map([
  ...['aim', 'direct', 'level', 'target'].map(verb => [verb, 'at'] as const),
  ...['reserve', 'mean', 'intend', 'design'].map(verb => [verb, 'for'] as const),
]);
/** Verbs that are others with an object and a preposition. */
export const WITH_OBJECT: ReadonlyMap<string, { readonly before: string; readonly as: string }> = new Map([
  ['warn', { before: 'of', as: 'threaten' }],
  ...['ask', 'press', 'urge', 'push', 'beg'].map(verb => [verb, { before: 'for', as: 'lobby' }] as const),
]);
/** Verbs that are others before a preposition and a tariff or what is done with one. */
export const AFTER: ReadonlyMap<string, string> = new Map([
  ['provide for', 'provide-for'],
  ...['apply', 'push', 'press', 'bid'].map(verb => [`${verb} for`, 'request'] as const),
  ['move toward', 'intend'],
  ['move towards', 'intend'],
  ['offer to', 'propose'],
  ['stand to', 'risk'],
  ['think of', 'consider'],
  ['think about', 'consider'],
  ['vote on', 'debate'],
  ['decide against', 'deny'],
  ['talk about', 'discuss'],
  ['talk of', 'discuss'],
  ['speak of', 'discuss'],
  ['dream of', 'discuss'],
  ['look at', 'consider'],
  ['insist on', 'demand'],
  ['work on', 'prepare'],
  ['gear for', 'expect'],
  ['brace for', 'expect'],
  ['vote for', 'approve'],
  ['opt for', 'announce'],
  ['plump for', 'announce'],
  ['go for', 'announce'],
  ['land on', 'announce'],
  ['refrain from', 'refrain'],
  ['shy from', 'shy'],
  ['balk at', 'balk'],
  ['baulk at', 'baulk'],
]);
/** Verbs whose particle makes them what another is: by the verb whose frame they have. */
export const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['strike down', 'lift'],
  ['set aside', 'lift'],
  ['throw out', 'lift'],
  ['roll back', 'lift'],
  ['draw up', 'draft'],
  ['line up', 'prepare'],
  ...['shut', 'keep', 'lock', 'price'].map((verb): [string, string] => [`${verb} out`, 'await']),
  ['walk back', 'lift'],
  ['row back', 'backtrack'],
  ['pull back', 'backtrack'],
  ['step back', 'backtrack'],
  ['wind back', 'lift'],
  ['tear up', 'lift'],
  ['wind down', 'lift'],
  ['give up', 'abandon'],
  ['dial back', 'lower'],
  ['scale back', 'lower'],
  ['pare back', 'lower'],
  ['back down', 'abandon'],
  ['back off', 'abandon'],
  ['back away', 'abandon'],
  ['climb down', 'abandon'],
  ['call off', 'lift'],
  ['take back', 'lift'],
  ['phase out', 'lift'],
  ['wipe out', 'lift'],
  ['put off', 'postpone'],
  ['push back', 'postpone'],
  ['move back', 'postpone'],
  ['bring back', 'reinstate'],
  ['go away', 'expire'],
  ['do away', 'lift'],
  ['rule out', 'deny'],
  ['vote down', 'deny'],
  ['turn down', 'deny'],
  ['shoot down', 'deny'],
  ['hold off', 'postpone'],
  ['hold back', 'postpone'],
  ['gear up', 'prepare'],
  ...['press', 'push', 'forge', 'plough', 'plow'].map(verb => [`${verb} ahead`, 'implement'] as const),
  ['follow through', 'implement'],
  ['wave through', 'approve'],
  ['come off', 'expire'],
  ['fall away', 'expire'],
  ['carry out', 'implement'],
  ['hit back', 'retaliate'],
  ['fire back', 'retaliate'],
  ['strike back', 'retaliate'],
  ['stand out', 'face'],
  ['ward off', 'avert'],
  ['fend off', 'avert'],
  ['stave off', 'avert'],
  ['head off', 'avert'],
  ['hand over', 'pay'],
  ['add up', 'amount'],
  ['work out', 'amount'],
]);
export const WITH_PARTICLES: ReadonlySet<string> = new Set(
  [...PARTICLES.keys()].map(phrase => phrase.split(' ')[0] as string),
);
/** What a tariff is that is back, off or history. */
export const PLACED: ReadonlyMap<string, string> = new Map([
  ['back', 'begin'],
  ['off', 'scrap'],
  ['gone', 'scrap'],
  ['dead', 'scrap'],
  ['history', 'scrap'],
]);
export const STARTING = new Set([
  'take',
  'come',
  'go',
  'enter',
  'put',
  'bring',
  'become',
  'have',
  'place',
  'kick',
  'push',
]);
/** What a tariff takes, comes into or is put on: by the verb whose frame it makes. */
export const STARTED: ReadonlyMap<string, string> = new Map([
  ['effect', 'begin'],
  ['force', 'begin'],
  ['effective', 'begin'],
  ['hold', 'suspend'],
  ['ice', 'suspend'],
  ['abeyance', 'suspend'],
  ['limbo', 'suspend'],
  ['burner', 'suspend'],
  ['grass', 'suspend'],
  ['table', 'propose'],
  ['agenda', 'propose'],
  ['card', 'propose'],
  ['offing', 'propose'],
  ['pipeline', 'propose'],
  ['mind', 'contemplate'],
]);
/** What a tariff waits for until it may start. */
const LEAVE = ['approval', 'ratification', 'signature', 'blessing', 'assent', 'consent', 'clearance', 'confirmation'];
/** What a verb does to a tariff with its object ("hit pause on the duty", "gave its nod to the duty"): by the verb whose frame they make. */
export const IDIOMS: ReadonlyMap<string, string> = new Map([
  ...['hit', 'press', 'push'].map(verb => [`${verb} pause`, 'pause-on'] as const),
  ...['hit', 'press'].map(verb => [`${verb} button`, 'pause-on'] as const),
  ...['stop', 'halt', 'freeze'].map(verb => [`${verb} clock`, 'pause-on'] as const),
  ...['put', 'apply', 'slam', 'hit'].map(verb => [`${verb} brake`, 'pause-on'] as const),
  ['pull plug', 'end-on'],
  ...['give', 'grant', 'get', 'win', 'receive', 'secure', 'obtain', 'earn', 'offer', 'gain'].flatMap(verb =>
    ['reprieve', 'respite', 'stay'].map(what => [`${verb} ${what}`, 'pause-on'] as const),
  ),
  ['call time', 'end-on'],
  ['run course', 'expire'],
  ...['await', 'need', 'require', 'lack'].flatMap(verb =>
    LEAVE.map(what => [`${verb} ${what}`, 'await-leave'] as const),
  ),
  ...['light', 'nod', 'blessing', 'approval', 'assent', 'consent'].map(what => [`give ${what}`, 'assent-to'] as const),
  ...['open', 'hold', 'launch', 'begin', 'start'].flatMap(verb =>
    ['hearing', 'consultation'].map(what => [`${verb} ${what}`, 'consult-on'] as const),
  ),
]);

/** Verbs that let goods in where "into" says whither. */
export const LETTING = new Set([
  'clear',
  'release',
  'bring',
  'take',
  'wave',
  'accept',
  'import',
  'ship',
  'carry',
  'truck',
  'land',
  'allow',
]);
export const STAYING = new Set(['stay', 'remain', 'keep', 'lie', 'leave', 'sit']);
