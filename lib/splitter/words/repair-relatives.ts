import { isTensedTag } from '../model/tense';
import type { Word } from './analysis';
import { childIndex, hang } from './hang';

/** Mends clauses and phrases that are put in behind a noun, which the parser hangs as if they went on. */
export function repairRelatives(words: Word[]): void {
  for (const i of words.keys()) {
    setBothAside(words, i);
    placeOf(words, i);
    whoseIs(words, i);
    thanExpected(words, i);
  }
}

const PART = /^(?:both|all|most|some|many|several|none|half|each)$/;

/** "Two of the hostages, both of them nurses, were freed": what stands between the commas is put in. */
function setBothAside(words: Word[], part: number): void {
  if (part < 2 || words[part - 1]?.text !== ',') return;
  const [word, of, them] = words.slice(part, part + 3);
  if (!PART.test(word?.lower ?? '')) return;
  if (of?.lower !== 'of' || !/^(?:them|whom)$/.test(them?.lower ?? '')) return;
  const end = words.findIndex(({ text }, k) => k > part && text === ',');
  const noun = words.findIndex(({ pos }, k) => k > part + 2 && k < end && pos === 'NOUN');
  const root = words[noun];
  if (noun < 0 || !root || root.head >= 0 || noun !== end - 1) return;
  const verb = words.findIndex(({ head, pos }, k) => k > end && head === noun && pos === 'VERB');
  const subject = words.findIndex(
    ({ head, label }, k) => k < part && head === noun && /^nsubj/.test(label),
  );
  if (verb < 0 || subject < 0) return;
  for (const [k, other] of words.entries())
    if (other.head === noun && (k < part - 1 || k > end)) other.head = verb;
  Object.assign(words[verb] ?? {}, { head: -1, label: 'root' });
  Object.assign(root, { head: subject, label: 'parataxis' });
  hang(words, part, noun, 'nsubj');
}

/** "the blaze, in which 14 people lost their lives": the clause describes the noun before the comma. */
function placeOf(words: Word[], which: number): void {
  const word = words[which];
  if (which < 3 || word?.lower !== 'which') return;
  const [noun, comma, preposition] = words.slice(which - 3, which);
  if (preposition?.pos !== 'ADP' || comma?.text !== ',') return;
  const clause = word.head;
  const verb = words[clause];
  if (noun?.pos !== 'NOUN' || !verb || clause < which || !/^(?:obl|nmod)/.test(word.label)) return;
  if (!hang(words, clause, which - 3, 'acl:relcl')) return;
  if (childIndex(words, clause, /^nsubj/) >= 0) return;
  const subject = words.findIndex(
    ({ head, pos }, k) => k > which && k < clause && head === clause && pos === 'NOUN',
  );
  const bare = subject >= 0 && childIndex(words, subject, /^case$/) < 0;
  if (bare) hang(words, subject, clause, 'nsubj');
}

/** "the library, whose collection dated to 1604": the collection did, and is no other name of the library. */
function whoseIs(words: Word[], whose: number): void {
  const noun = words[whose]?.head ?? -1;
  const owned = words[noun];
  const verb = words[noun + 1];
  if (words[whose]?.lower !== 'whose' || owned?.label !== 'appos' || noun < whose) return;
  if (!verb || !/^VB[DN]$/.test(verb.tag) || verb.head !== owned.head) return;
  if (!hang(words, noun + 1, owned.head, 'acl:relcl') || !hang(words, noun, noun + 1, 'nsubj'))
    return;
  Object.assign(verb, { tag: 'VBD' });
}

/** "fewer than analysts had expected": they expected it, which is what it is less than. */
function thanExpected(words: Word[], than: number): void {
  const word = words[than];
  const subject = word?.head ?? -1;
  const auxiliary = words[subject + 1];
  if (word?.lower !== 'than' || word.label !== 'case' || !auxiliary) return;
  if (!isTensedTag(auxiliary.tag) || subject <= than) return;
  const verb = /^aux/.test(auxiliary.label) ? auxiliary.head : subject + 1;
  const beside = words[subject]?.head ?? -1;
  if (beside < 0 || beside > than || childIndex(words, verb, /^(?:nsubj.*|mark)$/) >= 0) return;
  if (!/^(?:parataxis|conj|advcl|ccomp|acl)$/.test(words[verb]?.label ?? '')) return;
  if (!hang(words, verb, beside, 'advcl')) return;
  if (hang(words, subject, verb, 'nsubj')) hang(words, than, verb, 'mark');
}
