import { CLAUSE_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, descends, hang } from '../hang';
import { isTensedVerb } from '../tensed-verb';
import { TIMES } from './repair-phrases';

/** Mends which verb of a sentence the others hang on, where its words leave one way alone. */
export function repairVerbs(words: Word[]): void {
  for (const i of words.keys()) {
    hasYetTo(words, i);
    saysBesides(words, i);
    isUnclear(words, i);
    isOpening(words, i);
    standsAlone(words, i);
    isSeenFirst(words, i);
    saysMore(words, i);
    isFamiliar(words, i);
    goesOn(words, i);
    closesReport(words, i);
    comesLater(words, i);
    isParticiple(words, i);
    leadsOn(words, i);
  }
}

/** Puts a verb where another word stood in the tree, and hangs that word on it. */
function takePlace(words: Word[], verb: number, old: number, label: string): void {
  const [word, former] = [words[verb], words[old]];
  if (!word || !former || former.head === verb) return;
  if (!descends(words, verb, old)) return;
  Object.assign(word, { head: former.head, label: former.label });
  Object.assign(former, { head: verb, label });
}

/** "The ministry has yet to publish the figures": it has, and the rest says what it has to do. */
function hasYetTo(words: Word[], has: number): void {
  if (words[has + 1]?.lower !== 'yet') return;
  const [word, , to, verb] = words.slice(has, has + 4);
  if (!/^(?:has|have|had)$/.test(word?.lower ?? '')) return;
  if (to?.lower !== 'to' || verb?.tag !== 'VB' || word?.head !== has - 1) return;
  Object.assign(word, { pos: 'VERB' });
  takePlace(words, has, has - 1, 'nsubj');
  hang(words, has + 1, has, 'advmod');
  hang(words, has + 3, has, 'xcomp');
  hang(words, has + 2, has + 3, 'mark');
  for (const [k, other] of words.entries())
    if (other.head === has - 1 && k > has) hang(words, k, has, other.label);
}

/** "acknowledged that mistakes had been made but insisted nobody lied": one speaker, two sayings. */
function saysBesides(words: Word[], verb: number): void {
  if (verb < 3 || words[verb]?.label !== 'conj') return;
  const [and, word, subject, next] = words.slice(verb - 1, verb + 3);
  if (!word || !/^(?:and|but)$/.test(and?.lower ?? '')) return;
  if (!CLAUSE_CUES.has(word.lower) || !isTensedTag(word.tag) || subject?.pos !== 'PRON') return;
  if (!next || !isTensedTag(next.tag) || childIndex(words, verb, /^nsubj/) >= 0) return;
  const first = words.findIndex(
    ({ lower, tag }, k) => k < verb && CLAUSE_CUES.has(lower) && tag === word.tag,
  );
  const clause = /^(?:aux|cop)/.test(next.label) ? next.head : verb + 2;
  const said = word.head;
  if (first < 0 || said === first || clause === verb || clause < 0) return;
  // Everything on the way down from the first saying is hung anew, from the top.
  if (!hang(words, said, first, 'ccomp') || !hang(words, verb, first, 'conj')) return;
  if (hang(words, clause, verb, 'ccomp')) hang(words, verb + 1, clause, 'nsubj');
}

/** "Whether it will reopen remains unclear, and officials refused": two clauses, and the first comes first. */
function isUnclear(words: Word[], verb: number): void {
  const word = words[verb];
  if (!word || !isTensedTag(word.tag)) return;
  if (!/^(?:unclear|unknown|uncertain|open)$/.test(words[verb + 1]?.lower ?? '')) return;
  if (!/^(?:whether|how|who|what|why|where|when)$/.test(words[0]?.lower ?? '')) return;
  const root = words.findIndex((other) => other.head < 0);
  // "Why the engine failed remains unclear": it is asked why it failed, and not why it remains so.
  if (words[0]?.head === verb && root < verb) hang(words, 0, root, 'advmod');
  const asked = words[0]?.head ?? -1;
  if (asked < 1 || asked >= verb || (root <= verb && root !== asked)) return;
  // "reopen before winter remains unclear": the winter is when it reopens, and remains nothing.
  for (let k = verb - 1; k > asked; k--) {
    const other = words[k];
    if (other?.head !== verb) continue;
    if (other.pos === 'ADP') hang(words, k, verb - 1, 'case');
    else Object.assign(other, { head: asked, label: 'obl' });
  }
  for (const [k, other] of words.entries())
    if (other.head === root && k > verb && root < verb) other.head = verb;
  Object.assign(word, { head: -1, label: 'root' });
  Object.assign(words[asked] ?? {}, { head: verb, label: 'csubj' });
  if (root > verb) Object.assign(words[root] ?? {}, { head: verb, label: 'conj' });
}

/** "Asked about the audit, the senator called it a lie": what was done to her opens what she did. */
function isOpening(words: Word[], first: number): void {
  const word = words[first];
  if (first > 0 || word?.tag !== 'VBN' || word.head >= 0) return;
  const verb = words.findIndex(({ head, label }) => head === first && label === 'conj');
  if (verb < 0 || childIndex(words, verb, /^nsubj/) < 0 || childIndex(words, verb, /^cc$/) >= 0)
    return;
  for (const [k, other] of words.entries()) if (other.head === first && k > verb) other.head = verb;
  Object.assign(words[verb] ?? {}, { head: -1, label: 'root' });
  Object.assign(word, { head: verb, label: 'advcl' });
}

/** "emails seen by the paper suggest that …": what is done to them describes them, and then they do it. */
function isSeenFirst(words: Word[], verb: number): void {
  const word = words[verb];
  const participle = word?.head ?? -1;
  const noun = participle - 1;
  if (!word || !/^(?:xcomp|ccomp|conj|parataxis|advcl)$/.test(word.label)) return;
  if (!isTensedTag(word.tag) || words[participle]?.tag !== 'VBN' || participle > verb) return;
  if (words[noun]?.head !== participle || !words[noun]?.label.startsWith('nsubj')) return;
  if (childIndex(words, participle, /^obl:agent$/) < 0 || childIndex(words, verb, /^nsubj/) >= 0)
    return;
  if (childIndex(words, participle, /^aux/) >= 0) return;
  const { head, label } = words[participle] as Word;
  Object.assign(word, { head, label });
  for (const [k, other] of words.entries())
    if (other.head === participle && (k < noun || (k > verb && k !== verb))) other.head = verb;
  Object.assign(words[noun] ?? {}, { head: verb, label: 'nsubj' });
  Object.assign(words[participle] ?? {}, { head: noun, label: 'acl' });
}

/** "Nine were charged, five were released": a clause with a subject and tense of its own leads up to none. */
function standsAlone(words: Word[], verb: number): void {
  const word = words[verb];
  if (word?.pos !== 'VERB' || !/^(?:mark|case|cc|fixed)$/.test(word.label)) return;
  if (childIndex(words, verb, /^nsubj/) < 0) return;
  if (isTensedVerb(words, verb)) word.label = 'parataxis';
}

/** "said that it regretted it, that it looked into it and that …": each "that" opens more of what is said. */
function saysMore(words: Word[], that: number): void {
  const word = words[that];
  const before = words[that - 1];
  if (
    word?.lower !== 'that' ||
    word.label !== 'mark' ||
    !/^(?:and|but|,)$/.test(before?.text ?? '')
  )
    return;
  const clause = word.head;
  const saying = words.findLastIndex(
    ({ lower, tag }, k) =>
      k < that &&
      CLAUSE_CUES.has(lower) &&
      isTensedTag(tag) &&
      childIndex(words, k, /^ccomp$/) >= 0,
  );
  const said = childIndex(words, saying, /^ccomp$/);
  if (saying < 0 || said < 0 || said > that || clause <= that || said === clause) return;
  if (!/^(?:ccomp|conj|parataxis|advcl|acl)$/.test(words[clause]?.label ?? '')) return;
  if (!hang(words, clause, said, 'conj')) return;
  if (before?.pos === 'CCONJ') hang(words, that - 1, clause, 'cc');
}

/** "Two people familiar with it said it was so": the adjective describes them, and they say it. */
export function isFamiliar(words: Word[], adjective: number): void {
  const word = words[adjective];
  if (word?.pos !== 'ADJ' || word.head >= 0 || childIndex(words, adjective, /^(?:cop|aux)/) >= 0)
    return;
  const subject = childIndex(words, adjective, /^nsubj/);
  const verb = words.findIndex(
    ({ head, label, tag, pos }, k) =>
      k > adjective &&
      head === adjective &&
      /^(?:advcl|ccomp|conj|xcomp)$/.test(label) &&
      pos === 'VERB' &&
      isTensedTag(tag),
  );
  if (
    subject !== adjective - 1 ||
    verb < 0 ||
    childIndex(words, verb, /^(?:nsubj.*|mark|cc)$/) >= 0
  )
    return;
  Object.assign(words[verb] ?? {}, { head: -1, label: 'root' });
  Object.assign(words[subject] ?? {}, { head: verb });
  Object.assign(word, { head: subject, label: 'amod' });
  for (const [k, other] of words.entries())
    if (other.head === adjective && k > verb) other.head = verb;
}

/**
 * "While the council says it is safe, engineers found cracks": a clause that a conjunction opens is no
 * sentence, so the first verb with tense behind the comma is that of the sentence.
 */
function goesOn(words: Word[], root: number): void {
  const [opening] = words;
  if ((words[root]?.head ?? 0) >= 0 || opening?.head !== root || opening.label !== 'mark') return;
  if (!/^(?:while|although|though|after|because|as|when|since)$/.test(opening.lower)) return;
  const comma = words.findIndex(({ text }, k) => k > root && text === ',');
  const tensed = words.findIndex(({ tag }, k) => comma > 0 && k > comma && isTensedTag(tag));
  const auxiliary = words[tensed];
  if (!auxiliary) return;
  const verb = /^(?:aux|cop)/.test(auxiliary.label) ? auxiliary.head : tensed;
  const subject = words.findIndex(
    ({ pos, head }, k) =>
      k > comma &&
      k < verb &&
      /^(?:NOUN|PROPN|PRON)$/.test(pos) &&
      (head <= comma || head === verb),
  );
  if (
    verb < comma ||
    subject < 0 ||
    descends(words, subject, verb) !== (words[subject]?.head === verb)
  )
    return;
  Object.assign(words[verb] ?? {}, { head: -1, label: 'root' });
  Object.assign(words[root] ?? {}, { head: verb, label: 'advcl' });
  Object.assign(words[subject] ?? {}, { head: verb, label: 'nsubj' });
  for (const [k, word] of words.entries())
    if (k > verb && word.head >= 0 && word.head < comma)
      hang(words, k, verb, /^(?:conj|nsubj)/.test(word.label) ? 'obj' : word.label);
}

/** "He was found dead, his agent confirmed.": who reports the sentence is joined to nothing in it. */
function closesReport(words: Word[], verb: number): void {
  const word = words[verb];
  if (word?.label !== 'conj' || !CLAUSE_CUES.has(word.lower) || !isTensedTag(word.tag)) return;
  if (!words.slice(verb + 1).every(({ pos }) => pos === 'PUNCT')) return;
  const subject = childIndex(words, verb, /^nsubj$/);
  const comma = words.findLastIndex(({ text }, k) => k < verb && text === ',');
  if (subject > comma && comma > 0 && childIndex(words, verb, /^(?:cc|aux|mark)$/) < 0)
    word.label = 'parataxis';
}

/** "They were searching on Sunday, 30 hours after it fell": when they were comes last and is no sentence. */
function comesLater(words: Word[], time: number): void {
  const after = words[time + 1];
  if (after?.lower !== 'after' && after?.lower !== 'before') return;
  const subject = after.head;
  const verb = words[time]?.head ?? -1;
  if (!TIMES.test(words[time]?.lower ?? '')) return;
  if (after.label !== 'case' || words[subject]?.head !== time) return;
  if (verb <= subject || !isTensedTag(words[subject + 1]?.tag)) return;
  const comma = words.findLastIndex(({ text }, k) => k < time && text === ',');
  if ((words[verb]?.head ?? -1) < 0) {
    const main = words.findLastIndex(
      ({ head, pos }, k) => k < comma && head === verb && pos === 'VERB',
    );
    if (main < 0 || childIndex(words, main, /^nsubj/) < 0) return;
    for (const [k, word] of words.entries())
      if (word.head === verb && k <= comma && k !== main) word.head = main;
    Object.assign(words[main] ?? {}, { head: -1, label: 'root' });
    Object.assign(words[verb] ?? {}, { head: main, label: 'advcl' });
  } else if (words[verb]?.label !== 'advcl' || (words[verb]?.head ?? 0) > comma) return;
  Object.assign(words[time] ?? {}, { label: 'obl:unmarked' });
  hang(words, subject, verb, 'nsubj');
  hang(words, time + 1, verb, 'mark');
}

/** "built in 1931 and repaired since": what is joined to a participle without an object is one too. */
function isParticiple(words: Word[], verb: number): void {
  const word = words[verb];
  const first = words[word?.head ?? -1];
  if (word?.label !== 'conj' || word.tag !== 'VBD' || first?.label !== 'acl' || first.tag !== 'VBN')
    return;
  if (!word.lower.endsWith('ed') || /^(?:fled|died|arrived|escaped)$/.test(word.lower)) return;
  if (childIndex(words, verb, /^(?:obj|nsubj|ccomp|xcomp)/) < 0) word.tag = 'VBN';
}

/** "began to erupt, forcing people to flee": no participle is joined to a verb with tense. */
function leadsOn(words: Word[], participle: number): void {
  const word = words[participle];
  const comma = words[participle - 1]?.pos === 'ADV' ? participle - 2 : participle - 1;
  if (word?.label !== 'conj' || word.tag !== 'VBG' || words[comma]?.text !== ',') return;
  const first = words[word.head];
  // "began spewing ash, forcing people to flee"
  const verb = first?.tag === 'VBG' && first.label === 'xcomp' ? first.head : word.head;
  if (word.head > participle || !isTensedVerb(words, verb)) return;
  if (childIndex(words, participle, /^(?:cc|aux|nsubj.*)$/) < 0)
    hang(words, participle, verb, 'advcl');
}
