/**
 * Remembers what was made of the thing that was asked about last: analysis takes one article after the other. A `WeakMap` that outlives
 * its keys would serve as well, but to the engine's small collections all its values are in use, so that the tokens and trees of every
 * article would be carried into the old space and wait there for a full collection.
 */
export class Latest<K extends object, V> {
  #of: K | undefined;
  #made: V | undefined;

  get(of: K, make: () => V): V {
    if (of !== this.#of) {
      // In this order, since making may ask about the same thing, and may fail.
      const made = make();
      this.#of = of;
      this.#made = made;
      return made;
    }
    return this.#made as V;
  }
}
