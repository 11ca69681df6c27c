import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Frame, TaggedWord } from './reporting-frame';

const LONGEST = 16;
const PART = /^(?:most|many|some|all|both|half|several|none|few|one|dozens|hundreds|thousands)$/;

/**
 * What tells more of some who were named just before, in "Thousands of protesters, some of them carrying flags,
 * marched" and "61 journalists have been killed, 22 of them in Gaza": from the comma to behind the next, or to
 * the end. It is parsed apart, or its first word is taken for whoever does the rest.
 */
export function ofThemFrames(words: readonly TaggedWord[]): Frame[] {
  const found: Frame[] = [];
  for (let from = 1; from + 3 < words.length; from++) {
    if (words[from]?.text !== ',' || words[from - 1]?.pos === 'PUNCT') continue;
    const of = words.findIndex(({ lower }, k) => k > from && lower === 'of');
    const part = words[of - 1];
    if (words[of + 1]?.lower !== 'them' || of > from + 5) continue;
    // "killing six of them" is what was done.
    if (words.slice(from + 1, of).some(({ pos }) => pos === 'VERB')) continue;
    if (part?.pos !== 'NUM' && !PART.test(part?.lower ?? '')) continue;
    const end = words.findIndex(
      ({ text, tag }, k) => k > of && (/^[,.;]$/.test(text) || tag === ':'),
    );
    const to = end < 0 ? words.length : words[end]?.text === ',' ? end + 1 : end;
    const inside = words.slice(of + 2, to);
    if (to - from > LONGEST || inside.some(({ tag }) => isTensedTag(tag) || /^W/.test(tag)))
      continue;
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}
