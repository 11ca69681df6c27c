import type { Analysis } from '../words/analysis';
import { trimmed } from '../words/tree';
import { withoutAdjuncts } from './adjuncts';
import { bracketStatement, bracketsOf } from './brackets';
import { clauseStatement, isSeparate } from './clauses';
import { distribute } from './lists';
import { appositionStatement, describedNames, isApposition } from './nominals';
import { type Statement, tidied } from './statement';

/** What reports in a sentence: the heads of what is said, and the words that say it. */
export type Reporting = { reports: ReadonlySet<number>; reporting: ReadonlySet<number> };

/** What a sentence asserts, in the order of the words that assert it. */
export function statementsOf(analysis: Analysis, { reports, reporting }: Reporting): Statement[] {
  const heads = analysis.words.map((_, index) => index);
  const brackets = bracketsOf(analysis);
  const bracketed = new Set(brackets.flatMap(({ inside, marks }) => [...inside, ...marks]));
  const clauses = new Set(heads.filter((k) => reports.has(k) || isSeparate(analysis, k)));
  const appositions = new Set(
    heads.filter((k) => !clauses.has(k) && !bracketed.has(k) && isApposition(analysis, k)),
  );
  const apart = new Set([...clauses, ...appositions]);
  const found: Statement[] = [];
  for (const index of heads) {
    if (clauses.has(index) && !reporting.has(index)) {
      const aside = bracketed.has(index) ? reporting : new Set([...reporting, ...bracketed]);
      const statement = clauseStatement(analysis, index, apart, aside);
      if (statement) found.push(...withFiner(analysis, statement));
    } else if (appositions.has(index)) found.push(appositionStatement(analysis, index));
  }
  found.push(...brackets.map((bracket) => bracketStatement(analysis, bracket)));
  found.push(...describedNames(analysis));
  const kept = withoutTwins(found.map((statement) => tidied(analysis, statement)));
  const all = kept.some(({ primary }) => primary) ? kept : [...wholeSentence(analysis), ...kept];
  const place = (head: number) => placeOf(analysis, head);
  const aside = (head: number) => (place(head) === head ? 0 : 1);
  return all.sort(
    (a, b) => place(a.head) - place(b.head) || aside(a.head) - aside(b.head) || a.head - b.head,
  );
}

/** Where a statement comes in the order of reading: what describes a phrase follows its clause. */
function placeOf({ words }: Analysis, head: number): number {
  let at = head;
  while (/^(?:acl|appos|nmod|obj|obl|nsubj|conj$)/.test(words[at]?.label ?? '')) {
    const word = words[at];
    if (!word || word.head < 0 || (word.label === 'conj' && word.pos === 'VERB')) break;
    at = word.head;
  }
  return at;
}

function wholeSentence(analysis: Analysis): Statement[] {
  const all = analysis.words.map((_, index) => index);
  const inside = trimmed(analysis, all);
  const words = inside.length > 0 ? inside : all;
  const head = analysis.words.findIndex((word) => word.head < 0);
  return words.length > 0
    ? [{ words, wording: words, head: Math.max(0, head), primary: true }]
    : [];
}

/** A statement and its finer readings; where those are counted they stand in its place. */
function withFiner(analysis: Analysis, statement: Statement): Statement[] {
  const lists = distribute(analysis, statement);
  if (lists.some((each) => each.primary)) return lists;
  const readings = withoutAdjuncts(analysis, statement);
  const spread = readings.flatMap((reading) => {
    const members = distribute(analysis, reading);
    return members.length > 0 ? members : [reading];
  });
  return [statement, ...(readings.length < 2 ? lists : []), ...spread];
}

/** Of several statements with the same words the first; none of a single word. */
function withoutTwins(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ words }) => {
    const key = words.join();
    if (words.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
