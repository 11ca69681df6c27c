import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, hang, verbAbove } from '../hang';
import { isPerson } from '../person';
import { phraseOf } from './repair-relatives';

/** Mends what is said of a part of those named before: "both of them", "most of whom". */
export function repairShares(words: Word[]): void {
  for (const i of words.keys()) {
    setBothAside(words, i);
    mostOfWhom(words, i);
    fortyOfThem(words, i);
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

/** "40 witnesses, most of whom had worked there": the clause tells of the witnesses. */
function mostOfWhom(words: Word[], whom: number): void {
  if (whom < 4 || words[whom - 1]?.lower !== 'of') return;
  const [noun, comma, part] = words.slice(whom - 4, whom);
  if (!/^wh(?:om|ich)$/.test(words[whom]?.lower ?? '')) return;
  if (comma?.text !== ',' || !part || !(PART.test(part.lower) || part.pos === 'NUM')) return;
  if (!/^(?:NOUN|PROPN)$/.test(noun?.pos ?? '')) return;
  const tensed = words.findIndex(({ tag }, k) => k > whom && isTensedTag(tag));
  const auxiliary = /^(?:aux|cop)/.test(words[tensed]?.label ?? '');
  const verb = auxiliary ? (words[tensed]?.head ?? -1) : tensed;
  if (verb < whom || words[verb]?.head === undefined) return;
  const thing = countedOf(words, phraseOf(words, whom - 4));
  if (!hang(words, verb, whomOf(words, whom, thing), 'acl:relcl')) return;
  const passive = words[tensed]?.label === 'aux:pass' ? 'nsubj:pass' : 'nsubj';
  if (hang(words, whom - 2, verb, passive)) hang(words, whom, whom - 2, 'nmod');
}

/** "37 carried the virus, none of whom": no virus is a "whom", so the subject before it is. */
function whomOf(words: readonly Word[], whom: number, thing: number): number {
  const noun = words[thing];
  if (words[whom]?.lower !== 'whom' || noun?.tag !== 'NN' || isPerson(noun.lower)) return thing;
  const subject = words.findLastIndex(
    ({ label, tag }, k) => k < thing && /^nsubj/.test(label) && /^(?:NNS|CD)$/.test(tag),
  );
  return subject < 0 ? thing : subject;
}

/** "300 tonnes" of "300 tonnes of diesel". */
function countedOf(words: readonly Word[], phrase: number): number {
  const counted = words[phrase]?.label === 'nmod' ? (words[phrase]?.head ?? -1) : -1;
  const number = counted < 0 ? -1 : childIndex(words, counted, /^nummod$/);
  return number < 0 ? phrase : counted;
}

/** "230 people, 40 of them children.": no name of the phrase before, but what is so besides. */
function fortyOfThem(words: Word[], them: number): void {
  const [comma, part, of] = words.slice(them - 3, them);
  if (them < 3 || words[them]?.lower !== 'them' || of?.lower !== 'of' || comma?.text !== ',')
    return;
  if (part?.label !== 'appos' || part.pos !== 'NUM' || part.head > them) return;
  const noun = words.findIndex(({ tag }, k) => k > them && /^NNS?$/.test(tag));
  if (noun < 0 || words.slice(them).some(({ tag }) => isTensedTag(tag))) return;
  const verb = verbAbove(words, part.head);
  if (!hang(words, noun, verb, 'advcl')) return;
  if (hang(words, them - 2, noun, 'nsubj')) hang(words, them, them - 2, 'nmod');
  for (const [k, { head, pos }] of words.entries())
    if (k > noun && head < them - 3 && pos !== 'PUNCT') hang(words, k, noun, 'nmod');
}
