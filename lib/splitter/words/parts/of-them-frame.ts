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
    const them = ofThem(words, from) ?? badlyHurt(words, from);
    if (them === null) continue;
    const lists = words[them - 1]?.lower === 'among';
    const end = words.findIndex(
      ({ text, tag }, k) =>
        k > them && (/^[,.;]$/.test(text) || tag === ':') && !(lists && listsOn(words, k)),
    );
    const to = end < 0 ? words.length : words[end]?.text === ',' ? end + 1 : end;
    const inside = words.slice(them + 1, to);
    if (to - from > LONGEST || inside.some(({ tag }) => isTensedTag(tag) || /^W/.test(tag)))
      continue;
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}

/** The "them" of ", 22 of them in Gaza"; null where there is none. */
function ofThem(words: readonly TaggedWord[], from: number): number | null {
  // "several governments, among them those of Italy and Poland, say"
  if (words[from + 1]?.lower === 'among' && words[from + 2]?.lower === 'them') return from + 2;
  const of = words.findIndex(({ lower }, k) => k > from && lower === 'of');
  const part = words[of - 1];
  if (words[of + 1]?.lower !== 'them' || of > from + 5) return null;
  // "killing six of them" is what was done.
  if (words.slice(from + 1, of).some(({ pos }) => pos === 'VERB')) return null;
  return part?.pos === 'NUM' || PART.test(part?.lower ?? '') ? of + 1 : null;
}

/** The "many" of ", many badly burnt,"; null where there is none. */
function badlyHurt(words: readonly TaggedWord[], from: number): number | null {
  const [part, how, hurt, next] = words.slice(from + 1, from + 5);
  const tells = how?.pos === 'ADV' && hurt?.tag === 'VBN' && next?.pos === 'PUNCT';
  return tells && PART.test(part?.lower ?? '') ? from + 1 : null;
}

/** "among them Brazil, India and South Africa, abstained": no comma before the verb ends the list. */
const listsOn = (words: readonly TaggedWord[], comma: number) =>
  words[comma]?.text === ',' && !isTensedTag(words[comma + 1]?.tag);
