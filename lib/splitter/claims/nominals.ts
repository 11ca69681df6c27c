import type { Analysis } from '../words/analysis';
import { childOf, subtree } from '../words/tree';
import { beFor } from './participles';
import { joinedStatement, type Statement } from './statement';
import { afterComma, bearer, isMany, nominal } from './subjects';

/**
 * Does the phrase at `index` assert what the phrase beside it is: "Ada Wern, a harbour pilot", "A harbour
 * pilot, Ada Wern …"?
 */
export function isApposition(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  if (word?.label !== 'appos' || word.head < 0) return false;
  if (isFronted(analysis, index)) return true;
  if (!afterComma(analysis, index)) return false;
  // "the highest since 2014", "its highest since 2014", "the first of its kind"
  const most =
    (word.tag === 'JJS' || IS_ORDINAL.test(word.lower)) &&
    childOf(analysis, index, 'det', 'nmod:poss') !== null;
  // "blocked roads to protest, the latest in a series": the blocking is, and not the roads.
  if (LATEST.test(word.lower) && analysis.words[word.head]?.tag === 'NNS') return false;
  if (!(most || /^(?:NOUN|PROPN|NUM)$/.test(word.pos)) || childOf(analysis, index, 'case') !== null)
    return false;
  // "in March, the highest since 2014" tells of a figure; March is none.
  if (IS_DATE.test(analysis.words[word.head]?.text ?? '')) return false;
  const phrase = subtree(analysis, index);
  // "a third of it, or $2 billion," says the same once more.
  if (phrase.some((k) => analysis.words[k]?.lower === 'or' && analysis.words[k]?.head === index))
    return false;
  // "Lund, Scania" and "Friday, 3 May" say where and when, not what something is.
  // "chose a new leader, Maria Lenk" says whom, and no leader is she.
  const article = analysis.words[childOf(analysis, word.head, 'det') ?? -1]?.lower ?? '';
  if (word.pos === 'PROPN' && /^an?$/.test(article)) return false;
  const named = analysis.words[word.head]?.pos === 'PROPN';
  if (named && phrase.every((k) => IS_NAME.test(analysis.words[k]?.pos ?? ''))) return false;
  return phrase.length > 1 || word.pos === 'PROPN';
}

/** Does the phrase stand before what it describes? */
const isFronted = ({ words }: Analysis, index: number) => (words[index]?.head ?? -1) > index;

const IS_ORDINAL = /^(?:first|second|third|fourth|fifth|last|latest|only)$/;

const LATEST = /^(?:first|second|third|fourth|fifth|last|latest)$/;

const IS_DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)$/;

const IS_NAME = /^(?:PROPN|NUM|PUNCT|CCONJ)$/;

/** "Ada Wern is a harbour pilot". */
export function appositionStatement(analysis: Analysis, index: number): Statement {
  const head = analysis.words[index]?.head ?? index;
  const said = nominal(analysis, index);
  if (isFronted(analysis, index)) {
    const subject = nominal(analysis, head);
    return joinedStatement(analysis, subject, beOf(analysis, subject, said), said, index);
  }
  // "Ada and Holt, two pilots" are both of them; "Ada, Holt, a pilot, and others" are not.
  const both = isMany(analysis, said);
  const subject = both ? nominal(analysis, head, index) : oneOf(analysis, head, index);
  return joinedStatement(analysis, subject, isMany(analysis, subject) ? 'are' : 'is', said, index);
}

/** "One of Europe's largest steelmakers, Thyssen": one of them is Thyssen, and not all. */
function oneOf(analysis: Analysis, head: number, index: number): number[] {
  const { words } = analysis;
  const one = words[head]?.label === 'nmod' ? (words[head]?.head ?? -1) : -1;
  const single = words[one]?.lower === 'one' && words[one + 1]?.lower === 'of';
  return single ? nominal(analysis, one, index) : bearer(analysis, head, index);
}

/** "Once the richest man" and "a former pilot": only the first is no longer so. */
function beOf(analysis: Analysis, subject: readonly number[], said: readonly number[]): string {
  const past = /^(?:once|formerly|originally)$/.test(analysis.words[said[0] ?? -1]?.lower ?? '');
  if (past) return beFor(analysis, subject);
  return isMany(analysis, subject) ? 'are' : 'is';
}

const IN_DESCRIPTION = /^(?:ADJ|NOUN|PROPN|NUM|DET)$/;

/** Words from `from` to before `name` that say what the one named from there to before `to` is. */
type Description = { from: number; name: number; to: number };

/** "Former harbour pilot Ada Wern": only a common noun right before a name describes it so. */
function descriptionsOf({ words }: Analysis): Description[] {
  const joined = (k: number) => isHyphen(words, k) || isHyphen(words, k - 1);
  const found: Description[] = [];
  for (let k = 0; k + 1 < words.length; k++) {
    if (words[k]?.pos !== 'NOUN' || words[k + 1]?.pos !== 'PROPN') continue;
    let from = k;
    while (from > 0 && (IN_DESCRIPTION.test(words[from - 1]?.pos ?? '') || joined(from))) from--;
    let to = k + 2;
    while (words[to]?.pos === 'PROPN' || joined(to)) to++;
    if (!/^['’]s?$/.test(words[to]?.text ?? '')) found.push({ from, name: k + 1, to });
  }
  return found;
}

/** A hyphen that joins the words on either side to one, as in "ex-chief". */
const isHyphen = (words: Analysis['words'], k: number) =>
  words[k]?.text === '-' &&
  words[k - 1]?.end === words[k]?.start &&
  words[k]?.end === words[k + 1]?.start;

/** "Ada Wern is former harbour pilot": the name and what stands before it, as a finer reading. */
export function describedNames(analysis: Analysis): Statement[] {
  return descriptionsOf(analysis).map(({ from, name, to }) => {
    const description = indices(from, name);
    const named = indices(name, to);
    return {
      words: [...description, ...named],
      wording: [...named, 'is', ...description],
      head: name - 1,
      primary: false,
    };
  });
}

const indices = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);
