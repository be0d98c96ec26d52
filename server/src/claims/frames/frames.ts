import type { Act, Frame, Role } from './frame.ts';

/**
 * The predicates of trade policy. To add one, put its lemma into the row whose arguments are like its own; a new row only where none are.
 * A lemma stands in one row of its part of speech. A row: act, subject, object, prepositions, lemmas.
 */
type Row = readonly [act: Act, subject: Role, object: Role, marked: Record<string, Role>, lemmas: string];

const ON = { on: 'load', upon: 'load', against: 'load', for: 'load', onto: 'load' } as const;
const SCALE = { from: 'old', to: 'new', by: 'change', at: 'rate' } as const;

const VERB_ROWS: readonly Row[] = [
  // Washington imposes a duty on steel; hits steel with a duty; is slapped with one.
  [
    'impose',
    'imposer',
    'load',
    { ...ON, with: 'measure', at: 'rate', to: 'load' },
    'impose levy slap place put charge apply collect introduce adopt implement enact institute lay clamp reimpose reinstate restore ' +
      'enforce set assess hit strike punish target penalize penalise sanction saddle burden wallop add use wield issue establish initiate open conduct ' +
      'proclaim fix pass order decree revive resurrect start launch involve carry-out trigger invoke bring-in heap pile tack clap whack exact skim',
  ],
  // Seoul gives Tokyo a duty of 8 percent.
  ['impose', 'imposer', 'measure', { to: 'load', on: 'load', for: 'load' }, 'give grant offer assign hand reserve'],
  // Seoul answers Washington with a duty.
  [
    'impose',
    'imposer',
    'load',
    { ...ON, to: 'load', with: 'measure' },
    'reply respond retaliate answer counter react match',
  ],
  // Seoul taxes wine at 15 percent.
  ['impose', 'imposer', 'load', { at: 'rate', to: 'load' }, 'tax tariff surtax reassess'],
  // Seoul lets in tyres at 6 percent.
  ['bear', 'imposer', 'load', { at: 'measure', with: 'measure' }, 'let admit allow permit'],
  // Makers sell tyres to Seoul with a duty of 6 percent.
  ['bear', 'load', 'load', { at: 'measure', with: 'measure', under: 'measure' }, 'sell ship export'],
  // Tyres enter the country at zero.
  ['bear', 'load', 'imposer', { at: 'rate', with: 'measure', under: 'measure' }, 'enter'],
  // Exporters face a duty; the goods attract one.
  [
    'bear',
    'load',
    'measure',
    { with: 'measure', on: 'none', at: 'rate', in: 'none' },
    'face pay bear incur suffer attract draw owe fork shell cough stump endure absorb shoulder swallow stomach weather eat cope contend grapple live encounter confront carry see enjoy accept deposit remit tender lodge',
  ],
  // Tin costs Kenyan importers 5 percent in duty: a verb of duties where they are named (`readFrame.ts`).
  ['bear', 'load', 'measure', {}, 'cost'],
  // "Imports were subjected to a duty", "a duty to which Seoul subjects imports".
  ['bear', 'imposer', 'load', { to: 'measure' }, 'subject expose'],
  // The cabinet raised the duty on tiles from 5 to 12 percent; the duty rose by two points.
  [
    'change',
    'imposer',
    'measure',
    { ...ON, ...SCALE },
    'raise increase hike boost up jack ratchet elevate double triple quadruple cut lower reduce slash trim halve bring take move adjust ' +
      'ease step rise fall climb jump go decline soar surge shrink decrease drop escalate scale shift amend expand modify revise change come sink slide',
  ],
  // The cabinet knocks two points off the duty.
  ['change', 'imposer', 'change', { off: 'measure', from: 'measure', to: 'measure', on: 'measure' }, 'knock-off'],
  // The duty stands at 8 percent.
  [
    'stand',
    'measure',
    'rate',
    { ...ON, at: 'rate', to: 'rate', of: 'rate', from: 'rate' },
    'be stand remain stay stabilise stabilize settle last average reach amount total range run equal hover exceed surpass become mean top max peak bottom vary constitute',
  ],
  [
    'keep',
    'imposer',
    'measure',
    { ...ON, at: 'rate', to: 'rate' },
    'cap limit keep uphold maintain retain leave continue preserve extend have hold',
  ],
  // "The duties cover wool": on what they fall; what is not covered is not denied.
  ['say', 'measure', 'load', {}, 'cover affect touch'],
  // The duty is aimed at wool, or meant for it: said in the passive (`readFrame.ts`).
  ['say', 'imposer', 'measure', { at: 'load', for: 'load' }, 'aimed-at'],
  // A tariff awaits tyres in Seoul.
  ['bear', 'measure', 'load', { in: 'imposer' }, 'await greet'],
  ['start', 'measure', 'none', ON, 'kick begin commence happen materialise materialize'],
  // The tariff awaits approval.
  ['plan', 'measure', 'none', {}, 'await-leave'],
  ['announce', 'imposer', 'measure', ON, 'announce decide unveil declare agree outline publish determine notify'],
  // Seoul presses pause on a tariff, pulls the plug on it, gives its nod to it, holds hearings on it.
  ['pause', 'none', 'none', { on: 'measure', to: 'measure', from: 'measure' }, 'pause-on'],
  ['lift', 'imposer', 'none', { on: 'measure' }, 'end-on'],
  ['enact', 'imposer', 'none', { to: 'measure', for: 'measure' }, 'assent-to'],
  ['plan', 'imposer', 'none', { on: 'measure', about: 'measure' }, 'consult-on'],
  // Seoul settles on a tariff.
  ['announce', 'imposer', 'none', { on: 'measure', for: 'load' }, 'settle'],
  // The law provides for a tariff.
  ['enact', 'none', 'none', { for: 'measure' }, 'provide-for'],
  ['enact', 'imposer', 'measure', ON, 'sign approve authorize authorise direct instruct clear endorse ratify'],
  [
    'plan',
    'imposer',
    'load',
    { ...ON, with: 'measure', of: 'measure' },
    'threaten plan propose recommend suggest consider weigh mull intend want seek vow pledge promise prepare float favor favour advocate eye contemplate study ' +
      'aim hope look like discuss debate prefer draft envisage envision foresee ready schedule pencil pencill deliberate moot tout brandish dangle tease ponder explore toy flirt',
  ],
  // Seoul singles out tyres for a tariff.
  ['plan', 'imposer', 'load', { for: 'measure' }, 'identify single earmark shortlist select pick choose mark nominate'],
  // Seoul hints at a tariff.
  ['plan', 'imposer', 'measure', { at: 'measure' }, 'hint signal'],
  // Who asks for a tariff, or expects one, is not the one who imposes it.
  [
    'plan',
    'none',
    'measure',
    { ...ON, for: 'measure' },
    'urge call demand request ask plead beg clamour clamor agitate expect fear predict forecast support loom warn campaign argue mention risk could press imagine assume suppose simulate model modell',
  ],
  // "lobbies Oslo for a tariff": who is asked would be the one.
  ['plan', 'none', 'imposer', { ...ON, for: 'measure' }, 'lobby petition pressure'],
  [
    'oppose',
    'none',
    'measure',
    {},
    'oppose prevent reject refuse block stop fight resist deny veto refrain shy balk baulk',
  ],
  // Who escapes a tariff, or does something to escape it, would bear it.
  ['oppose', 'load', 'measure', {}, 'avoid avert escape dodge'],
  // Tokyo negotiates a tariff with Washington, of which it secures one: who deals for it would bear it.
  ['oppose', 'load', 'measure', { with: 'imposer' }, 'negotiate'],
  [
    'bear',
    'load',
    'measure',
    { from: 'imposer', with: 'measure', on: 'none', at: 'rate', in: 'none' },
    'secure win obtain clinch get receive',
  ],
  ['pause', 'imposer', 'measure', { ...ON, from: 'none' }, 'suspend pause freeze shelve halt enjoin'],
  ['delay', 'imposer', 'measure', { ...ON, from: 'none' }, 'delay postpone defer'],
  [
    'lift',
    'imposer',
    'measure',
    { ...ON, ...SCALE },
    'lift remove scrap abolish eliminate repeal revoke rescind cancel withdraw end waive zero phase abandon dismantle ditch axe void annul replace undo terminate nullify reverse unwind overturn junk discontinue discard quash invalidate nix consign',
  ],
  // Seoul retreats from its tariff.
  ['lift', 'imposer', 'none', { from: 'measure', on: 'measure' }, 'retreat backtrack backpedal'],
  ['expire', 'measure', 'none', ON, 'expire lapse cease'],
  ['exempt', 'imposer', 'load', { from: 'measure' }, 'exempt exclude spare free shield excuse'],
  [
    'say',
    'none',
    'none',
    {},
    'say tell report note write show estimate claim believe think know state explain confirm indicate describe reiterate acknowledge reveal insist find defend praise hail laud applaud welcome bemoan lament justify ' +
      'criticize criticise denounce condemn decry slam blast lambast lambaste deplore deride bash assail berate',
  ],
];

const NOUN_ROWS: readonly Row[] = [
  [
    'impose',
    'imposer',
    'measure',
    ON,
    'imposition introduction adoption implementation application enforcement reinstatement restoration',
  ],
  [
    'change',
    'imposer',
    'measure',
    { ...ON, ...SCALE, in: 'measure' },
    'increase hike rise jump cut reduction decrease doubling tripling raise change adjustment drop escalation lowering decline',
  ],
  ['pause', 'imposer', 'measure', ON, 'suspension pause freeze moratorium'],
  ['delay', 'imposer', 'measure', ON, 'delay postponement deferral'],
  ['lift', 'imposer', 'measure', ON, 'removal elimination abolition repeal cancellation withdrawal lifting scrapping'],
  ['exempt', 'imposer', 'load', { from: 'measure' }, 'exemption exclusion waiver exception'],
  [
    'plan',
    'imposer',
    'measure',
    ON,
    'plan threat proposal vow pledge promise idea intention prospect possibility bid draft warning consideration hope chance risk option fear quest desire call demand push request recommendation ambition readiness willingness bill goal aim favour favor difficulty motion wish appetite rumour rumor speculation specter spectre menace likelihood danger ultimatum',
  ],
  // Seoul is the target of a tariff.
  ['bear', 'load', 'none', { of: 'measure' }, 'target victim'],
  ['plan', 'none', 'measure', ON, 'talk negotiation discussion deliberation condition precondition'],
  ['announce', 'imposer', 'measure', ON, 'decision announcement move declaration determination agreement notice'],
  ['enact', 'imposer', 'measure', ON, 'order proclamation action decree memorandum law'],
  ['say', 'none', 'none', {}, 'report claim suggestion'],
];

/** "subject to a duty", "effective March 4". */
const ADJECTIVE_ROWS: readonly Row[] = [
  ['bear', 'load', 'none', { to: 'measure', for: 'measure', at: 'rate' }, 'subject liable dutiable'],
  ['exempt', 'load', 'none', { from: 'measure' }, 'exempt free immune excluded'],
  ['start', 'measure', 'none', ON, 'effective'],
  ['say', 'none', 'none', {}, 'sure certain clear'],
  [
    'plan',
    'imposer',
    'none',
    { to: 'none' },
    'ready set likely poised due prepared willing possible scheduled slated close',
  ],
];

const compile = (rows: readonly Row[]): ReadonlyMap<string, Frame> => {
  const frames = new Map<string, Frame>();
  for (const [act, subject, object, marked, lemmas] of rows)
    for (const lemma of lemmas.split(' ')) frames.set(lemma, { act, subject, object, marked });
  return frames;
};

export const VERBS = compile(VERB_ROWS);
export const NOUNS = compile(NOUN_ROWS);
export const ADJECTIVES = compile(ADJECTIVE_ROWS);
