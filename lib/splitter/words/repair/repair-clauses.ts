import { NOUN_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, descends, firstAbove, hang, hasSubject } from '../hang';
import { TO_SOMEBODY } from '../retag/retag-told';
import { TIMES } from './repair-phrases';

/** Mends what the parser does to clauses inside a sentence although no English clause can be so. */
export function repairClauses(words: Word[]): void {
  for (const i of words.keys()) {
    freeVerb(words, i);
    passSubjectOn(words, i);
    frontedSubject(words, i);
    frontedPart(words, i);
    describeObject(words, i);
    joinedSubject(words, i);
    joinVerb(words, i);
    joinToVerb(words, i);
    isContent(words, i);
    timeClause(words, i);
    unknown(words, i);
    invert(words, i);
  }
}

/** "The council raised fares": a verb with tense and a subject describes no noun but has it for object. */
function freeVerb(words: Word[], verb: number): void {
  const word = words[verb];
  const noun = words[word?.head ?? -1];
  if (!word || !noun || word.label !== 'amod' || !/^VB[DZP]$/.test(word.tag)) return;
  if (childIndex(words, verb, /^nsubj/) < 0) return;
  const marked = childIndex(words, verb, /^mark$/) >= 0;
  word.head = noun.head;
  word.label = noun.head < 0 ? 'root' : marked ? 'advcl' : 'parataxis';
  noun.head = verb;
  noun.label = 'obj';
}

/** "X, named after a county, lost its seat": the participle has taken the subject of the verb. */
function passSubjectOn(words: Word[], participle: number): void {
  const word = words[participle];
  if (word?.tag !== 'VBN' || word.label !== 'advcl' || word.head < participle) return;
  if (childIndex(words, participle, /^aux/) >= 0) return;
  const subject = childIndex(words, participle, /^nsubj/);
  if (subject < 0 || subject > participle || words[participle - 1]?.text !== ',') return;
  if (hasSubject(words, word.head)) return;
  Object.assign(words[subject] ?? {}, { head: word.head, label: 'nsubj' });
  word.head = subject;
  word.label = 'acl';
}

/**
 * "In July, Holt raised fares": the name behind the comma is no second July. A verb with tense that
 * has no subject takes the phrase right before it, if that hangs on what stands before the comma.
 */
function frontedSubject(words: Word[], verb: number): void {
  if (!/^VB[DZP]$/.test(words[verb]?.tag ?? '') || !/^(?:ADP|ADV|SCONJ)$/.test(words[0]?.pos ?? ''))
    return;
  if (hasSubject(words, verb)) return;
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 1 || comma >= verb - 1) return;
  const phrase = words.slice(comma + 1, verb);
  if (phrase.some(({ pos, tag }) => pos === 'PUNCT' || pos === 'SCONJ' || /^(?:V|MD|W)/.test(tag)))
    return;
  const subject = words.findIndex(
    ({ head, label, pos }, k) =>
      k > comma &&
      k < verb &&
      head >= 0 &&
      head < comma &&
      /^(?:NOUN|PROPN|PRON)$/.test(pos) &&
      /^(?:conj|appos|nmod|dep|obl|list)$/.test(label),
  );
  const front = words[subject]?.head ?? -1;
  if (subject < 0 || !words.slice(0, comma).some(({ head }) => head === verb)) return;
  for (const [k, word] of words.entries()) {
    if (k > subject && k < verb && word.head === front) word.head = subject;
  }
  Object.assign(words[subject] ?? {}, { head: verb, label: 'nsubj' });
}

/**
 * "Of the 120 passengers, 36 were hurt", "A year after the flood, many were homeless": the verb behind
 * the comma is that of the sentence.
 */
function frontedPart(words: Word[], whole: number): void {
  const [of, those] = words;
  if (whole === 1 && of?.lower === 'of' && /^nsubj/.test(those?.label ?? '')) {
    // "Of those arrested, nine were charged": a verb has one subject, and this is not it.
    const own = words.findLastIndex(
      ({ head, label }, k) => k > 1 && k < head && head === those?.head && /^nsubj/.test(label),
    );
    if (own > 1 && words.slice(1, own).some(({ text }) => text === ',')) {
      Object.assign(those ?? {}, { label: 'obl' });
      hang(words, 0, 1, 'case');
    }
    return;
  }
  if ((words[whole]?.head ?? 0) >= 0) return;
  const isPart = words[0]?.lower === 'of' && words[0].head === whole;
  const isTime =
    TIMES.test(words[whole]?.lower ?? '') &&
    /^(?:after|before)$/.test(words[whole + 1]?.lower ?? '');
  const isCased = childIndex(words, whole, /^case$/) >= 0 && childIndex(words, whole, /^cop$/) < 0;
  if (!isPart && !isTime && !isCased) return;
  const comma = words.findIndex(({ text }, k) => text === ',' && k > whole);
  const verb = words.findIndex(
    ({ head, pos }, k) => comma > 0 && k > comma && head === whole && pos === 'VERB',
  );
  const subject = childIndex(words, verb, /^nsubj/);
  if (verb < 0 || subject < comma) return;
  for (const [k, word] of words.entries())
    if (word.head === whole && k > comma && k !== verb) word.head = verb;
  Object.assign(words[verb] ?? {}, { head: -1, label: 'root' });
  Object.assign(words[whole] ?? {}, { head: verb, label: isTime ? 'obl:unmarked' : 'obl' });
}

/**
 * "claimed attacks that it did not carry out": a verb that has an object has no clause with "that",
 * and neither has a noun that reports nothing. The clause describes the phrase before it.
 */
function describeObject(words: Word[], clause: number): void {
  const word = words[clause];
  const governor = words[word?.head ?? -1];
  if (word?.label !== 'ccomp' || !governor || TO_SOMEBODY.has(governor.lower)) return;
  const mark = words.findIndex(
    ({ head, lower, label }) =>
      head === clause && lower === 'that' && /^(?:mark|nsubj)/.test(label),
  );
  if (mark < 0 || words[mark - 1]?.pos === 'PUNCT') return;
  const taken =
    governor.pos === 'VERB'
      ? words.some((other, k) => other.head === word.head && other.label === 'obj' && k < mark)
      : governor.pos === 'NOUN' && !NOUN_CUES.has(governor.lower);
  const phrase = phraseEnding(words, mark - 1, word.head);
  if (!taken || phrase < 0) return;
  word.head = phrase;
  word.label = 'acl:relcl';
}

/** "killed 14 people and dozens were injured": the noun before a verb that has no subject is it. */
function joinedSubject(words: Word[], clause: number): void {
  const word = words[clause];
  if (!word || !/^(?:parataxis|conj|ccomp|advcl)$/.test(word.label) || word.head < 0) return;
  if (childIndex(words, clause, /^(?:nsubj|csubj|expl|mark)/) >= 0) return;
  const verb = words.findIndex(
    ({ head, label, tag }, k) =>
      (k === clause || (head === clause && /^(?:aux|cop)/.test(label))) && isTensedTag(tag),
  );
  const noun = words[verb - 1];
  const joined = words[noun?.head ?? -1];
  if (
    noun?.label !== 'conj' ||
    !joined ||
    noun.head < word.head ||
    !/^(?:obj|obl)/.test(joined.label)
  )
    return;
  // "The fire that began in May and June destroyed shops": the clause has not come to its end.
  if (words[word.head]?.label === 'acl:relcl') return;
  const and = childIndex(words, verb - 1, /^cc$/);
  if (words[and]?.lower !== 'and' || joined.head !== word.head) return;
  const label = /^aux:pass$/.test(words[verb]?.label ?? '') ? 'nsubj:pass' : 'nsubj';
  if (!hang(words, verb - 1, clause, label)) return;
  hang(words, and, clause, 'cc');
  word.label = 'conj';
}

/** "manages assets worth $2 million and has 20 employees": the "and" between verbs joins the verbs. */
function joinVerb(words: Word[], verb: number): void {
  const word = words[verb];
  const and = words[word?.head ?? -1];
  if (!word || and?.pos !== 'CCONJ' || !isTensedTag(word.tag) || word.head > verb) return;
  if (childIndex(words, verb, /^nsubj/) >= 0) return;
  const place = word.head;
  const at = firstAbove(words, and.head, (k) => isTensedTag(words[k]?.tag));
  if (at >= 0 && at < place && hang(words, verb, at, 'conj')) hang(words, place, verb, 'cc');
}

/** "was signed in Lund and takes effect": a verb with tense is joined to a verb and not to a place. */
function joinToVerb(words: Word[], verb: number): void {
  const word = words[verb];
  if (word?.label !== 'conj' || word.pos !== 'VERB' || !isTensedTag(word.tag)) return;
  if (!/^(?:NOUN|PROPN)$/.test(words[word.head]?.pos ?? '') || word.head > verb) return;
  if (childIndex(words, verb, /^(?:nsubj|csubj|expl|mark)/) >= 0) return;
  if (!/^(?:and|but)$/.test(words[verb - 1]?.lower ?? '')) return;
  if (childIndex(words, word.head, /^cop$/) >= 0) return;
  const above = words[word.head]?.head ?? -1;
  const at = firstAbove(
    words,
    above,
    (k) => isTensedTag(words[k]?.tag) || childIndex(words, k, /^aux/) >= 0,
  );
  if (at >= 0 && at < verb && words[at]?.pos === 'VERB') hang(words, verb, at, 'conj');
}

/** "allegations that he took bribes": a clause that lacks nothing is what is alleged, no kind of it. */
function isContent(words: Word[], clause: number): void {
  const word = words[clause];
  const noun = words[word?.head ?? -1];
  if (word?.label !== 'acl:relcl' || !noun || !NOUN_CUES.has(noun.lower)) return;
  const that = words.findIndex(
    ({ head, lower }, k) => head === clause && lower === 'that' && k < clause,
  );
  if (that !== word.head + 1 || !/^(?:obj|mark)$/.test(words[that]?.label ?? '')) return;
  const object = words.findIndex(
    ({ head, label }, k) => head === clause && k > clause && label === 'obj',
  );
  if (object < 0 || childIndex(words, clause, /^nsubj/) < 0) return;
  Object.assign(words[that] ?? {}, { label: 'mark' });
  word.label = 'acl';
}

/** "have fled since the fighting began in April": a verb right behind such a phrase has it for subject. */
function timeClause(words: Word[], verb: number): void {
  const word = words[verb];
  const noun = words[verb - 1];
  if (word?.pos !== 'VERB' || !isTensedTag(word.tag)) return;
  // "the driest since records began": no relative clause hangs where its noun does.
  if (word.label === 'acl:relcl' && word.head !== noun?.head) return;
  const subject = childIndex(words, verb, /^nsubj/);
  const time = TIMES.test(words[subject]?.lower ?? '') ? subject : -1;
  if (noun?.pos !== 'NOUN' || subject !== time) return;
  if (childIndex(words, verb, /^(?:cc|aux.*|mark)$/) >= 0) return;
  const since = words.findIndex(
    ({ head, lower }) => head === verb - 1 && /^(?:since|after|before|until)$/.test(lower),
  );
  if (since < 0 || since > verb - 1 || word.head < 0 || word.head > since) return;
  if (!descends(words, verb - 1, word.head)) return;
  // "a day after a newspaper published it": the day does nothing.
  if (time >= 0) hang(words, time, verb, 'obl:unmarked');
  hang(words, verb - 1, verb, 'nsubj');
  hang(words, since, verb, 'mark');
  word.label = 'advcl';
  // What comes behind a comma is said of the sentence and not of the time.
  for (const [k, other] of words.entries())
    if (other.head === verb && other.label === 'advcl' && words[k - 1]?.text === ',')
      other.head = word.head;
}

/** "nor did it explain the cause": the auxiliary stands before the subject. */
function invert(words: Word[], nor: number): void {
  const auxiliary = words[nor + 1];
  if (words[nor]?.lower !== 'nor' || !auxiliary || !/^(?:AUX|VERB)$/.test(auxiliary.pos)) return;
  const verb = words.findIndex(
    ({ tag }, k) => k > nor + 2 && k < nor + 10 && /^VB[NG]?$/.test(tag),
  );
  const top = auxiliary.head;
  if (verb < 0 || top < 0 || top > nor || !isTensedTag(auxiliary.tag)) return;
  let subject = verb - 1;
  while (subject > nor + 1 && !/^(?:NOUN|PROPN|PRON)$/.test(words[subject]?.pos ?? '')) subject--;
  if (subject === nor + 1 || !hang(words, verb, top, 'conj')) return;
  for (const [k, word] of words.entries())
    if (word.head === nor + 1) hang(words, k, verb, word.label);
  hang(words, nor + 1, verb, 'aux');
  hang(words, subject, verb, 'nsubj');
  hang(words, nor, verb, 'cc');
}

/** "It is unclear who ordered the strike": what nobody knows hangs on the adjective as its content. */
function unknown(words: Word[], clause: number): void {
  const word = words[clause];
  const adjective = words[word?.head ?? -1];
  if (!word || !/^(?:advcl|acl|acl:relcl|dep|parataxis)$/.test(word.label)) return;
  if (!/^(?:unclear|clear|known|unknown|uncertain)$/.test(adjective?.lower ?? '')) return;
  const next = words[word.head + 1];
  if (!/^(?:WP|WRB|WDT)$/.test(next?.tag ?? '') && next?.lower !== 'whether') return;
  word.label = 'ccomp';
}

/** The head of the phrase that ends at `last`, below `top` or `top` itself; -1 where it is no phrase. */
function phraseEnding(words: readonly Word[], last: number, top: number): number {
  if (!/^(?:NOUN|PROPN|NUM)$/.test(words[last]?.pos ?? '')) return -1;
  return firstAbove(words, last, (at) => {
    const { head, label } = words[at] as Word;
    const inside = /^(?:flat|compound|nmod|nummod|fixed)/.test(label);
    return !inside || head < 0 || at === top || head > last;
  });
}
