import type { Analysis } from '../words/analysis';
import { childOf, childrenOf, isPredicate, subtree } from '../words/tree';
import { NEGATES, type Statement } from './statement';

/** More than this many members are an enumeration, which says one thing. */
const LONGEST = 14;

/** A list inside a statement: for each member the words that go when another one is chosen. */
type List = { members: number[][]; marks: number[]; counted: boolean };

/**
 * The statements that a statement makes of the members of its lists: "40 boats and dozens of
 * houses" are two where they are counted. Primary where every member carries a figure of its own.
 */
export function distribute(analysis: Analysis, statement: Statement): Statement[] {
  // "1,345 cases and 61 deaths, compared with 220 cases and nine deaths": each belongs to one of the others.
  if (statement.words.some((k) => analysis.words[k]?.lower === 'compared')) return [];
  const lists = listsIn(analysis, statement);
  let spread: Statement[] = [statement];
  for (const list of lists.slice(0, 2)) {
    spread = spread.flatMap((each) => (each.words.length > 0 ? choose(list, each) : []));
  }
  if (spread.length < 2) return [];
  const counted = lists.length > 0 && lists.every((list) => list.counted);
  return spread.map((each) => ({ ...each, primary: counted && statement.primary }));
}

function choose({ members, marks }: List, statement: Statement): Statement[] {
  return members.map((_, chosen) => {
    const others = members.flatMap((member, k) => (k === chosen ? [] : member));
    const gone = new Set([...others, ...marks]);
    return {
      ...statement,
      words: statement.words.filter((k) => !gone.has(k)),
      wording: statement.wording.filter((part) => typeof part === 'string' || !gone.has(part)),
    };
  });
}

function listsIn(analysis: Analysis, { words: carried, head }: Statement): List[] {
  const { words } = analysis;
  const inside = new Set(carried);
  const lists: List[] = [];
  for (const first of carried) {
    const others = childrenOf(analysis, first, 'conj').filter(
      (k) => inside.has(k) && (first === head || !isPredicate(analysis, k)),
    );
    if (others.length === 0 || others.length >= LONGEST) continue;
    if (first !== head && !isDirect(analysis, first, head)) continue;
    if (first !== head && isPredicate(analysis, first)) continue;
    if (words[first]?.pos === 'VERB' && others.some((k) => words[k]?.pos !== 'VERB')) continue;
    if (/^(?:amod|compound|flat|advmod|nummod)/.test(words[first]?.label ?? '')) continue;
    if (isSpan(analysis, first) || isDenied(analysis, [first, ...others])) continue;
    if (isTerm(analysis, [first, ...others])) continue;
    lists.push(listOf(analysis, first, others));
  }
  return lists;
}

const TERM = /^(?:years|months|weeks|days|hours|minutes)$/;

/** "27 years and three months" is one time. */
const isTerm = ({ words }: Analysis, members: readonly number[]) =>
  members.every((k) => TERM.test(words[k]?.lower ?? ''));

/** Is there no clause between a word and the head of its statement? */
function isDirect({ words }: Analysis, index: number, head: number): boolean {
  let at = index;
  while (at !== head) {
    const word = words[at];
    if (!word || word.head < 0) return true;
    if (/^(?:acl|advcl|ccomp|csubj|parataxis)/.test(word.label)) return false;
    at = word.head;
  }
  return true;
}

/** What hangs on the first member and serves all of them, wherever it stands. */
const SERVES_ALL = new Set(['case', 'cop', 'nsubj', 'nsubj:pass', 'aux', 'obl', 'advcl']);
/** What serves all of them where it stands before the first. */
const SERVES_FROM_BEFORE = new Set(['mark', 'aux:pass', 'expl', 'advmod', 'punct', 'cc:preconj']);

function listOf(analysis: Analysis, first: number, others: readonly number[]): List {
  const { words, children } = analysis;
  const belongs = (k: number) => others.includes(k);
  // "in the south and in the east": each has a preposition of its own.
  const prepositions = others.some((k) => childOf(analysis, k, 'case') !== null);
  const serves = (k: number) => {
    const label = words[k]?.label ?? '';
    if (prepositions && label === 'case') return false;
    return SERVES_ALL.has(label) || (k < first && SERVES_FROM_BEFORE.has(label));
  };
  const shared = new Set(
    (children[first] ?? []).filter(serves).flatMap((k) => subtree(analysis, k)),
  );
  const alone = subtree(analysis, first, belongs).filter((k) => !shared.has(k));
  const branches = others.map((k) => subtree(analysis, k));
  return {
    members: [alone, ...branches],
    marks: [
      ...branches.flatMap((member) => marksAround(analysis, member)),
      // "both the boats and the nets" is of both, not of each.
      ...childrenOf(analysis, first, 'cc:preconj'),
    ],
    counted: [first, ...others].every((k) => isCounted(analysis, k)),
  };
}

/** The comma and the "and" before a member, and those it begins with. */
function marksAround({ words }: Analysis, member: readonly number[]): number[] {
  const from = member[0] ?? 0;
  const joins = (k: number) => /^(?:,|;|and|or|as|well|but)$/.test(words[k]?.lower ?? '');
  const marks: number[] = [];
  for (let k = from - 1; k >= 0 && joins(k); k--) marks.push(k);
  for (const k of member) {
    if (!joins(k)) break;
    marks.push(k);
  }
  return marks;
}

/** "Neither the mayor nor his lawyers": of none of them it is so, and of each alone it would be. */
function isDenied(analysis: Analysis, members: readonly number[]): boolean {
  const joining = members.flatMap((k) => childrenOf(analysis, k, 'cc', 'cc:preconj'));
  return joining.some((k) => NEGATES.test(analysis.words[k]?.lower ?? ''));
}

/** "between 1981 and 1994" is one thing. */
function isSpan(analysis: Analysis, index: number): boolean {
  const preposition = analysis.words[childrenOf(analysis, index, 'case').at(-1) ?? -1]?.lower ?? '';
  return /^(?:between|among|amongst)$/.test(preposition);
}

function isCounted(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  if (word?.pos === 'NUM') return true;
  if (/^(?:dozens|scores|hundreds|thousands|millions|billions|tens)$/.test(word?.lower ?? ''))
    return true;
  return childOf(analysis, index, 'nummod') !== null;
}
