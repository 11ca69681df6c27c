import { CLAUSE_CUES, SAYING_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { TaggedWord } from '../parts/reporting-frame';
import { TO_SOMEBODY } from './retag-told';

/**
 * Verbs with tense that a tagger takes for participles, because the past of most English verbs looks
 * like both: a clause has one verb with tense, so where a subject and an object leave no other word
 * to be it, the participle is.
 */
export function giveTense(words: readonly TaggedWord[]): void {
  for (const [k, word] of words.entries())
    if (isHeadOfPhrase(words, k)) Object.assign(word, { pos: 'NOUN', tag: 'NNS' });
  const past = { pos: 'VERB', tag: 'VBD' };
  for (const [k, word] of words.entries()) {
    if (isBehindConjunction(words, k) || tellsSomebody(words, k) || isInsisted(words, k))
      Object.assign(word, past);
    if (isOnlyVerb(words, k) || isBehindAside(words, k) || reportsThat(words, k))
      Object.assign(word, past);
    if (isPut(words, k)) Object.assign(word, past);
    if (sharesHad(words, k)) Object.assign(word, { tag: 'VBN' });
    if (openedByParticiple(words, k)) {
      Object.assign(word, past);
      Object.assign(words[0] ?? {}, { pos: 'VERB', tag: 'VBN' });
    }
    if (isPlural(words, k)) Object.assign(word, { pos: 'NOUN', tag: 'NNS' });
    if (isCleared(words, k)) Object.assign(word, { tag: 'VBN' });
  }
}

const isTensed = ({ tag, pos }: TaggedWord) => isTensedTag(tag) || pos === 'AUX';
const opensObject = (word: TaggedWord | undefined) =>
  /^(?:DT|PRP|PRP\$|CD|JJ|NN|NNS|NNP|NNPS|VBG)$/.test(word?.tag ?? '');
const names = (word: TaggedWord | undefined) => /^(?:NOUN|PROPN|PRON)$/.test(word?.pos ?? '');

/** From the word at `k` on as far as the next comma, bracket, "and" or the end. */
function restOf(words: readonly TaggedWord[], k: number): readonly TaggedWord[] {
  const end = words.findIndex(({ pos }, i) => i > k && (pos === 'PUNCT' || pos === 'CCONJ'));
  return words.slice(k + 1, end < 0 ? undefined : end);
}

/** A phrase of articles, figures, adjectives, nouns and names, of one word to six. */
const isPhrase = (words: readonly TaggedWord[]) =>
  words.length > 0 &&
  words.length < 7 &&
  words.every(({ pos, tag }) => /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(pos) || tag === 'POS') &&
  names(words.at(-1));

const OPENS_CLAUSE = /^(?:after|before|because|when|while|as|until|although|though|since)$/;

/** "after heavy snow made flying impossible", "found that polluted air shortened lives". */
function isBehindConjunction(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'VBN' || restOf(words, k).some(isTensed)) return false;
  if (!opensObject(words[k + 1])) return goesOnMeanwhile(words, k);
  if (isSaidToHave(words, k)) return true;
  const opening = words.findLastIndex(
    ({ lower }, i) =>
      i < k &&
      (OPENS_CLAUSE.test(lower) ||
        (lower === 'that' && CLAUSE_CUES.has(words[i - 1]?.lower ?? ''))),
  );
  // "children aged 12" says how old they are.
  if (opening < 0 || words[k]?.lower === 'aged') return false;
  return isPhrase(words.slice(opening + 1, k));
}

/** "medics said a strike on a camp killed seven people": what is said has a verb, and no camp is killed with an object. */
function isSaidToHave(words: readonly TaggedWord[], k: number): boolean {
  const saying = words.findLastIndex(({ pos }, i) => i < k && !IN_PHRASE.test(pos));
  const word = words[saying];
  const next = words[k + 1];
  return (
    SAYING_CUES.has(word?.lower ?? '') &&
    isTensedTag(word?.tag) &&
    /^(?:CD|DT|PRP)$/.test(next?.tag ?? '') &&
    names(words[k - 1]) &&
    !/^(?:named|called|aged|dubbed)$/.test(words[k]?.lower ?? '')
  );
}

const IN_PHRASE = /^(?:DET|NUM|ADJ|NOUN|PROPN|ADP)$/;

/** ", as rescuers searched for survivors": behind the comma the clause has a verb, and nobody searched them. */
function goesOnMeanwhile(words: readonly TaggedWord[], k: number): boolean {
  const opening = words.findLastIndex(({ pos }, i) => i < k && pos === 'PUNCT') + 1;
  const phrase = words.slice(opening + 1, k);
  return (
    /^(?:as|while|because|although|though)$/.test(words[opening]?.lower ?? '') &&
    words[opening - 1]?.text === ',' &&
    words[k]?.lower.endsWith('ed') === true &&
    words[k + 1]?.lower !== 'by' &&
    isPhrase(phrase) &&
    (phrase.at(-1)?.tag === 'NNS' || /^(?:DT|PRP\$)$/.test(phrase[0]?.tag ?? ''))
  );
}

/** "…, the agency's director told lawmakers.": behind a comma and whoever tells it. */
function tellsSomebody(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'VBN' || !TO_SOMEBODY.has(words[k]?.lower ?? '')) return false;
  const comma = words.findLastIndex(({ text }, i) => i < k && /^[,"”]$/.test(text));
  if (comma < 3) return false;
  return isPhrase(words.slice(comma + 1, k)) && isPhrase(restOf(words, k));
}

/** "The airline filed for protection on Monday.": no sentence that begins with an article lacks a verb. */
const isOnlyVerb = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBN' &&
  /^(?:DT|PRP\$)$/.test(words[0]?.tag ?? '') &&
  words[k + 1]?.lower !== 'by' &&
  isPhrase(words.slice(0, k)) &&
  !words.some(isTensed);

/** "The museum, home to 40,000 artefacts, reopened after works that took years": no other verb is its own. */
function isBehindAside(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'VBN' || words[k - 1]?.text !== ',' || words[k + 1]?.lower === 'by')
    return false;
  const comma = words.findIndex(({ text }) => text === ',');
  if (!/^(?:DT|PRP\$)$/.test(words[0]?.tag ?? '') || !isPhrase(words.slice(0, comma))) return false;
  const aside = words.slice(comma + 1, k - 1);
  if (aside.length === 0 || !aside.every(({ pos }) => IN_ASIDE.test(pos))) return false;
  const clause = words.findIndex(({ tag, pos }, i) => i > k && (/^W/.test(tag) || pos === 'SCONJ'));
  return !words.slice(k + 1, clause < 0 ? undefined : clause).some(isTensed);
}

const IN_ASIDE = /^(?:DET|NUM|ADJ|NOUN|PROPN|ADP|PART)$/;

/** "three diplomats confirmed that talks had resumed": behind a phrase and before what is said. */
function reportsThat(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'VBN' || !CLAUSE_CUES.has(words[k]?.lower ?? '')) return false;
  if (words[k + 1]?.lower !== 'that') return false;
  const opening = words.findLastIndex(({ pos }, i) => i < k && /^(?:PUNCT|CCONJ|SCONJ)$/.test(pos));
  return isPhrase(words.slice(opening + 1, k));
}

const NOUN_OR_VERB =
  /^(?:costs|rates|fears|plans|claims|talks|cuts|votes|attacks|strikes|protests|demands|delays|moves|calls|rises|falls|limits|fees|hopes|results)$/;

/** "blaming rising fuel costs.": behind a noun that describes it, and with nothing behind it. */
const isHeadOfPhrase = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBZ' &&
  NOUN_OR_VERB.test(words[k]?.lower ?? '') &&
  words[k - 1]?.tag === 'NN' &&
  /^(?:ADJ|NOUN|VERB)$/.test(words[k - 2]?.pos ?? '') &&
  (words[k + 1]?.pos ?? 'PUNCT') === 'PUNCT';

/** "acknowledged mistakes but insisted nobody lied": no adjective stands there. */
const isInsisted = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower.endsWith('ed') === true &&
  /^(?:JJ|VBN)$/.test(words[k]?.tag ?? '') &&
  CLAUSE_CUES.has(words[k]?.lower ?? '') &&
  /^(?:and|but)$/.test(words[k - 1]?.lower ?? '') &&
  /^(?:nobody|nothing|everybody|everything|it|he|she|they|we|there|that)$/.test(
    words[k + 1]?.lower ?? '',
  );

/**
 * "while the army put its losses at six", "The ministry put the toll at 52": the past of these is their
 * bare form.
 */
function isPut(words: readonly TaggedWord[], k: number): boolean {
  const word = words[k];
  if (word?.tag !== 'VB' && word?.tag !== 'VBP') return false;
  if (!/^(?:put|cut|hit|set|shut)$/.test(word.lower)) return false;
  const opening = words.findLastIndex(
    ({ lower }, i) => i < k && /^(?:while|but|and|as|after|when|;)$/.test(lower),
  );
  const phrase = words.slice(opening + 1, k);
  // "a monitor based in Britain put the figure at 23"
  const based = phrase.findIndex(({ tag }, i) => tag === 'VBN' && phrase[i + 1]?.pos === 'ADP');
  const core = based < 0 ? phrase : phrase.slice(0, based);
  const place = based < 0 ? [] : phrase.slice(based + 2);
  return isPhrase(core) && core.at(-1)?.tag === 'NN' && (based < 0 || isPhrase(place));
}

/** "said it had suspended the constitution, closed the borders and imposed a curfew": it had done all three. */
function sharesHad(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'VBD' || !/^(?:,|and)$/.test(words[k - 1]?.lower ?? '')) return false;
  const first = words.findLastIndex(({ tag }, i) => i < k - 1 && tag === 'VBN');
  const had = words[first - 1]?.pos === 'ADV' ? first - 2 : first - 1;
  const between = words.slice(first + 1, k - 1);
  if (!/^(?:had|has|have)$/.test(words[had]?.lower ?? '') && words[first - 1]?.text !== ',')
    return false;
  if (between.some((word) => isTensed(word) || /^W|^IN$|^\.$/.test(word.tag)) || between.length > 8)
    return false;
  // Only where a third follows: "had been told and left" is of two.
  const isMiddle =
    words[k - 1]?.text === ',' && words.slice(k + 1, k + 9).some(({ lower }) => lower === 'and');
  return isMiddle || (words[k - 1]?.lower === 'and' && words[first - 1]?.text === ',');
}

/** "Asked about the report, the senator called it a lie": the first verb is what happened to her. */
function openedByParticiple(words: readonly TaggedWord[], k: number): boolean {
  const [first] = words;
  if (words[k]?.tag !== 'VBN' || !/^VB[DN]$/.test(first?.tag ?? '') || !opensObject(words[k + 1]))
    return false;
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > k - 2 || words.slice(1, comma).some(isTensed)) return false;
  return isPhrase(words.slice(comma + 1, k)) && !restOf(words, k).some(isTensed);
}

/** "Rival fans threw flares": of two verbs with tense in a row the first is a noun. */
const isPlural = (words: readonly TaggedWord[], k: number) =>
  words[k]?.tag === 'VBZ' &&
  words[k]?.pos === 'VERB' &&
  !SAYING_CUES.has(words[k]?.lower ?? '') &&
  words[k + 1]?.tag === 'VBD' &&
  words[k + 1]?.pos === 'VERB' &&
  /^(?:ADJ|NOUN|PROPN)$/.test(words[k - 1]?.pos ?? '') &&
  !words.slice(0, k).some(isTensed);

const DONE_TO_SOMEBODY =
  /^(?:cleared|acquitted|released|charged|jailed|sentenced|fined|freed|banned|hospitali[sz]ed|treated|detained|arrested|convicted|questioned|deported|replaced|dismissed|evacuated|extradited|suspended)$/;

const IS_TOLD = /^(?:ordered|told|forced|allowed|barred|required|asked|urged)$/;

/** "was convicted in May but cleared on appeal": without an object it was done to her as well. */
function isCleared(words: readonly TaggedWord[], k: number): boolean {
  if (words[k]?.tag !== 'VBD') return false;
  // "was released on bail but ordered to surrender his passport"
  const told = IS_TOLD.test(words[k]?.lower ?? '') && words[k + 1]?.lower === 'to';
  if (!told && !DONE_TO_SOMEBODY.test(words[k]?.lower ?? '')) return false;
  if (!/^(?:and|but|then|later)$/.test(words[k - 1]?.lower ?? '') || opensObject(words[k + 1]))
    return false;
  const first = words.findLastIndex(({ tag }, i) => i < k && tag === 'VBN');
  return first > 0 && words[first - 1]?.pos === 'AUX';
}
