import { mix } from './featureHash.ts';

/** Labels that the parser's features ask for by name, as indices into the model's labels (-1 if it has none). */
export interface NamedLabels {
  readonly case: number;
  readonly mark: number;
  readonly root: number;
}

/**
 * A half-built tree of the arc-eager system. Words are 1…n, the root stands behind them at n + 1, 0 is no word. `head` and `label` are -1
 * where none is given yet.
 */
export class ParserState {
  readonly n: number;
  readonly head: Int32Array;
  readonly label: Int32Array;
  readonly stack: Int32Array;
  height = 0;
  /** First word of the buffer. */
  next = 1;
  // The two outermost dependents on each side, their numbers, and a hash of their labels.
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
  /** The last dependent that marks the word: its preposition or conjunction. */
  readonly marker: Int32Array;
  /** The first word of what hangs on a word so far, or the word itself. */
  readonly edge: Int32Array;

  constructor(n: number) {
    this.n = n;
    const size = n + 3;
    this.head = new Int32Array(size).fill(-1);
    this.label = new Int32Array(size).fill(-1);
    this.stack = new Int32Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.lefts = new Int32Array(size);
    this.rights = new Int32Array(size);
    this.leftLabels = new Int32Array(size);
    this.rightLabels = new Int32Array(size);
    this.marker = new Int32Array(size);
    this.edge = Int32Array.from({ length: size }, (_, i) => i);
  }

  get done(): boolean {
    return this.next === this.n + 1 && this.height === 0;
  }

  get top(): number {
    return this.height > 0 ? (this.stack[this.height - 1] as number) : 0;
  }

  get below(): number {
    return this.height > 1 ? (this.stack[this.height - 2] as number) : 0;
  }

  push(): void {
    this.stack[this.height++] = this.next++;
  }

  pop(): number {
    return this.stack[--this.height] as number;
  }

  arc(head: number, word: number, label: number, named: NamedLabels): void {
    this.head[word] = head;
    this.label[word] = label;
    if (word < head) {
      this.left2[head] = this.left1[head] as number;
      this.left1[head] = word;
      this.lefts[head] = (this.lefts[head] as number) + 1;
      this.leftLabels[head] = mix(this.leftLabels[head] as number, label + 1);
      this.edge[head] = this.edge[word] as number;
    } else {
      this.right2[head] = this.right1[head] as number;
      this.right1[head] = word;
      this.rights[head] = (this.rights[head] as number) + 1;
      this.rightLabels[head] = mix(this.rightLabels[head] as number, label + 1);
    }
    if (label === named.case || label === named.mark) this.marker[head] = word;
  }
}
