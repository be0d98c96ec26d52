/** Remembers what was made of the last so many things; made again for the others. */
export class Recent<K extends object, V> {
  readonly #most: number;
  readonly #made = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(of: K, make: () => V): V {
    let made = this.#made.get(of);
    if (made === undefined) {
      made = make();
      if (this.#made.size >= this.#most) this.#made.delete(this.#made.keys().next().value as K);
    } else this.#made.delete(of);
    this.#made.set(of, made);
    return made;
  }
}
