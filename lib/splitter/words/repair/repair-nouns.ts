import { NOUN_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
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
    stormNamed(words, i);
    sharingDeal(words, i);
    offerBackdated(words, i);
    othersWere(words, i);
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

/** "Storm Babet has killed seven": with two names in a row the first belongs to the second. */
function stormNamed(words: Word[], first: number): void {
  const [word, name] = [words[first], words[first + 1]];
  if (!word?.label.startsWith('nsubj') || !name?.label.startsWith('nsubj')) return;
  if (word.pos !== 'NOUN' || name.pos !== 'PROPN' || word.head !== name.head) return;
  if (/^\p{Lu}/u.test(word.text)) hang(words, first, first + 1, 'compound');
}

/** "ended his power-sharing deal": a deal is what ends. */
function sharingDeal(words: Word[], sharing: number): void {
  const word = words[sharing];
  const deal = words[sharing + 1];
  if (words[sharing - 1]?.text !== '-' || !/^(?:xcomp|obj|obl)$/.test(word?.label ?? '')) return;
  if (deal?.pos !== 'NOUN' || deal.head !== sharing || deal.label !== 'obj' || !word) return;
  const { head } = word;
  Object.assign(deal, { head, label: 'obj' });
  Object.assign(word, { head: sharing + 1, label: 'compound' });
  for (const other of words)
    if (other.head === sharing && !/^(?:compound|punct)$/.test(other.label))
      other.head = sharing + 1;
}

/** "an offer of 5 percent backdated to April": the offer is. */
function offerBackdated(words: Word[], participle: number): void {
  const word = words[participle];
  const measure = words[word?.head ?? -1];
  if (word?.tag !== 'VBN' || word.label !== 'acl' || measure?.label !== 'nmod') return;
  if (!/^(?:percent|\$|£|€)$/.test(measure.lower) || words[measure.head]?.tag !== 'NN') return;
  hang(words, participle, measure.head, 'acl');
}

/** "while 13,000 others were without electricity": with a subject and a copula it is a clause. */
function othersWere(words: Word[], said: number): void {
  const word = words[said];
  if (!/^(?:obl|nmod|obj|appos|conj)$/.test(word?.label ?? '')) return;
  const copula = words[childIndex(words, said, /^cop$/)];
  const mark = words[childIndex(words, said, /^mark$/)];
  if (!isTensedTag(copula?.tag) || childIndex(words, said, /^nsubj/) < 0) return;
  if (/^(?:while|although|because|as|after|before)$/.test(mark?.lower ?? ''))
    hang(words, said, verbAbove(words, word?.head ?? -1), 'advcl');
}
