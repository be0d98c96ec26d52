/*
 * How a table of weights scores a decision, in AssemblyScript: no code of ours runs as often, and none gains as much by it. `weights.ts` and
 * `parserScores.ts` lay out its memory and call what it exports; places are those of bytes. Weights are whole numbers, so that the order
 * in which they are summed changes nothing.
 *
 * A processor waits for two things here: for memory, and wherever a branch goes another way than it guessed. So what takes part goes from list
 * to list, each of which is written without a branch; keys lie in buckets of four that are compared at once; and rows of many cells are kept as
 * weights of all classes, which are added eight at a time.
 */

const KEY_BITS: i32 = 28;
const CLASS_MASK: i32 = 255;
const CLASS_BITS: i32 = 8;
/** One bit for each of the keys' upper bits: small enough to stay near the processor, it answers for most unknown features. */
const SEEN_BITS: i32 = 21;
/** From so many cells on a row has weights of all classes. */
const MANY_CELLS: i32 = 12;
const COUNT_BITS: i32 = 4;
const MOST_FEATURES: i32 = 512;
const MOST_ATOMS: i32 = 128;

let end: usize = __heap_base;

/** Room for so many bytes, all zero. */
export function reserve(bytes: i32): usize {
  const place = (end + 15) & ~15;
  end = place + bytes;
  const pages = i32((end + 0xffff) >> 16) - memory.size();
  if (pages > 0) memory.grow(pages);
  return place;
}

/** Where the features of a decision are put. */
export const features: usize = reserve(MOST_FEATURES * 4);
/** Where the sums by class are found: 32 bits each, as are the lists. */
export const sums: usize = reserve((CLASS_MASK + 1) * 4);
/** Keys that may be in the table, rows of few and of many cells of those that are. */
const likely: usize = reserve(MOST_FEATURES * 4);
const shortRows: usize = reserve(MOST_FEATURES * 4);
const fullRows: usize = reserve(MOST_FEATURES * 4);

let sumBytes: usize = 0;
let seen: usize = 0;
let cells: usize = 0;
/** Of each bucket four keys, 0 where there is none, then the row of each: the index of its first cell and their number, or less than 0, its place. */
let buckets: usize = 0;
let shift: i32 = 0;
let mask: i32 = 0;

/** Makes the table of the rows of `WeightRows`. */
export function makeTable(classes: i32, rows: i32, keys: usize, counts: usize, allCells: usize): void {
  sumBytes = ((classes + 7) & ~7) * 4;
  seen = reserve(1 << (SEEN_BITS - 3));
  let bits: i32 = 2;
  while ((4 << bits) * 10 < rows * 16) bits++;
  buckets = reserve(32 << bits);
  shift = KEY_BITS - bits;
  mask = (1 << bits) - 1;
  cells = allCells;
  let index: i32 = 0;
  for (let row = 0; row < rows; row++) {
    const key = load<i32>(keys + row * 4);
    const bit = key >>> (KEY_BITS - SEEN_BITS);
    const bits32 = seen + (bit >>> 5) * 4;
    store<i32>(bits32, load<i32>(bits32) | (1 << (bit & 31)));
    const count = i32(load<u8>(counts + row));
    const slot = freeSlot(key);
    store<i32>(slot, key);
    store<i32>(slot, count < MANY_CELLS ? (index << COUNT_BITS) | count : -inFull(index, count), 16);
    index += count;
  }
}

function freeSlot(key: i32): usize {
  let bucket = key >>> shift;
  while (load<i32>(buckets + bucket * 32, 12) !== 0) bucket = (bucket + 1) & mask;
  let slot = buckets + bucket * 32;
  while (load<i32>(slot) !== 0) slot += 4;
  return slot;
}

/** Where the weights of all classes are that these cells have. */
function inFull(index: i32, count: i32): i32 {
  const place = reserve(i32(sumBytes) / 2);
  for (let c = 0; c < count; c++) {
    const cell = load<i32>(cells + (index + c) * 4);
    store<i16>(place + (cell & CLASS_MASK) * 2, i16(cell >> CLASS_BITS));
  }
  return i32(place);
}

/** Puts the key of a feature's hash behind the first `some` likely ones, and returns how many these are with it. */
function withLikely(some: i32, hash: i32): i32 {
  const masked = hash & ((1 << KEY_BITS) - 1);
  const key = select<i32>(masked, 1, masked);
  const bit = key >>> (KEY_BITS - SEEN_BITS);
  store<i32>(likely + some * 4, key);
  return some + ((load<i32>(seen + (bit >>> 5) * 4) >>> (bit & 31)) & 1);
}

function bucketHas(bucket: usize, keys: v128): i32 {
  return i32x4.bitmask(i32x4.eq(v128.load(bucket), keys));
}

function sumWith(cell: i32): i32 {
  return load<i32>(sums + (cell & CLASS_MASK) * 4) + (cell >> CLASS_BITS);
}

/** Adds the rows of the first `some` likely keys to the sums. */
function addLikely(some: i32): void {
  let full: i32 = 0;
  let short: i32 = 0;
  for (let i = 0; i < some; i++) {
    const key = load<i32>(likely + i * 4);
    const keys = i32x4.splat(key);
    let at = key >>> shift;
    let bucket = buckets + at * 32;
    let found = bucketHas(bucket, keys);
    while (found === 0 && load<i32>(bucket, 12) !== 0) {
      at = (at + 1) & mask;
      bucket = buckets + at * 32;
      found = bucketHas(bucket, keys);
    }
    const row = select<i32>(load<i32>(bucket + (ctz(found) & 3) * 4, 16), 0, found !== 0);
    store<i32>(fullRows + full * 4, -row);
    full += i32(row < 0);
    store<i32>(shortRows + short * 4, row);
    short += i32(row > 0);
  }
  for (let i = 0; i < full; i++) {
    let weights: usize = load<i32>(fullRows + i * 4);
    for (let sum = sums; sum < sums + sumBytes; sum += 32, weights += 16) {
      const eight = v128.load(weights);
      v128.store(sum, i32x4.add(v128.load(sum), i32x4.extend_low_i16x8_s(eight)));
      v128.store(sum, i32x4.add(v128.load(sum, 16), i32x4.extend_high_i16x8_s(eight)), 16);
    }
  }
  for (let i = 0; i < short; i++) {
    const row = load<i32>(shortRows + i * 4);
    let cell = cells + (row >> COUNT_BITS) * 4;
    const last = cell + (row & ((1 << COUNT_BITS) - 1)) * 4;
    // A row has each class once, so four can be summed side by side.
    for (; cell + 12 < last; cell += 16) {
      const a = load<i32>(cell);
      const b = load<i32>(cell, 4);
      const c = load<i32>(cell, 8);
      const d = load<i32>(cell, 12);
      const sumOfA = sumWith(a);
      const sumOfB = sumWith(b);
      const sumOfC = sumWith(c);
      const sumOfD = sumWith(d);
      store<i32>(sums + (a & CLASS_MASK) * 4, sumOfA);
      store<i32>(sums + (b & CLASS_MASK) * 4, sumOfB);
      store<i32>(sums + (c & CLASS_MASK) * 4, sumOfC);
      store<i32>(sums + (d & CLASS_MASK) * 4, sumOfD);
    }
    for (; cell < last; cell += 4) {
      const a = load<i32>(cell);
      store<i32>(sums + (a & CLASS_MASK) * 4, sumWith(a));
    }
  }
}

/** Scores a decision by the first `count` features. */
export function score(count: i32): void {
  memory.fill(sums, 0, sumBytes);
  let some: i32 = 0;
  for (let i = 0; i < count; i++) some = withLikely(some, load<i32>(features + i * 4));
  addLikely(some);
}

/** Where the atoms of a parser's state are put. */
export const atoms: usize = reserve(MOST_ATOMS * 4);

/** One more atom, given by where it says how far behind the first it is, taken into a running hash: `mix` of `featureHash.ts`. */
function withAtom(hash: i32, place: usize): i32 {
  const mixed = (hash ^ load<i32>(atoms + load<u16>(place))) * 0x9e3779b1;
  return mixed ^ (mixed >>> 15);
}

/** Puts the features of packed templates (`packTemplates`) behind the first `some` likely ones. */
function withTemplates(some: i32, templates: usize): i32 {
  let at = templates;
  for (let size: usize = 1; size <= 5; size++) {
    let number = load<i32>(at);
    at += 4;
    for (; number > 0; number--) {
      let hash = withAtom(load<i32>(at), at + 4);
      if (size > 1) hash = withAtom(hash, at + 6);
      if (size > 2) hash = withAtom(hash, at + 8);
      if (size > 3) hash = withAtom(hash, at + 10);
      if (size > 4) hash = withAtom(hash, at + 12);
      at += 4 + size * 2;
      some = withLikely(some, hash);
    }
  }
  return some;
}

/** Features of some atoms alone: their templates, and the sums for each way that the atoms were, in a place by its hash. */
@unmanaged
class Part {
  next: usize;
  templates: usize;
  atoms: usize;
  count: i32;
  mask: i32;
  /** The atoms by place, and their sums. */
  known: usize;
  kept: usize;
  /** The sums for the state at hand. */
  found: usize;
}

let firstPart: usize = 0;
let restTemplates: usize = 0;
let clusterTemplates: usize = 0;

/** Keeps sums by so many bits of the hash of atoms: a list of `count` bytes, each how far behind the first it is, by four. */
export function addPart(templates: usize, list: usize, count: i32, bits: i32): void {
  const place = reserve(offsetof<Part>());
  const part = changetype<Part>(place);
  part.next = firstPart;
  part.templates = templates;
  part.atoms = list;
  part.count = count;
  part.mask = (1 << bits) - 1;
  part.known = reserve((count * 4) << bits);
  // A place where nothing was put is that of no atoms: those of a state are never all the same.
  memory.fill(part.known, 255, (count * 4) << bits);
  part.kept = reserve(i32(sumBytes) << bits);
  firstPart = place;
}

/** All other templates, and those of words that are of clusters. */
export function addRest(rest: usize, clustered: usize): void {
  restTemplates = rest;
  clusterTemplates = clustered;
}

function atomOf(part: Part, i: i32): i32 {
  return load<i32>(atoms + usize(load<u8>(part.atoms + i)) * 4);
}

function findSums(part: Part): void {
  const count = part.count;
  let hash: i32 = 0;
  for (let i = 0; i < count; i++) {
    hash = (hash ^ atomOf(part, i)) * 0x9e3779b1;
    hash ^= hash >>> 15;
  }
  const place = hash & part.mask;
  const known = part.known + place * count * 4;
  part.found = part.kept + place * i32(sumBytes);
  let same: i32 = 0;
  while (same < count && load<i32>(known + same * 4) === atomOf(part, same)) same++;
  if (same === count) return;
  for (; same < count; same++) store<i32>(known + same * 4, atomOf(part, same));
  memory.fill(sums, 0, sumBytes);
  addLikely(withTemplates(0, part.templates));
  memory.copy(part.found, sums, sumBytes);
}

/** Scores a state by its atoms. */
export function scoreState(hasCluster: bool): void {
  for (let place = firstPart; place !== 0; place = changetype<Part>(place).next) findSums(changetype<Part>(place));
  memory.fill(sums, 0, sumBytes);
  for (let place = firstPart; place !== 0; place = changetype<Part>(place).next) {
    const found = changetype<Part>(place).found;
    for (let i: usize = 0; i < sumBytes; i += 16)
      v128.store(sums + i, i32x4.add(v128.load(sums + i), v128.load(found + i)));
  }
  let some = withTemplates(0, restTemplates);
  if (hasCluster) some = withTemplates(some, clusterTemplates);
  addLikely(some);
}
