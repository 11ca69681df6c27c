import { isTensedTag } from '@/lib/splitter/model/tense';
import { TIME_NOUN } from '../time-nouns';
import type { Frame, TaggedWord } from './reporting-frame';

const LONGEST = 20;
const LONGEST_SUBJECT = 10;
const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|PART|PRON|ADV|CCONJ|SYM)$/;
const IN_SUBJECT = /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON|PART)$/;
const OPENS = /^(?:DT|PRP\$|NNP|NN|JJ|JJR|JJS|RB|RBS|IN|CD)$/;

/** What is no description of anybody. */
const EMPTY = /^(?:way|doubt|matter|surprise|wonder|thing|while|time|moment)s?$/;

/** "no surprise, he left", "every day, he left", "this time": nothing is said of what follows. */
const NO_DESCRIPTION = /^(?:no|not|every|each|this|that|these|those|any|all|such|both|which|what)$/;

/**
 * What a subject is said to be in front of it, in "A veteran of three wars, Ana Ruiz took command": from
 * the beginning to behind the comma. It is parsed apart, or one of its nouns is taken for the subject.
 * Null where a sentence begins otherwise.
 */
export function frontedFrame(words: readonly TaggedWord[]): Frame | null {
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > LONGEST) return null;
  const phrase = words.slice(0, comma);
  if (!OPENS.test(phrase[0]?.tag ?? '') || !phrase.every(isInPhrase)) return null;
  const noun = headOf(phrase);
  if (!noun || TIME_NOUN.test(noun.lower) || EMPTY.test(noun.lower)) return null;
  if (NO_DESCRIPTION.test(phrase[0]?.lower ?? '')) return null;
  return isNamedClause(words, comma + 1) ? { from: 0, to: comma + 1 } : null;
}

/** "the first woman to hold the post", "a law backed by the left": no verb with tense stands in it. */
function isInPhrase({ pos, tag }: TaggedWord, k: number): boolean {
  return k === 0 || IN_PHRASE.test(pos) || (k > 1 && /^(?:VB|VBN|VBG|TO|HYPH|POS)$/.test(tag));
}

/** The noun that the phrase describes with: the last before a preposition or a verb. Null of a bare name. */
function headOf(phrase: readonly TaggedWord[]): TaggedWord | null {
  // "Once the richest man in Brazil" and "One of the largest ports" open with what is none elsewhere.
  const from = /^(?:once|formerly|now|long|originally)$/.test(phrase[0]?.lower ?? '') ? 1 : 0;
  const first = phrase[from];
  if (!first || /^(?:ADP|ADV|SCONJ)$/.test(first.pos)) return null;
  if (first.lower === 'one') return phrase[from + 1]?.lower === 'of' ? first : null;
  const end = phrase.findIndex(
    ({ pos, tag }, k) => k > from && (pos === 'ADP' || /^(?:VB[NG]?|TO)$/.test(tag)),
  );
  const core = phrase.slice(from, end < 0 ? phrase.length : end);
  const last = core.at(-1);
  if (last?.pos === 'NOUN') return last;
  // "the first of its kind", "the most popular in the north"
  const most = /^(?:the|its|his|her|their)$/.test(first.lower) && last?.pos === 'ADJ';
  return most && end > 0 ? last : null;
}

/** Does a clause begin here whose subject is a name, a pronoun or "the …", right before its verb? */
function isNamedClause(words: readonly TaggedWord[], from: number): boolean {
  const verb = words.findIndex(({ tag }, k) => k >= from && isTensedTag(tag));
  if (verb <= from || verb > from + LONGEST_SUBJECT) return false;
  const subject = words.slice(from, words[verb - 1]?.tag === 'RB' ? verb - 1 : verb);
  const nominal = subject.every(
    ({ pos, tag }) => !/^W/.test(tag) && (IN_SUBJECT.test(pos) || tag === 'HYPH'),
  );
  const known =
    /^(?:he|she|it|they|we|i|the)$/.test(subject[0]?.lower ?? '') ||
    subject.some(({ pos, text }) => pos === 'PROPN' || /^\p{Lu}/u.test(text));
  return nominal && known && subject.length > 0;
}
