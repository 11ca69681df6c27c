import { isTensedTag } from '../model/tense';
import type { TaggedWord } from './reporting-frame';

/** Mends what a tagger guesses of words it has seldom met, where their ending or their place leaves one reading. */
export function retagGuesses(words: readonly TaggedWord[]): void {
  for (const [k, word] of words.entries()) {
    if (endsLikeAdjective(word) || isOnlyAdjective(word))
      Object.assign(word, { pos: 'ADJ', tag: 'JJ' });
    if (word.tag === 'JJ' && NOUNS.test(word.lower))
      Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    if (word.tag === 'NN' && word.lower === 'struck')
      Object.assign(word, { pos: 'VERB', tag: 'VBD' });
    if (isPunishing(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VB' });
    if (isPlural(words, k)) Object.assign(word, { pos: 'NOUN', tag: 'NNS' });
    if (word.lower === 'executive' && words[k - 1]?.lower === 'chief')
      Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    if (isNounLikeAdverb(words, k)) Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    if (isNotDone(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VB' });
    if (isNounBehindAs(words, k)) Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    // "United Nations": what is spelt as a name does nothing.
    if (word.pos === 'VERB' && word.tag === 'NNP') word.pos = 'PROPN';
    if (isForeignName(words, k)) Object.assign(word, { pos: 'PROPN', tag: 'NNP' });
  }
}

/** "dormant", "jealous": no past tense and no participle ends so. */
const endsLikeAdjective = ({ lower, tag }: TaggedWord) =>
  /^VB[DN]$/.test(tag) && /.{3}(?:[mnrt]ant|ous|ive|ful|able|ible)$/.test(lower);

/** Nouns and verbs of the news that a tagger has hardly met, each with its one reading where it is taken for another. */
const NOUNS = /^(?:earthquake|quake|wildfire|airstrike|ceasefire|drone|gunman|lawmaker)$/;

/** Rare enough for a tagger to guess at, and nothing else. */
const isOnlyAdjective = ({ lower, tag }: TaggedWord) =>
  tag === 'NN' &&
  /^(?:dormant|vacant|absent|reluctant|dependent|adrift|ablaze|unable)$/.test(lower);

/** "would ban adverts and fine companies": no company is fine, and what could be joined is a verb. */
const isPunishing = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'fine' &&
  words[k]?.tag === 'JJ' &&
  /^(?:and|or|to)$/.test(words[k - 1]?.lower ?? '') &&
  /^(?:NNS|DT|PRP\$|PRP)$/.test(words[k + 1]?.tag ?? '') &&
  !/^(?:arts|details|wines|points|lines)$/.test(words[k + 1]?.lower ?? '') &&
  words.slice(0, k).some(({ tag }) => tag === 'VB');

const BEFORE_PARTICIPLE =
  /^(?:is|has|was|gets|['’]s|keeps|remains|becomes|feels|looks|seems|stands|lies|goes|comes|stays|sits)$/;

/**
 * "but emails seen by the paper suggest", "Exports to China fell", "officials said": no verb in the present
 * stands before what is done by somebody, first of all, or before a verb of saying.
 */
function isPlural(words: readonly TaggedWord[], k: number): boolean {
  const [word, next] = [words[k], words[k + 1]];
  if (word?.tag !== 'VBZ' || BEFORE_PARTICIPLE.test(word.lower) || word.lower === 'does')
    return false;
  const opens = k === 0 || /^(?:CCONJ|PUNCT|SCONJ)$/.test(words[k - 1]?.pos ?? '');
  if (!opens || !/^\p{L}+s$/u.test(word.text)) return false;
  const rest = words.slice(k + 1);
  const goesOn = rest.some(({ tag }) => isTensedTag(tag) || tag === 'VBN');
  if (next?.lower === 'said') return true;
  if (k === 0) return /^(?:to|of|from|in|for|at|with)$/.test(next?.lower ?? '') && goesOn;
  return (
    next?.tag === 'VBN' &&
    words[k + 2]?.lower === 'by' &&
    rest.slice(1).some(({ tag }) => isTensedTag(tag))
  );
}

/** "Tomas Varga": behind a name, what looks foreign is one. */
const isForeignName = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'FW' &&
  /^\p{Lu}\p{Ll}/u.test(words[k]?.text ?? '') &&
  words[k - 1]?.tag === 'NNP';

/** "a tally kept by the group", "the rally": nouns that end as adverbs do, behind an article. */
const isNounLikeAdverb = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'RB' &&
  /^(?:tally|rally|ally|assembly|reply|supply|family|monopoly|anomaly|homily)$/.test(
    words[k]?.lower ?? '',
  ) &&
  /^(?:DT|PRP\$|JJ|NN|POS)$/.test(words[k - 1]?.tag ?? '');

/** "as demand from Europe weakened": a clause begins with no bare verb. */
const isNounBehindAs = (words: readonly TaggedWord[], k: number) =>
  words[k]?.pos === 'VERB' &&
  /^VBP?$/.test(words[k]?.tag ?? '') &&
  /^(?:as|while|because|although|since)$/.test(words[k - 1]?.lower ?? '') &&
  words[k + 1]?.pos === 'ADP' &&
  words.slice(k + 2).some(({ tag }) => isTensedTag(tag) || tag === 'VBN');

/** "whom police did not name": what somebody does not do is a verb. */
const isNotDone = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'NN' &&
  /^(?:not|n['’]t)$/.test(words[k - 1]?.lower ?? '') &&
  /^(?:do|does|did|will|would|can|could|may|might|must|shall|should)$/.test(
    words[k - 2]?.lower ?? '',
  );
