import { isTensedTag } from '../model/tense';
import type { Word } from './analysis';
import { childIndex, hang, hasSubject } from './hang';

/**
 * "The fire that began in a bakery destroyed six shops", "Harbour House, built in 1911, burned
 * down": where the verb of the sentence hangs on that of the clause inside it, they change places.
 */
export function raiseVerb(words: Word[]): void {
  const root = words.findIndex((word) => word.head < 0);
  const top = words[root];
  if (!top) return;
  if (isNominal(top)) {
    raisePredicate(words, root);
    raiseAdjective(words, root);
    raiseFromRelative(words, root);
  } else if (top.tag === 'VBN' || words[root - 1]?.lower === 'not')
    raiseFromParticiple(words, root);
  for (const [k, { label, tag }] of words.entries()) {
    // What follows a semicolon is a sentence of its own.
    if (label === 'parataxis' && tag === 'VBN') raiseFromParticiple(words, k);
    raiseFromGerund(words, k);
    describeByGerund(words, k);
  }
}

/**
 * "hopes of finding more were fading", "crews backed by aircraft were battling the blaze": the verb with tense
 * and without a subject that hangs on what is inside a phrase has the phrase for its subject.
 */
function raiseFromGerund(words: Word[], gerund: number): void {
  const phrase = words[gerund]?.head ?? -1;
  const noun = words[phrase];
  if (!/^VB[GN]$/.test(words[gerund]?.tag ?? '') || words[gerund]?.label !== 'acl' || !noun) return;
  if (phrase > gerund || !(noun.head < 0 || noun.label === 'conj')) return;
  const verb = words.findIndex(
    ({ head, label }, k) => head === gerund && k > gerund && /^(?:xcomp|ccomp|advcl)$/.test(label),
  );
  const first = words.findIndex(
    ({ head, label, tag }, k) =>
      k > gerund && head === verb && /^(?:aux|cop)/.test(label) && isTensedTag(tag),
  );
  if (verb < 0 || first < 0 || hasSubject(words, verb) || childIndex(words, verb, /^mark$/) >= 0)
    return;
  const { head, label } = noun;
  const passive = childIndex(words, verb, /^aux:pass$/) >= 0;
  Object.assign(words[verb] ?? {}, { head, label });
  Object.assign(noun, { head: verb, label: passive ? 'nsubj:pass' : 'nsubj' });
  for (const word of words)
    if (word.head === phrase && /^(?:cc|punct)$/.test(word.label)) word.head = verb;
}

/** "hopes of finding more were fading": right behind a subject the "of" tells what sort it is. */
function describeByGerund(words: Word[], gerund: number): void {
  const of = gerund - 1;
  const subject = words[of - 1];
  const word = words[gerund];
  if (word?.tag !== 'VBG' || word.label !== 'advcl' || words[of]?.lower !== 'of') return;
  if (subject?.head !== word.head || !/^nsubj/.test(subject.label) || word.head < gerund) return;
  const clause = word.head;
  hang(words, gerund, of - 1, 'acl');
  for (const other of words)
    if (other.head === of - 1 && /^(?:cc|punct)$/.test(other.label)) other.head = clause;
}

/** "Rainfall in the valley was low": what has a copula right behind the phrase is said of it. */
function raisePredicate(words: Word[], root: number): void {
  const copula = words.findIndex(
    ({ label, tag }, k) => k > root && label === 'cop' && isTensedTag(tag),
  );
  const predicate = words[copula]?.head ?? -1;
  const said = words[predicate];
  if (predicate < copula || said?.head !== root || !/^(?:acl|appos|nmod)$/.test(said.label)) return;
  if (!hasSubject(words, predicate)) become(words, predicate, root, root);
}

/** "The two leaders are due to meet": what is said of a phrase stands behind the copula, not before it. */
function raiseAdjective(words: Word[], phrase: number): void {
  if (words[phrase]?.head !== -1) return;
  const copula = childIndex(words, phrase, /^cop$/);
  if (copula < phrase || !isTensedTag(words[copula]?.tag)) return;
  const said = words.findIndex(({ pos }, k) => k > copula && pos !== 'ADV');
  const word = words[said];
  if (word?.pos !== 'ADJ' || hasSubject(words, said)) return;
  if (word.head !== phrase && word.head !== copula) return;
  become(words, said, phrase, phrase);
  for (const [k, other] of words.entries())
    if (other.head === phrase && k >= copula) other.head = said;
}

/** The root is a phrase with a relative clause, and a later verb has to be that of the sentence. */
function raiseFromRelative(words: Word[], root: number): void {
  if (raiseBareRelative(words, root)) return;
  const relative = words.findIndex((word) => word.head === root && word.label === 'acl:relcl');
  if (relative < 0 || words.some((word) => word.head === root && word.label === 'cop')) return;
  const verb = words.findIndex(
    (word, k) =>
      k > relative &&
      word.pos === 'VERB' &&
      /^(?:conj|acl|advcl|csubj)$/.test(word.label) &&
      !hasSubject(words, k) &&
      (word.head === relative
        ? !isJoinedByAnd(words, k)
        : hasObject(words, k) || endsRelative(words, k, relative)),
  );
  if (verb >= 0) become(words, verb, root, root);
}

/** "About a third of the people need food aid": without a "who" and a subject the verb is the sentence's. */
function raiseBareRelative(words: Word[], root: number): boolean {
  const verb = words.findIndex(
    ({ head, label, tag }, k) =>
      label === 'acl:relcl' &&
      /^VB[ZPD]$/.test(tag) &&
      k > root &&
      (head === root || words[head]?.head === root),
  );
  if (verb < 0 || hasSubject(words, verb) || words[verb - 1]?.pos !== 'NOUN') return false;
  if (words.some(({ head, label }) => head === root && /^(?:cop|nsubj|expl)/.test(label)))
    return false;
  become(words, verb, root, root);
  return true;
}

function raiseFromParticiple(words: Word[], root: number): void {
  const verb = words.findIndex(
    (word, k) =>
      k > root &&
      word.head === root &&
      word.label === 'conj' &&
      word.pos === 'VERB' &&
      !isJoinedByAnd(words, k),
  );
  if (verb < 0 || hasSubject(words, verb)) return;
  if (childIndex(words, root, /^cop$/) >= 0) return;
  const bare = !words.some((word) => word.head === root && /^(?:aux|obj)/.test(word.label));
  const subject = words.findIndex((word) => word.head === root && /^nsubj/.test(word.label));
  if (!bare || subject < 0 || subject > root || !/^(?:,|not)$/.test(words[root - 1]?.lower ?? ''))
    return;
  become(words, verb, subject, root);
  Object.assign(words[root] ?? {}, { head: subject, label: 'acl' });
  for (const [k, word] of words.entries()) if (k > verb && word.head === root) word.head = verb;
  // "built in 1967 and repaired since": both describe it.
  for (const word of words)
    if (word.head === root && word.label === 'conj' && word.tag === 'VBD') word.tag = 'VBN';
}

/** "The boy who was swimming with friends drowned": behind the last noun of the clause, and done by nobody. */
const endsRelative = (words: readonly Word[], verb: number, relative: number) =>
  words[verb]?.label === 'acl' &&
  words[verb]?.lower.endsWith('ed') === true &&
  words[verb - 1]?.head === relative &&
  childIndex(words, verb, /^obl:agent$/) < 0;

const isJoinedByAnd = (words: readonly Word[], verb: number) =>
  words.some((word) => word.head === verb && word.pos === 'CCONJ');

const hasObject = (words: readonly Word[], verb: number) =>
  words.some((word) => word.head === verb && word.label === 'obj');

/** Puts `verb` where the word at `old` has stood, with `subject` below it. */
function become(words: Word[], verb: number, subject: number, old: number): void {
  for (const word of words) if (word.head === old && word.label === 'punct') word.head = verb;
  const raised = words[verb];
  const phrase = words[subject];
  const place = words[old];
  if (!raised || !phrase || !place) return;
  Object.assign(raised, { head: place.head, label: place.label });
  phrase.head = verb;
  phrase.label = 'nsubj';
}

const isNominal = ({ pos }: Word) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos);
