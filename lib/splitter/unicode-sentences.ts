import { LEADING_ABBREVIATIONS } from './abbreviations';
import { trimRange } from './trim-range';
import type { Range } from './types';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const WINDOW = 4000;

/**
 * The sentences of a block in any language: the Unicode rules, but for stops after titles and
 * initials, which many languages share.
 */
export function unicodeSentences(text: string, block: Range): Range[] {
  const slice = text.slice(block.start, block.end).replace(/[\r\n\u2028\u2029]/g, ' ');
  const sentences: Range[] = [];
  let goesOn = false;
  for (const { start, end, cut } of segmentsOf(slice)) {
    const piece = trimRange(text, { start: block.start + start, end: block.start + end });
    const last = sentences.at(-1);
    if (piece.start === piece.end) continue;
    if (goesOn && last) last.end = piece.end;
    else sentences.push(piece);
    goesOn = cut || endsInTitle(text.slice(Math.max(piece.start, piece.end - 12), piece.end));
  }
  return sentences;
}

/** `cut`: the segment ends only because the window does. */
type Segment = Range & { cut: boolean };

/**
 * The Unicode sentences through a window, for the segmenter takes quadratic time over one long
 * string. The last one of a window is read again at the start of the next.
 */
function* segmentsOf(slice: string): Generator<Segment> {
  let at = 0;
  while (at < slice.length) {
    const base = at;
    const segments = [...segmenter.segment(slice.slice(base, base + WINDOW))];
    const last = base + WINDOW >= slice.length;
    const whole = last || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { segment, index } of whole) {
      at = base + index + segment.length;
      yield { start: base + index, end: at, cut: !last && segments.length === 1 };
    }
  }
}

function endsInTitle(words: string): boolean {
  const word = /(?<![\p{L}\p{N}])(\p{L}+)\.$/u.exec(words)?.[1] ?? '';
  return /^\p{Lu}$/u.test(word) || LEADING_ABBREVIATIONS.has(word.toLowerCase());
}
