import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Frame, TaggedWord } from './reporting-frame';

const LONGEST = 40;

const isTensed = (word: TaggedWord | undefined) => isTensedTag(word?.tag);

/**
 * The clauses put in between commas in "Ada Wern, who leads the group, said …": from the first comma
 * to behind the second. They are parsed apart, as what they interrupt is read without them.
 */
export function relativeFrames(words: readonly TaggedWord[]): Frame[] {
  const found: Frame[] = [];
  for (let k = 1; k < words.length; k++) {
    if (words[k]?.text !== ',' || !opensAside(words, k)) continue;
    if (!/^(?:NOUN|PROPN|NUM|PRON)$/.test(words[k - 1]?.pos ?? '')) continue;
    const to = frameEnd(words, k);
    if (to === null) continue;
    found.push({ from: k, to });
    k = to;
  }
  return found;
}

/** "who leads it", or "speaking on condition of anonymity", "named only as K." where no verb with tense has come yet. */
function opensAside(words: readonly TaggedWord[], comma: number): boolean {
  const next = words[comma + 1];
  if (/^(?:whom?|which|whose|where)$/.test(next?.lower ?? '')) return true;
  // "long thought to be a copy"
  const first = next?.pos === 'ADV' ? comma + 2 : comma + 1;
  const isParticiple = next?.tag === 'VBG' || isNamedOnly(words, first);
  if (isNamedAs(words, first)) return true;
  return isParticiple && !words.slice(0, comma).some(isTensed);
}

/** "one of its members, identified only as Abu Omar, had detonated": nothing else begins so. */
const isNamedAs = (words: readonly TaggedWord[], k: number) =>
  /^(?:identified|named|known)$/.test(words[k]?.lower ?? '') &&
  (words[k + 1]?.lower === 'as' ||
    (words[k + 1]?.lower === 'only' && words[k + 2]?.lower === 'as'));

/** "identified only as Daniel K.", "addressed to the ambassador": the parser takes the name for whoever does the rest. */
const isNamedOnly = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBN' &&
  (words[k]?.lower === 'dated' ||
    words[k + 1]?.lower === 'to' ||
    (/^(?:identified|named|known|described|referred)$/.test(words[k]?.lower ?? '') &&
      words.slice(k + 1, k + 4).some(({ lower }) => lower === 'as')));

/** Behind the comma after which the sentence goes on with its verb. */
function frameEnd(words: readonly TaggedWord[], from: number): number | null {
  // A participle needs no verb with tense.
  const first = words[from + 1]?.pos === 'ADV' ? from + 2 : from + 1;
  let inside = /^VB[GN]$/.test(words[first]?.tag ?? '') || isNamedAs(words, first);
  for (let k = from + 2; k < Math.min(words.length, from + LONGEST); k++) {
    const closes = words[k]?.text === ',' && inside;
    const verb = words[k + 1]?.pos === 'ADV' ? words[k + 2] : words[k + 1];
    if (closes && (isTensed(verb) || isOnlyVerb(words, from, k, verb))) return k + 1;
    inside ||= isTensed(words[k]);
  }
  return null;
}

/** "put" and the like are taken for participles; where no other verb could be that of the sentence they are it. */
function isOnlyVerb(
  words: readonly TaggedWord[],
  from: number,
  to: number,
  verb: TaggedWord | undefined,
): boolean {
  if (!/^VBN?$/.test(verb?.tag ?? '')) return false;
  return !words.slice(0, from).some(isTensed) && !words.slice(to).some(isTensed);
}
