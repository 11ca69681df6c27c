import { CLAUSE_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, hang } from '../hang';
import { TIMES } from './repair-phrases';

/** No phrase that is put in between a subject and its verb is longer than this. */
const LONGEST_ASIDE = 16;

const NOMINAL = /^(?:NOUN|PROPN|NUM)$/;

/** "Last year Russia carried out an exercise": a verb with tense has a subject, and it stands before it. */
export function repairSubjects(words: Word[]): void {
  for (const [verb, { label, pos }] of words.entries()) {
    isReported(words, verb);
    if (!/^(?:root|ccomp|conj|parataxis)$/.test(words[verb]?.label ?? label)) continue;
    // What an "and" joins may have the subject of what it is joined to.
    const joined = label === 'conj' || label === 'parataxis' ? JOINED : SUBJECT;
    if (childIndex(words, verb, joined) >= 0) continue;
    const first = words.findIndex(
      (word, k) =>
        k <= verb &&
        isTensedTag(word.tag) &&
        (k === verb || (word.head === verb && AUXILIARY.test(word.label))),
    );
    const subject = first > 0 && pos !== 'PRON' ? phraseBefore(words, first) : -1;
    if (subject >= 0) giveSubject(words, verb, subject, first);
  }
}

const SUBJECT = /^(?:nsubj|csubj|expl)/;
const JOINED = /^(?:nsubj|csubj|expl|cc)/;
const AUXILIARY = /^(?:aux|cop)/;

/** "suggested her best argument is in the figures": what has a copula is what is said. */
function isReported(words: readonly Word[], predicate: number): void {
  const word = words[predicate];
  if (word?.label !== 'obl' || !CLAUSE_CUES.has(words[word.head]?.lower ?? '')) return;
  const copula = childIndex(words, predicate, /^cop$/);
  if (copula > word.head && words[copula - 1]?.head === word.head) word.label = 'ccomp';
}

function giveSubject(words: Word[], verb: number, subject: number, first: number): void {
  const governor = words[subject]?.head ?? -1;
  const label = words[first]?.label === 'aux:pass' ? 'nsubj:pass' : 'nsubj';
  const mark = childIndex(words, subject, /^mark$/);
  if (mark >= 0 && !takesPlace(words, verb, subject, mark)) return;
  if (!hang(words, subject, verb, label)) return;
  for (const word of words.slice(subject + 1, first))
    if (word.pos === 'PUNCT' && word.head === governor) word.head = subject;
  // "Supporters say the programme, run by the ministry, has brought jobs": that is what they say.
  const saying = words[governor];
  if (saying?.head !== verb || words[verb]?.label !== 'root' || governor > subject) return;
  if (!CLAUSE_CUES.has(saying.lower) || childIndex(words, governor, SUBJECT) < 0) return;
  for (const [k, word] of words.entries())
    if (k > verb && word.head === verb && word.pos === 'PUNCT') word.head = governor;
  Object.assign(saying, { head: -1, label: 'root' });
  Object.assign(words[verb] ?? {}, { head: governor, label: 'ccomp' });
}

/** "that his cry had not moved voters": what is reported is what the verb says, and not the noun. */
function takesPlace(words: Word[], verb: number, noun: number, mark: number): boolean {
  const reported = words[noun];
  if (reported?.label !== 'ccomp' || !hang(words, verb, reported.head, 'ccomp')) return false;
  return hang(words, noun, verb, 'nsubj') && hang(words, mark, verb, 'mark');
}

/** The head of the phrase right before a verb, but for adverbs and what is put in; -1 where none is. */
function phraseBefore(words: readonly Word[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && /^(?:ADV|PART)$/.test(words[at]?.pos ?? '')) at--;
  if (words[at]?.text === ',') {
    const opening = words.findLastIndex(({ text }, k) => k < at && text === ',');
    if (opening < 1 || at - opening > LONGEST_ASIDE) return -1;
    at = opening - 1;
  }
  if (!NOMINAL.test(words[at]?.pos ?? '')) return -1;
  while (climbs(words, at)) at = words[at]?.head ?? -1;
  const aim = words[at]?.head ?? -1;
  // "his cry to save the planet had moved nobody": the cry had.
  if (/^(?:obj|obl)$/.test(words[at]?.label ?? '') && words[aim]?.label === 'acl' && aim < at)
    at = words[aim]?.head ?? -1;
  const prepared = childIndex(words, at, /^case$/) >= 0 || TIMES.test(words[at]?.lower ?? '');
  return prepared ? -1 : at;
}

/** Does the word belong to the phrase of the word before it that it hangs on? */
function climbs(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const head = words[word?.head ?? -1];
  if (
    !word ||
    !head ||
    word.head > at ||
    !/^(?:nmod|flat|compound|conj|nummod|appos|fixed)/.test(word.label)
  )
    return false;
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(head.pos) || TIMES.test(head.lower)) return false;
  const ends = word.label === 'conj' && /^(?:obj|obl)/.test(head.label);
  if (ends || (!/^nmod/.test(word.label) && childIndex(words, word.head, /^case$/) >= 0))
    return false;
  return words.slice(word.head, at).every(({ pos }) => !/^(?:PUNCT|VERB|AUX)$/.test(pos));
}
