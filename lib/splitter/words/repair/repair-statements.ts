import { CLAUSE_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, firstAbove, hang, hasSubject, verbAbove } from '../hang';
import { isTensedVerb } from '../tensed-verb';

/** Mends of whom a clause tells what, where its words leave one way alone. */
export function repairStatements(words: Word[]): void {
  for (const i of words.keys()) {
    saysWho(words, i);
    wasSaid(words, i);
    foundTrapped(words, i);
    isAway(words, i);
    openForYear(words, i);
    thoseDoubled(words, i);
    withMoneyGoing(words, i);
    afterTheyStormed(words, i);
    rulingThat(words, i);
    afterTheySaid(words, i);
  }
  whatBegan(words);
  hadItBeen(words);
}

/** "that Haddad, a former governor, funnelled": what stands between the commas says who, the verb behind them what. */
function saysWho(words: Word[], phrase: number): void {
  const word = words[phrase];
  if (word?.pos !== 'NOUN' || word.label !== 'ccomp') return;
  if (childIndex(words, phrase, /^(?:cop|aux)/) >= 0) return;
  const verb = words.findIndex(
    ({ label, tag }, k) => k > phrase && label === 'conj' && isTensedTag(tag),
  );
  const own = childIndex(words, verb, /^nsubj/);
  const subject = own < 0 ? childIndex(words, phrase, /^nsubj/) : own;
  if (verb < 0 || subject < 0 || subject > phrase || words[verb - 1]?.text !== ',') return;
  if (words[subject + 1]?.text !== ',' || !/^(?:an?|the)$/.test(words[subject + 2]?.lower ?? ''))
    return;
  if (words[verb]?.head !== word.head && words[verb]?.head !== phrase) return;
  Object.assign(words[verb] ?? {}, { head: word.head, label: word.label });
  Object.assign(words[subject] ?? {}, { head: verb, label: 'nsubj' });
  Object.assign(word, { head: subject, label: 'appos' });
  for (const [k, { head, label }] of words.entries())
    if (head === phrase && k < subject && label === 'mark') hang(words, k, verb, label);
}

/** "say he had lived there and had two convictions": what is past is joined to the past, and not to "say". */
function wasSaid(words: Word[], verb: number): void {
  const word = words[verb];
  const saying = words[word?.head ?? -1];
  if (word?.label !== 'conj' || !/^VB[ZP]$/.test(saying?.tag ?? '') || hasSubject(words, verb))
    return;
  if (!CLAUSE_CUES.has(saying?.lower ?? '') || !isPast(words, verb)) return;
  const said = words.findIndex(
    ({ head, label }, k) => k > head && k < verb && head === word.head && label === 'ccomp',
  );
  if (said >= 0 && isPast(words, said)) hang(words, verb, said, 'conj');
}

const isPast = (words: readonly Word[], verb: number) =>
  words[verb]?.tag === 'VBD' ||
  words.some(
    ({ head, label, tag }) => head === verb && /^(?:aux|cop)/.test(label) && tag === 'VBD',
  );

/** "found the bodies trapped inside": a verb has no other with tense for what its object is found to be. */
function foundTrapped(words: Word[], participle: number): void {
  const word = words[participle];
  if (word?.tag !== 'VBD' || word.label !== 'xcomp' || word.head > participle) return;
  const object = words.findIndex(
    ({ head, label }, k) => k > head && k < participle && head === word.head && label === 'obj',
  );
  if (object < 0 || hasSubject(words, participle)) return;
  Object.assign(word, { tag: 'VBN', head: object, label: 'acl' });
}

/** "even though the station is two miles away": it is away, and two miles says how far. */
function isAway(words: Word[], away: number): void {
  if (!/^(?:away|apart|off)$/.test(words[away]?.lower ?? '')) return;
  const measure = childIndex(words, away, /^obl/);
  const copula = childIndex(words, measure, /^cop$/);
  const subject = childIndex(words, measure, /^nsubj/);
  if (copula < 0 || subject < 0 || subject > copula || measure > away) return;
  const mark = childIndex(words, measure, /^mark$/);
  const governor = words[away]?.head ?? -1;
  if (governor >= 0) {
    const label = mark >= 0 ? 'advcl' : 'parataxis';
    if (!hang(words, away, verbAbove(words, governor), label)) return;
  }
  for (const [k, { head, label }] of words.entries())
    if (head === measure && k <= copula && label !== 'punct') hang(words, k, away, label);
}

/** "Sales at stores open at least a year rose": of what looks like two subjects the year says how long. */
function openForYear(words: Word[], time: number): void {
  const word = words[time];
  if (!/^(?:year|month|week|day|decade|hour)s?$/.test(word?.lower ?? '')) return;
  if (!word?.label.startsWith('nsubj') || word.head < time) return;
  const open = words.findLastIndex(
    ({ pos, lower }, k) => k < time && k > time - 5 && pos === 'ADJ' && STAYS_SO.test(lower),
  );
  const first = words.findIndex(
    ({ head, label }, k) => k < open && head === word.head && /^nsubj/.test(label),
  );
  const between = words.slice(open + 1, time);
  if (open < 1 || first < 0) return;
  if (between.every(({ pos }) => /^(?:ADP|ADV|ADJ|DET|NUM)$/.test(pos)))
    hang(words, time, open, 'obl:unmarked');
}

const STAYS_SO = /^(?:open|old|vacant|empty|idle|closed|pregnant)$/;

/** "…, with the money going to schools": without tense it is joined to no verb that has one. */
function withMoneyGoing(words: Word[], participle: number): void {
  const word = words[participle];
  if (!word || !/^VB[GND]$/.test(word.tag) || !/^(?:conj|parataxis)$/.test(word.label)) return;
  const mark = childIndex(words, participle, /^mark$/);
  if (words[mark]?.lower !== 'with' || words[mark - 1]?.text !== ',') return;
  const counted = words[participle - 1];
  // "with 45,755 arriving in 2022 alone"
  if (counted?.pos === 'NUM' && counted.label === 'nummod') counted.label = 'nsubj';
  if (!hasSubject(words, participle)) return;
  Object.assign(word, { label: 'advcl', tag: word.tag === 'VBD' ? 'VBN' : word.tag });
}

/** "fled, after protesters stormed his house": what leads to the subject opens its clause. */
function afterTheyStormed(words: Word[], verb: number): void {
  const word = words[verb];
  if (!/^(?:conj|parataxis|ccomp)$/.test(word?.label ?? '') || !isTensedVerb(words, verb)) return;
  const subject = childIndex(words, verb, /^nsubj/);
  const opening = childIndex(words, subject, /^(?:case|mark)$/);
  if (subject < 0 || opening < 0 || opening > subject || (word?.head ?? -1) > opening) return;
  if (!/^(?:after|before|because|as|while|although)$/.test(words[opening]?.lower ?? '')) return;
  if (words[opening - 1]?.text !== ',') return;
  // "…, as a note put it"
  const says = CLAUSE_CUES.has(word?.lower ?? '') || /^puts?$/.test(word?.lower ?? '');
  if (words[opening]?.lower === 'as' && says) return;
  Object.assign(word ?? {}, { label: 'advcl' });
  hang(words, opening, verb, 'mark');
}

/** "Prices rose after Russia said it would strike": whoever stands right before it says so, and the rise comes first. */
function afterTheySaid(words: Word[], saying: number): void {
  const word = words[saying];
  if (!CLAUSE_CUES.has(word?.lower ?? '') || !isTensedTag(word?.tag) || hasSubject(words, saying))
    return;
  const first = words.findIndex(
    ({ head, label }, k) => k < saying && head === saying && /^(?:ccomp|parataxis)$/.test(label),
  );
  const noun = saying - 1;
  const opening = words[childIndex(words, noun, /^case$/)];
  if (first < 0 || !hasSubject(words, first) || !isTensedVerb(words, first)) return;
  if (!/^(?:after|because|before|since)$/.test(opening?.lower ?? '')) return;
  const { head, label } = word as Word;
  Object.assign(words[first] ?? {}, { head, label });
  Object.assign(word ?? {}, { head: first, label: 'advcl' });
  hang(words, noun, saying, 'nsubj');
  Object.assign(opening ?? {}, { head: saying, label: 'mark' });
  for (const [k, other] of words.entries())
    if (other.head === saying && other.pos === 'PUNCT' && k > saying) other.head = first;
}

/** "ruling 6-3 that it discriminated": behind a verb of saying "that" opens what is said. */
function rulingThat(words: Word[], clause: number): void {
  const word = words[clause];
  const saying = words[word?.head ?? -1];
  if (word?.label !== 'advcl' || saying?.tag !== 'VBG' || !CLAUSE_CUES.has(saying.lower)) return;
  const mark = childIndex(words, clause, /^mark$/);
  if (words[mark]?.lower === 'that' && word.head < mark) word.label = 'ccomp';
}

/** "while those of maize more than doubled": behind such a word the phrase does something, and is not told of. */
function thoseDoubled(words: Word[], verb: number): void {
  const word = words[verb];
  const phrase = word?.head ?? -1;
  const noun = words[phrase];
  if (word?.label !== 'acl:relcl' || !noun || !isTensedTag(word.tag) || hasSubject(words, verb))
    return;
  if (phrase > verb || !/^(?:ccomp|advcl|parataxis|conj|obl)$/.test(noun.label)) return;
  const mark = childIndex(words, phrase, /^(?:mark|case)$/);
  if (!/^(?:while|although|because|whereas|as)$/.test(words[mark]?.lower ?? '')) return;
  if (words[mark - 1]?.text !== ',') return;
  Object.assign(word, { head: noun.head, label: 'advcl' });
  Object.assign(noun, { head: verb, label: 'nsubj' });
  hang(words, mark, verb, 'mark');
}

/** "What began as a protest has turned into a challenge": the clause is what has turned. */
function whatBegan(words: Word[]): void {
  if (!/^(?:what|whoever|whatever)$/.test(words[0]?.lower ?? '')) return;
  const verb = words[0]?.head ?? -1;
  const clause = words[verb];
  if (verb < 1 || !clause || !/^(?:advcl|ccomp|parataxis|dep)$/.test(clause.label)) return;
  const root = clause.head;
  if (root < verb || !isTensedVerb(words, verb) || !isTensedVerb(words, root)) return;
  if (hasSubject(words, root) || words.slice(0, root).some(({ text }) => text === ',')) return;
  clause.label = 'csubj';
}

/** "Had the pilot not reacted, all would have died": what might have been, with its auxiliary in front. */
function hadItBeen(words: Word[]): void {
  if (!/^(?:had|were|should)$/.test(words[0]?.lower ?? '')) return;
  const comma = words.findIndex(({ text }) => text === ',');
  const would = words.findIndex(
    ({ lower }, k) => k > comma && /^(?:would|could|might)$/.test(lower),
  );
  const then = words[would]?.head ?? -1;
  if (comma < 3 || would < 0 || then < comma || !words[would]?.label.startsWith('aux')) return;
  const verb = words.findIndex(({ tag }, k) => k > 1 && k < comma && /^VB[ND]?$/.test(tag));
  if (verb < 2) return;
  if (words[verb]?.tag === 'VBD') Object.assign(words[verb] ?? {}, { tag: 'VBN' });
  const subject = words.findLastIndex(
    ({ pos }, k) => k < verb && /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos),
  );
  if (subject < 1) return;
  // What the parser hangs the rest on changes places with it.
  const top = firstAbove(words, then, (at) => (words[at]?.head ?? -1) < 0);
  if (top < comma) {
    Object.assign(words[then] ?? {}, { head: -1, label: 'root' });
    Object.assign(words[top] ?? {}, { head: then, label: 'advcl' });
  }
  if (!hang(words, verb, then, 'advcl') || !hang(words, 0, verb, 'aux')) return;
  Object.assign(words[0] ?? {}, { pos: 'AUX' });
  hang(words, subject, verb, 'nsubj');
  for (const [k, { head }] of words.entries())
    if (k > comma && head === 0) hang(words, k, then, words[k]?.label ?? 'dep');
    else if (
      k > subject &&
      k <= comma &&
      (head === 0 || head === subject || head > comma) &&
      k !== verb
    )
      hang(words, k, verb, words[k]?.pos === 'PUNCT' ? 'punct' : (words[k]?.label ?? 'dep'));
}
