import { SAYING_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import { lexicon } from '../lemmas';
import type { TaggedWord } from '../parts/reporting-frame';

/** What is said to somebody: "told reporters that it rained" tells what was told, not which reporters. */
export const TO_SOMEBODY = lexicon(
  'tell inform assure remind warn convince persuade ask show notify advise',
);

/** No listener, with the day and the place of the telling, is longer than this. */
const LONGEST_LISTENER = 12;

/**
 * "told the BBC that three men had been arrested": the "that" behind a listener opens what was told.
 * So does that behind when and where it is said: "said in a statement that …". Where a verb with tense comes right behind it, it says which listener: "told the guard that stood there".
 */
export function openTold(words: readonly TaggedWord[]): void {
  for (const [verb, { lower, pos }] of words.entries()) {
    const somehow = SAYING_CUES.has(lower) && words[verb + 1]?.pos === 'ADP';
    if (pos !== 'VERB' || !(TO_SOMEBODY.has(lower) || somehow)) continue;
    const that = thatBehind(words, verb);
    if (that !== null) Object.assign(words[that] ?? {}, { pos: 'SCONJ', tag: 'IN' });
  }
}

function thatBehind(words: readonly TaggedWord[], verb: number): number | null {
  for (let k = verb + 1; k < Math.min(words.length, verb + LONGEST_LISTENER); k++) {
    const [word, next] = words.slice(k, k + 2);
    if (!word || word.pos === 'PUNCT' || word.pos === 'CCONJ' || isTensedTag(word.tag)) return null;
    if (word.lower !== 'that') continue;
    return k === verb + 1 || !next || isTensedTag(next.tag) ? null : k;
  }
  return null;
}
