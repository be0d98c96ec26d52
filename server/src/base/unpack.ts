import { checksum, HEAD, KIND, SHAPE, SMALL, WIDE } from './pack.ts';

/** Whether the bytes are as `Packer` wrote them. */
export const isWhole = (bytes: Uint8Array): boolean =>
  bytes.length > HEAD && checksum(bytes, 4) === new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);

interface Shape {
  readonly keys: readonly string[];
  /** An object with these keys, of which copies are filled: the engine gives those just the room that they need, and all of them one layout. */
  readonly empty: Readonly<Record<string, unknown>>;
}

/** By their keys, which hold no line feed. */
const empties = new Map<string, Shape['empty']>();

/** Made by the parser of JSON, which knows all keys before it makes the object: one that is given its keys in turn gets room for more. */
function emptyWith(keys: readonly string[]): Shape['empty'] {
  const text = keys.join('\n');
  let empty = empties.get(text);
  if (!empty) {
    empty = JSON.parse(JSON.stringify(Object.fromEntries(keys.map(key => [key, null])))) as Shape['empty'];
    empties.set(text, empty);
  }
  return empty;
}

/** So many letters are made a string at a time: each is an argument of a call. */
const LETTERS = 4096;

/**
 * Reads packed data (`pack.ts`): from where it is put, one value after the other. It throws where bytes that passed for whole are none of
 * `Packer`'s.
 */
export class Unpacker {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #words: readonly string[];
  /** How many bytes say a place. */
  readonly #width: 2 | 4;
  /** The place of the tables, and how many strings are in them. */
  readonly #tables: number;
  readonly #count: number;
  /** Those that were read. */
  readonly #strings: string[] = [];
  readonly #shapes: Shape[] = [];
  #at = HEAD;

  /** `words` as the packer knew them. */
  constructor(bytes: Uint8Array, words: readonly string[]) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#words = words;
    const tables = this.#view.getUint32(4, true);
    this.#width = tables < WIDE ? 2 : 4;
    this.#tables = tables < WIDE ? tables : tables - WIDE;
    this.#count = this.#view.getUint32(this.#tables, true);
  }

  /** The value at a place; at first of the whole. */
  read(at = HEAD): unknown {
    this.#at = at;
    return this.#value();
  }

  /** Where each element of a list with places begins. */
  placesAt(at = HEAD): readonly number[] {
    this.#at = at + 1;
    if (this.#bytes[at] !== KIND.places) throw new Error('no list with places');
    const count = this.#integer();
    const places = [this.#at + this.#width * count];
    for (let i = 0; i < count - 1; i++) places.push(this.#placeAt(this.#at + this.#width * i));
    return count ? places : [];
  }

  #value(): unknown {
    const kind = this.#bytes[this.#at++] as number;
    if (kind >= SMALL) return kind - SMALL;
    if (kind >= SHAPE) return this.#object(kind - SHAPE);
    switch (kind) {
      case KIND.string:
        return this.#string(this.#integer());
      case KIND.null:
        return null;
      case KIND.true:
        return true;
      case KIND.false:
        return false;
      case KIND.positive:
        return this.#integer();
      case KIND.negative:
        return -this.#integer();
      case KIND.double:
        this.#at += 8;
        return this.#view.getFloat64(this.#at - 8, true);
      case KIND.list:
        return this.#list(this.#integer());
      case KIND.places: {
        const count = this.#integer();
        this.#at += this.#width * count;
        return this.#list(count);
      }
      case KIND.object:
        return this.#object(this.#integer());
      default:
        throw new Error(`no such kind: ${kind}`);
    }
  }

  #list(count: number): unknown[] {
    if (count > this.#bytes.length) throw new Error('too long a list');
    const list: unknown[] = [];
    for (let i = 0; i < count; i++) list.push(this.#value());
    return count ? list.slice() : list;
  }

  #object(shape: number): Record<string, unknown> {
    const { keys, empty } = this.#shapes[shape] ?? this.#readShape(shape);
    const object = { ...empty };
    for (const key of keys) object[key] = this.#value();
    return object;
  }

  #readShape(shape: number): Shape {
    const back = this.#at;
    this.#at = this.#place(this.#count + shape);
    const keys: string[] = [];
    for (let left = this.#integer(); left > 0; left--) keys.push(this.#string(this.#integer()));
    this.#at = back;
    const read = { keys, empty: emptyWith(keys) };
    this.#shapes[shape] = read;
    return read;
  }

  /** Where an entry of the tables begins. */
  #place(entry: number): number {
    return this.#placeAt(this.#tables + 8 + this.#width * entry);
  }

  #placeAt(at: number): number {
    return this.#width === 2 ? this.#view.getUint16(at, true) : this.#view.getUint32(at, true);
  }

  #string(number: number): string {
    if (number < this.#words.length) return this.#words[number] as string;
    const own = number - this.#words.length;
    let string = this.#strings[own];
    if (string === undefined) {
      string = this.#letters(this.#place(own));
      this.#strings[own] = string;
    }
    return string;
  }

  #letters(start: number): string {
    const back = this.#at;
    this.#at = start;
    const length = this.#integer();
    let string = '';
    if (length & 1) {
      for (let left = length >> 1; left > 0; left--) {
        string += String.fromCharCode(this.#view.getUint16(this.#at, true));
        this.#at += 2;
      }
    } else {
      const end = this.#at + (length >> 1);
      for (; this.#at < end; this.#at += LETTERS)
        string += String.fromCharCode.apply(
          null,
          this.#bytes.subarray(this.#at, Math.min(end, this.#at + LETTERS)) as unknown as number[],
        );
    }
    this.#at = back;
    return string;
  }

  #integer(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      if (shift > 28) throw new Error('no integer');
    }
  }
}
