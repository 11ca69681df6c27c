import { SAYING_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, firstAbove, hang, hasSubject, verbAbove } from '../hang';

/** Mends clauses whose object stands in front of them, and phrases that the parser counts to the wrong word. */
export function repairObjects(words: Word[]): void {
  for (const i of words.keys()) {
    neverReceived(words, i);
    whomTheyAccused(words, i);
    mostOfThem(words, i);
    seenBySomebody(words, i);
    tooLate(words, i);
    ownerOf(words, i);
    moreThanNeeded(words, i);
    fiftyWounded(words, i);
    listedWith(words, i);
    theNumber(words, i);
  }
}

/**
 * "40 million on vaccines it never received": right behind a noun, with a subject and no object of its own,
 * the clause tells of that noun.
 */
function neverReceived(words: Word[], verb: number): void {
  const word = words[verb];
  if (
    !/^VB[DZP]$/.test(word?.tag ?? '') ||
    !/^(?:advcl|conj|parataxis|ccomp)$/.test(word?.label ?? '')
  )
    return;
  const subject = childIndex(words, verb, /^nsubj/);
  const noun = subject - 1;
  if (words[subject]?.tag !== 'PRP' || !/^NNS?$/.test(words[noun]?.tag ?? '')) return;
  if (childIndex(words, verb, /^(?:obj|ccomp|xcomp|mark|cc|iobj)$/) >= 0) return;
  if ((word?.head ?? -1) >= noun || SAYING_CUES.has(word?.lower ?? '')) return;
  // "the year he died": of a time the clause says what happened then, with no word that it lacks.
  const ends = (words[verb + 1]?.pos ?? 'PUNCT') === 'PUNCT';
  if (ends && TAKES.test(word?.lower ?? '')) hang(words, verb, noun, 'acl:relcl');
}

/** Verbs that have an object, so that one without has it in front. */
const TAKES =
  /^(?:received|bought|built|made|found|owned|owns|needed|needs|wanted|wants|ordered|sold|sent|used|uses|chose|saw|lost|won|took|wrote|ran|led|knew|signed|stole|holds|held|promised|controls|controlled|created|founded|approved|backed|opposed|requested|delivered|produced|produces)$/;

/** "to the singer, whom it had accused": what begins with "whom" tells of the noun before it. */
function whomTheyAccused(words: Word[], whom: number): void {
  const word = words[whom];
  const noun = words[whom - 1]?.text === ',' ? whom - 2 : whom - 1;
  if (word?.lower !== 'whom' || !/^N/.test(words[noun]?.tag ?? '')) return;
  const clause = word.head;
  const verb = words[clause];
  if (!verb || clause < whom || verb.label === 'acl:relcl' || verb.head > whom) return;
  if (childIndex(words, clause, /^nsubj/) < whom) return;
  if (hang(words, clause, noun, 'acl:relcl')) word.label = 'obj';
}

/** "France's National Rally": what has the "'s" is whose the next noun is, and does nothing itself. */
function ownerOf(words: Word[], owner: number): void {
  const word = words[owner];
  if (!word?.label.startsWith('nsubj') || words[owner + 1]?.tag !== 'POS') return;
  const owned = words.findIndex(
    ({ head, label }, k) => k > owner && head === word.head && label.startsWith('nsubj'),
  );
  if (owned > 0 && owned < word.head) hang(words, owner, owned, 'nmod:poss');
}

/** "won 126 seats, three more than it needs": that is what 126 is. */
function moreThanNeeded(words: Word[], number: number): void {
  const [comma, word, more, than, subject] = words.slice(number - 1, number + 4);
  if (comma?.text !== ',' || word?.pos !== 'NUM' || !/^(?:more|fewer)$/.test(more?.lower ?? ''))
    return;
  if (than?.lower !== 'than' || !/^(?:PRON|DET|NOUN|PROPN)$/.test(subject?.pos ?? '')) return;
  const verb = words.findIndex(({ tag }, k) => k > number + 2 && isTensedTag(tag));
  const above = words[words[verb]?.head ?? -1];
  const object = words.findLastIndex(({ label }, k) => k < number - 1 && label === 'obj');
  if (verb < 0 || verb > number + 7 || !above || object < 0) return;
  if (!hang(words, number, object, 'appos') || !hang(words, number + 1, number, 'amod')) return;
  if (hang(words, verb, number + 1, 'advcl')) hang(words, number + 2, verb, 'mark');
}

/** "were killed and more than 50 wounded": no number counts a verb. */
function fiftyWounded(words: Word[], number: number): void {
  const word = words[number];
  const verb = word?.head ?? -1;
  if (word?.pos !== 'NUM' || word.label !== 'nummod' || verb < number) return;
  if (words[verb]?.label !== 'conj' || !/^VB[DN]$/.test(words[verb]?.tag ?? '')) return;
  if (childIndex(words, verb, /^nsubj/) >= 0) return;
  if (childIndex(words, words[verb]?.head ?? -1, /^aux:pass$/) >= 0) word.label = 'nsubj:pass';
}

/** "a pistol, two knives and 4,000 euros": without a preposition the second is the next of the list. */
function listedWith(words: Word[], second: number): void {
  const word = words[second];
  if (word?.label !== 'obl' || word.pos !== 'NOUN' || childIndex(words, second, /^case$/) >= 0)
    return;
  const first = childIndex(words, word.head, /^obj$/);
  const third = childIndex(words, second, /^conj$/);
  if (first < 0 || first > second || third < second || childIndex(words, third, /^cc$/) < 0) return;
  if (!words.slice(first + 1, second).some(({ text }) => text === ',')) return;
  if (words.slice(first + 1, second).some(({ pos }) => /^(?:ADP|VERB)$/.test(pos))) return;
  if (hang(words, second, first, 'conj')) hang(words, third, first, 'conj');
}

/** "more than the 140,000 forecast by economists": they forecast the number, and no "the". */
function theNumber(words: Word[], participle: number): void {
  const word = words[participle];
  const article = word?.head ?? -1;
  const number = participle - 1;
  if (word?.label !== 'acl' || words[article]?.pos !== 'DET' || words[number]?.pos !== 'NUM')
    return;
  const { head, label } = words[article] ?? { head: -1, label: '' };
  if (head < 0 || !hang(words, number, head, label)) return;
  hang(words, article, number, 'det');
  hang(words, participle, number, 'acl');
}

/** "had waited too long to sue": right behind a verb it tells how that was done. */
function tooLate(words: Word[], too: number): void {
  const verb = too - 1;
  const much = too + 1;
  if (words[too]?.lower !== 'too' || words[too]?.head !== much || words[verb]?.pos !== 'VERB')
    return;
  if (words[much]?.label !== 'advmod' || words[much]?.head === verb) return;
  hang(words, much, verb, 'advmod');
}

const PART = /^(?:most|many|some|all|half|several|none|both)$/;

/**
 * "80,000 people, most of them women who had fled": no name of the people, but what is so besides. The
 * clause at the end tells of the women.
 */
function mostOfThem(words: Word[], part: number): void {
  const [word, of, them] = words.slice(part, part + 3);
  if (!PART.test(word?.lower ?? '') || of?.lower !== 'of' || them?.lower !== 'them') return;
  const phrase = word?.head ?? -1;
  const noun = words[phrase];
  if (words[part - 1]?.text !== ',' || !/^NNS?$/.test(noun?.tag ?? '') || phrase < part) return;
  const several = words[part - 2];
  if (!/^NNS$/.test(several?.tag ?? '')) return;
  const clause = words.findIndex(({ lower }, k) => k > phrase && /^(?:who|which)$/.test(lower));
  const verb = words[clause]?.head ?? -1;
  if (clause > 0 && words[clause - 1]?.pos === 'NOUN' && verb > clause) {
    const { head = -1, label = '' } = words[part - 2] ?? {};
    // The people were what the clause had for its subject: they are the object of the verb before.
    if (head === verb && /^nsubj/.test(label)) {
      const above = words[verb]?.head ?? -1;
      if (above < 0 || above > part) return;
      hang(words, part - 2, above, 'obj');
    }
    hang(words, verb, phrase, 'acl:relcl');
  }
  if (noun?.label !== 'appos') return;
  const above = verbAbove(words, words[part - 2]?.head ?? -1);
  if (above >= 0 && hang(words, phrase, above, 'advcl')) hang(words, part, phrase, 'nsubj');
}

/**
 * "he denied it, but photographs seen by the paper show him": right behind what is done by somebody a verb with
 * tense and without a subject has the noun for it, and is joined to the sentence before.
 */
function seenBySomebody(words: Word[], participle: number): void {
  const noun = participle - 1;
  const word = words[participle];
  if (word?.tag !== 'VBN' || words[noun]?.head !== participle) return;
  if (!/^nsubj/.test(words[noun]?.label ?? '') || childIndex(words, participle, /^aux/) >= 0)
    return;
  const agent = childIndex(words, participle, /^obl:agent$/);
  const verb = agent + 1;
  if (agent < participle || !/^VB[DPZ]$/.test(words[verb]?.tag ?? '')) return;
  if (hasSubject(words, verb)) return;
  const before = word.head;
  const root = words[verb];
  if (root && root.head < 0) {
    const top = firstAbove(words, before, (at) => words[at]?.head === verb);
    if (top < 0 || top > noun) return;
    Object.assign(words[top] ?? {}, { head: -1, label: 'root' });
    Object.assign(root, { head: top, label: 'conj' });
    for (const [k, other] of words.entries())
      if (k > verb && other.head === verb && other.pos === 'PUNCT') other.head = top;
  }
  hang(words, participle, verb, 'acl');
  if (!hang(words, noun, verb, 'nsubj')) return;
  hang(words, participle, noun, 'acl');
  for (const [k, other] of words.entries())
    if (k < noun && other.head === participle && /^(?:cc|punct)$/.test(other.label))
      other.head = verb;
}
