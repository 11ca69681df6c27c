import { CLAUSE_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import { ONLY_VERBS } from '../only-verbs';
import { isAskedFirst } from '../parts/opening-frame';
import type { TaggedWord } from '../parts/reporting-frame';
import { participleAside, verbBehindAside } from './retag-aside';
import { retagGuesses } from './retag-guesses';
import { retagParticiples } from './retag-participles';

/** Words whose tag the order of the words around them rules out, whatever a tagger thinks of each. */
export function retagByOrder(words: readonly TaggedWord[]): void {
  if (isAskedFirst(words)) Object.assign(words[0] ?? {}, { pos: 'VERB', tag: 'VBN' });
  if (isApartFrom(words)) Object.assign(words[0] ?? {}, { pos: 'ADP', tag: 'IN' });
  if (asksNothing(words)) Object.assign(words[0] ?? {}, { pos: 'NOUN', tag: 'NN' });
  if (isRescue(words)) Object.assign(words[0] ?? {}, { pos: 'NOUN', tag: 'NN' });
  if (isNameFirst(words)) Object.assign(words[0] ?? {}, { pos: 'PROPN', tag: 'NNP' });
  retagGuesses(words);
  retagParticiples(words);
  participleAside(words);
  for (const k of words.keys()) {
    if (closesObject(words, k))
      Object.assign(words[k] ?? {}, { pos: 'VERB', tag: formJoined(words, k) });
    if (isDemanded(words, k) || stepsDown(words, k))
      Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VB' });
    if (isSinceThen(words, k)) Object.assign(words[k] ?? {}, { pos: 'ADV', tag: 'RB' });
    if (isNounByPlace(words, k)) Object.assign(words[k] ?? {}, { pos: 'NOUN', tag: 'NNS' });
    if (partsPlural(words, k)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBD' });
    if (isNounByEnding(words[k])) Object.assign(words[k] ?? {}, { pos: 'NOUN', tag: 'NN' });
    if (isHurtBeside(words, k)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBN' });
    if (isRetired(words, k)) Object.assign(words[k] ?? {}, { pos: 'ADJ', tag: 'JJ' });
    if (isVerbAlone(words[k])) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBZ' });
    verbBehindAside(words, k);
    if (risesBy(words, k)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBD' });
    if (doesBeside(words, k)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBZ' });
    if (isDoneBy(words, k)) Object.assign(words[k] ?? {}, { tag: 'VBN' });
    if (isDoneByNamed(words, k)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBD' });
    if (isDoneTo(words, k)) Object.assign(words[k] ?? {}, { tag: 'VBN' });
    if (isNameBeside(words, k) || isNameJoined(words, k))
      Object.assign(words[k] ?? {}, { pos: 'PROPN', tag: 'NNP' });
    if (isToldOf(words, k)) {
      Object.assign(words[k - 1] ?? {}, { pos: 'SCONJ', tag: 'IN' });
      Object.assign(words[k] ?? {}, { pos: 'NOUN', tag: 'NNS' });
    }
  }
}

/** "Apart from a statement, nothing was heard": together a preposition. */
const isApartFrom = ([first, from]: readonly TaggedWord[]) =>
  /^(?:apart|aside)$/.test(first?.lower ?? '') && from?.lower === 'from';

/** "Wheat prices rose": a word that asks nothing is a thing. */
const asksNothing = ([first]: readonly TaggedWord[]) =>
  /^W/.test(first?.tag ?? '') &&
  !/^(?:wh(?:at|ich|ose?|om|y|en|ere|ether)(?:so)?(?:ever)?|how(?:ever)?|that)$/.test(
    first?.lower ?? '',
  );

/** "Rescue teams searched": news orders nobody about, and the teams do something. */
const isRescue = (words: readonly TaggedWord[]) =>
  words[0]?.tag === 'VB' &&
  words[1]?.tag === 'NNS' &&
  words.slice(2).some(({ tag }) => tag === 'VBD' || tag === 'VBN');

const INTERJECTIONS =
  /^(?:yes|yeah|no|nope|well|oh|ah|hey|hi|hello|ok|okay|please|thanks|sure|right|wow|alas|sorry|now|so|like)$/;

/** "Wern, the mayor of Tolva, …", "Moscow did not comment": a word nobody cries out before an office or a verb is a name. */
const isNameFirst = ([first, comma, next]: readonly TaggedWord[]) =>
  first?.tag === 'UH' &&
  /^\p{Lu}\p{Ll}/u.test(first.text) &&
  !INTERJECTIONS.test(first.lower) &&
  (isTensedTag(comma?.tag) ||
    (comma?.text === ',' && /^(?:the|an?|who|whose)$/.test(next?.lower ?? '')));

const VERB_OR_ADJECTIVE =
  /^(?:close|open|clear|free|slow|lower|secure|double|triple|empty|narrow|complete|separate|cool|calm|warm|correct|direct|limit|level)$/;

/** "and close two plants": no adjective stands before a figure or an article, so it is a verb. */
const closesObject = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'JJ' &&
  VERB_OR_ADJECTIVE.test(words[k]?.lower ?? '') &&
  /^(?:and|or|to)$/.test(words[k - 1]?.lower ?? '') &&
  /^(?:CD|DT|PRP\$)$/.test(words[k + 1]?.tag ?? '');

/** Without an ending where a modal or "to" stands before the verb that it is joined to, with tense otherwise. */
function formJoined(words: readonly TaggedWord[], k: number): string {
  if (words[k - 1]?.lower === 'to') return 'VB';
  const first = words.slice(0, k - 1).findLast(({ tag }) => /^(?:MD|TO|VBP)$/.test(tag));
  return first?.tag === 'VBP' ? 'VBP' : 'VB';
}

const DEMANDS = /^(?:demand|insist|urg|recommend|propos|request|requir)(?:e?s|ed|ing)?$/;

/** "demanding that the president resign": behind "that" stands a verb, and no noun that it belongs to. */
function isDemanded(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'NN' || !/^NNP?$/.test(words[k - 1]?.tag ?? '')) return false;
  const that = words.findLastIndex(({ lower }, i) => i < k - 1 && lower === 'that');
  if (that < 1 || !DEMANDS.test(words[that - 1]?.lower ?? '')) return false;
  const end = words.findIndex(({ pos }, i) => i >= k && /^(?:PUNCT|CCONJ)$/.test(pos));
  const clause = words.slice(that + 1, end < 0 ? undefined : end);
  const goesOn = words[k + 1]?.pos ?? 'PUNCT';
  return (
    /^(?:PUNCT|CCONJ|ADP|ADV)$/.test(goesOn) && !clause.some(({ tag }) => /^(?:V|MD)/.test(tag))
  );
}

/** "that the minister step down": behind a noun and before a particle it is what she does. */
const stepsDown = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'step' &&
  words[k]?.tag === 'NN' &&
  /^(?:NN|NNP|PRP)$/.test(words[k - 1]?.tag ?? '') &&
  /^(?:down|aside|back|in|up)$/.test(words[k + 1]?.lower ?? '');

/** "repaired twice since, carried": before a mark it opens no clause. */
const isSinceThen = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'since' && /^[,.;]$/.test(words[k + 1]?.text ?? '');

/**
 * "a fireworks factory", "found cracks", "makes 300 batteries": no verb with tense stands behind an article
 * or another verb, with a figure between them or without.
 */
const isNounByPlace = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBZ' &&
  words[k]?.pos === 'VERB' &&
  // "Why it failed remains unclear"
  !(words[k]?.lower === 'remains' && words[k + 1]?.tag === 'JJ') &&
  (/^(?:an?|the|its|his|her|their|our)$/.test(words[k - 1]?.lower ?? '') ||
    isVerbWithTense(words[k - 1], 'VBD') ||
    (words[k - 1]?.tag === 'CD' && isVerbWithTense(words[k - 2], 'VBD', 'VBZ')));

const isVerbWithTense = (word: TaggedWord | undefined, ...tags: readonly string[]) =>
  word?.pos === 'VERB' && tags.includes(word.tag);

/** "a newspaper published messages": no "a" leads to a plural, so a verb stands between the two nouns. */
const partsPlural = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBN' &&
  /^(?:an?|another)$/.test(words[k - 2]?.lower ?? '') &&
  words[k - 1]?.tag === 'NN' &&
  words[k + 1]?.tag === 'NNS' &&
  words[k]?.lower.endsWith('ed') === true;

/** "Unemployment among the young": no adjective ends so. */
const isNounByEnding = (word: TaggedWord | undefined) =>
  word?.tag === 'JJ' && /.{3}(?:ment|ness|ship|ism|tion)$/.test(word.lower);

/** "had been killed and three wounded", "and dozens more injured": what was done to them was done to these. */
function isHurtBeside(words: readonly TaggedWord[], k: number): boolean {
  const word = words[k];
  if (word?.tag !== 'JJ' || !IS_HURT.test(word.lower)) return false;
  const counted = /^(?:more|others|people)$/.test(words[k - 1]?.lower ?? '') ? k - 2 : k - 1;
  const many = words[counted]?.tag === 'CD' || IS_MANY.test(words[counted]?.lower ?? '');
  return many && words[counted - 1]?.lower === 'and' && words[counted - 2]?.tag === 'VBN';
}

const IS_HURT = /^(?:wounded|injured|hurt|killed|arrested|detained|displaced)$/;
const IS_MANY = /^(?:dozens|scores|hundreds|thousands|many|several)$/;

/** "Although it rained, retired captains say so": behind a clause stands a subject, and its verb follows. */
function isRetired(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'VBD' || words[k - 1]?.text !== ',' || words[k + 1]?.tag !== 'NNS')
    return false;
  if (words[0]?.pos !== 'SCONJ' || words.findIndex(({ text }) => text === ',') !== k - 1)
    return false;
  const end = words.findIndex(({ text }, i) => i > k && text === ',');
  const verb = words.findIndex(({ tag }, i) => i > k && isTensedTag(tag));
  return verb > 0 && (end < 0 || verb < end);
}

/** "employs": no noun looks so. A capital may be that of a name. */
const isVerbAlone = (word: TaggedWord | undefined) =>
  /^(?:NNP?S?|RB|JJ)$/.test(word?.tag ?? '') && ONLY_VERBS.has(word?.text ?? '');

/** "those of corn rose by a fifth": the flower comes with no figure. */
const risesBy = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'rose' &&
  words[k]?.pos === 'NOUN' &&
  /^(?:by|to|from)$/.test(words[k + 1]?.lower ?? '') &&
  /^(?:CD|\$|DT|RB)$/.test(words[k + 2]?.tag ?? '') &&
  /^(?:NOUN|PROPN|PRON|VERB)$/.test(words[k - 1]?.pos ?? '');

/** "supplies two towns and irrigates 400 farms": right before a figure and what it counts no noun stands. */
const doesBeside = (words: readonly TaggedWord[], k: number) =>
  /^(?:NNS|RB|JJ)$/.test(words[k]?.tag ?? '') &&
  words[k]?.lower.endsWith('s') === true &&
  words[k - 1]?.lower === 'and' &&
  words[k + 1]?.tag === 'CD' &&
  /^(?:NNS?|VBZ)$/.test(words[k + 2]?.tag ?? '') &&
  !/^(?:percent|per|years?|months?|weeks?|days?|hours?|minutes?|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?)$/.test(
    words[k + 2]?.lower ?? '',
  ) &&
  words.slice(0, k).some(({ tag, pos }) => tag === 'VBZ' && pos === 'VERB');

/** "engineers hired by the town found cracks": what is done by somebody, before the verb of the clause. */
function isDoneBy(words: readonly TaggedWord[], k: number): boolean {
  if (
    words[k]?.tag !== 'VBD' ||
    words[k + 1]?.lower !== 'by' ||
    !/^N/.test(words[k - 1]?.tag ?? '')
  )
    return false;
  if (!words[k]?.lower.endsWith('ed') || !/^(?:DT|PRP\$|NNP)$/.test(words[k + 2]?.tag ?? ''))
    return false;
  const end = words.findIndex(({ pos }, i) => i > k && (pos === 'PUNCT' || pos === 'CCONJ'));
  return words.slice(k + 2, end < 0 ? undefined : end).some(({ tag }) => tag === 'VBD');
}

/** "Germany and France": what is joined to a name and spelt like one is one. */
const isNameBeside = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'JJ' &&
  /^\p{Lu}\p{Ll}/u.test(words[k]?.text ?? '') &&
  words[k + 1]?.lower === 'and' &&
  words[k + 2]?.tag === 'NNP' &&
  /^(?:PUNCT|VERB|AUX)$/.test(words[k + 3]?.pos ?? '');

/** "The United States and Britain imposed": inside a sentence no verb is spelt with a capital. */
const isNameJoined = (words: readonly TaggedWord[], k: number) =>
  /^(?:VB|VBP|VBD|VBN|JJ)$/.test(words[k]?.tag ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(words[k]?.text ?? '') &&
  words[k - 1]?.lower === 'and' &&
  /^NNPS?$/.test(words[k - 2]?.tag ?? '') &&
  !/^(?:NN|NNS|NNP)$/.test(words[k + 1]?.tag ?? '');

/** "Britain imposed sanctions": before a plural and behind a name, where nothing else has tense so far. */
const isDoneByNamed = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'JJ' &&
  words[k]?.lower.endsWith('ed') === true &&
  words[k - 1]?.tag === 'NNP' &&
  words[k + 1]?.tag === 'NNS' &&
  words.slice(0, k).every(({ pos }) => /^(?:DET|ADJ|PROPN|NOUN|CCONJ)$/.test(pos)) &&
  !clauseFrom(words, k + 1).some(({ tag }) => isTensedTag(tag));

/** From the word at `k` on as far as the next mark, conjunction or relative word. */
function clauseFrom(words: readonly TaggedWord[], k: number): readonly TaggedWord[] {
  const end = words.findIndex(
    ({ pos, tag, lower }, i) =>
      i >= k && (/^(?:PUNCT|SCONJ)$/.test(pos) || /^W/.test(tag) || lower === 'that'),
  );
  return words.slice(k, end < 0 ? undefined : end);
}

/** "fell for a fifth day, weighed down by rain": behind the comma that is what was done to it. */
const isDoneTo = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBD' &&
  words[k - 1]?.text === ',' &&
  (words[k + 1]?.lower === 'by' ||
    (/^(?:down|up|out|off|on)$/.test(words[k + 1]?.lower ?? '') && words[k + 2]?.lower === 'by')) &&
  words.slice(0, k).some(({ tag }) => isTensedTag(tag)) &&
  !clauseFrom(words, k + 1).some(({ tag }) => isTensedTag(tag));

/**
 * "confirmed that talks had begun", "demanded that votes be counted": of two verbs in a row behind
 * "that" the first is a noun. "The council said that works" has but one.
 */
const isToldOf = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBZ' &&
  words[k - 1]?.lower === 'that' &&
  (words[k + 1]?.lower === 'be' || isReported(words, k));

const isReported = (words: readonly TaggedWord[], k: number) =>
  CLAUSE_CUES.has(words[k - 2]?.lower ?? '') &&
  words[k - 2]?.pos === 'VERB' &&
  isTensedTag(words[k + 1]?.tag);
