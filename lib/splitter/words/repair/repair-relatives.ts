import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, descends, firstAbove, hang } from '../hang';
import { isPerson } from '../person';

/** Mends clauses and phrases that are put in behind a noun, which the parser hangs as if they went on. */
export function repairRelatives(words: Word[]): void {
  for (const i of words.keys()) {
    whomTheyMean(words, i);
    whoOrWhich(words, i);
    placeOf(words, i);
    whoseIs(words, i);
    whoseAre(words, i);
    thanExpected(words, i);
    ownedBy(words, i);
    doneTo(words, i);
    behindClause(words, i);
    goesOn(words, i);
  }
}

/** Verbs that may be followed by whom they ask and then by a question: "asked police who shot him". */
const ASKS = /^(?:ask|tell|told|show|remind|teach|taught|question)/;

/**
 * "the businessman who lacks experience": what begins with "who" or "which" behind a noun tells of
 * that noun, whatever the parser hangs it on.
 */
function whoOrWhich(words: Word[], who: number): void {
  const word = words[who];
  const noun = words[who - 1]?.text === ',' ? who - 2 : who - 1;
  const clause = word?.head ?? -1;
  const verb = words[clause];
  const that = word?.lower === 'that' && word.tag === 'WDT' && noun === who - 1;
  if (!(that || word?.lower === 'who' || word?.lower === 'which')) return;
  if (!/^(?:nsubj.*|obj)$/.test(word.label)) return;
  if (!verb || clause < who || verb.head > who || !/^N/.test(words[noun]?.tag ?? '')) return;
  const several = agreeing(words, who, noun);
  if (verb.label === 'acl:relcl' && several !== null) hang(words, clause, several, verb.label);
  else if (verb.label === 'acl:relcl') tellOfPerson(words, who, noun);
  if (verb.label === 'acl:relcl' || !tellsSomething(words, who, clause)) return;
  if (verb.label === 'ccomp' && ASKS.test(words[verb.head]?.lower ?? '')) return;
  const phrase =
    several ?? whoIsMeant(words, word?.lower === 'who' ? noun : -1) ?? phraseOf(words, noun);
  const told = words[phrase];
  // The phrase takes the place of its clause. Of a whole sentence the verb is found behind the clause.
  if (told?.head === clause)
    Object.assign(told, { head: verb.head, label: placeIn(words, verb, told) });
  else if (verb.head < 0) return;
  if (!hang(words, clause, phrase, 'acl:relcl')) return;
  const copula = words.findIndex(({ label }, k) => k > who && k < clause && label === 'cop');
  if (copula > who) Object.assign(words[copula] ?? {}, { head: clause });
}

/** What the phrase is to the word that its clause hung on. */
function placeIn(words: readonly Word[], clause: Word, phrase: Word): string {
  if (clause.head < 0) return 'root';
  if (!/^nsubj/.test(phrase.label)) return phrase.label;
  return words[clause.head]?.pos === 'VERB' ? 'obj' : 'nmod';
}

/** Has the clause a tense, or, as in "which the bank detailed", somebody who does it? */
function tellsSomething(words: readonly Word[], who: number, clause: number): boolean {
  if (words[who]?.label === 'obj' && childIndex(words, clause, /^nsubj/) > who) return true;
  return words
    .slice(who + 1, clause + 1)
    .some(
      (word) =>
        isTensedTag(word.tag) &&
        (word === words[clause] || (word.head > who && word.head <= clause)),
    );
}

/** The word on which the whole phrase hangs that ends in a name: "Joe" of "Joe Hill". */
export function phraseOf(words: readonly Word[], noun: number): number {
  return firstAbove(words, noun, (at) => !/^(?:flat|compound|fixed)$/.test(words[at]?.label ?? ''));
}

/** "two sailors adrift near Lund who were": several were; null where the nearest noun will do. */
function agreeing(words: readonly Word[], who: number, noun: number): number | null {
  const several = /^(?:are|were|have)$/.test(words[who + 1]?.lower ?? '');
  if (!several || words[who]?.lower !== 'who' || !/^NNP?$/.test(words[noun]?.tag ?? ''))
    return null;
  const singular = phraseOf(words, noun);
  if (childIndex(words, singular, /^conj$/) >= 0 || words[singular]?.label === 'conj') return null;
  const plural = words.findLastIndex(({ tag }, k) => k < noun && tag === 'NNS');
  const between = words.slice(plural + 1, noun);
  return plural < 0 || between.some(({ tag, pos }) => pos === 'PUNCT' || isTensedTag(tag))
    ? null
    : plural;
}

/** "a sentence for the banker, who is accused": a person is, and the nearest noun is one. */
function tellOfPerson(words: Word[], who: number, noun: number): void {
  const clause = words[who]?.head ?? -1;
  const person = phraseOf(words, noun);
  const other = words[words[clause]?.head ?? -1];
  if (words[who]?.lower !== 'who' || other === words[person]) return;
  // "sold it to a collector who asked": nobody tells of a verb who it is.
  if (other?.pos === 'VERB' && !ASKS.test(other.lower)) hang(words, clause, person, 'acl:relcl');
  if (other?.pos !== 'NOUN') return;
  if (isPerson(words[person]?.lower ?? '') && !isPerson(other.lower))
    hang(words, clause, person, 'acl:relcl');
}

/** "an aide at the ministry who", "migrants at sea who": places are no persons; null where there is none. */
function whoIsMeant(words: readonly Word[], noun: number): number | null {
  const place = phraseOf(words, noun);
  const held = words[place]?.head ?? -1;
  if (noun < 0 || held < 0 || held > place || words[held]?.pos !== 'NOUN') return null;
  const preposition = words[childIndex(words, place, /^case$/)]?.lower ?? '';
  return words[place]?.label === 'nmod' && /^(?:at|in|near)$/.test(preposition) ? held : null;
}

/** "the blaze, in which 14 people lost their lives": the clause describes the noun before the comma. */
function placeOf(words: Word[], which: number): void {
  const word = words[which];
  const preposition = words[which - 1];
  const place = words[which - 2]?.text === ',' ? which - 3 : which - 2;
  if (word?.lower !== 'which' || preposition?.pos !== 'ADP') return;
  const clause = word.head;
  const verb = words[clause];
  if (words[place]?.pos !== 'NOUN' || !verb || clause < which || !/^(?:obl|nmod)/.test(word.label))
    return;
  if (verb.label === 'acl:relcl' && words[place - 1]?.text !== ',' && verb.head >= place - 3)
    return;
  if (!hang(words, clause, place, 'acl:relcl')) return;
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

/** "pay passengers whose flights were cancelled": a clause with "whose" tells of the noun before it. */
function whoseAre(words: Word[], whose: number): void {
  if (words[whose]?.lower !== 'whose' || words[whose]?.label !== 'nmod:poss') return;
  const owned = words[words[whose]?.head ?? -1];
  const clause = owned?.head ?? -1;
  const verb = words[clause];
  if (!owned?.label.startsWith('nsubj') || !verb || clause < whose || verb.label === 'acl:relcl')
    return;
  const noun = words[whose - 1]?.text === ',' ? whose - 2 : whose - 1;
  if (verb.head < 0 || verb.head > whose || !/^N/.test(words[noun]?.tag ?? '')) return;
  hang(words, clause, phraseOf(words, noun), 'acl:relcl');
}

const OF_HOUSES = /^(?:owned|run|led|headed|founded|chaired|controlled|backed)$/;

/** "contracts to a firm owned by her cousin": the firm is, as the nearest noun is one that can be. */
function ownedBy(words: Word[], owned: number): void {
  const word = words[owned];
  if (word?.label !== 'acl' || !OF_HOUSES.test(word.lower) || words[owned + 1]?.lower !== 'by')
    return;
  const noun = words[owned - 1];
  if (noun?.pos !== 'NOUN' && noun?.pos !== 'PROPN') return;
  hang(words, owned, phraseOf(words, owned - 1), 'acl');
}

/** "fell for a fifth day, weighed down by rain": a participle is joined to no verb with tense. */
function doneTo(words: Word[], participle: number): void {
  const word = words[participle];
  if (word?.label !== 'conj' || word.tag !== 'VBN' || words[participle - 1]?.text !== ',') return;
  if (!isTensedTag(words[word.head]?.tag) || childIndex(words, participle, /^(?:cc|aux.*)$/) >= 0)
    return;
  if (words.slice(participle + 1, participle + 3).some(({ lower }) => lower === 'by'))
    word.label = 'advcl';
}

/** "whom police did not name": "whom" tells not which police. */
function whomTheyMean(words: Word[], whom: number): void {
  const word = words[whom];
  const subject = words[word?.head ?? -1];
  if (word?.lower !== 'whom' || word.label !== 'det' || !subject?.label.startsWith('nsubj')) return;
  hang(words, whom, subject.head, 'obj');
}

/** "return the statue, which was looted, to Benin": what follows such a clause hangs on the verb. */
function behindClause(words: Word[], place: number): void {
  const word = words[place];
  const noun = words[word?.head ?? -1];
  if (!noun || word === undefined || word.head > place) return;
  const preposition = childIndex(words, place, /^case$/);
  if (word.label === 'conj' && underControl(words, place, preposition)) return;
  if (word.label !== 'nmod') return;
  const clause = words.findIndex(
    ({ head, label }, k) => k < place && head === word.head && label === 'acl:relcl',
  );
  if (clause < 0 || preposition < clause || words[preposition - 1]?.text !== ',') return;
  if (words[noun.head]?.pos === 'VERB' && noun.head < place) hang(words, place, noun.head, 'obl');
}

/** "to bring the blaze, which had spread, under control": behind the comma, and joined by no "and". */
function underControl(words: Word[], place: number, preposition: number): boolean {
  if (
    preposition < 1 ||
    words[preposition - 1]?.text !== ',' ||
    childIndex(words, place, /^cc$/) >= 0
  )
    return false;
  const clause = words.findLastIndex(
    ({ label, tag }, k) => k < preposition && label === 'acl:relcl' && isTensedTag(tag),
  );
  const noun = words[words[clause]?.head ?? -1];
  if (noun?.label !== 'obj' || !descends(words, place, clause)) return false;
  return hang(words, place, noun.head, 'obl');
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

/** "unclear who led the attack, and no group has claimed it": behind "and" no clause tells of a noun. */
function goesOn(words: Word[], clause: number): void {
  const word = words[clause];
  if (word?.label !== 'acl:relcl' || childIndex(words, clause, /^nsubj/) < 0) return;
  const and = childIndex(words, clause, /^cc$/);
  if (and < 1 || and > clause || words[and - 1]?.text !== ',') return;
  if (words.some(({ head, tag }) => head === clause && /^W/.test(tag))) return;
  let top = word.head;
  while (!/^(?:root|parataxis)$/.test(words[top]?.label ?? 'root')) top = words[top]?.head ?? -1;
  hang(words, clause, top, 'conj');
}
