import type { Analysis } from './analysis';
import { isEdgeMark } from './analysis';
import { hasFinite, skipSetting, type TokenAttribution, trimSpan } from './attribution-parts';
import { clauseStart, sourceEndAfter } from './attribution-sources';
import { subjectBefore } from './noun-phrases';
import type { TokenSpan } from './types';
import type { VerbGroup } from './verb-groups';

/** `"…," said A`, `"…," A said`, `…, A said on Friday.` */
export function trailingCue(analysis: Analysis, group: VerbGroup): TokenAttribution | null {
  const { tokens, quoted } = analysis;
  if (group.form !== 'finite') return null;
  const cue = { from: group.from, to: group.to };
  const touching = tokens[group.from - 1];
  if (touching && (touching.text === ',' || quoted[group.from - 1] || isEdgeMark(touching))) {
    const end = sourceEndAfter(analysis, group.to);
    const source = end > group.to && !quoted[group.to] ? trimSpan(analysis, group.to, end) : null;
    const content = contentBefore(analysis, group.from);
    if (source && content)
      return { source, cue, content: [content, ...quoteAfter(analysis, end)], clause: true };
  }
  const subject = subjectBefore(analysis, group.from, 0);
  const mark = subject ? tokens[subject.from - 1] : undefined;
  if (!subject || !mark || !(isEdgeMark(mark) || quoted[subject.from - 1]) || quoted[subject.from])
    return null;
  const content = contentBefore(analysis, subject.from);
  const inner = insertedCue(analysis, subject, cue);
  if (inner) return inner;
  if (!content) return null;
  const after = quoteAfter(analysis, group.to);
  const settingOver = skipSetting(analysis, group);
  const rest = tokens[settingOver];
  const closes =
    !rest ||
    isEdgeMark(rest) ||
    after.length > 0 ||
    rest.pos === 'SCONJ' ||
    rest.pos === 'ADP' ||
    rest.pos === 'VERB';
  if (!closes || rest?.lower === 'that') return null;
  return { source: subject, cue, content: [content, ...after], clause: true };
}

/** "The road, officials said, will reopen": the statement stands on both sides. */
function insertedCue(
  analysis: Analysis,
  source: TokenSpan,
  cue: TokenSpan,
): TokenAttribution | null {
  const { tokens, quoted } = analysis;
  if (tokens[source.from - 1]?.text !== ',' || tokens[cue.to]?.text !== ',') return null;
  if (quoted[source.from - 1] || quoted[cue.to + 1]) return null;
  const before = trimSpan(analysis, clauseStart(analysis, source.from), source.from);
  const after = trimSpan(analysis, cue.to + 1, tokens.length);
  if (!before || !after || !hasFinite(analysis, after.from, after.to)) return null;
  return { source, cue, content: [before, after], clause: true };
}

/** What a closing cue refers to: the quotation or the clause in front of it. */
function contentBefore(analysis: Analysis, end: number): TokenSpan | null {
  const { quoted } = analysis;
  const span = trimSpan(analysis, clauseStart(analysis, end), end);
  if (!span) return null;
  if (quoted[span.to - 1]) {
    let from = span.to - 1;
    while (from > span.from && quoted[from - 1]) from--;
    // Words in front of the quotation belong to it when they are part of its sentence.
    return from - span.from <= 8 || hasFinite(analysis, span.from, from)
      ? span
      : { from, to: span.to };
  }
  return hasFinite(analysis, span.from, span.to) ? span : null;
}

/** A quotation that goes on after the cue: `"…," she said, "…"`. */
function quoteAfter(analysis: Analysis, from: number): TokenSpan[] {
  const { tokens, quoted } = analysis;
  let start = from;
  while (start < tokens.length && !quoted[start]) start++;
  if (start >= tokens.length || hasFinite(analysis, from, start)) return [];
  const span = trimSpan(analysis, start, tokens.length);
  return span ? [span] : [];
}
