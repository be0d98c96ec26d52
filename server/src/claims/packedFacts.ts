import { compact } from '../base/detach.ts';
import { extended } from '../base/extended.ts';
import { Packer, Places } from '../base/pack.ts';
import { Recent } from '../base/recent.ts';
import { isWhole, Unpacker } from '../base/unpack.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ArticleFacts, MaskedSentence, SentenceFacts } from './articleFacts.ts';
import { type ComparedCounts, type FiledClaims, fileClaims } from './filedClaims.ts';
import { packedWords } from './packedWords.ts';

/** What is asked of one article alone, read together. */
type Rest = Pick<ArticleFacts, 'rivalDates' | 'zones' | 'paragraphs' | 'lineStarts' | 'discrepancies'>;
/** What the index asks of every article. */
type Front = Pick<ArticleFacts, 'file' | 'hash' | 'published' | 'headline' | 'length' | 'fault'> & {
  readonly mentionCount: number;
  readonly claimCount: number;
  readonly compared: ComparedCounts;
  /** Nothing in the article disagrees with itself. */
  readonly sound: boolean;
};

/** Parts of the packed list, in this order. */
const PARTS = ['front', 'filed', 'claims', 'masks', 'figures', 'entities', 'mentions', 'sentences', 'rest'] as const;
type Part = (typeof PARTS)[number];

const packer = new Packer(new Map(packedWords.map((word, i) => [word, i])));

/**
 * Facts as bytes: for the disk, for other threads, and for what the index keeps of closed articles. They are read by the same program
 * alone.
 */
export function packFacts(facts: ArticleFacts): Uint8Array<ArrayBuffer> {
  if (facts instanceof PackedFacts) return facts.bytes.slice() as Uint8Array<ArrayBuffer>;
  const { file, hash, published, headline, length, fault, claims, masked, mentions, sentences } = facts;
  const { rivalDates, zones, paragraphs, lineStarts, discrepancies } = facts;
  const filed = fileClaims(facts);
  const parts: Record<Part, unknown> = {
    front: extended(
      { file, hash, published, headline, length, fault },
      {
        ...{ mentionCount: mentions.length, claimCount: claims.length, compared: filed.compared },
        sound: discrepancies.length === 0,
      },
    ),
    filed: filed.keys,
    claims,
    masks: masked.flatMap(({ sentence, key, words }) => [sentence, key, words]),
    figures: new Places(masked.map(({ figures }) => figures)),
    entities: entitiesOf(mentions),
    mentions: new Places(mentions),
    sentences: new Places(sentences),
    rest: { rivalDates, zones, paragraphs, lineStarts, discrepancies },
  };
  return packer.pack(new Places(PARTS.map(part => parts[part])));
}

/** An entity by its id, and which mentions are its own, in text order. */
type EntityPlaces = readonly [id: string, ...mentions: number[]];

function entitiesOf(mentions: readonly Mention[]): readonly EntityPlaces[] {
  const places = new Map<string, [string, ...number[]]>();
  for (const [i, mention] of mentions.entries()) {
    if (!('entity' in mention)) continue;
    const { id } = mention.entity;
    const own = places.get(id);
    if (own) own.push(i);
    else places.set(id, [id, i]);
  }
  return [...places.values()];
}

/** The same facts, kept small. */
export const packed = (facts: ArticleFacts): PackedFacts =>
  facts instanceof PackedFacts ? facts : new PackedFacts(packFacts(facts));

/** undefined where the bytes are damaged or hold the facts of another text. */
export function unpackFacts(bytes: Uint8Array, hash: string): PackedFacts | undefined {
  try {
    if (!isWhole(bytes)) return undefined;
    const facts = new PackedFacts(bytes);
    return facts.hash === hash ? facts : undefined;
  } catch {
    return undefined;
  }
}

/** What was read of packed facts lately. */
type Listed = 'figures' | 'mentions' | 'sentences';

class Opened {
  readonly #unpacker: Unpacker;
  readonly #parts: readonly number[];
  readonly #items = new Map<Listed, { readonly places: readonly number[]; readonly read: unknown[] }>();
  #rest: Rest | undefined;
  #entities: readonly EntityPlaces[] | undefined;

  constructor(bytes: Uint8Array) {
    this.#unpacker = new Unpacker(bytes, packedWords);
    this.#parts = this.#unpacker.placesAt();
  }

  read(part: Part): unknown {
    return this.#unpacker.read(this.#parts[PARTS.indexOf(part)]);
  }

  get entities(): readonly EntityPlaces[] {
    this.#entities ??= this.read('entities') as readonly EntityPlaces[];
    return this.#entities;
  }

  get rest(): Rest {
    this.#rest ??= this.read('rest') as Rest;
    return this.#rest;
  }

  item(list: Listed, index: number): unknown {
    const { places, read } = this.#listOf(list);
    const place = places[index];
    if (place === undefined) return undefined;
    if (read[index] === undefined) read[index] = this.#unpacker.read(place);
    return read[index];
  }

  all(list: Listed): readonly unknown[] {
    const { places, read } = this.#listOf(list);
    for (let i = 0; i < places.length; i++) this.item(list, i);
    return read;
  }

  #listOf(list: Listed) {
    let items = this.#items.get(list);
    if (!items) {
      items = { places: this.#unpacker.placesAt(this.#parts[PARTS.indexOf(list)]), read: [] };
      this.#items.set(list, items);
    }
    return items;
  }
}

const NONE: readonly never[] = [];

/** So many articles are kept as objects beside their bytes. */
const OPENED = 64;
const opened = new Recent<Uint8Array, Opened>(OPENED);

/** Of a closed article: its figures are made again each time that they are asked for, which is when its bucket has another article, too. */
class PackedMask implements MaskedSentence {
  readonly sentence: number;
  readonly key: string;
  readonly words: number;
  readonly #facts: PackedFacts;
  readonly #place: number;

  constructor(facts: PackedFacts, place: number, sentence: number, key: string, words: number) {
    this.sentence = sentence;
    this.key = key;
    this.words = words;
    this.#facts = facts;
    this.#place = place;
  }

  get figures(): MaskedSentence['figures'] {
    return this.#facts.figuresOf(this.#place);
  }

  /** As analysis gives them. */
  toJSON(): MaskedSentence {
    const { sentence, key, words, figures } = this;
    return { sentence, key, words, figures };
  }
}

/**
 * The facts of a closed article: bytes, of which objects are made when somebody asks. What the index and the checks hold on to – claims,
 * and masked sentences without their figures – stays once it was made; all else is made again and may be other objects each time.
 */
export class PackedFacts implements ArticleFacts {
  readonly file: string;
  readonly hash: string;
  readonly published: ArticleFacts['published'];
  readonly headline: string;
  readonly length: number;
  readonly mentionCount: number;
  readonly claimCount: number;
  readonly compared: ComparedCounts;
  declare readonly fault?: string;
  declare readonly alone?: boolean;
  readonly bytes: Uint8Array;
  readonly #sound: boolean;
  #claims: ArticleFacts['claims'] | undefined;
  #masked: readonly PackedMask[] | undefined;

  /** `filed`: what it is called in the folder, and whether it belongs to none. */
  constructor(bytes: Uint8Array, filed?: Pick<ArticleFacts, 'file' | 'alone'>) {
    this.bytes = bytes;
    const front = this.#opened.read('front') as Front;
    this.file = filed?.file ?? front.file;
    this.hash = front.hash;
    this.published = front.published;
    this.headline = front.headline;
    this.length = front.length;
    this.mentionCount = front.mentionCount;
    this.claimCount = front.claimCount;
    this.compared = front.compared;
    this.#sound = front.sound;
    if (front.fault !== undefined) this.fault = front.fault;
    if (filed?.alone) this.alone = true;
  }

  get #opened(): Opened {
    return opened.get(this.bytes, () => new Opened(this.bytes));
  }

  /** Its claims as the index files them, without making them. */
  get filed(): FiledClaims['keys'] {
    return this.#opened.read('filed') as FiledClaims['keys'];
  }
  get claims(): ArticleFacts['claims'] {
    this.#claims ??= kept(this.#opened.read('claims') as ArticleFacts['claims']);
    return this.#claims;
  }
  get masked(): readonly PackedMask[] {
    if (!this.#masked) {
      const masks = kept(this.#opened.read('masks') as (number | string)[]);
      this.#masked = Array.from({ length: masks.length / 3 }, (_, i) => {
        const [sentence, key, words] = masks.slice(3 * i, 3 * i + 3) as [number, string, number];
        return new PackedMask(this, i, sentence, key, words);
      });
    }
    return this.#masked;
  }
  get mentions(): ArticleFacts['mentions'] {
    return this.#opened.all('mentions') as ArticleFacts['mentions'];
  }
  get sentences(): ArticleFacts['sentences'] {
    return this.#opened.all('sentences') as ArticleFacts['sentences'];
  }
  get rivalDates(): ArticleFacts['rivalDates'] {
    return this.#opened.rest.rivalDates;
  }
  get zones(): ArticleFacts['zones'] {
    return this.#opened.rest.zones;
  }
  get paragraphs(): ArticleFacts['paragraphs'] {
    return this.#opened.rest.paragraphs;
  }
  get lineStarts(): ArticleFacts['lineStarts'] {
    return this.#opened.rest.lineStarts;
  }
  get discrepancies(): ArticleFacts['discrepancies'] {
    return this.#sound ? NONE : this.#opened.rest.discrepancies;
  }

  /** Ids of the entities that are mentioned, in the order in which they come. */
  get entities(): readonly string[] {
    return this.#opened.entities.map(([id]) => id);
  }
  /** The mentions of one entity, in text order. */
  mentionsOf(entity: string): readonly Mention[] {
    const [, ...places] = this.#opened.entities.find(([id]) => id === entity) ?? [''];
    return places.map(place => this.mention(place) as Mention);
  }

  mention(index: number): Mention | undefined {
    return this.#opened.item('mentions', index) as Mention | undefined;
  }
  figuresOf(masked: number): MaskedSentence['figures'] {
    return this.#opened.item('figures', masked) as MaskedSentence['figures'];
  }
  sentence(index: number): SentenceFacts | null | undefined {
    return this.#opened.item('sentences', index) as SentenceFacts | null | undefined;
  }

  /** As analysis gives them. */
  toJSON(): ArticleFacts {
    const { file, hash, published, rivalDates, headline, zones, paragraphs, lineStarts, length, sentences } = this;
    const { mentions, claims, masked, discrepancies, fault, alone } = this;
    return {
      ...{ file, hash, published, rivalDates, headline, zones, paragraphs, lineStarts, length, sentences },
      ...{ mentions, claims, masked: masked.map(one => one.toJSON()), discrepancies },
      ...(fault !== undefined && { fault }),
      ...(alone && { alone }),
    };
  }
}

function kept<T>(list: readonly T[]): readonly T[] {
  compact(list);
  return list;
}
