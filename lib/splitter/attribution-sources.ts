import type { Analysis } from './analysis';
import { isEdgeMark } from './analysis';
import { longPhraseEnd, phraseChain, subjectBefore } from './noun-phrases';
import type { TokenSpan } from './types';
import type { VerbGroup } from './verb-groups';

/** Where the clause that a closing attribution belongs to begins: after a semicolon, else the sentence. */
export function clauseStart(analysis: Analysis, before: number): number {
  for (let i = before - 1; i >= 0; i--) if (analysis.tokens[i]?.text === ';') return i + 1;
  return 0;
}

/** Where the source behind a cue ("said A of B, a lawyer") ends. */
export function sourceEndAfter(analysis: Analysis, from: number): number {
  const { tokens, groupOf, quoted } = analysis;
  let end = longPhraseEnd(tokens, from);
  if (end === from) {
    while (end < tokens.length && !isEdgeMark(tokens[end]) && groupOf[end]?.form !== 'finite')
      end++;
    return end;
  }
  const comma = tokens[end];
  if (comma?.text !== ',' || quoted[end]) return end;
  // "…, a Delhi-based lawyer": an apposition belongs to its source when a comma or the end follows.
  const first = tokens[end + 1];
  if (first?.pos !== 'DET') return end;
  const close = longPhraseEnd(tokens, end + 1);
  const next = tokens[close];
  return !next || next.text === '.' || next.text === ',' ? close : end;
}

/** Who speaks with this verb: its subject, or that of the verb before it. */
export function sourceOf(analysis: Analysis, group: VerbGroup, floor: number): TokenSpan | null {
  const { tokens, groups } = analysis;
  if (group.form === 'finite') {
    const previous = tokens[group.from - 1];
    if (previous?.pos === 'PRON' && /^(?:who|which|that)$/.test(previous.lower)) {
      const end = tokens[group.from - 2]?.text === ',' ? group.from - 2 : group.from - 1;
      const start = phraseChain(analysis, end, floor).at(-1);
      return start === undefined ? null : { from: start, to: end };
    }
    const own = subjectBefore(analysis, group.from, floor);
    if (own) return own;
  }
  // A verb without a subject of its own ("and said", ", saying") has that of the verb before it.
  const before = groups.filter((other) => other.form === 'finite' && other.to <= group.from).at(-1);
  return before ? subjectBefore(analysis, before.from, 0) : null;
}
