import type { WordForms } from './word-forms';

/** The label of a word that has no head yet, or is no word. */
export const NO_LABEL = 255;

// What stands for the words and tags of no word, and of the root.
const NO_WORD = 5;
const ROOT_WORD = 6;
const NO_TAG = 254;
const ROOT_TAG = 253;

/**
 * Where a parse stands. Words are 1 to n, and 0 is no word. The root is n + 1: it comes last, so
 * that it is the next word when all others have been read.
 */
export class ParseState {
  readonly root: number;
  /** For each word its form in lower case, as a hash, and its tag; padded on both sides. */
  readonly forms: Int32Array;
  readonly tags: Uint8Array;
  /** The word that is to be read next. */
  next = 1;
  /** The head of each word, 0 as long as it has none, and the label of the arc to it. */
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
  /** The outermost and second outermost children of each word on either side. */
  readonly left1: Int16Array;
  readonly left2: Int16Array;
  readonly right1: Int16Array;
  readonly right2: Int16Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  private readonly stack: Int16Array;
  private depth = 0;

  constructor(
    readonly words: WordForms,
    tags: Uint8Array,
  ) {
    const n = words.length;
    const size = n + 4;
    this.root = n + 1;
    // All columns share one piece of memory: to fetch one for each takes longer than to fill it.
    const memory = new ArrayBuffer(20 * size);
    const shorts = (place: number) => new Int16Array(memory, (4 + 2 * place) * size, size);
    const bytes = (place: number) => new Uint8Array(memory, (16 + place) * size, size);
    this.forms = new Int32Array(memory, 0, size).fill(NO_WORD);
    this.forms.set(words.lower, 1);
    this.forms[this.root] = ROOT_WORD;
    this.heads = shorts(0);
    this.left1 = shorts(1);
    this.left2 = shorts(2);
    this.right1 = shorts(3);
    this.right2 = shorts(4);
    this.stack = shorts(5);
    this.tags = bytes(0).fill(NO_TAG);
    this.tags.set(tags, 1);
    this.tags[this.root] = ROOT_TAG;
    this.labels = bytes(1).fill(NO_LABEL);
    this.leftCount = bytes(2);
    this.rightCount = bytes(3);
  }

  /** The word on top of the stack, and those 1 and 2 below it; 0 where there is none. */
  onStack(below: 0 | 1 | 2): number {
    return this.depth > below ? (this.stack[this.depth - 1 - below] as number) : 0;
  }

  /** The words on the stack, the lowest first. */
  waiting(): Int16Array {
    return this.stack.subarray(0, this.depth);
  }

  done(): boolean {
    return this.depth === 0 && this.next === this.root;
  }

  /** Whether a move (0 shift, 1 left, 2 right) is possible. Only one word may hang on the root. */
  allows(move: number): boolean {
    if (move === 0) return this.next < this.root;
    if (move === 1) return this.depth > 0 && (this.next < this.root || this.depth === 1);
    return this.depth > 1;
  }

  /** The only move there is, or null where there are several. */
  forced(): number | null {
    if (this.depth === 0) return 0;
    if (this.next < this.root) return null;
    return this.depth === 1 ? 1 : 2;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Takes the top word off the stack and hangs it on its head: the next word or the one below. */
  attach(head: number, label: number): void {
    const child = this.onStack(0);
    this.depth--;
    this.heads[child] = head;
    this.labels[child] = label;
    if (child < head) {
      // Children on either side come from the inside out: the newest is the outermost.
      this.left2[head] = this.left1[head] as number;
      this.left1[head] = child;
      this.leftCount[head] = Math.min(7, (this.leftCount[head] as number) + 1);
    } else {
      this.right2[head] = this.right1[head] as number;
      this.right1[head] = child;
      this.rightCount[head] = Math.min(7, (this.rightCount[head] as number) + 1);
    }
  }
}
