import {
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  SENTENCE_STARTERS,
  SOFT_ABBREVIATIONS,
} from './abbreviations';
import type { Range } from './types';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// A bracket that is never closed must not swallow the rest of the article.
const LONGEST_BRACKET = 400;
const WINDOW = 4000;

/**
 * The sentences inside one block, without white space at their ends. Boundaries come from the
 * Unicode rules; the repairs below take back those after abbreviations, initials and inner marks.
 */
export function sentencesIn(text: string, block: Range): Range[] {
  const slice = text.slice(block.start, block.end).replace(/[\r\n\u2028\u2029]/g, ' ');
  const sentences: Range[] = [];
  let open: { start: number; end: number } | null = null;
  for (const piece of segmentsOf(slice)) {
    for (const [from, to] of unglued(slice, piece.start, piece.end)) {
      if (open && goesOn(slice, open, from, to)) open.end = to;
      else {
        if (open) pushTrimmed(sentences, text, block.start, open);
        open = { start: from, end: to };
      }
    }
  }
  if (open) pushTrimmed(sentences, text, block.start, open);
  return sentences;
}

/**
 * The Unicode sentences of a block, through a window: the segmenter takes quadratic time over one
 * long string. The last piece of a window is read again at the start of the next.
 */
function* segmentsOf(slice: string): Generator<Range> {
  let at = 0;
  while (at < slice.length) {
    const pieces = [...segmenter.segment(slice.slice(at, at + WINDOW))];
    const closed = at + WINDOW >= slice.length || pieces.length === 1;
    const whole = closed ? pieces : pieces.slice(0, -1);
    const base = at;
    for (const { segment, index } of whole) {
      at = base + index + segment.length;
      yield { start: base + index, end: at };
    }
  }
}

function pushTrimmed(sentences: Range[], text: string, offset: number, range: Range): void {
  const trimmed = trimRange(text, { start: offset + range.start, end: offset + range.end });
  if (trimmed.start < trimmed.end) sentences.push(trimmed);
}

/** The range without white space (and byte order marks) at its ends. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /[\s\uFEFF\u200B]/.test(text.charAt(start))) start++;
  while (end > start && /[\s\uFEFF\u200B]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const GLUED = /\p{Ll}{2}[.!?]["”’)]*(?=\p{Lu}\p{Ll})/gu;

/** Splits where the writer forgot the space after a full stop: "…were hurt.Police said…". */
function unglued(slice: string, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  let from = start;
  for (const found of slice.slice(start, end).matchAll(GLUED)) {
    const at = start + found.index + found[0].length;
    const before = /\S*$/.exec(slice.slice(Math.max(from, at - 60), at))?.[0] ?? '';
    const after = /^\S*/.exec(slice.slice(at, at + 60))?.[0] ?? '';
    // A web address or a product name has stops without spaces too.
    if (/[/@]|www|\..*\./.test(before + after) || !/^\p{Lu}\p{Ll}*[,’']?$/u.test(after)) continue;
    pieces.push([from, at]);
    from = at;
  }
  pieces.push([from, end]);
  return pieces;
}

/** In careless writing a sentence after a question or a cry begins small: "where? like here". */
function asksAgain(left: string, right: string): boolean {
  return (
    /[?!]$/.test(left) &&
    !/^(?:and|or|but|is|was|has|in|at|on|for|of|sa(?:id|ys)|asked)\b/.test(right)
  );
}

const ASKED = /[?!]['"”’]+$/;
const SPEAKER =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|the|a|an|of)\s+(?:\p{L}+\s+)?){1,4}?(?:said|says|asked|asks|wrote|added|told|shouted|tweeted|replied|continued)\b/u;

/** Does the sentence `open` go on with the piece from..to? */
function goesOn(slice: string, open: Range, from: number, to: number): boolean {
  const left = slice.slice(Math.max(open.start, from - 80), from).trimEnd();
  const right = slice.slice(from, Math.min(to, from + 80)).trimStart();
  if (left === '' || right === '') return true;
  if (/^["”’')\]]+\s*$/.test(right)) return true;
  if (/^\p{Ll}/u.test(right) && !/^(?:i[A-Z]|e[A-Z])/.test(right)) return !asksAgain(left, right);
  if (/^[,;:)\]–—-]/.test(right)) return true;
  if (from - open.start < 8 && isEnumerator(slice.slice(open.start, from).trim())) return true;
  if (ASKED.test(left) && SPEAKER.test(right)) return true;
  if (hasOpenBracket(slice, open, from, to)) return true;
  return endsInAbbreviation(left, right);
}

function hasOpenBracket(slice: string, open: Range, from: number, to: number): boolean {
  if (to - open.start > LONGEST_BRACKET) return false;
  const left = slice.slice(open.start, from);
  const balance = (text: string) => {
    let depth = 0;
    for (const mark of text) {
      if (mark === '(' || mark === '[') depth++;
      else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1);
    }
    return depth;
  };
  if (balance(left) === 0) return false;
  // "(It rained.) They left": a bracket that opened the sentence holds sentences of its own.
  const rest = slice.slice(from, Math.min(slice.length, open.start + LONGEST_BRACKET));
  return /[)\]]/.test(rest) && !/^\s*[([]/.test(left);
}

function endsInAbbreviation(left: string, right: string): boolean {
  const last = /([\p{L}\p{N}.'’&-]+)\.$/u.exec(left)?.[1]?.toLowerCase();
  if (last === undefined) return false;
  const word = last.replace(/^['’]+/, '');
  const starter = SENTENCE_STARTERS.has(/^[\p{L}']+/u.exec(right)?.[0]?.toLowerCase() ?? '');
  if (NUMBER_ABBREVIATIONS.has(word) && /^[\d#]/.test(right)) return true;
  if (LEADING_ABBREVIATIONS.has(word)) return !(starter && word.length > 3);
  if (SOFT_ABBREVIATIONS.has(word)) return !starter && !/^["“‘]/.test(right);
  if (/^\p{L}$/u.test(word)) return isInitial(left, word, starter);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starter;
  return false;
}

/** "Jane E. Smith" goes on; "vitamin C. They" and "It was I. Then" do not. */
function isInitial(left: string, letter: string, starter: boolean): boolean {
  if (!/\p{Lu}\.$/u.test(left)) return false;
  if (letter === 'i' && !/(?:^|\s)I\.$/.test(left.slice(-4))) return false;
  return !starter;
}

/** "1." or "b)": the number of a list item. */
const isEnumerator = (words: string): boolean => /^[[(]?(?:\d+|[a-zA-Z])[.)]$/.test(words);
