import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MoveScores } from './move-scores';
import { PARSE_FEATURES, parseFeatures } from './parse-features';
import { ParseState } from './parse-state';
import { addRows, findRows, type Table } from './score';
import { wordForms } from './word-forms';

const table: Table = {
  rows: Int8Array.from({ length: 3 * 4096 }, (_, k) => ((k * 7919) % 251) - 125),
  size: 4096,
  classes: 3,
  seen: new Int8Array(512).fill(0b01011011),
};

/** Words of one letter each. */
const forms = (n: number) => {
  const starts = Int32Array.from({ length: n }, (_, k) => k);
  const ends = starts.map((start) => start + 1);
  return wordForms('abcdefgh'.repeat(n).slice(0, n), starts, ends);
};

test('what is kept from one move to the next adds up to what all features say at once', () => {
  const moves = fc.array(fc.tuple(fc.nat(2), fc.nat(40)), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), moves, (n, wanted) => {
      const tags = Uint8Array.from({ length: n }, (_, k) => (k * 5) % 11);
      const state = new ParseState(forms(n), tags);
      const kept = new MoveScores(table, state);
      const features = new Int32Array(PARSE_FEATURES);
      const at = new Int32Array(PARSE_FEATURES);
      const expected = new Float32Array(3);
      for (const [move, label] of wanted) {
        if (state.done()) break;
        const next = state.forced() ?? (state.allows(move) ? move : 0);
        if (next === 0) {
          state.shift();
          kept.shifted();
        } else state.attach(next === 1 ? state.next : state.onStack(1), label);
        if (state.forced() !== null) continue;
        parseFeatures(state, features);
        addRows(table.rows, at, findRows(table, features, at), expected);
        expect([...kept.score()]).toEqual([...expected]);
      }
    }),
  );
});
