/**
 * What a predicate of trade policy does with its arguments. A frame is data: for a verb, an adjective or a noun of action, what its subject,
 * its object and its prepositional phrases are to a tariff, and what it says of the tariff's state. `readFrame.ts` is the one reader.
 */

/**
 * What an argument is:
 *
 * - `imposer`: the government that acts
 * - `load`: what bears the tariff: goods, or the party, people or firms whose goods they are
 * - `measure`: the tariff itself
 * - `old`, `new`: the rate before and after a change; `rate`: the rate of a state; `change`: by how much it changes
 * - `none`: somebody or something else
 */
export type Role = 'imposer' | 'load' | 'measure' | 'old' | 'new' | 'rate' | 'change' | 'none';

/**
 * What is done to the tariff.
 *
 * - `impose`, `keep`, `change`, `start`: it holds; `bear`, `stand`: that it holds is told of those who bear it, or of itself
 * - `enact`: put into law by what one signs or orders
 * - `announce`: its government has said so, which by itself leaves open whether it holds already
 * - `plan`: it is meant, threatened or asked for; `oppose`: it is not wanted, or kept from coming
 * - `pause`, `delay`, `lift`, `expire`, `exempt`: it does not hold for now, not yet, any more, or for these goods
 * - `say`: told by somebody, of which the tariff knows nothing
 */
export type Act =
  | 'impose'
  | 'enact'
  | 'keep'
  | 'change'
  | 'start'
  | 'bear'
  | 'stand'
  | 'announce'
  | 'plan'
  | 'oppose'
  | 'pause'
  | 'delay'
  | 'lift'
  | 'expire'
  | 'exempt'
  | 'say';

export interface Frame {
  readonly act: Act;
  readonly subject: Role;
  /** Of a passive verb, its subject. An object that is a tariff or a rate is `measure` whatever stands here. */
  readonly object: Role;
  /** By preposition. */
  readonly marked: Readonly<Record<string, Role>>;
}
