import { KEY_BITS } from './weights.ts';

/** So many bits are read at once: 32 but for those of the byte that were read before. */
const WINDOW = 24;

/**
 * How many low bits of a difference are written as they are in a group of so many keys: what is left of it is then mostly less than two, as
 * is cheapest for numbers that lie at random.
 */
export const lowBitsOf = (keys: number): number =>
  Math.min(WINDOW, 31 - Math.clz32(Math.floor((Math.LN2 * 2 ** KEY_BITS) / keys)));

/**
 * Reads the rising keys of a group from bits, the lowest of a byte first, and returns the bit behind them. Each key is the difference to
 * the one before: as many zeros as its upper part says, a one, its low bits.
 */
export function readKeys(bytes: Uint8Array, from: number, out: Int32Array): number {
  const low = lowBitsOf(out.length);
  const mask = (1 << low) - 1;
  let at = from;
  let key = 0;
  for (let i = 0; i < out.length; i++) {
    let window = windowAt(bytes, at);
    for (; window === 0; window = windowAt(bytes, at)) {
      key += WINDOW << low;
      at += WINDOW;
    }
    const zeros = 31 - Math.clz32(window & -window);
    at += zeros + 1;
    key += (zeros << low) + (windowAt(bytes, at) & mask);
    at += low;
    out[i] = key;
  }
  return at;
}

function windowAt(bytes: Uint8Array, bit: number): number {
  const at = bit >>> 3;
  const four =
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24);
  return (four >>> (bit & 7)) & ((1 << WINDOW) - 1);
}
