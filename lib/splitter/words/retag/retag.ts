import { CLAUSE_CUES, INTENTION_CUES, SAYING_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import { smallNumber } from '@/lib/splitter/values/number-words';
import type { TaggedWord } from '../parts/reporting-frame';
import { DAY_NOUN } from '../time-nouns';
import { retagByOrder } from './retag-order';
import { verbsOfSaying } from './retag-sayings';
import { giveTense } from './retag-tense';
import { openTold } from './retag-told';

const FIGURE_AHEAD =
  /^(?:more|less|fewer|at|up|about|around|nearly|almost|some|over|as|another|dozens|scores|hundreds|thousands)$/;

/** Never verbs in news, although a tagger that has seldom met them may think so. */
const COUNTS = /^(?:dozens|scores|hundreds|thousands|millions|billions)$/;

/** Words of one reading that are rare enough for a tagger to guess at. */
const ONE_READING: ReadonlyMap<string, { pos: string; tag: string }> = new Map([
  ['whose', { pos: 'PRON', tag: 'WP$' }],
  ['unless', { pos: 'SCONJ', tag: 'IN' }],
  ['denies', { pos: 'VERB', tag: 'VBZ' }],
  ['retire', { pos: 'VERB', tag: 'VB' }],
  ...['amid', 'amidst', 'despite', 'among', 'amongst', 'upon', 'versus', 'via'].map(
    (word) => [word, { pos: 'ADP', tag: 'IN' }] as const,
  ),
]);

/** A second opinion on words that the tagger gets wrong in a way that rules can tell. */
export function retag(words: TaggedWord[]): void {
  retagByOrder(words);
  for (const k of words.keys()) nameAntecedent(words, k);
  for (const [k, word] of words.entries()) {
    if (valuesAt(words, k)) Object.assign(word, { pos: 'ADJ', tag: 'JJ' });
    Object.assign(word, ONE_READING.get(word.lower));
    if (isSubject(words, k)) {
      Object.assign(word, { pos: 'NOUN', tag: 'NNS' });
      const verb = words[k + 1];
      if (verb?.tag === 'VB') Object.assign(verb, { tag: 'VBP' });
      if (verb?.tag === 'VBN') Object.assign(verb, { tag: 'VBD' });
    }
    if (isPlan(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VBZ' });
    if (opensContent(words, k) || isSaidOnDay(words, k))
      Object.assign(word, { pos: 'SCONJ', tag: 'IN' });
    if (isDenied(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VBD' });
    if (word.pos !== 'VERB') continue;
    if (COUNTS.test(word.lower)) Object.assign(word, { pos: 'NOUN', tag: 'NNS' });
    else if (smallNumber(word.lower) !== null) Object.assign(word, { pos: 'NUM', tag: 'CD' });
  }
  nameSubject(words);
  for (const k of words.keys()) closePhrase(words, k);
  ofSource(words);
  inStatement(words);
  verbsOfSaying(words);
  giveTense(words);
  openTold(words);
  const joined = joinedPast(words);
  if (joined !== null) Object.assign(words[joined] ?? {}, { pos: 'VERB', tag: 'VBD' });
  for (const k of pastTenses(words)) Object.assign(words[k] ?? {}, { pos: 'VERB', tag: 'VBD' });
}

const FIGURE = /^(?:CD|\$|#)$/;

/** "worth $40 million", "an estimated 200 people": these describe what they stand at. */
function valuesAt(words: readonly TaggedWord[], k: number): boolean {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  if (word?.lower === 'worth')
    return /^(?:an?|about|around|nearly|almost|over|some|up|more|at|roughly)$/.test(
      next?.lower ?? '',
    )
      ? words.slice(k + 1, k + 5).some(({ tag }) => FIGURE.test(tag))
      : FIGURE.test(next?.tag ?? '');
  return (
    word?.lower === 'estimated' &&
    /^(?:an|the)$/.test(before?.lower ?? '') &&
    FIGURE.test(next?.tag ?? '')
  );
}

/** "which critics call a copy", "that rights groups call a sham": between "which" and a verb with tense stands a noun. */
function isSubject(words: readonly TaggedWord[], k: number): boolean {
  const verb = words[k + 1]?.tag === 'NNS' ? words[k + 2] : words[k + 1];
  return (
    words[k]?.tag === 'VBZ' &&
    words[k]?.pos !== 'AUX' &&
    /^(?:which|that|whom)$/.test(words[k - 1]?.lower ?? '') &&
    /^(?:VBP?|VBD|VBN|MD)$/.test(verb?.tag ?? '') &&
    verb?.pos !== 'AUX'
  );
}

/** "The company plans to close its plant": where nothing else has tense, this is the verb. */
function isPlan(words: readonly TaggedWord[], k: number): boolean {
  const word = words[k];
  if (!word?.lower.endsWith('s') || !INTENTION_CUES.has(word.lower)) return false;
  if (!/^NNS?$/.test(word.tag) || !/^(?:NN|NNP)$/.test(words[k - 1]?.tag ?? '')) return false;
  if (words[k + 1]?.lower !== 'to' || words[k + 2]?.tag !== 'VB') return false;
  const clause = words.findIndex(({ tag, text }, i) => i > k && (/^W/.test(tag) || text === ','));
  return !words.slice(0, clause < 0 ? undefined : clause).some(isTensed);
}

/** "estimates that 4.5 million people": what is said begins there. */
const opensContent = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'that' &&
  words[k]?.tag === 'DT' &&
  CLAUSE_CUES.has(words[k - 1]?.lower ?? '') &&
  isTensedTag(words[k - 1]?.tag) &&
  words[k + 1]?.tag === 'CD';

/** "denied on Sunday that it had bombed it": no day is what is told of. */
const isSaidOnDay = (words: readonly TaggedWord[], k: number) =>
  words[k]?.lower === 'that' &&
  /^W?DT$/.test(words[k]?.tag ?? '') &&
  DAY_NOUN.test(words[k - 1]?.lower ?? '') &&
  words
    .slice(Math.max(0, k - 4), k)
    .some(({ lower, tag }) => /^VB[DNPZ]$/.test(tag) && CLAUSE_CUES.has(lower)) &&
  /^(?:DT|PRP\$?|NNP?S?|CD|EX|JJ)$/.test(words[k + 1]?.tag ?? '');

/** "neither apologized nor explained": both are verbs with tense. */
const isDenied = (words: readonly TaggedWord[], k: number) =>
  words[k - 1]?.lower === 'neither' &&
  /^(?:JJ|VBN)$/.test(words[k]?.tag ?? '') &&
  /ed$/.test(words[k]?.lower ?? '') &&
  words[k + 1]?.lower === 'nor';

/** "The chief executive said": what stands between an article and a verb with tense is a noun. */
function closePhrase(words: readonly TaggedWord[], k: number): void {
  const [word, next] = [words[k], words[k + 1]];
  if (word?.tag !== 'JJ' || !next || !SAYING_CUES.has(next.lower) || !isTensed(next)) return;
  let from = k - 1;
  while (words[from]?.tag === 'JJ') from--;
  if (words[from]?.tag === 'DT') Object.assign(word, { pos: 'NOUN', tag: 'NN' });
}

const IS_MADE_KNOWN =
  /^(?:read|posted|published|released|issued|carried|broadcast|sent|shared|circulated|signed|seen|obtained|recorded|aired)$/;

/** "In a statement read out on television, the junta said": a phrase has no tense, so this is a participle. */
function inStatement(words: readonly TaggedWord[]): void {
  const comma = words.findIndex(({ text }) => text === ',');
  if (!/^(?:in|on|at|under|by)$/.test(words[0]?.lower ?? '') || comma < 0) return;
  if (!words.slice(comma).some(isTensed)) return;
  for (const [k, word] of words.slice(0, comma).entries())
    if (word.tag === 'VBD' && IS_MADE_KNOWN.test(word.lower) && words[k - 1]?.pos === 'NOUN')
      word.tag = 'VBN';
}

/** "According to figures published on Monday": a phrase has no tense, so this is a participle. */
function ofSource(words: readonly TaggedWord[]): void {
  if (words[0]?.lower !== 'according' || words[1]?.lower !== 'to') return;
  for (const [k, word] of words.entries()) {
    if (word.text === ',') return;
    if (word.tag === 'VBD' && words[k - 1]?.pos === 'NOUN') word.tag = 'VBN';
  }
}

/** "Reed called for help": no sentence begins with a bare verb before one with tense, so it is a name. */
function nameSubject(words: TaggedWord[]): void {
  const [first, ...rest] = words;
  const second = rest[0]?.tag === 'RB' ? rest[1] : rest[0];
  if (!first || !/^\p{Lu}/u.test(first.text) || !/^VB[GP]?$/.test(first.tag)) return;
  // "Boeing said": whatever it ends in, who speaks is a name.
  const speaks = first.tag === 'VBG' && /^VB[DN]$/.test(second?.tag ?? '');
  if (first.tag === 'VBG' && !(speaks && SAYING_CUES.has(second?.lower ?? ''))) return;
  if (opensPhrase(words)) Object.assign(first, { pos: 'NOUN', tag: 'NN' });
  const clause = words.findIndex(({ tag }, k) => k > 1 && /^(?:WDT|WP|IN)$/.test(tag));
  const only =
    second?.tag === 'VBN' && !words.slice(2, clause < 0 ? undefined : clause).some(isTensed);
  // "Trump campaign aides left": no command has the verb of a sentence right behind its object.
  const verb = words.findIndex(isTensed);
  const named = verb > 1 && words.slice(1, verb).every(({ tag }) => /^NN/.test(tag));
  if (named && first.tag === 'VB') Object.assign(first, { pos: 'PROPN', tag: 'NNP' });
  if (!second || !(only || speaks || /^(?:VBD|VBZ|MD)$/.test(second.tag))) return;
  Object.assign(first, { pos: 'PROPN', tag: 'NNP' });
  if (only || speaks) Object.assign(second, { tag: 'VBD' });
}

/** "Rainfall in the valley was low": a command has no verb with tense right behind what it leads to. */
function opensPhrase(words: readonly TaggedWord[]): boolean {
  const verb = words.findIndex(isTensed);
  if (words[0]?.tag !== 'VB' || words[1]?.tag !== 'IN' || verb < 3) return false;
  return (
    words.slice(1, verb).every(({ tag }) => /^(?:IN|DT|PRP\$|JJ|CD|NNP?S?|POS)$/.test(tag)) &&
    /^NN/.test(words[verb - 1]?.tag ?? '')
  );
}

/** "The attack that unfolded": what stands before "that" and a verb with tense is a noun. */
function nameAntecedent(words: TaggedWord[], k: number): void {
  const [word, that, verb] = [words[k], words[k + 1], words[k + 2]];
  if (word?.pos !== 'VERB' || that?.lower !== 'that' || !verb || !/^VB[DZ]$/.test(verb.tag)) return;
  // "confirmed that works had begun"
  if (/ed$/.test(word.lower) && CLAUSE_CUES.has(word.lower)) return;
  Object.assign(word, { pos: 'NOUN', tag: word.lower.endsWith('s') ? 'NNS' : 'NN' });
  Object.assign(that, { pos: 'PRON', tag: 'WDT' });
  const before = words[k - 1];
  if (before?.tag === 'NNS' && !before.lower.endsWith('s')) {
    Object.assign(before, { pos: 'ADJ', tag: 'JJ' });
  }
}

/**
 * Words like "injured" that are verbs with tense although they look like what describes a noun:
 * behind "and" and before a figure or an article, and behind the clause in "X, who …, urged …".
 */
function pastTenses(words: readonly TaggedWord[]): number[] {
  const found: number[] = [];
  let tensed = false;
  for (const [k, word] of words.entries()) {
    if (isBarePast(word) && tensed && joinsObject(words, k)) found.push(k);
    if (isParticiple(word) && ((tensed && isJoined(words, k)) || closesRelative(words, k)))
      found.push(k);
    tensed ||= word.tag === 'VBD';
    if (word.tag === 'VBZ' || word.tag === 'MD' || word.pos === 'AUX') tensed = false;
  }
  return found;
}

const isParticiple = ({ tag, lower }: TaggedWord) =>
  (tag === 'JJ' || tag === 'VBN') && lower.endsWith('ed');

const isBarePast = ({ tag, lower }: TaggedWord) =>
  (tag === 'JJ' || tag === 'NN' || tag === 'VBN') && SAME_IN_PAST.test(lower);

const isJoined = (words: readonly TaggedWord[], k: number) =>
  /^(?:and|or)$/.test(words[k - 1]?.lower ?? '') && opensObject(words, k);

/** "left 17 dead and cut power": verbs whose past is their bare form, behind "and" and before an object. */
const SAME_IN_PAST = /^(?:cut|hit|hurt|put|set|shut|left|shed|spread)$/;

const joinsObject = (words: readonly TaggedWord[], k: number) =>
  words[k - 1]?.lower === 'and' && /^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(words[k + 1]?.pos ?? '');

/**
 * "The ship anchored in May and was sold": a verb with tense right behind "and" is joined to one
 * before it, so where none has tense the first participle behind a noun is it. Null where there is none.
 */
function joinedPast(words: readonly TaggedWord[]): number | null {
  const tensed = words.findIndex(isTensed);
  if (!/^(?:and|but)$/.test(words[tensed - 1]?.lower ?? '')) return null;
  const first = words.findIndex(
    ({ tag, lower }, k) =>
      k > 0 &&
      tag === 'VBN' &&
      lower.endsWith('ed') &&
      (/^(?:NOUN|PROPN|PRON|NUM|ADV)$/.test(words[k - 1]?.pos ?? '') || closesAside(words, k - 1)),
  );
  return first > 0 && first < tensed ? first : null;
}

/** Is the comma the second of two: "The mayor, speaking in Lund, promised …"? */
const closesAside = (words: readonly TaggedWord[], comma: number) =>
  words[comma]?.text === ',' && words.slice(0, comma).some(({ text }) => text === ',');

/** Does "X, who …," stand before, and no verb with tense behind? */
function closesRelative(words: readonly TaggedWord[], k: number): boolean {
  if (words[k - 1]?.text !== ',') return false;
  const opening = words.findIndex(
    ({ tag }, i) => i < k && /^(?:WP|WDT)$/.test(tag) && words[i - 1]?.text === ',',
  );
  if (opening < 0 || words.slice(0, opening).some(isTensed)) return false;
  return words.slice(opening, k).some(isTensed) && !words.slice(k).some(isTensed);
}

const isTensed = ({ tag }: TaggedWord) => isTensedTag(tag);

function opensObject(words: readonly TaggedWord[], k: number): boolean {
  const next = words[k + 1];
  if (!next) return false;
  if (/^(?:CD|DT|PRP|PRP\$)$/.test(next.tag)) return true;
  // "and ordered parliament to amend it"
  if (/^(?:NOUN|PROPN)$/.test(next.pos) && words[k + 2]?.tag === 'TO') return true;
  return (
    FIGURE_AHEAD.test(next.lower) && words.slice(k + 1, k + 5).some(({ pos }) => pos === 'NUM')
  );
}
