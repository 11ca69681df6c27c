import { SAYING_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import { ONLY_NOUNS } from '../only-nouns';
import type { TaggedWord } from '../parts/reporting-frame';
import { isOpposed } from '../parts/summary-frame';

/** Mends what a tagger guesses of words it has seldom met, where their ending or their place leaves one reading. */
export function retagGuesses(words: readonly TaggedWord[]): void {
  for (const [k, word] of words.entries()) {
    if (endsLikeAdjective(word) || isOnlyAdjective(word))
      Object.assign(word, { pos: 'ADJ', tag: 'JJ' });
    if (/^(?:JJ|RB|VB)$/.test(word.tag) && NOUNS.test(word.lower))
      Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    if (isOpposed(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VBD' });
    if (isDated(words, k)) Object.assign(word, { tag: 'VBN' });
    if (isDoneByNobody(words, k)) Object.assign(word, { tag: 'VBD' });
    if (leadsToRecords(words, k)) Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    if (word.pos === 'ADV' && /^towards?$/.test(word.lower) && words[k + 1]?.pos !== 'PUNCT')
      Object.assign(word, { pos: 'ADP', tag: 'IN' });
    if (isYearOld(words, k)) Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    if (isHurtBadly(words, k)) {
      Object.assign(word, { pos: 'ADV', tag: 'RB' });
      Object.assign(words[k + 1] ?? {}, { pos: 'VERB', tag: 'VBN' });
    }
    if (word.tag === 'NN' && word.lower === 'struck')
      Object.assign(word, { pos: 'VERB', tag: 'VBD' });
    if (isPunishing(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VB' });
    if (isNounAlone(word) || isPlural(words, k) || isGivenTo(words, k)) {
      Object.assign(word, { pos: 'NOUN', tag: 'NNS' });
      // "that unions say would cost jobs", "engineers now say"
      const next = words[k + 1]?.pos === 'ADV' ? words[k + 2] : words[k + 1];
      if (next?.tag === 'VB' && next.pos === 'VERB') next.tag = 'VBP';
    }
    if (hasGrown(words, k) || hasMoreThanGrown(words, k))
      Object.assign(word, { pos: 'VERB', tag: 'VBD' });
    if (isShown(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VBP' });
    if (word.lower === 'executive' && words[k - 1]?.lower === 'chief')
      Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    if (isNounLikeAdverb(words, k)) Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    if (isNotDone(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VB' });
    if (isNounBehindAs(words, k) || isFighting(words, k))
      Object.assign(word, { pos: 'NOUN', tag: 'NN' });
    // "Reporters Without Borders"
    if (word.text === 'Without' && /^NNP?S?$/.test(words[k - 1]?.tag ?? ''))
      Object.assign(word, { pos: 'PROPN', tag: 'NNP' });
    // "United Nations": what is spelt as a name does nothing.
    if (word.pos === 'VERB' && word.tag === 'NNP') word.pos = 'PROPN';
    if (isForeignName(words, k)) Object.assign(word, { pos: 'PROPN', tag: 'NNP' });
  }
}

/** "dormant", "jealous": no past tense and no participle ends so. */
const endsLikeAdjective = ({ lower, tag }: TaggedWord) =>
  /^VB[DN]$/.test(tag) && /.{3}(?:[mnrt]ant|ous|ive|ful|able|ible)$/.test(lower);

/** Nouns and verbs of the news that a tagger has hardly met, each with its one reading where it is taken for another. */
const NOUNS =
  /^(?:earthquake|quake|wildfire|airstrike|ceasefire|drone|gunman|lawmaker|forest|province|sniffer|landslide|militia|refugee)$/;

/** "The letter, dated May 4": behind the comma that is what it bears. */
const isDated = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBD' && words[k]?.lower === 'dated' && words[k - 1]?.text === ',';

const TAKES_NO_OBJECT =
  /^(?:remained|died|arrived|happened|appeared|emerged|existed|lasted|occurred|vanished|seemed|survived|stayed|lived|belonged|resigned|skidded|plunged|collided|collapsed|erupted|exploded|veered|swerved|slammed|ploughed|plowed)$/;

/** "the two sides remained far apart": nothing is ever remained. */
const isDoneByNobody = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBN' &&
  TAKES_NO_OBJECT.test(words[k]?.lower ?? '') &&
  /^(?:NOUN|PROPN|PRON)$/.test(words[k - 1]?.pos ?? '') &&
  !words.slice(Math.max(0, k - 3), k).some(({ pos }) => pos === 'AUX');

/** "that bank records contradict": what belongs to the noun behind it. */
const leadsToRecords = (words: readonly TaggedWord[], k: number) =>
  /^VB[DPZ]?$/.test(words[k]?.tag ?? '') &&
  /^(?:bank|court|phone|police|company|party|state|tax|land|market)$/.test(words[k]?.lower ?? '') &&
  words[k + 1]?.tag === 'NNS';

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
  (words.slice(0, k).some(({ tag }) => tag === 'VB') ||
    /^(?:powers?|rights?|ability|authority)$/.test(words[k - 2]?.lower ?? ''));

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
  // "both sides agree"
  if (/^(?:both|these|those|several|most|many|few)$/.test(words[k - 1]?.lower ?? ''))
    return /^VBP?$/.test(next?.tag ?? '') || isTensedTag(next?.tag);
  const opens = k === 0 || /^(?:CCONJ|PUNCT|SCONJ)$/.test(words[k - 1]?.pos ?? '');
  if (!opens || !/^\p{L}+s$/u.test(word.text)) return false;
  const rest = words.slice(k + 1);
  const goesOn = rest.some(({ tag }) => isTensedTag(tag) || /^VBN?$/.test(tag));
  if (next?.lower === 'said') return true;
  if (k === 0 && next?.tag !== 'VBN')
    return /^(?:to|of|from|in|for|at|with)$/.test(next?.lower ?? '') && goesOn;
  return (
    next?.tag === 'VBN' &&
    words[k + 2]?.pos === 'ADP' &&
    rest.slice(1).some(({ tag, lower }) => isTensedTag(tag) || SHOW.test(lower))
  );
}

const SHOW = /^(?:show|suggest|indicate|reveal)$/;

/** "…, figures published on Thursday show", "but photographs seen by the paper show them": that is what they do. */
function isShown(words: readonly TaggedWord[], k: number): boolean {
  if (!/^(?:NN|VB)$/.test(words[k]?.tag ?? '') || !SHOW.test(words[k]?.lower ?? '')) return false;
  const opening = words.findLastIndex(({ pos }, i) => i < k && /^(?:PUNCT|CCONJ)$/.test(pos));
  const phrase = words.slice(opening + 1, k);
  return (
    phrase[0]?.tag === 'NNS' &&
    phrase[1]?.tag === 'VBN' &&
    !phrase.some(({ tag }) => /^(?:MD|TO)$/.test(tag) || isTensedTag(tag))
  );
}

/** "experts": no verb of a report looks so. */
const isNounAlone = ({ tag, lower }: TaggedWord) =>
  /^(?:VBZ|UH|RB)$/.test(tag) && ONLY_NOUNS.has(lower);

/** "gives councils the power": right behind a verb in the present no other follows, unless "what it does" comes first. */
const isGivenTo = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBZ' &&
  words[k]?.pos === 'VERB' &&
  words[k - 1]?.tag === 'VBZ' &&
  words[k - 1]?.pos === 'VERB' &&
  words[k - 2]?.pos !== 'PRON' &&
  /^(?:DT|PRP\$|CD|JJ)$/.test(words[k + 1]?.tag ?? '');

const GROWS =
  /^(?:doubled|tripled|quadrupled|halved|soared|surged|plunged|jumped|dropped|tumbled|slumped|climbed)$/;

/** "says cases in Europe doubled last year": between a noun and a time or a figure that is what cases did. */
function hasGrown(words: readonly TaggedWord[], k: number): boolean {
  if (!/^(?:JJ|VBN)$/.test(words[k]?.tag ?? '') || !GROWS.test(words[k]?.lower ?? '')) return false;
  if (!/^(?:NOUN|PROPN)$/.test(words[k - 1]?.pos ?? '')) return false;
  if (!/^(?:last|this|in|to|by|from|since|between|over|during)$/.test(words[k + 1]?.lower ?? ''))
    return false;
  const opening = words.findLastIndex(
    ({ tag, pos }, i) => i < k && (isTensedTag(tag) || pos === 'PUNCT' || pos === 'SCONJ'),
  );
  const end = words.findIndex(({ pos }, i) => i > k && pos === 'PUNCT');
  const saying =
    opening < 0 || words[opening]?.pos !== 'VERB' || SAYING_CUES.has(words[opening]?.lower ?? '');
  return (
    saying && !words.slice(k + 1, end < 0 ? undefined : end).some(({ tag }) => isTensedTag(tag))
  );
}

/** "those of maize more than doubled": behind a noun, and with no noun behind it. */
const hasMoreThanGrown = (words: readonly TaggedWord[], k: number) =>
  /^(?:JJ|VBN|NN)$/.test(words[k]?.tag ?? '') &&
  GROWS.test(words[k]?.lower ?? '') &&
  words[k - 1]?.lower === 'than' &&
  words[k - 2]?.lower === 'more' &&
  /^(?:NOUN|PROPN|PRON)$/.test(words[k - 3]?.pos ?? '') &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(words[k + 1]?.pos ?? '');

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

/** "A 17-year-old who was missing": with nothing behind it that it describes. */
const isYearOld = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'JJ' &&
  words[k]?.lower === 'old' &&
  words[k - 1]?.text === '-' &&
  words[k - 2]?.lower === 'year' &&
  /^(?:PRON|VERB|AUX|PUNCT|ADP|SCONJ|CCONJ)$/.test(words[k + 1]?.pos ?? '');

/** "many badly burnt": no thing is badly. */
const isHurtBadly = (words: readonly TaggedWord[], k: number) =>
  /^(?:badly|severely|seriously|critically|fatally|gravely)$/.test(words[k]?.lower ?? '') &&
  /^(?:burnt|burned|hurt|injured|wounded|damaged|mutilated|beaten)$/.test(
    words[k + 1]?.lower ?? '',
  ) &&
  /^(?:PUNCT|ADP|CCONJ)$/.test(words[k + 2]?.pos ?? '');

const DOINGS =
  /^(?:fighting|shelling|bombing|looting|rioting|flooding|voting|trading|spending|lending|borrowing|hiring|mining|fishing|smuggling|polling|counting)$/;

/** "as fighting between troops and rebels drew closer": a verb with tense follows, and it is what does that. */
function isFighting(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'VBG' || !DOINGS.test(words[k]?.lower ?? '')) return false;
  if (!/^(?:as|while|after|since|because|before|until|that)$/.test(words[k - 1]?.lower ?? ''))
    return false;
  if (words[k + 1]?.pos !== 'ADP' && !isTensedTag(words[k + 1]?.tag)) return false;
  const clause = words.findIndex(
    ({ pos, tag }, i) => i > k && (/^(?:PUNCT|SCONJ)$/.test(pos) || /^W/.test(tag)),
  );
  const tensed = words.findIndex(({ tag }, i) => i > k && isTensedTag(tag));
  return tensed > k && (clause < 0 || tensed < clause) && words[tensed - 1]?.pos !== 'CCONJ';
}

/** "whom police did not name": what somebody does not do is a verb. */
const isNotDone = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'NN' &&
  /^(?:not|n['’]t)$/.test(words[k - 1]?.lower ?? '') &&
  /^(?:do|does|did|will|would|can|could|may|might|must|shall|should)$/.test(
    words[k - 2]?.lower ?? '',
  );
