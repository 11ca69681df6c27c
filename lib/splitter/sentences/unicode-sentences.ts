import { trimRange } from '../trim-range';
import type { Range } from '../types';

const WINDOW = 4000;

/**
 * The sentences of blocks in any language by the Unicode rules, but for what many languages share:
 * titles, initials, and quotations that a sentence goes on behind. `language` is a subtag of BCP 47.
 */
export function unicodeSentences(
  text: string,
  blocks: readonly Range[],
  language: string,
): Range[][] {
  const locale = language === 'und' && /\p{Script=Greek}/u.test(text) ? 'el' : language;
  const segmenter = new Intl.Segmenter([locale, 'en'], { granularity: 'sentence' });
  return blocks.map((block) => sentencesOf(text, block, segmenter));
}

function sentencesOf(text: string, block: Range, segmenter: Intl.Segmenter): Range[] {
  const slice = text.slice(block.start, block.end).replace(/[\r\n\u2028\u2029]/g, ' ');
  const sentences: Range[] = [];
  let start = 0;
  const add = (end: number) => {
    const sentence = trimRange(text, { start: block.start + start, end: block.start + end });
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  };
  for (const found of endsIn(slice, segmenter)) {
    if (found === slice.length) break;
    const end = besideMarks(slice, found);
    if (end > start && !goesOn(slice, end)) add(end);
  }
  add(slice.length);
  return sentences;
}

/**
 * Where the Unicode sentences end, seen through a window, for the segmenter takes quadratic time over
 * one long string. The last one of a window is read again at the start of the next.
 */
function* endsIn(slice: string, segmenter: Intl.Segmenter): Generator<number> {
  let at = 0;
  while (at < slice.length) {
    const base = at;
    const segments = [...segmenter.segment(slice.slice(base, base + WINDOW))];
    const last = base + WINDOW >= slice.length;
    const cut = !last && segments.length === 1;
    const whole = last || cut ? segments : segments.slice(0, -1);
    for (const { segment, index } of whole) {
      at = base + index + segment.length;
      if (!cut) yield at;
    }
  }
}

// How far marks, an abbreviation or a word reach to either side of an end.
const NEAR = 16;
const OPENING_MARKS = /[«„“‘「『（《〈¿¡([]+$/u;
const CLOSING_MARKS = /^\s*[»”’」』）》〉)\]]+(?=[\s,.;:、，])/u;

/** Marks that open go with the sentence they open, marks that close with the one they close. */
function besideMarks(slice: string, end: number): number {
  const closing = CLOSING_MARKS.exec(slice.slice(end, end + NEAR))?.[0].length ?? 0;
  const opening = OPENING_MARKS.exec(slice.slice(Math.max(0, end - NEAR), end))?.[0].length ?? 0;
  return closing > 0 ? end + closing : end - opening;
}

// Titles and the like that a name or number follows, in the languages that write them with a stop.
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof st sr sra mme mlle mm nr núm bzw ca vgl geb sog ing dott проф ул им см рис стр`.split(
    ' ',
  ),
);
const LAST_WORD = /(?<![\p{L}\p{N}])(\p{L}+)\.\s*$/u;
/** "т. е.", "z. B.", "J. Holt"; but the year of "2020 г." may end a sentence. */
const LONE_LETTER = /(?<![\p{L}\p{N}]|\p{N}\s)[\p{Lu}\p{Ll}]\.\s*$/u;
// Where nouns have capitals, only the noun tells an ordinal from a number at the end of a sentence.
const ORDINAL = /(?<!\p{N})\p{N}{1,2}\.\s*$/u;
const DATED =
  /^\s*(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr)/;
const SMALL_LETTER = /^[\s,;:–—-]*\p{Ll}/u;
const JAPANESE_QUOTATION_BEFORE = /[」』]$/;
const JAPANESE_QUOTATION_AFTER = /^(?:と|って|など)/;

/** Does the sentence go on, although the Unicode rules end it here? */
function goesOn(slice: string, end: number): boolean {
  const before = slice.slice(Math.max(0, end - NEAR), end);
  const after = slice.slice(end, end + NEAR);
  if (SMALL_LETTER.test(after) || LONE_LETTER.test(before)) return true;
  if (ORDINAL.test(before) && DATED.test(after)) return true;
  if (JAPANESE_QUOTATION_BEFORE.test(before) && JAPANESE_QUOTATION_AFTER.test(after)) return true;
  return ABBREVIATIONS.has(LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '');
}
