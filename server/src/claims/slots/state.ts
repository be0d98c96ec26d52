import type { Modality } from '../claim.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';
import { isRuledOut } from './ruledOut.ts';
import { isOfExempt } from './spared.ts';
import { toldOf } from './tone.ts';
import type { Tone } from './tones.ts';

/** What a sentence says of whether a tariff holds. */
export interface State {
  readonly modality: Modality;
  /**
   * `firm`: a verb of the sentence says so. `soft`: only mentioned, or said that it will be; `announced`: announced or decided, which leaves
   * open whether it holds already. For both, a date or what the article says of the same tariff elsewhere decides.
   */
  readonly certainty: 'firm' | 'announced' | 'soft';
  /** Still to come: what it changes holds until then. `loose`: set or promised rather than said to be done. */
  readonly future?: 'firm' | 'loose';
  /** Being done, or only decided: what it changes holds until then. */
  readonly ongoing?: true;
  /** A decision or a step that is spoken of: whether it has been taken yet, the article says. */
  readonly resolved?: true;
  /** It was to come: put off or given up, as the article has it. */
  readonly due?: true;
  /** Some do not pay it for a time: of all others nothing is said. */
  readonly spared?: true;
  /** Its own adjective says so: "the current 5 percent". */
  readonly adjective?: true;
}

const firm = (modality: Modality): State => ({ modality, certainty: 'firm' });

/** What each tone says. */
const STATES: Readonly<Record<Tone, State>> = {
  done: firm('in-force'),
  'under way': { ...firm('in-force'), ongoing: true },
  resolved: { modality: 'in-force', certainty: 'soft', resolved: true },
  decided: { modality: 'in-force', certainty: 'announced', ongoing: true },
  coming: { modality: 'in-force', certainty: 'soft', future: 'firm' },
  promised: { modality: 'in-force', certainty: 'soft', future: 'loose' },
  open: firm('proposed'),
  planned: firm('proposed'),
  due: { ...firm('paused'), due: true },
  spared: { ...firm('paused'), spared: true },
  'put off': firm('paused'),
  ended: firm('lifted'),
  'given up': firm('denied'),
  refused: firm('denied'),
  stays: firm('in-force'),
  none: { modality: 'in-force', certainty: 'soft' },
};

/** The state of a rate by the words of its sentence. */
export function stateOf(reading: Reading, site: RateSite): State {
  if (isRuledOut(reading, site)) return STATES.ended;
  const { tone, adjective } = toldOf(reading.tree, site);
  if ((tone === 'none' || tone === 'done') && !adjective && isOfExempt(reading, site)) return STATES.refused;
  return adjective ? { ...STATES[tone], adjective } : STATES[tone];
}

/**
 * The state of the old end of a change, by that of the change and the day on which it is made: gone where the change is told as done, or
 * was to be by a day that has come.
 */
export function stateOfOld(state: State, changesLater: boolean, changed: boolean): Modality {
  if (state.adjective && (state.modality === 'proposed' || state.modality === 'lifted')) return state.modality;
  const done =
    (state.modality === 'in-force' || state.modality === 'lifted') && (changed || !(state.future || state.ongoing));
  return done && !state.adjective && !changesLater ? 'lifted' : 'in-force';
}
