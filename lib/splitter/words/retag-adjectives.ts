import { isTensedTag } from '../model/tense';
import type { TaggedWord } from './reporting-frame';

/** Mends the tags of adjectives, and of what is taken for one. */
export function retagAdjectives(words: readonly TaggedWord[]): void {
  for (const [k, word] of words.entries()) {
    if (endsLikeAdjective(word) || isOnlyAdjective(word))
      Object.assign(word, { pos: 'ADJ', tag: 'JJ' });
    if (isPunishing(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VB' });
    if (isPlural(words, k)) Object.assign(word, { pos: 'NOUN', tag: 'NNS' });
  }
}

/** "dormant", "jealous": no past tense and no participle ends so. */
const endsLikeAdjective = ({ lower, tag }: TaggedWord) =>
  /^VB[DN]$/.test(tag) && /.{3}(?:[mnrt]ant|ous|ive|ful|able|ible)$/.test(lower);

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

/** "but emails seen by the paper suggest": no verb in the present stands right before what is done by somebody. */
const isPlural = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBZ' &&
  !BEFORE_PARTICIPLE.test(words[k]?.lower ?? '') &&
  /^(?:CCONJ|PUNCT|SCONJ)$/.test(words[k - 1]?.pos ?? '') &&
  words[k + 1]?.tag === 'VBN' &&
  words[k + 2]?.lower === 'by' &&
  words.slice(k + 2).some(({ tag }) => isTensedTag(tag));
