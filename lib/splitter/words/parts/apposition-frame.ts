import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Frame, TaggedWord } from './reporting-frame';

const LONGEST = 14;
const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|PART|PRON|ADV|SYM)$/;
const OPENS = /^(?:DT|PRP\$|NNP|NN|JJ)$/;

/**
 * What a subject is said to be between commas, in "The senator, a Democrat from Ohio, voted …": from
 * the first comma to behind the second. It is parsed apart, as what it interrupts is read without it.
 */
export function appositionFrames(words: readonly TaggedWord[]): Frame[] {
  const from = words.findIndex(({ text }) => text === ',');
  if (from < 1 || words.slice(0, from).some(({ tag }) => isTensedTag(tag))) return [];
  if (!/^(?:NOUN|PROPN)$/.test(words[from - 1]?.pos ?? '') || opensAside(words)) return [];
  const to = words.findIndex(({ text }, k) => k > from && text === ',');
  const phrase = words.slice(from + 1, to);
  if (to < 0 || phrase.length < 2 || phrase.length > LONGEST) return [];
  // "a third of the budget, or $2 billion,": the same once more, in other figures.
  const again = phrase[0]?.lower === 'or' && phrase.some(({ pos }) => pos === 'NUM');
  if (again) phrase.shift();
  if (
    !(again || OPENS.test(phrase[0]?.tag ?? '')) ||
    !phrase.every(({ pos }, k) => IN_PHRASE.test(pos) || isDone(phrase, k))
  )
    return [];
  if (phrase.some(({ tag }) => /^(?:CC|W.*|PRP)$/.test(tag)) || isPlace(words, from, phrase))
    return [];
  const next = behindOthers(words, to + 1);
  const verb = words[next]?.pos === 'ADV' ? words[next + 1] : words[next];
  return isTensedTag(verb?.tag) || isOnlyVerb(words, verb) ? [{ from, to: to + 1 }] : [];
}

/**
 * What an object is said to be, in "sentenced Ivan Petrov, a blogger, to six years": behind a name, and the
 * sentence goes on with a preposition that the name does not need.
 */
export function objectFrames(words: readonly TaggedWord[]): Frame[] {
  const found: Frame[] = [];
  for (let from = 2; from < words.length; from++) {
    if (words[from]?.text !== ',' || words[from - 1]?.pos !== 'PROPN') continue;
    if (!words.slice(0, from).some(({ tag }) => isTensedTag(tag))) continue;
    const to = words.findIndex(({ text }, k) => k > from && text === ',');
    const phrase = words.slice(from + 1, to);
    if (to < 0 || phrase.length < 2 || phrase.length > LONGEST) continue;
    if (!/^(?:an?|the|its|his|her|their)$/.test(phrase[0]?.lower ?? '')) continue;
    if (!phrase.every(({ pos, tag }) => IN_PHRASE.test(pos) && !/^W/.test(tag))) continue;
    if (!/^(?:to|of|for|with|as|over|from)$/.test(words[to + 1]?.lower ?? '')) continue;
    found.push({ from, to: to + 1 });
  }
  return found;
}

/** "a Boeing 737 operated by a private company": behind what it describes, and before a preposition. */
const isDone = (phrase: readonly TaggedWord[], k: number) =>
  phrase[k]?.tag === 'VBN' &&
  /^(?:NOUN|PROPN|NUM)$/.test(phrase[k - 1]?.pos ?? '') &&
  phrase[k + 1]?.pos === 'ADP';

/** "Exports, its main income, dropped": taken for a participle, where no other word has tense. */
const isOnlyVerb = (words: readonly TaggedWord[], verb: TaggedWord | undefined) =>
  verb?.tag === 'VBN' && verb.lower.endsWith('ed') && !words.some(({ tag }) => isTensedTag(tag));

/** "Wern, the mayor, and his wife were questioned": behind who else is of the subject. */
function behindOthers(words: readonly TaggedWord[], from: number): number {
  if (words[from]?.lower !== 'and') return from;
  const end = words.findIndex(
    ({ pos }, k) => k > from && !/^(?:DET|PRON|ADJ|NUM|NOUN|PROPN|ADP)$/.test(pos),
  );
  return /^(?:NOUN|PROPN)$/.test(words[end - 1]?.pos ?? '') ? end : from;
}

/** "On Monday, the mayor, …": no subject stands before the first comma. */
const opensAside = (words: readonly TaggedWord[]) =>
  /^(?:ADP|SCONJ|ADV|VERB)$/.test(words[0]?.pos ?? '') && !ABOUT.test(words[0]?.lower ?? '');

const ABOUT = /^(?:nearly|almost|about|roughly|some|around|approximately|only|just|over)$/;

/** "The mayor of Lund, Scania, said": a bare name behind a preposition and a name says where. */
function isPlace(words: readonly TaggedWord[], comma: number, phrase: readonly TaggedWord[]) {
  return (
    words[comma - 1]?.pos === 'PROPN' &&
    words.slice(0, comma).some(({ pos }) => pos === 'ADP') &&
    phrase.every(({ pos }) => pos === 'PROPN')
  );
}
