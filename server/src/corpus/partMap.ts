import type { EntityPart } from './entityParts.ts';

/** Beside so many changed parts all are copied. */
const MOST_CHANGED = 64;

/** The parts of an entity by file, in order, of which an edit makes another map at the cost of the parts that changed. */
export class PartMap {
  readonly #parts: ReadonlyMap<string, EntityPart>;
  readonly #changed: ReadonlyMap<string, EntityPart>;

  constructor(parts: ReadonlyMap<string, EntityPart>, changed: ReadonlyMap<string, EntityPart> = new Map()) {
    this.#parts = parts;
    this.#changed = changed;
  }

  get size(): number {
    return this.#parts.size;
  }

  get(file: string): EntityPart | undefined {
    return this.#changed.get(file) ?? this.#parts.get(file);
  }

  *values(): IterableIterator<EntityPart> {
    for (const [file, part] of this.#parts) yield this.#changed.get(file) ?? part;
  }

  /** With other parts of files that it has. */
  with(changed: ReadonlyMap<string, EntityPart>): PartMap {
    const all = new Map([...this.#changed, ...changed]);
    if (all.size <= MOST_CHANGED) return new PartMap(this.#parts, all);
    const parts = new Map(this.#parts);
    for (const [file, part] of all) parts.set(file, part);
    return new PartMap(parts);
  }
}
