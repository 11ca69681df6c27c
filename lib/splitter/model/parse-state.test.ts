import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProjective, isTree } from '../training/tree-arbitraries';
import { NO_LABEL, ParseState } from './parse-state';
import { wordForms } from './word-forms';

/** A state before `n` words that are all the same. */
function stateOf(n: number): ParseState {
  const starts = Int32Array.from({ length: n }, (_, k) => k);
  const forms = wordForms(
    'a'.repeat(n),
    starts,
    starts.map((start) => start + 1),
  );
  return new ParseState(forms, new Uint8Array(n));
}

function follow(state: ParseState, move: number): void {
  if (move === 0) state.shift();
  else state.attach(move === 1 ? state.next : state.onStack(1), 7);
}

const allowed = (state: ParseState) => [0, 1, 2].filter((move) => state.allows(move));

/** A parse to its end, whose every move `choices` picks from those that are allowed. */
function parsed(n: number, choices: readonly number[]): { state: ParseState; moves: number } {
  const state = stateOf(n);
  let moves = 0;
  while (!state.done()) {
    const possible = allowed(state);
    follow(state, possible[(choices[moves++] ?? 0) % possible.length] as number);
  }
  return { state, moves };
}

const parses = fc
  .tuple(fc.nat(20), fc.array(fc.nat(5), { minLength: 40, maxLength: 40 }))
  .map(([n, choices]) => ({ n, ...parsed(n, choices) }));

describe('a parse', () => {
  test('ends after two moves a word in a tree without crossing arcs, whatever it does', () => {
    fc.assert(
      fc.property(parses, ({ n, state, moves }) => {
        expect(moves).toBe(2 * n);
        const heads = state.heads.slice(1, n + 1).map((head) => head - 1);
        if (n > 0) expect(isTree(heads)).toBe(true);
        expect(isProjective(heads)).toBe(true);
        expect([...state.labels.slice(1, n + 1)]).toEqual(Array(n).fill(7));
      }),
    );
  });

  test('knows the outermost two children of a word on either side, and how many there are', () => {
    fc.assert(
      fc.property(parses, ({ n, state }) => {
        for (let head = 1; head <= n; head++) {
          const children = [...state.heads.keys()].filter((k) => k > 0 && state.heads[k] === head);
          const left = children.filter((child) => child < head);
          const right = children.filter((child) => child > head).reverse();
          expect([state.left1[head], state.left2[head]]).toEqual([left[0] ?? 0, left[1] ?? 0]);
          expect([state.right1[head], state.right2[head]]).toEqual([right[0] ?? 0, right[1] ?? 0]);
          expect(state.leftCount[head]).toBe(Math.min(7, left.length));
          expect(state.rightCount[head]).toBe(Math.min(7, right.length));
        }
      }),
    );
  });

  test('calls a move forced just where it is the only one', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.array(fc.nat(5), { maxLength: 24 }), (n, choices) => {
        const state = stateOf(n);
        for (const choice of choices) {
          if (state.done()) break;
          const possible = allowed(state);
          expect(state.forced()).toBe(possible.length === 1 ? possible[0] : null);
          follow(state, possible[choice % possible.length] as number);
        }
      }),
    );
  });
});

describe('the state of a parse', () => {
  test('keeps the words that wait in order, the newest on top', () => {
    const state = stateOf(3);
    expect(state.onStack(0)).toBe(0);
    state.shift();
    state.shift();
    expect([...state.waiting()]).toEqual([1, 2]);
    expect([state.onStack(0), state.onStack(1), state.onStack(2)]).toEqual([2, 1, 0]);
    state.attach(1, 4);
    expect([...state.waiting()]).toEqual([1]);
    expect([state.heads[2], state.labels[2], state.labels[1]]).toEqual([1, 4, NO_LABEL]);
  });

  test('lets a single word hang on the root', () => {
    const state = stateOf(2);
    state.shift();
    state.shift();
    expect(allowed(state)).toEqual([2]);
    state.attach(1, 0);
    expect(allowed(state)).toEqual([1]);
    state.attach(state.next, 0);
    expect(state.done()).toBe(true);
    expect(stateOf(0).done()).toBe(true);
  });
});
