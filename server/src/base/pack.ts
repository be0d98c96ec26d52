/**
 * Plain data (what JSON can say) as bytes from which parts are read without the rest.
 *
 * It is a checksum of what follows (4 bytes), the place of the tables (4), the value, and the tables: the strings in the order in which
 * they first came, then the keys of each shape of object. Before them stands how many there are of both (4 and 4) and where each begins
 * (from the start). All that says where something stands takes two bytes, four where there are more than 64 kB of bytes. A value is a byte that says what it is, and what that asks for. Strings that both sides know beforehand
 * (`words`) are but numbers, equal strings stand once. Integers are written with 7 bits a byte, the low ones first, all else
 * little-endian.
 */
export const HEAD = 8;
/** Added to the place of the tables where places take four bytes. */
export const WIDE = 0x80000000;
/** Places up to this one take two bytes. */
const NARROW = 0xffff;

/** What a byte says. All above `SMALL` are integers from 0 on, those from `SHAPE` to it objects of the first shapes. */
export const KIND = {
  null: 0,
  true: 1,
  false: 2,
  double: 3,
  string: 4,
  list: 5,
  /** A list with the places of its elements: their number, and for each where it ends. */
  places: 6,
  object: 7,
  positive: 8,
  negative: 9,
} as const;
export const SHAPE = 16;
export const SMALL = 96;

/** Marks a list whose elements are to be read one at a time. */
export class Places {
  readonly items: readonly unknown[];

  constructor(items: readonly unknown[]) {
    this.items = items;
  }
}

/** A 32-bit checksum of the bytes from `start` on (FNV-1a), which finds damage, not intent. */
export function checksum(bytes: Uint8Array, start: number): number {
  let sum = 0x811c9dc5;
  for (let i = start; i < bytes.length; i++) sum = Math.imul(sum ^ (bytes[i] as number), 0x01000193);
  return sum >>> 0;
}

/** Packs one value after the other; the room for them is its own. */
export class Packer {
  readonly #words: ReadonlyMap<string, number>;
  #bytes = new Uint8Array(16_384);
  #end = HEAD;
  /** How many bytes say a place. */
  #width = 2;
  readonly #strings = new Map<string, number>();
  /** By their keys, which hold no line feed. */
  readonly #shapes = new Map<string, { readonly number: number; readonly keys: readonly string[] }>();
  readonly #double = new DataView(new ArrayBuffer(8));

  /** `words`: strings to their numbers, from 0 on. */
  constructor(words: ReadonlyMap<string, number>) {
    this.#words = words;
  }

  pack(value: unknown): Uint8Array<ArrayBuffer> {
    let tables = this.#write(value, 2);
    if (this.#end > NARROW) tables = this.#write(value, 4) + WIDE;
    const packed = this.#bytes.slice(0, this.#end);
    const view = new DataView(packed.buffer);
    view.setUint32(4, tables, true);
    view.setUint32(0, checksum(packed, 4), true);
    return packed;
  }

  /** Writes all but the head, with places of so many bytes; where the tables begin. */
  #write(value: unknown, width: 2 | 4): number {
    this.#end = HEAD;
    this.#width = width;
    this.#strings.clear();
    this.#shapes.clear();
    this.#value(value);
    const tables = this.#end;
    // The keys of the shapes may be strings that came nowhere else.
    for (const { keys } of this.#shapes.values()) for (const key of keys) this.#numberOf(key);
    const places: number[] = [];
    const room = 8 + width * (this.#strings.size + this.#shapes.size);
    this.#room(room);
    this.#end += room;
    for (const string of this.#strings.keys()) {
      places.push(this.#end);
      this.#letters(string);
    }
    for (const { keys } of this.#shapes.values()) {
      places.push(this.#end);
      this.#integer(keys.length);
      for (const key of keys) this.#integer(this.#numberOf(key));
    }
    const view = new DataView(this.#bytes.buffer);
    view.setUint32(tables, this.#strings.size, true);
    view.setUint32(tables + 4, this.#shapes.size, true);
    for (const [i, place] of places.entries()) this.#place(tables + 8 + width * i, place);
    return tables;
  }

  #place(at: number, place: number): void {
    for (let i = 0; i < this.#width; i++) this.#bytes[at + i] = place >> (8 * i);
  }

  #value(value: unknown): void {
    if (typeof value === 'string') {
      this.#byte(KIND.string);
      this.#integer(this.#numberOf(value));
    } else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'boolean') this.#byte(value ? KIND.true : KIND.false);
    else if (value instanceof Places) this.#places(value.items);
    else if (Array.isArray(value)) {
      this.#byte(KIND.list);
      this.#integer(value.length);
      for (const item of value) this.#value(item);
    } else if (typeof value === 'object' && value !== null) this.#object(value as Record<string, unknown>);
    else this.#byte(KIND.null);
  }

  #object(value: Record<string, unknown>): void {
    const keys = Object.keys(value).filter(key => value[key] !== undefined);
    const text = keys.join('\n');
    let shape = this.#shapes.get(text);
    if (!shape) {
      shape = { number: this.#shapes.size, keys };
      this.#shapes.set(text, shape);
    }
    if (shape.number < SMALL - SHAPE) this.#byte(SHAPE + shape.number);
    else {
      this.#byte(KIND.object);
      this.#integer(shape.number);
    }
    for (const key of keys) this.#value(value[key]);
  }

  #places(items: readonly unknown[]): void {
    this.#byte(KIND.places);
    this.#integer(items.length);
    const at = this.#end;
    this.#room(this.#width * items.length);
    this.#end += this.#width * items.length;
    for (const [i, item] of items.entries()) {
      this.#value(item);
      this.#place(at + this.#width * i, this.#end);
    }
  }

  #number(value: number): void {
    if (!Number.isSafeInteger(value) || Object.is(value, -0) || Math.abs(value) > 0x7fffffff) {
      this.#byte(KIND.double);
      this.#double.setFloat64(0, value, true);
      for (let i = 0; i < 8; i++) this.#byte(this.#double.getUint8(i));
    } else if (value >= 0 && value <= 255 - SMALL) this.#byte(SMALL + value);
    else {
      this.#byte(value < 0 ? KIND.negative : KIND.positive);
      this.#integer(Math.abs(value));
    }
  }

  #numberOf(string: string): number {
    const word = this.#words.get(string);
    if (word !== undefined) return word;
    let number = this.#strings.get(string);
    if (number === undefined) {
      number = this.#words.size + this.#strings.size;
      this.#strings.set(string, number);
    }
    return number;
  }

  /** Twice the length, and one more where a letter needs two bytes; then the letters. */
  #letters(string: string): void {
    let wide = 0;
    for (let i = 0; i < string.length; i++) if (string.charCodeAt(i) > 255) wide = 1;
    this.#integer(2 * string.length + wide);
    this.#room(2 * string.length);
    for (let i = 0; i < string.length; i++) {
      const code = string.charCodeAt(i);
      this.#bytes[this.#end++] = code & 255;
      if (wide) this.#bytes[this.#end++] = code >> 8;
    }
  }

  #integer(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#byte(rest);
  }

  #byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#end++] = value;
  }

  #room(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#end + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
