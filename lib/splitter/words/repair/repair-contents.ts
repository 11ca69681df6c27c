import { CLAUSE_CUES, SAYING_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, hang, verbAbove } from '../hang';
import { DAY_NOUN } from '../time-nouns';

/** Mends which clause is what somebody says, and which of two clauses is the sentence. */
export function repairContents(words: Word[]): void {
  for (const i of words.keys()) {
    saidOnDay(words, i);
    saidToHaveDied(words, i);
    thoseWho(words, i);
    andThat(words, i);
    afterwards(words, i);
    unlessFirst(words, i);
    unlessBehind(words, i);
    closedToo(words, i);
    callingIt(words, i);
    ofHow(words, i);
  }
  asksFirst(words);
}

/** "denied on Sunday that it had bombed the market": behind the day stands what was denied. */
function saidOnDay(words: Word[], that: number): void {
  if (words[that]?.lower !== 'that' || words[that]?.tag !== 'IN') return;
  if (!DAY_NOUN.test(words[that - 1]?.lower ?? '')) return;
  const clause = words[that]?.head ?? -1;
  const saying = words.findLastIndex(({ tag }, k) => k < that && isTensedTag(tag));
  if (clause < that || saying < that - 4 || !CLAUSE_CUES.has(words[saying]?.lower ?? '')) return;
  if (words[clause]?.label !== 'ccomp') hang(words, clause, saying, 'ccomp');
}

/** "says 100 people died": with tense it describes no people, and is what is said of them. */
function saidToHaveDied(words: Word[], verb: number): void {
  const word = words[verb];
  const noun = words[word?.head ?? -1];
  if (word?.tag !== 'VBD' || word.label !== 'acl' || word.head > verb) return;
  if (noun?.label !== 'obj' || !SAYING_CUES.has(words[noun.head]?.lower ?? '')) return;
  const people = word.head;
  if (words.slice(people + 1, verb).some(({ pos }) => pos !== 'ADV')) return;
  Object.assign(word, { head: noun.head, label: 'ccomp' });
  hang(words, people, verb, 'nsubj');
}

/** "found those who slept less were more likely to fall ill": they were, which is what was found. */
function thoseWho(words: Word[], those: number): void {
  const word = words[those];
  if (word?.lower !== 'those' || words[those + 1]?.lower !== 'who' || word.label !== 'obj') return;
  const saying = word.head;
  const clause = childIndex(words, those, /^acl:relcl$/);
  const copula = words.findIndex(
    ({ label, tag }, k) => k > clause && label === 'cop' && isTensedTag(tag),
  );
  const said = words[copula]?.head ?? -1;
  if (clause < 0 || said < copula || words[said]?.head !== clause) return;
  if (!CLAUSE_CUES.has(words[saying]?.lower ?? '')) return;
  Object.assign(words[said] ?? {}, { head: saying, label: 'ccomp' });
  for (const [k, { head, label }] of words.entries())
    if (head === said && k < copula && label !== 'mark') hang(words, k, clause, 'obl:unmarked');
  hang(words, those, said, 'nsubj');
}

/** "said it had downed 64, and that 21 were lost": the second "that" opens more of what is said. */
function andThat(words: Word[], that: number): void {
  if (
    words[that]?.lower !== 'that' ||
    !/^(?:and|but)$/.test(words[that - 1]?.lower ?? '') ||
    words[that]?.tag !== 'IN'
  )
    return;
  const clause = words[that]?.head ?? -1;
  if (
    clause < that ||
    !/^(?:acl.*|obl|nmod|parataxis|advcl|ccomp)$/.test(words[clause]?.label ?? '')
  )
    return;
  const said = words.findIndex(
    ({ head, label }, k) =>
      k < that && label === 'ccomp' && CLAUSE_CUES.has(words[head]?.lower ?? '') && head < k,
  );
  if (said < 0 || words[clause]?.head === said) return;
  // What the parser has joined is no word but the "and".
  if (!hang(words, that - 1, said, 'cc') || !hang(words, clause, said, 'conj')) return;
  hang(words, that - 1, clause, 'cc');
}

/** "fell to 3 percent, after the office changed how it counts": what comes behind "after" is not the sentence. */
function afterwards(words: Word[], root: number): void {
  if (words[root]?.head !== -1 || !isTensedTag(words[root]?.tag)) return;
  const subject = childIndex(words, root, /^nsubj/);
  const opening = childIndex(words, subject, /^(?:case|mark)$/);
  if (
    subject < 0 ||
    !/^(?:after|before|because|as|while|although)$/.test(words[opening]?.lower ?? '')
  )
    return;
  if (words[opening - 1]?.text !== ',') return;
  const first = words.findIndex(
    ({ head, label, tag }, k) =>
      k < opening && head === root && /^(?:advcl|ccomp|parataxis)$/.test(label) && isTensedTag(tag),
  );
  if (first < 0 || childIndex(words, first, /^mark$/) >= 0) return;
  Object.assign(words[first] ?? {}, { head: -1, label: 'root' });
  Object.assign(words[root] ?? {}, { head: first, label: 'advcl' });
  hang(words, opening, root, 'mark');
  for (const [k, { head, pos }] of words.entries())
    if (head === root && pos === 'PUNCT' && (k < opening || k > root))
      hang(words, k, first, 'punct');
}

/** "say that unless emissions fall, temperatures will rise": what they say is what comes behind the comma. */
function unlessFirst(words: Word[], clause: number): void {
  const word = words[clause];
  if (word?.label !== 'ccomp' || word.head > clause) return;
  const mark = words.findIndex(
    ({ head, lower, label }) =>
      head === clause && label === 'mark' && /^(?:unless|if)$/.test(lower),
  );
  const then = words.findIndex(
    ({ head, label }, k) =>
      head === clause && k > clause && /^(?:parataxis|conj|ccomp)$/.test(label),
  );
  const subject = childIndex(words, then, /^nsubj/);
  if (mark < word.head || mark > clause || subject < clause || subject > then) return;
  if (childIndex(words, then, /^cc$/) >= 0) return;
  const saying = word.head;
  Object.assign(words[then] ?? {}, { head: saying, label: 'ccomp' });
  Object.assign(word, { head: then, label: 'advcl' });
  if (words[mark - 1]?.lower === 'that') hang(words, mark - 1, then, 'mark');
}

/** "had suspended it, closed the borders and imposed a curfew": with an object of its own it is done as the first is. */
function closedToo(words: Word[], participle: number): void {
  const word = words[participle];
  if (
    word?.tag !== 'VBN' ||
    !/^(?:advcl|acl)$/.test(word.label) ||
    words[participle - 1]?.text !== ','
  )
    return;
  if (
    childIndex(words, participle, /^obj$/) < participle ||
    childIndex(words, participle, /^aux/) >= 0
  )
    return;
  const verb = verbAbove(words, word.head);
  if (words[verb]?.tag !== 'VBN' || verb > participle) return;
  if (!/^(?:had|has|have)$/.test(words[childIndex(words, verb, /^aux$/)]?.lower ?? '')) return;
  hang(words, participle, verb, 'conj');
}

/** "would ban hotels, unless one closes": what such a word opens tells of no hotels. */
function unlessBehind(words: Word[], clause: number): void {
  const word = words[clause];
  if (!/^(?:conj|acl|appos|nmod|parataxis)$/.test(word?.label ?? '') || !isTensedTag(word?.tag))
    return;
  const mark = childIndex(words, clause, /^mark$/);
  if (!/^(?:unless|although|though|because|whereas)$/.test(words[mark]?.lower ?? '')) return;
  if ((word?.head ?? -1) > mark || words[mark - 1]?.text !== ',') return;
  hang(words, clause, verbAbove(words, word?.head ?? -1), 'advcl');
}

/** "said she would appeal, calling it a travesty": whoever says the one says the other. */
function callingIt(words: Word[], gerund: number): void {
  const word = words[gerund];
  const said = words[word?.head ?? -1];
  if (word?.tag !== 'VBG' || word.label !== 'advcl' || !said) return;
  if (words[gerund - 1]?.text !== ',' || word.head > gerund) return;
  // "struck down a law that required it, ruling that …": whoever struck it down has ruled so.
  if (said.label === 'acl:relcl' && RULES.test(word.lower)) {
    const above = verbAbove(words, said.head);
    if (words[above]?.label === 'root') hang(words, gerund, above, 'advcl');
  }
  if (said.label !== 'ccomp') return;
  const saying = words[said.head];
  if (!CALLS.test(word.lower) || !CLAUSE_CUES.has(saying?.lower ?? '') || said.head > word.head)
    return;
  hang(words, gerund, said.head, 'advcl');
}

/** "gave no details of how it would be done": the clause says of what, and nothing by itself. */
function ofHow(words: Word[], clause: number): void {
  if (!/^(?:advcl|ccomp|conj|parataxis)$/.test(words[clause]?.label ?? '')) return;
  const how = words.findIndex(
    ({ head, lower }, k) =>
      k < clause && head === clause && /^(?:how|why|whether|who|what|when|where)$/.test(lower),
  );
  const [noun, of] = [words[how - 2], words[how - 1]];
  if (!/^(?:of|about|on|over)$/.test(of?.lower ?? '') || noun?.pos !== 'NOUN') return;
  if (!hang(words, clause, how - 2, 'acl')) return;
  hang(words, how - 1, clause, 'mark');
}

const RULES =
  /^(?:ruling|saying|arguing|finding|insisting|claiming|noting|calling|warning|citing|adding)$/;
const CALLS = /^(?:calling|adding|describing|citing|blaming|accusing|warning|denouncing|saying)$/;

/** "What caused the crash was not clear": the question is the subject, and what it asks after its object. */
function asksFirst(words: Word[]): void {
  if (!/^(?:what|who|how|why|where|when)$/.test(words[0]?.lower ?? '')) return;
  const root = words.findIndex(({ head }) => head < 0);
  const verb = words.findIndex(({ tag, pos }) => pos === 'VERB' && isTensedTag(tag));
  const copula = childIndex(words, root, /^cop$/);
  if (verb < 1 || copula <= verb || root <= copula || !isTensedTag(words[copula]?.tag)) return;
  if (words.slice(0, copula).some(({ pos }) => pos === 'PUNCT') || words[verb]?.head !== root)
    return;
  const subject = childIndex(words, root, /^nsubj/);
  if (subject > verb && !hang(words, subject, verb, 'obj')) return;
  Object.assign(words[verb] ?? {}, { label: 'csubj' });
}
