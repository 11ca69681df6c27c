import {
  CLAUSE_CUES,
  OBJECT_CUES,
  PREPOSITION_CUES,
  SAYING_CUES,
} from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { TaggedWord } from '../parts/reporting-frame';

const SHOWS = /^(?:show|reveal|indicate|find|estimate|project|forecast)s?$/;

/** Verbs of saying that a tagger takes for nouns, where the words around them leave no other reading. */
export function verbsOfSaying(words: TaggedWord[]): void {
  for (const [k, word] of words.entries()) {
    if (word.tag === 'VBN' && (isPast(words, k) || closesReport(words, k) || isSaid(words, k)))
      Object.assign(word, { tag: 'VBD' });
    if (!word.tag.startsWith('NN') || !CLAUSE_CUES.has(word.lower)) continue;
    if (word.lower.endsWith('ing')) {
      if (leadsToClause(words, k)) Object.assign(word, { pos: 'VERB', tag: 'VBG' });
    } else if (isPresent(words, k)) {
      Object.assign(word, { pos: 'VERB', tag: word.lower.endsWith('s') ? 'VBZ' : 'VBP' });
      if (k === 1 && words[0]?.pos === 'VERB')
        Object.assign(words[0], { pos: 'PROPN', tag: 'NNP' });
    }
  }
}

/** "tweeting, “Go”", "announcing that …". */
function leadsToClause(words: readonly TaggedWord[], k: number): boolean {
  const next = words[k + 1]?.text === ',' ? words[k + 2] : words[k + 1];
  return next?.lower === 'that' || /^["“]$/.test(next?.text ?? '');
}

/** "Some note that …", "…, the paper reports.": behind a noun, where the clause has no verb so far. */
function isPresent(words: readonly TaggedWord[], k: number): boolean {
  const before = words[k - 1];
  // A name that the tagger takes for a command: "Holt charges that …".
  const opens = k === 1 && before?.pos === 'VERB' && /^\p{Lu}/u.test(before.text);
  if (!before || !(opens || names(before))) return false;
  const comma = words.slice(0, k).findLastIndex(({ text }) => text === ',');
  const closes = k >= words.length - 2 && comma !== 0 && k - comma < 14;
  if (closes) {
    const says = SAYING_CUES.has(words[k]?.lower ?? '') || SHOWS.test(words[k]?.lower ?? '');
    return (
      says &&
      words[k]?.lower.endsWith('s') === true &&
      !hasTense(words.slice(Math.max(0, comma), k))
    );
  }
  const that = words[k + 1]?.lower === 'that' && !isTensedTag(words[k + 2]?.tag);
  return that && !hasTense(words.slice(0, k));
}

const SPEAKS = [CLAUSE_CUES, OBJECT_CUES, PREPOSITION_CUES];
const OPENS_CLAUSE =
  /^(?:after|when|as|because|that|if|while|before|since|although|though|which|who|whether|where|why|how)$/;

/** "Wern called for help": a participle right behind a noun, where the clause has no other verb. */
function isPast(words: readonly TaggedWord[], k: number): boolean {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  if (!before || !word || !/^(?:NOUN|PROPN)$/.test(before.pos) || next?.lower === 'by')
    return false;
  if (!SPEAKS.some((cues) => cues.has(word.lower))) return false;
  if (words.slice(0, k).some(({ pos, tag }) => pos === 'AUX' || isTensedTag(tag))) return false;
  const behind = words.slice(k + 1);
  const clause = behind.findIndex(({ lower }) => OPENS_CLAUSE.test(lower));
  const rest = behind.slice(0, clause < 0 ? undefined : clause);
  return rest.length > 1 && !rest.some(({ pos, tag }) => pos === 'AUX' || isTensedTag(tag));
}

/** "had said the leak posed no danger": behind a verb of saying and a phrase the first verb has tense. */
function isSaid(words: readonly TaggedWord[], k: number): boolean {
  const next = words[k + 1];
  if (!words[k]?.lower.endsWith('ed') || !/^(?:DET|NUM|PRON|NOUN)$/.test(next?.pos ?? ''))
    return false;
  const saying = words.slice(0, k).findLastIndex(({ pos }) => pos === 'VERB');
  const phrase = words.slice(saying + 1, k);
  if (saying < 1 || !SAYING_CUES.has(words[saying]?.lower ?? '') || phrase.length > 6) return false;
  if (!/^(?:DT|PRP\$|NNP?S?)$/.test(phrase[0]?.tag ?? '')) return false;
  if (!phrase.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(pos))) return false;
  const end = words.findIndex(({ text, lower }, i) => i > k && (text === ',' || lower === 'while'));
  const rest = words.slice(k + 1, end < 0 ? undefined : end);
  return !hasTense(rest) && !rest.some(({ pos }) => pos === 'AUX');
}

/** What is counted or compared is what was reported, not who did: "…, the first case reported." */
const IS_REPORTED = /^(?:JJS|RBS|CD)$/;
const FIRST_OF_ITS_KIND = /^(?:first|second|third|last|only|latest|other|no|any|every|such)$/;

/** "Prices rose, the statistics office reported.": the last word, behind a comma and whoever says it. */
function closesReport(words: readonly TaggedWord[], k: number): boolean {
  const end = words[k + 1];
  if (end && (end.pos !== 'PUNCT' || k + 2 < words.length)) return false;
  const comma = words.slice(0, k).findLastIndex(({ text }) => text === ',');
  const source = words.slice(comma + 1, k);
  if (comma < 3 || source.length > 6 || !SAYING_CUES.has(words[k]?.lower ?? '')) return false;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(source.at(-1)?.pos ?? '')) return false;
  return source.every(
    ({ pos, tag, lower }) =>
      /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART)$/.test(pos) &&
      !IS_REPORTED.test(tag) &&
      !FIRST_OF_ITS_KIND.test(lower),
  );
}

/** Can it be who or what says something: a noun, a name, a figure, "some"? */
const names = ({ pos, tag, lower }: TaggedWord) =>
  /^(?:some|others|many|most|few|several)$/.test(lower) ||
  (/^(?:NOUN|PROPN|PRON|NUM)$/.test(pos) && tag !== 'PRP$');

const hasTense = (words: readonly TaggedWord[]) => words.some(({ tag }) => isTensedTag(tag));
