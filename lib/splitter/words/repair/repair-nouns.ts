import { NOUN_CUES } from '@/lib/splitter/attributions/cues';
import type { Word } from '../analysis';
import { childIndex, hang, verbAbove } from '../hang';
import { TO_SOMEBODY } from '../retag/retag-told';
import { phraseOf } from './repair-relatives';

/** Mends what a noun is to the words beside it. */
export function repairNouns(words: Word[]): void {
  for (const i of words.keys()) {
    eachOther(words, i);
    toldCourt(words, i);
    namesOn(words, i);
    agedWho(words, i);
    dismissedReport(words, i);
    resultThat(words, i);
    firstSince(words, i);
    sumOwed(words, i);
  }
}

/** "within six weeks of each other": of the noun before it, and of no year behind it. */
function eachOther(words: Word[], each: number): void {
  if (words[each]?.lower !== 'each' || words[each + 1]?.lower !== 'other') return;
  const noun = words[each - 2];
  if (words[each - 1]?.pos !== 'ADP' || noun?.pos !== 'NOUN') return;
  if (!hang(words, each, each - 2, 'nmod') || !hang(words, each - 1, each, 'case')) return;
  hang(words, each + 1, each, 'fixed');
}

/** "told the court he had never met them": the court is told, and is no part of who had not. */
function toldCourt(words: Word[], noun: number): void {
  const word = words[noun];
  if (word?.label !== 'compound' || words[noun + 1]?.pos !== 'PRON') return;
  const told = words.findLastIndex(({ lower }, k) => k < noun && TO_SOMEBODY.has(lower));
  const between = words.slice(told + 1, noun);
  if (told < 0 || !between.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos))) return;
  hang(words, noun, told, 'iobj');
}

/** "Ethiopian Airlines Flight 302": with nothing between them they are one name. */
function namesOn(words: Word[], name: number): void {
  const word = words[name];
  if (word?.label !== 'appos' || word.pos !== 'PROPN' || word.head < 0 || word.head > name) return;
  if (words.slice(word.head, name).every(({ pos }) => pos === 'PROPN')) word.label = 'flat';
}

/** "Halima Adam, 28, who fled": she has, and no 28. */
function agedWho(words: Word[], age: number): void {
  const word = words[age];
  if (word?.pos !== 'NUM' || words[age - 1]?.text !== ',' || words[age + 1]?.text !== ',') return;
  if (!/^(?:NOUN|PROPN)$/.test(words[age - 2]?.pos ?? '')) return;
  const clause = childIndex(words, age, /^acl:relcl$/);
  if (clause < age || !/^who/.test(words[age + 2]?.lower ?? '')) return;
  hang(words, clause, phraseOf(words, age - 2), 'acl:relcl');
}

/** "dismissed as nonsense a report that it had paid them": that it had is what the report says. */
function dismissedReport(words: Word[], noun: number): void {
  const word = words[noun];
  if (!word || !NOUN_CUES.has(word.lower)) return;
  const clause = childIndex(words, noun, /^acl:relcl$/);
  const that = words.findIndex(
    ({ head, lower, label }) => head === clause && lower === 'that' && label === 'mark',
  );
  if (clause < 0 || that !== noun + 1 || childIndex(words, clause, /^nsubj/) < 0) return;
  Object.assign(words[clause] ?? {}, { label: 'acl' });
  Object.assign(words[that] ?? {}, { pos: 'SCONJ', tag: 'IN' });
  if (word.label === 'obl:unmarked' && childIndex(words, word.head, /^obj$/) < 0)
    word.label = 'obj';
}

const SUMS_UP =
  /^(?:result|move|step|decision|rate|level|record|blow|sign|trend|pace|feat|act|rise|fall|drop|increase|decline|toll|policy|practice)$/;

/** "won 73 percent of the vote, a result that others called a sham": what he won is, and no vote. */
function resultThat(words: Word[], noun: number): void {
  const word = words[noun];
  if (word?.label !== 'appos' || !SUMS_UP.test(word.lower) || words[noun - 2]?.text !== ',') return;
  if (!/^an?$/.test(words[noun - 1]?.lower ?? '') || words[word.head]?.pos !== 'NOUN') return;
  const clause = childIndex(words, noun, /^acl:relcl$/);
  const that = words[noun + 1];
  if (clause < 0 || that?.lower !== 'that' || that.head !== clause) return;
  const verb = verbAbove(words, word.head);
  if (verb < 0 || !hang(words, noun, verb, 'parataxis')) return;
  if (that.label === 'mark') Object.assign(that, { label: 'obj', pos: 'PRON', tag: 'WDT' });
}

/** "were grounded because of a failure, the first halt since 2001": that they were is, and no failure. */
function firstSince(words: Word[], noun: number): void {
  const word = words[noun];
  const above = words[word?.head ?? -1];
  if (word?.label !== 'appos' || word.pos !== 'NOUN' || !/^(?:obl|nmod)$/.test(above?.label ?? ''))
    return;
  const the = childIndex(words, noun, /^det$/);
  if (words[the]?.lower !== 'the' || words[the - 1]?.text !== ',') return;
  const which = words[the + 1];
  if (which?.tag !== 'JJS' && !/^(?:first|second|third|fourth|fifth)$/.test(which?.lower ?? ''))
    return;
  if (!words.slice(noun).some(({ lower }) => lower === 'since')) return;
  hang(words, noun, verbAbove(words, word.head), 'parataxis');
}

/** "restructure $6.3 billion owed to governments": what is owed is restructured. */
function sumOwed(words: Word[], owed: number): void {
  const word = words[owed];
  if (word?.tag !== 'VBN' || !/^(?:conj|ccomp|advcl|parataxis)$/.test(word.label)) return;
  const sum = childIndex(words, owed, /^nsubj/);
  if (words[sum]?.text !== '$' || childIndex(words, owed, /^aux/) >= 0 || sum > owed) return;
  if (words[sum - 1]?.pos !== 'VERB' || !hang(words, sum, sum - 1, 'obj')) return;
  hang(words, owed, sum, 'acl');
}
