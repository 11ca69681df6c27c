import type { Analysis } from '../words/analysis';
import { childOf, subtree } from '../words/tree';
import { joinedStatement, type Statement } from './statement';
import { afterComma, bearer, isMany, nominal } from './subjects';

/** Does the phrase at `index` assert what the phrase before it is: "Ada Wern, a harbour pilot"? */
export function isApposition(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  if (word?.label !== 'appos' || word.head < 0 || !afterComma(analysis, index)) return false;
  if (!/^(?:NOUN|PROPN|NUM)$/.test(word.pos) || childOf(analysis, index, 'case') !== null)
    return false;
  const phrase = subtree(analysis, index);
  // "Lund, Scania" and "Friday, 3 May" say where and when, not what something is.
  const named = analysis.words[word.head]?.pos === 'PROPN';
  if (named && phrase.every((k) => IS_NAME.test(analysis.words[k]?.pos ?? ''))) return false;
  return phrase.length > 1 || word.pos === 'PROPN';
}

const IS_NAME = /^(?:PROPN|NUM|PUNCT|CCONJ)$/;

/** "Ada Wern is a harbour pilot". */
export function appositionStatement(analysis: Analysis, index: number): Statement {
  const head = analysis.words[index]?.head ?? index;
  const said = nominal(analysis, index);
  // "Ada and Holt, two pilots" are both of them; "Ada, Holt, a pilot, and others" are not.
  const both = isMany(analysis, said);
  const subject = both ? nominal(analysis, head, index) : bearer(analysis, head, index);
  return joinedStatement(analysis, subject, isMany(analysis, subject) ? 'are' : 'is', said, index);
}

const IN_DESCRIPTION = /^(?:ADJ|NOUN|PROPN|NUM|DET)$/;

/**
 * "Former harbour pilot Ada Wern": the name and what stands before it, as a finer reading. Only a
 * common noun right before a name describes it so.
 */
export function describedNames({ words }: Analysis): Statement[] {
  const found: Statement[] = [];
  for (let k = 0; k + 1 < words.length; k++) {
    if (words[k]?.pos !== 'NOUN' || words[k + 1]?.pos !== 'PROPN') continue;
    let from = k;
    while (from > 0 && IN_DESCRIPTION.test(words[from - 1]?.pos ?? '')) from--;
    let to = k + 1;
    while (words[to + 1]?.pos === 'PROPN') to++;
    if (/^['’]s?$/.test(words[to + 1]?.text ?? '')) continue;
    const description = indices(from, k + 1);
    const name = indices(k + 1, to + 1);
    found.push({
      words: [...description, ...name],
      wording: [...name, 'is', ...description],
      head: k,
      primary: false,
    });
  }
  return found;
}

const indices = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);
