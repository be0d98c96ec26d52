import { wordSet } from '../../base/wordList.ts';
import type { Act } from '../frames/frame.ts';
import type { Mood } from './mood.ts';

/*
 * What English says of a tariff with a verb, as tables: the act of a verb by how the verb is put (FIRST), what a verb above makes of that
 * (ABOVE), and what words beside the tariff say (BESIDE). To teach it more, add a word to a row; `tone.ts` is the one reader.
 */

/**
 * What the words of a sentence make of a rate:
 *
 * - `done`: told as a fact; `under way`: as being done; `decided`: as announced, agreed or decided; `coming`: as what will be
 * - `resolved`: a decision on it, or a step that does it, is spoken of
 * - `promised`: set, said or meant by who speaks to be done
 * - `open`: it may, would or should be, or will if something comes to be; `planned`: meant, threatened, asked for
 * - `due`: it was to be; `spared`: some do not pay it up to a day
 * - `put off`, `ended`, `given up` (a plan of it), `refused`: it is not, for now, any more or at all
 * - `stays`: it is there, since it is yet to be undone, or said to be there
 * - `none`: nothing is said of it
 */
export type Tone =
  | 'done'
  | 'under way'
  | 'resolved'
  | 'decided'
  | 'coming'
  | 'promised'
  | 'open'
  | 'planned'
  | 'due'
  | 'spared'
  | 'put off'
  | 'ended'
  | 'given up'
  | 'refused'
  | 'stays'
  | 'none';

/** What acts have in common for the question whether a tariff holds. */
export type Family = 'doing' | 'deciding' | 'planning' | 'refusing' | 'pausing' | 'ending';

export const FAMILIES: Readonly<Record<Act, Family | undefined>> = {
  impose: 'doing',
  enact: 'doing',
  keep: 'doing',
  change: 'doing',
  start: 'doing',
  bear: 'doing',
  stand: 'doing',
  announce: 'deciding',
  plan: 'planning',
  oppose: 'refusing',
  pause: 'pausing',
  delay: 'pausing',
  lift: 'ending',
  expire: 'ending',
  exempt: undefined,
  say: undefined,
};

type Row = Readonly<Record<Mood, Tone>>;

/** Of what is not done for sure; `yes` where it is, or is being done, `no` where it is not. */
const meant = (yes: Tone, unsure: Tone, dropped: Tone, no: Tone): Row => ({
  real: yes,
  'under way': yes,
  coming: unsure,
  promised: unsure,
  open: unsure,
  dropped,
  not: no,
  'no longer': no,
});

/** What a verb makes of a tariff by itself. */
export const FIRST: Readonly<Record<Family, Row>> = {
  doing: {
    real: 'done',
    'under way': 'under way',
    coming: 'coming',
    promised: 'promised',
    dropped: 'due',
    open: 'open',
    not: 'refused',
    'no longer': 'ended',
  },
  deciding: meant('decided', 'planned', 'put off', 'planned'),
  planning: meant('planned', 'planned', 'put off', 'refused'),
  refusing: { ...meant('refused', 'refused', 'planned', 'planned'), open: 'planned' },
  // Until it will be undone, it is there.
  pausing: meant('put off', 'stays', 'stays', 'stays'),
  ending: meant('ended', 'stays', 'stays', 'stays'),
};

type Turn = Partial<Readonly<Record<Tone, Tone>>>;
/** Who plans to undo a tariff has one. */
const UNDOING: Turn = { ended: 'stays', 'put off': 'stays' };

/** What a verb above makes of a tariff of which one below has told: by the family of its act, of what is done by its mood. */
export const ABOVE: Readonly<Record<Exclude<Family, 'doing'> | Mood | 'if', Turn>> = {
  real: {},
  'under way': {},
  coming: { ...UNDOING, done: 'coming' },
  promised: { ...UNDOING, done: 'promised', coming: 'promised' },
  dropped: { ...UNDOING, done: 'due', coming: 'due', promised: 'due' },
  open: { ...UNDOING, done: 'open', coming: 'open', promised: 'open' },
  if: { ...UNDOING, none: 'open', done: 'open', 'under way': 'open', coming: 'open', promised: 'open' },
  not: { ...UNDOING, done: 'refused', decided: 'refused', coming: 'refused', promised: 'refused', planned: 'refused' },
  'no longer': {},
  // "agreed to cut", "announced that it is raising": not done with that.
  deciding: { done: 'decided', 'under way': 'decided' },
  planning: {
    ...UNDOING,
    done: 'planned',
    'under way': 'planned',
    decided: 'planned',
    coming: 'planned',
    promised: 'planned',
  },
  refusing: {
    ...UNDOING,
    done: 'refused',
    decided: 'refused',
    coming: 'refused',
    promised: 'refused',
    open: 'refused',
    planned: 'refused',
    'given up': 'planned',
  },
  // "put off its plan to charge 5 percent", "dropped its threat to"
  pausing: { coming: 'put off', promised: 'put off', open: 'put off', planned: 'put off' },
  ending: { coming: 'given up', promised: 'given up', open: 'given up', planned: 'given up' },
};

/** Acts that are denied with their verb; "does not exceed", "never paid" say something of what is there. */
export const REFUSABLE: ReadonlySet<Act> = new Set<Act>([
  'impose',
  'enact',
  'change',
  'announce',
  'start',
  'plan',
  'pause',
  'delay',
  'lift',
  'expire',
]);

/** Verbs of opposing by which a tariff does not come; who opposes another fears it. */
export const AVERTING = wordSet(
  'escape avoid avert dodge deny decide rule reject refuse vote turn shoot veto refrain shy balk baulk',
);

/** Words beside a tariff or its figure. */
export const BESIDE: ReadonlyMap<string, Tone> = new Map<string, Tone>(
  (
    [
      [
        'planned',
        'proposed planned threatened threatening possible potential prospective looming hypothetical would-be contemplated pledged promised recommended suggested future expected perhaps possibly potentially probably maybe',
      ],
      ['put off', 'suspended paused delayed postponed deferred'],
      ['ended', 'former abolished scrapped repealed lapsed expired defunct'],
      ['stays', 'current existing present standing prevailing ongoing'],
    ] as const
  ).flatMap(([tone, words]) => words.split(' ').map((word): [string, Tone] => [word, tone])),
);
