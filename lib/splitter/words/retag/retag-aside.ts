import { isTensedTag } from '@/lib/splitter/model/tense';
import type { TaggedWord } from '../parts/reporting-frame';

/**
 * "The company, based in Bergen, employs 40 people", "X, whose shares fell, plans to close": right behind
 * what is put in after the subject stands the verb, where nothing outside of it has tense. Gives the word
 * at `k` its tag if it is such a verb.
 */
export function verbBehindAside(words: readonly TaggedWord[], k: number): void {
  const verb = words[k];
  if (!verb || words[k - 1]?.text !== ',' || !(opensObject(words, k + 1) || isThing(words, k + 1)))
    return;
  const from = words.findLastIndex(({ text }, i) => i < k - 1 && text === ',');
  const subject = words.slice(0, Math.max(0, from));
  const noun = subject.at(-1);
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.pos) || !subject.every(isNominal)) return;
  const first = words[from + 1]?.pos === 'ADV' ? from + 2 : from + 1;
  const opening = words[first];
  // "backed by a state", "built in 1970": what has no object right behind the comma is a participle.
  const doneBy = opening?.tag === 'VBD' && words[first + 1]?.pos === 'ADP';
  const opens = doneBy || opening?.tag === 'VBN' || RELATIVE.test(opening?.lower ?? '');
  const clause = words.findIndex(({ pos, tag }, i) => i > k && OPENS_NEXT.test(`${pos} ${tag}`));
  const rest = words.slice(k, clause < 0 ? undefined : clause);
  const tag = formAgreeing(verb, noun);
  if (!opens || tag === null || rest.some((word) => isTensedTag(word.tag))) return;
  Object.assign(verb, { pos: 'VERB', tag });
  if (opening && doneBy) opening.tag = 'VBN';
}

const RELATIVE = /^(?:who|which|whose)$/;

/**
 * "The parcel bomb, addressed to the ambassador, exploded": of the two the one behind the aside is the verb, and
 * the one that opens it is not.
 */
export function participleAside(words: readonly TaggedWord[]): void {
  const from = words.findIndex(({ text }) => text === ',');
  const first = words[from + 1]?.pos === 'ADV' ? from + 2 : from + 1;
  const opening = words[first];
  const to = words.findIndex(({ text }, k) => k > from && text === ',');
  const verb = words[to + 1];
  if (from < 1 || to < from + 4 || opening?.tag !== 'VBD' || !verb) return;
  if (!/^VB[DN]$/.test(verb.tag) && !isTensedTag(verb.tag)) return;
  const next = words[first + 1];
  if (!words.slice(0, from).every(isNominal) || !(next?.pos === 'ADP' || next?.tag === 'TO'))
    return;
  const outside = words.slice(first + 1, to).some(({ tag }) => isTensedTag(tag));
  if (outside || !/(?:ed|[ao]ught|held|built|made|found|shot|sent|led|known)$/.test(opening.lower))
    return;
  opening.tag = 'VBN';
  if (verb.tag === 'VBN') verb.tag = 'VBD';
}

/** "The company … plans", "the rebels … control": taken for a noun or an adverb. */
function formAgreeing(verb: TaggedWord, subject: TaggedWord): 'VBZ' | 'VBP' | 'VBD' | null {
  const ends = /[^s]s$/.test(verb.lower);
  if (PLAIN_PAST.test(verb.lower) && verb.tag !== 'VBD') return 'VBD';
  if (subject.tag === 'NNS') return !ends && verb.tag === 'NN' ? 'VBP' : null;
  return ends && /^(?:NNS|RB)$/.test(verb.tag) ? 'VBZ' : null;
}

/** Past tenses that look like another word, so that a tagger takes them for it behind a long aside. */
const PLAIN_PAST =
  /^(?:left|cut|hit|put|set|shut|shed|spread|cost|hurt|beat|led|struck|let|split)$/;

const OPENS_NEXT = /^(?:PUNCT|SCONJ|CCONJ)|W(?:DT|P|RB)$/;
const isNominal = ({ pos, tag }: TaggedWord) =>
  /^(?:DET|NUM|ADJ|NOUN|PROPN|ADP)$/.test(pos) || tag === 'POS';

/** "plans to cut", "employs 1,200": what stands behind a verb, and not behind a noun that ends in -s. */
const opensObject = (words: readonly TaggedWord[], k: number) =>
  /^(?:DT|CD|PRP\$|JJ[SR]?|RBR|NNS)$/.test(words[k]?.tag ?? '') ||
  (words[k]?.lower === 'to' && words[k + 1]?.tag === 'VB');

/** "supplies water to both": one noun, and then no other. */
const isThing = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'NN' && /^(?:ADP|CCONJ|PUNCT)$/.test(words[k + 1]?.pos ?? '');
