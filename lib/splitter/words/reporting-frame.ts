import { SAYING_CUES } from '../attributions/cues';
import type { Range } from '../types';

/** What a frame looks at in a word. */
export type TaggedWord = Range & { text: string; lower: string; pos: string; tag: string };

/** No name, title and time together are longer than this. */
const LONGEST_FRAME = 16;

/**
 * Where the words that report begin in "…, Mira Holt said on Monday." and "…,” said Mira Holt.":
 * they interrupt nothing and are parsed apart from what they report, which is how a reader takes
 * them. 0 where the sentence does not end so.
 */
export function trailingFrame(words: readonly TaggedWord[]): number {
  const last = words.length - 1;
  const according = words.findLastIndex(
    ({ lower }, k) => lower === 'according' && words[k + 1]?.lower === 'to',
  );
  if (according > 3 && last - according <= LONGEST_FRAME && !hasTense(words, according))
    return according;
  const verb = lastCue(words);
  if (verb < 3) return 0;
  const before = words[verb - 1];
  const inverted = before !== undefined && /^[,"”’'?!—]+$/.test(before.text);
  const start = inverted ? verb : sourceStart(words, verb);
  if (start < 3 || !/^[,"”’'?!—]+$/.test(words[start - 1]?.text ?? '')) return 0;
  // What is said must be a clause of its own.
  const clause = words.slice(0, start).some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
  return clause && last - start <= LONGEST_FRAME ? start : 0;
}

const hasTense = (words: readonly TaggedWord[], from: number) =>
  words.slice(from).some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));

/** The verb of saying that nothing but a name, a time or a place follows; -1 where there is none. */
function lastCue(words: readonly TaggedWord[]): number {
  for (let k = words.length - 1; k > 2 && k >= words.length - LONGEST_FRAME; k--) {
    const word = words[k];
    if (!word) break;
    if (SAYING_CUES.has(word.lower) && /^VB[DZP]$/.test(word.tag)) return k;
    if (word.lower === 'that' || /^(?:VBD|VBZ|MD|WDT|WP|``)$/.test(word.tag)) return -1;
  }
  return -1;
}

/** Where the phrase before the verb begins; the verb where there is none. */
function sourceStart(words: readonly TaggedWord[], verb: number): number {
  let k = verb;
  while (
    k > 0 &&
    verb - k < 12 &&
    /^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|NUM|ADV|AUX)$/.test(words[k - 1]?.pos ?? '')
  ) {
    if (/^(?:WDT|WP|CC)$/.test(words[k - 1]?.tag ?? '')) return verb;
    k--;
  }
  return words[k]?.pos === 'ADP' ? verb : k;
}
