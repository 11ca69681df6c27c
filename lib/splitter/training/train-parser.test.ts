import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ParseState } from '../model/parse-state';
import { LEFT, MOVES, parseWords, RIGHT, SHIFT } from '../model/parser';
import { wordForms } from '../model/word-forms';
import { writeParser } from '../model/word-models';
import type { TreebankSentence } from './conllu';
import { costsOf, labelOf, parserLesson, trainParser } from './train-parser';
import { projectiveTrees } from './tree-arbitraries';

/** A state before as many words as a tree has, and the tree as states count. */
function stateOf(tree: Int16Array): { state: ParseState; heads: Int16Array } {
  const starts = Int32Array.from(tree, (_, k) => k);
  const forms = wordForms(
    'a'.repeat(tree.length),
    starts,
    starts.map((start) => start + 1),
  );
  const state = new ParseState(forms, new Uint8Array(tree.length));
  return { state, heads: Int16Array.from([0, ...tree.map((head) => head + 1)]) };
}

function follow(state: ParseState, move: number): void {
  if (move === SHIFT) state.shift();
  else state.attach(move === LEFT ? state.next : state.onStack(1), 0);
}

const choices = fc.array(fc.nat(5), { minLength: 30, maxLength: 30 });

/** The allowed moves of one cost. */
const movesAt = (costs: readonly number[], cost: number) =>
  [SHIFT, LEFT, RIGHT].filter((move) => costs[move] === cost);

/** Of the arcs to come, as many as can still be right, whichever moves are made. */
function stillRight(stack: readonly number[], next: number, heads: Int16Array): number {
  const root = heads.length;
  const top = stack.at(-1);
  const below = stack.at(-2);
  const rest = stack.slice(0, -1);
  const outcomes = [0];
  if (next < root) outcomes.push(stillRight([...stack, next], next + 1, heads));
  if (top !== undefined) {
    // The root takes one word alone.
    if (next < root || below === undefined) {
      outcomes.push((heads[top] === next ? 1 : 0) + stillRight(rest, next, heads));
    }
    if (below !== undefined) {
      outcomes.push((heads[top] === below ? 1 : 0) + stillRight(rest, next, heads));
    }
  }
  return Math.max(...outcomes);
}

describe('the costs of moves', () => {
  test('lead along any moves without cost to the very tree', () => {
    fc.assert(
      fc.property(projectiveTrees(15), choices, (tree, chosen) => {
        const { state, heads } = stateOf(tree);
        for (let k = 0; !state.done(); k++) {
          const free = movesAt(costsOf(state, heads), 0);
          expect(free.length).toBeGreaterThan(0);
          follow(state, free[(chosen[k] ?? 0) % free.length] as number);
        }
        expect(state.heads.slice(1, state.root)).toEqual(heads.slice(1));
      }),
    );
  });

  test('are infinite just for the moves that are not allowed, wherever a parse stands', () => {
    fc.assert(
      fc.property(projectiveTrees(12), choices, (tree, chosen) => {
        const { state, heads } = stateOf(tree);
        for (let k = 0; !state.done(); k++) {
          const costs = costsOf(state, heads);
          expect(costs.map(Number.isFinite)).toEqual([0, 1, 2].map((move) => state.allows(move)));
          const possible = [SHIFT, LEFT, RIGHT].filter((move) => state.allows(move));
          follow(state, possible[(chosen[k] ?? 0) % possible.length] as number);
        }
      }),
    );
  });

  test('are what is lost by trying every way to go on', () => {
    fc.assert(
      fc.property(projectiveTrees(6), choices, (tree, chosen) => {
        const { state, heads } = stateOf(tree);
        for (let k = 0; !state.done(); k++) {
          const possible = [SHIFT, LEFT, RIGHT].filter((move) => state.allows(move));
          if (possible.length > 1) {
            const stack = [...state.waiting()];
            const { next } = state;
            const rest = stack.slice(0, -1);
            const top = stack.at(-1) ?? 0;
            const reached = [
              stillRight([...stack, next], next + 1, heads),
              stillRight(rest, next, heads) + (heads[top] === next ? 1 : 0),
              stillRight(rest, next, heads) + (heads[top] === stack.at(-2) ? 1 : 0),
            ];
            const most = stillRight(stack, next, heads);
            const costs = costsOf(state, heads);
            for (const move of possible) expect(costs[move]).toBe(most - (reached[move] ?? 0));
          }
          follow(state, possible[(chosen[k] ?? 0) % possible.length] as number);
        }
      }),
    );
  });

  test('"The dam broke": shifting a word before its head has come loses the arc between them', () => {
    const { state, heads } = stateOf(Int16Array.of(1, 2, 3));
    expect(costsOf(state, heads)).toEqual([0, Infinity, Infinity]);
    state.shift();
    expect(costsOf(state, heads)).toEqual([1, 0, Infinity]);
    state.shift();
    // "The" has lost its head by now, which costs nothing more. "dam" may still get its own, and
    // "broke" the root, unless it is shifted onto them.
    expect(costsOf(state, heads)).toEqual([2, 0, 1]);
  });
});

describe('training the parser', () => {
  const word = (form: string, upos: string, head: number, label: string) => ({
    form,
    lemma: form,
    upos,
    xpos: upos,
    head,
    label,
    space: true,
  });
  const sentence = (subject: string, verb: string, object: string): TreebankSentence => ({
    document: 'toy',
    words: [
      word('the', 'DET', 2, 'det'),
      word(subject, 'NOUN', 3, 'nsubj'),
      word(verb, 'VERB', 0, 'root'),
      word('a', 'DET', 5, 'det'),
      word(object, 'NOUN', 3, 'obj'),
    ],
  });
  const labels = ['det', 'nsubj', 'obj', 'root'];
  const tags = Uint8Array.of(0, 1, 2, 0, 1);
  const lessons = [
    sentence('dam', 'broke', 'pipe'),
    sentence('mayor', 'saw', 'boat'),
    sentence('storm', 'hit', 'town'),
  ].map((each) => parserLesson(each, tags, labels));
  const options = { moveBits: 10, arcBits: 10, epochs: 6, seeds: [3] };
  const model = trainParser(lessons, labels, options);

  test('learns trees and finds them again, also over words it has not seen', () => {
    const unseen = parserLesson(sentence('crew', 'left', 'ship'), tags, labels);
    for (const lesson of [...lessons, unseen]) {
      const tree = parseWords(model, lesson.words, tags);
      expect([...tree.heads]).toEqual([1, 2, -1, 4, 2]);
      expect([...tree.labels].map((label) => labels[label])).toEqual(
        'det nsubj root det obj'.split(' '),
      );
    }
  });

  test('gives the same bytes for the same seed', () => {
    const again = writeParser(trainParser(lessons, labels, options));
    expect(Buffer.compare(again, writeParser(model))).toBe(0);
    expect(model.moves.classes).toBe(MOVES);
  });

  test('lifts crossing arcs and counts words from 1, with the root behind the last', () => {
    const crossing = {
      document: 'toy',
      words: [
        word('hearing', 'NOUN', 2, 'nsubj'),
        word('opens', 'VERB', 0, 'root'),
        word('today', 'NOUN', 2, 'obl:tmod'),
        word('on', 'ADP', 5, 'case'),
        word('it', 'PRON', 1, 'nmod:on'),
      ],
    };
    const lesson = parserLesson(crossing, new Uint8Array(5), ['dep', 'nmod', 'obl:tmod']);
    expect([...lesson.heads]).toEqual([0, 2, 6, 2, 5, 2]);
    expect([...lesson.labels]).toEqual([0, 0, 2, 0, 1]);
  });

  test.each([
    ['nsubj:pass', 'nsubj:pass'],
    ['acl:relcl', 'acl:relcl'],
    ['nsubj:outer', 'nsubj'],
    ['obl', 'obl'],
  ])('%s is learnt as %s', (label, name) => {
    expect(labelOf(label)).toBe(name);
  });
});
