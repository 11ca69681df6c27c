import { CLAUSE_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { TaggedWord } from '../parts/reporting-frame';
import { DAY_NOUN } from '../time-nouns';

/** Mends the tags of words that look like a past tense and are none, or are one and do not look so. */
export function retagParticiples(words: readonly TaggedWord[]): void {
  for (const k of words.keys()) {
    if (describesPeople(words, k)) Object.assign(words[k] ?? {}, { tag: 'VBN' });
    if (ONLY_PAST.test(words[k]?.lower ?? '') && !/^V/.test(words[k]?.tag ?? ''))
      Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBD' });
    if (isTwice(words, k)) Object.assign(words[k] ?? {}, { pos: 'DET', tag: 'PDT' });
    if (haveDone(words, k)) Object.assign(words[k] ?? {}, { tag: 'VBP' });
    if (isOwed(words, k)) Object.assign(words[k] ?? {}, { tag: 'VBN' });
    if (theyExpected(words, k)) Object.assign(words[k] ?? {}, { tag: 'VBD' });
    if (isCounted(words, k)) Object.assign(words[k] ?? {}, { pos: 'NOUN', tag: 'NNS' });
    if (followsFrom(words, k)) Object.assign(words[k] ?? {}, { pos: 'ADP', tag: 'IN' });
    if (pledgedTo(words, k)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VB' });
    if (isTraded(words, k)) Object.assign(words[k] ?? {}, { pos: 'NOUN', tag: 'NNS' });
    if (hasTraded(words, k)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBD' });
    if (isSaidOnDay(words, k)) Object.assign(words[k] ?? {}, { tag: 'VBD' });
    if (missesForecast(words, k)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBG' });
    if (risksLosing(words, k)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBP' });
  }
}

/** Participles that say in the news of whom or of what is spoken. */
const DESCRIBES =
  /^(?:linked|accused|suspected|charged|convicted|tied|allied|based|trapped|caught|displaced|affected|surveyed|interviewed|questioned|polled|dressed|armed|backed|involved|stranded|wounded|injured|employed|registered|stationed|detained|held|arrested|exposed|diagnosed|infected|recruited|crammed|packed|loaded|nominated|appointed|assigned|devoted|wanted)$/;

/** "militants linked to the group have attacked", "the women surveyed said": another verb with tense is theirs. */
function describesPeople(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'VBD' || !DESCRIBES.test(words[k]?.lower ?? '')) return false;
  if (!/^(?:NOUN|PROPN)$/.test(words[k - 1]?.pos ?? '')) return false;
  const next = words[k + 1];
  if (isTensedTag(next?.tag)) return true;
  if (next?.pos !== 'ADP' && next?.tag !== 'TO') return false;
  const end = words.findIndex(
    ({ pos, tag, lower }, i) =>
      i > k && (/^(?:PUNCT|SCONJ|CCONJ)$/.test(pos) || /^W/.test(tag) || lower === 'that'),
  );
  const rest = words.slice(k + 1, end < 0 ? undefined : end);
  return rest.some(({ tag }) => isTensedTag(tag));
}

/** Past tenses that no noun looks like, rare enough for a tagger to guess at. */
const ONLY_PAST =
  /^(?:shrank|sank|sprang|swam|began|arose|clung|flung|strode|wept|crept|swept|knelt|dealt|leapt|slew|strove|overthrew|withdrew|underwent|undertook|foresaw)$/;

/** "more than double the figure": before an article it says how much. */
const isTwice = (words: readonly TaggedWord[], k: number) =>
  /^(?:double|triple|twice)$/.test(words[k]?.lower ?? '') &&
  /^(?:than|nearly|almost|about)$/.test(words[k - 1]?.lower ?? '') &&
  words[k + 1]?.tag === 'DT';

/** "12 of the countries … have passed laws": with nothing before it that takes it without tense. */
const haveDone = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'have' &&
  words[k]?.tag === 'VB' &&
  /^(?:NOUN|PROPN|NUM|PRON)$/.test(words[k - 1]?.pos ?? '') &&
  /^(?:VBN|RB)$/.test(words[k + 1]?.tag ?? '') &&
  !words.slice(Math.max(0, k - 2), k).some(({ tag }) => tag === 'MD' || tag === 'VB');

/** "$6.3 billion owed to governments": no sum owes anybody. */
const isOwed = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBD' &&
  /^(?:owed|pledged|earmarked|donated|borrowed|lent)$/.test(words[k]?.lower ?? '') &&
  words[k - 1]?.tag === 'CD' &&
  /^(?:to|by|for|from)$/.test(words[k + 1]?.lower ?? '');

/** "it expected revenue": right behind such a word no participle stands. */
const theyExpected = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBN' &&
  words[k - 1]?.tag === 'PRP' &&
  /^(?:it|he|she|they|we)$/.test(words[k - 1]?.lower ?? '') &&
  (CLAUSE_CUES.has(words[k - 2]?.lower ?? '') ||
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(words[k - 2]?.pos ?? 'PUNCT'));

/** "more than a million barrels a day": behind such a number stands what is counted. */
const isCounted = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBZ' &&
  words[k]?.pos === 'VERB' &&
  /^(?:thousand|million|billion|trillion|dozen|hundred)$/.test(words[k - 1]?.lower ?? '') &&
  /^(?:ADP|DET|PUNCT|CCONJ)$/.test(words[k + 1]?.pos ?? '');

/** "left the country following weeks of protests": it leads to what came before, and follows nobody. */
const followsFrom = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'following' &&
  /^(?:VBG|JJ)$/.test(words[k]?.tag ?? '') &&
  /^(?:NOUN|PROPN|ADV|NUM)$/.test(words[k - 1]?.pos ?? '') &&
  /^(?:DT|NN|NNS|NNP|JJ|PRP\$|CD)$/.test(words[k + 1]?.tag ?? '');

/** "pledged in 2021 to end deforestation": behind "to" and before a thing it is what is to be done. */
const pledgedTo = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'NN' &&
  /^(?:end|halt|stop|limit|cut|ban|triple|double|phase|slash|fund|back|boost|curb)$/.test(
    words[k]?.lower ?? '',
  ) &&
  words[k - 1]?.tag === 'TO' &&
  /^(?:NN|NNS|DT|JJ|PRP\$|NNP)$/.test(words[k + 1]?.tag ?? '');

const TRADED =
  /^(?:closed|rose|fell|dropped|jumped|slid|tumbled|soared|surged|plunged|ended|opened|traded|climbed|slipped)$/;

/** "Tesla shares closed": what closes is no verb. */
const isTraded = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBZ' &&
  /^(?:shares|stocks|bonds|prices|sales|profits|exports|imports|futures)$/.test(
    words[k]?.lower ?? '',
  ) &&
  (TRADED.test(words[k + 1]?.lower ?? '') || isTensedTag(words[k + 1]?.tag));

/** "shares closed 12 percent lower": between what is traded and a figure. */
const hasTraded = (words: readonly TaggedWord[], k: number) =>
  /^(?:JJ|VBN)$/.test(words[k]?.tag ?? '') &&
  TRADED.test(words[k]?.lower ?? '') &&
  /^(?:shares|stocks|bonds|prices|sales|profits)$/.test(words[k - 1]?.lower ?? '') &&
  /^(?:CD|RB|RBR|JJR|IN|DT)$/.test(words[k + 1]?.tag ?? '');

/** "the army acknowledged on Sunday that": behind a noun, and before the day and what is said. */
const isSaidOnDay = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBN' &&
  CLAUSE_CUES.has(words[k]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(words[k - 1]?.pos ?? '') &&
  words[k + 1]?.lower === 'on' &&
  DAY_NOUN.test(words[k + 2]?.lower ?? '') &&
  words[k + 3]?.lower === 'that';

/** "…, missing expectations": behind a comma and before a plural or an article it is what somebody does. */
const missesForecast = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'missing' &&
  words[k]?.tag === 'JJ' &&
  words[k - 1]?.text === ',' &&
  /^(?:NNS|DT|PRP\$)$/.test(words[k + 1]?.tag ?? '');

/** "Employees who refuse risk losing their jobs": right before what they may do. */
const risksLosing = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'risk' &&
  words[k]?.tag === 'NN' &&
  /^(?:losing|being|becoming|missing|facing|having|running|spreading)$/.test(
    words[k + 1]?.lower ?? '',
  ) &&
  /^(?:NOUN|PROPN|PRON|ADV)$/.test(words[k - 1]?.pos ?? '') &&
  words.slice(0, k).some(({ tag }) => tag === 'NNS' || tag === 'NNPS');
