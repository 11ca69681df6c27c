import { LABEL_FEATURES, labelFeatures } from '../model/label-features';
import { PARSE_FEATURES, parseFeatures } from '../model/parse-features';
import { ParseState } from '../model/parse-state';
import { bestMove, LEFT, MOVES, type ParserModel, RIGHT, SHIFT } from '../model/parser';
import { bestOf } from '../model/score';
import { type WordForms, wordForms } from '../model/word-forms';
import { AveragedPerceptron, meanTable, SeenFeatures } from './averaged-perceptron';
import { type TreebankSentence, textOf } from './conllu';
import { projected } from './projected';
import { randomFrom, shuffled } from './random';

/** A sentence to learn from: the tags its tagger gave it, and the tree that people drew. */
export type ParserLesson = {
  words: WordForms;
  tags: Uint8Array;
  /** The right head of each word, and of none at 0: words count from 1, the root is n + 1. */
  heads: Int16Array;
  labels: Uint8Array;
};

export function parserLesson(
  { words }: TreebankSentence,
  tags: Uint8Array,
  labels: readonly string[],
): ParserLesson {
  const { text, starts, ends } = textOf(words);
  const n = words.length;
  const heads = Int16Array.from(words, ({ head }) => (head === 0 ? n : head - 1));
  const lifted = projected(heads);
  return {
    words: wordForms(text, starts, ends),
    tags,
    heads: Int16Array.from([0, ...lifted.map((head) => head + 1)]),
    labels: Uint8Array.from(words, ({ label }) => Math.max(0, labels.indexOf(labelOf(label)))),
  };
}

/** The name of an arc without its finer distinctions, but for those the splitter asks about. */
export function labelOf(label: string): string {
  const [name = ''] = label.split(':');
  return KEPT.has(label) ? label : name;
}

const KEPT = new Set([
  'nsubj:pass',
  'csubj:pass',
  'acl:relcl',
  'nmod:poss',
  'obl:tmod',
  'obl:npmod',
  'obl:unmarked',
  'obl:agent',
  'aux:pass',
  'compound:prt',
  'cc:preconj',
]);

export type ParserOptions = {
  moveBits: number;
  arcBits: number;
  epochs: number;
  seeds: readonly number[];
};

export function trainParser(
  lessons: readonly ParserLesson[],
  labels: readonly string[],
  { moveBits, arcBits, epochs, seeds }: ParserOptions,
): ParserModel {
  const seen = seenFeatures(lessons);
  const runs = seeds.map((seed) => {
    const moves = new AveragedPerceptron(2 ** moveBits, MOVES, seen.moves);
    const arcs = new AveragedPerceptron(2 ** arcBits, labels.length, seen.arcs);
    const random = randomFrom(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const lesson of shuffled(lessons, random)) {
        learnSentence(lesson, moves, arcs, { explore: epoch > 0, random });
      }
    }
    return { moves, arcs };
  });
  return {
    labels,
    moves: meanTable(runs.map(({ moves }) => moves)),
    arcs: meanTable(runs.map(({ arcs }) => arcs)),
  };
}

/** How often the parser follows its own mistake in training, so that it learns to go on from one. */
const EXPLORING = 0.9;

const features = new Int32Array(PARSE_FEATURES);
const arcFeatures = new Int32Array(LABEL_FEATURES);

/** The features that come up more than once on the way to the right trees. */
function seenFeatures(lessons: readonly ParserLesson[]): { moves: Int8Array; arcs: Int8Array } {
  const moves = new SeenFeatures(23);
  const arcs = new SeenFeatures(22);
  for (const { words, tags, heads, labels } of lessons) {
    const state = new ParseState(words, tags);
    while (!state.done()) {
      const forced = state.forced();
      if (forced === null) {
        parseFeatures(state, features);
        moves.count(features);
      }
      const costs = costsOf(state, heads);
      const move = forced ?? costs.indexOf(Math.min(...costs));
      if (move === SHIFT) state.shift();
      else {
        const head = move === LEFT ? state.next : state.onStack(1);
        labelFeatures(state, head, state.onStack(0), arcFeatures);
        arcs.count(arcFeatures);
        state.attach(head, labels[state.onStack(0) - 1] as number);
      }
    }
  }
  return { moves: moves.marked(), arcs: arcs.marked() };
}

function learnSentence(
  lesson: ParserLesson,
  moves: AveragedPerceptron,
  arcs: AveragedPerceptron,
  { explore, random }: { explore: boolean; random: () => number },
): void {
  const state = new ParseState(lesson.words, lesson.tags);
  while (!state.done()) {
    let move = state.forced();
    if (move === null) {
      parseFeatures(state, features);
      const scores = moves.score(features);
      const costs = costsOf(state, lesson.heads);
      const least = Math.min(...costs);
      const guess = bestMove(scores, state);
      const right = bestRight(scores, costs, least);
      const wrong = costs[guess] !== least;
      if (wrong) moves.learn(right, guess);
      moves.step();
      move = wrong && !(explore && random() < EXPLORING) ? right : guess;
    }
    if (move === SHIFT) state.shift();
    else attach(state, lesson, arcs, move === LEFT ? state.next : state.onStack(1));
  }
}

/** Of the moves that cost least, the one the model likes best. */
function bestRight(scores: Float32Array, costs: readonly number[], least: number): number {
  let best = -1;
  for (const [move, cost] of costs.entries()) {
    if (cost !== least) continue;
    if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move;
  }
  return best;
}

function attach(state: ParseState, lesson: ParserLesson, arcs: AveragedPerceptron, head: number) {
  const child = state.onStack(0);
  labelFeatures(state, head, child, arcFeatures);
  const guess = bestOf(arcs.score(arcFeatures));
  if (lesson.heads[child] === head) {
    const right = lesson.labels[child - 1] as number;
    if (guess !== right) arcs.learn(right, guess);
    arcs.step();
  }
  state.attach(head, guess);
}

/**
 * How many right arcs each move would make impossible, infinite where it is not allowed: the
 * dynamic oracle of Goldberg and Nivre (2013) for the arc-hybrid system. `heads` counts as the
 * state does.
 */
export function costsOf(state: ParseState, heads: Int16Array): [number, number, number] {
  const { next, root } = state;
  const top = state.onStack(0);
  const headOf = (k: number) => heads[k] as number;
  const never = Number.POSITIVE_INFINITY;
  const costs: [number, number, number] = [never, never, never];
  if (state.allows(SHIFT)) {
    let cost = 0;
    for (const k of state.waiting()) {
      if (headOf(k) === next) cost++;
      if (k !== top && headOf(next) === k) cost++;
    }
    // Only one word may hang on the root, and it must be alone on the stack by then.
    if (headOf(next) === root && top > 0) cost++;
    costs[SHIFT] = cost;
  }
  let childrenAhead = 0;
  for (let k = next; top > 0 && k < root; k++) if (headOf(k) === top) childrenAhead++;
  const head = headOf(top);
  // Above another word the arc to the root is lost already, whatever comes.
  const lostAhead = head === root ? state.onStack(1) === 0 && next < root : head > next;
  if (state.allows(LEFT)) {
    const lost = lostAhead || (head > 0 && head === state.onStack(1));
    costs[LEFT] = childrenAhead + (lost ? 1 : 0);
  }
  if (state.allows(RIGHT)) costs[RIGHT] = childrenAhead + (lostAhead || head === next ? 1 : 0);
  return costs;
}
