import type { Analysis } from '../words/analysis';
import { SUMMARY } from '../words/parts/summary-frame';
import { TIMES } from '../words/repair/repair-phrases';
import { childOf, subjectOf, subtree } from '../words/tree';
import { afterComma, isSummary, relativizerOf } from './subjects';

// Clauses that say nothing without the one they stand in.

/** ", which he denies" and ", a charge he denies" belong to what they deny. */
export function isDenial(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const head = words[index]?.head ?? -1;
  // ", an allegation Pretoria calls baseless"
  if (
    SUMMARY.test(words[head]?.lower ?? '') &&
    words[head]?.label === 'obl' &&
    isSummary(analysis, head)
  )
    return true;
  if (
    !/^(?:den(?:y|ies|ied)|(?:reject|dismiss|disput)(?:e?s|ed)?)$/.test(words[index]?.lower ?? '')
  )
    return false;
  const relative = relativizerOf(analysis, index);
  if (relative !== null)
    return (
      words[relative]?.label === 'obj' &&
      (afterComma(analysis, index) ||
        (words[head]?.lower === 'version' && afterComma(analysis, head)))
    );
  return isSummary(analysis, words[index]?.head ?? -1) && childOf(analysis, index, 'obj') === null;
}

/** "hours after troops withdrew", "the first time it did so": the time stands before the clause. */
export function isTimed(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const first = subtree(analysis, index)[0] ?? index;
  const opening = words.slice(first, first + 4).filter(({ pos }) => pos !== 'PUNCT');
  if (opening[0]?.lower === 'the' && opening[2]?.lower === 'time') return true;
  const mark = childOf(analysis, index, 'mark') ?? -1;
  if (!/^(?:after|before)$/.test(words[mark]?.lower ?? '')) return false;
  const time = childOf(analysis, index, 'obl:unmarked') ?? -1;
  return (time >= 0 && time === mark - 1) || TIMES.test(words[mark - 1]?.lower ?? '');
}

/** "that she step down", "that votes be counted": what is to be done. What is so has a verb with tense. */
export function isDemand(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  if (words[childOf(analysis, index, 'mark') ?? -1]?.lower !== 'that') return false;
  if (subjectOf(analysis, index) === null) return false;
  const verb = childOf(analysis, index, 'aux', 'aux:pass', 'cop') ?? index;
  return words[verb]?.tag === 'VB';
}

/** "the way it is calculated": the clause says which way, and nothing without it. */
export const isManner = (analysis: Analysis, index: number) =>
  /^(?:way|reason|extent|manner|moment|time)$/.test(
    analysis.words[analysis.words[index]?.head ?? -1]?.lower ?? '',
  ) && relativizerOf(analysis, index) === null;

/** "have fallen so low that ships carry less": neither says it all without the other. */
export function isResult(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const that = childOf(analysis, index, 'mark') ?? -1;
  if (words[that]?.lower !== 'that' || (words[index]?.head ?? index) > index) return false;
  return words.slice(Math.max(0, that - 4), that).some(({ lower }) => /^(?:so|such)$/.test(lower));
}

/** "By the time help arrived": says when, with more words than "when". */
export function isByThen(analysis: Analysis, index: number): boolean {
  const first = subtree(analysis, index)[0] ?? index;
  return /^by the time$/.test(
    analysis.words
      .slice(first, first + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

const SEES =
  /^(?:show|see|saw|film|capture|depict|picture|hear|spot|watch)(?:n|e?s|ed|d|ing|ured)?$/;

/** "shows a man firing": that he fires is what it shows. */
export function isSeenDoing(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const noun = words[words[index]?.head ?? -1];
  if (noun?.label !== 'obj' || afterComma(analysis, index)) return false;
  return SEES.test(words[noun.head]?.lower ?? '');
}

/**
 * "of which 97 were shot down": 97 of them were. The words in the order in which they read without what
 * they follow; null where there is no such "which".
 */
export function ofThem({ words }: Analysis, own: readonly number[]): (number | string)[] | null {
  const [of, which, part, ...rest] = own;
  const asks =
    words[of ?? -1]?.lower === 'of' && /^wh(?:ich|om)$/.test(words[which ?? -1]?.lower ?? '');
  return asks && part !== undefined && words[part]?.pos === 'NUM'
    ? [part, 'of them', ...rest]
    : null;
}

/**
 * Words without the "not only" that leads up to more: "Not only did it rain, it also snowed". Null
 * where there is none, or where it limits a phrase: "not only Ada".
 */
export function withoutNotOnly({ words }: Analysis, own: readonly number[]): number[] | null {
  const not = own.find(
    (k) =>
      words[k]?.lower === 'not' &&
      words[k + 1]?.lower === 'only' &&
      /^(?:VERB|AUX)$/.test(words[k + 2]?.pos ?? ''),
  );
  return not === undefined ? null : own.filter((k) => k !== not && k !== not + 1);
}
