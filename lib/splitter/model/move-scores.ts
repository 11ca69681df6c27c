import {
  MEETING_FEATURES,
  meetingFeatures,
  NEXT_FEATURES,
  nextFeatures,
  STACK_FEATURES,
  stackFeatures,
} from './parse-features';
import type { ParseState } from './parse-state';
import { addRowsOfThree, findRows, type Table } from './score';

// Room for the features of one look-up, filled anew for each.
const stack = new Int32Array(STACK_FEATURES);
const next = new Int32Array(NEXT_FEATURES);
const meeting = new Int32Array(MEETING_FEATURES);
const at = new Int32Array(MEETING_FEATURES);

/**
 * How the moves of one parse score. What the features of the stack and of the next word add up to is
 * kept as long as it holds, so that it is looked up once for each word and not for each move.
 */
export class MoveScores {
  /** For each word three sums, which hold while it is on top of the stack. */
  private readonly ofStack: Int32Array;
  private readonly ofNext = new Int32Array(3);
  /** The scores of shift, left and right, as `score` found them last. */
  readonly scores = new Int32Array(3);

  constructor(
    private readonly table: Table,
    private readonly state: ParseState,
  ) {
    this.ofStack = new Int32Array(3 * (state.root + 1));
  }

  /** To be called after each shift, which alone brings a new word to either place. */
  shifted(): void {
    const { state } = this;
    stackFeatures(state, stack);
    this.addUp(stack, this.ofStack, 3 * state.onStack(0));
    nextFeatures(state, next);
    this.addUp(next, this.ofNext, 0);
  }

  /** The scores of shift, left and right; the array is the same every time. */
  score(): Int32Array {
    const { state, scores, ofStack, ofNext } = this;
    const from = 3 * state.onStack(0);
    meetingFeatures(state, meeting);
    this.addUp(meeting, scores, 0);
    for (let move = 0; move < 3; move++) {
      scores[move] =
        (scores[move] as number) + (ofStack[from + move] as number) + (ofNext[move] as number);
    }
    return scores;
  }

  private addUp(features: Int32Array, sums: Int32Array, from: number): void {
    const { table } = this;
    addRowsOfThree(table.rows, at, findRows(table, features, at), sums, from);
  }
}
