import { isTensedTag } from '@/lib/splitter/model/tense';
import { TIME_NOUN } from '../time-nouns';
import type { Frame, TaggedWord } from './reporting-frame';

const LONGEST = 14;

/** What says when, where or how something was done; "of", "from" and "with" tell more of whoever did it. */
const OPENS =
  /^(?:on|in|at|during|after|before|since|until|for|by|despite|under|through|throughout|amid|following|earlier|later|last|this|next|yesterday|today|now|then|once|still)$/;

/** "dormant for 200 years", "due to expire": an adjective that says more than a preposition could. */
const opensState = ([first, second]: readonly TaggedWord[]) =>
  first?.tag === 'JJ' && (second?.pos === 'ADP' || second?.lower === 'to');

/** The states between commas in "The volcano, dormant for 200 years, began …", found in the same way. */
export const stateFrames = (words: readonly TaggedWord[]): Frame[] => framesOf(words, opensState);

/**
 * What is put in between a subject and its verb to say when or how, in "The company, in a statement,
 * denied …": from the first comma to behind the second. It is parsed apart, and hangs on the verb, or it
 * is taken for a part of whoever speaks.
 */
export const adverbialFrames = (words: readonly TaggedWord[]): Frame[] =>
  framesOf(words, ([first]) => OPENS.test(first?.lower ?? ''));

/** What stands between commas before a verb with tense, where it opens in such a way. */
function framesOf(
  words: readonly TaggedWord[],
  opens: (phrase: readonly TaggedWord[]) => boolean,
): Frame[] {
  const found: Frame[] = [];
  for (let from = 1; from < words.length; from++) {
    if (isTensedTag(words[from]?.tag)) break;
    if (words[from]?.text !== ',' || !opens(words.slice(from + 1, from + 3))) continue;
    if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(words[from - 1]?.pos ?? '')) continue;
    const close = words.findIndex(({ text }, k) => k > from && text === ',');
    const phrase = words.slice(from + 1, close);
    if (close < 0 || phrase.length < 2 || phrase.length > LONGEST) continue;
    if (phrase.some(({ tag }) => isTensedTag(tag) || /^W/.test(tag))) continue;
    const verb = words[close + 1]?.pos === 'ADV' ? words[close + 2] : words[close + 1];
    if (!isTensedTag(verb?.tag)) continue;
    found.push({ from, to: close + 1 });
    from = close;
  }
  return found;
}

/**
 * What is said of a time that opens a sentence, in "In 2021, the last year with figures, 43 people died":
 * from the first comma to behind the second.
 */
export function timeFrame(words: readonly TaggedWord[]): Frame | null {
  const from = words.findIndex(({ text }) => text === ',');
  if (from < 2 || !/^(?:in|on|since|by|during)$/.test(words[0]?.lower ?? '')) return null;
  if (!/^(?:NUM|PROPN)$/.test(words[from - 1]?.pos ?? '')) return null;
  const to = words.findIndex(({ text }, k) => k > from && text === ',');
  if (to < 0 || to > from + LONGEST || words[from + 1]?.pos !== 'DET') return null;
  return words.slice(from + 2, from + 5).some(({ lower }) => TIME_NOUN.test(lower))
    ? { from, to: to + 1 }
    : null;
}
