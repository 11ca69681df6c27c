import type { Analysis } from './analysis';
import { isEdgeMark } from './analysis';
import { WEAK_CLAUSE_CUES } from './attribution-cues';
import { hasFinite, skipSetting, type TokenAttribution, trimSpan } from './attribution-parts';
import { sourceOf } from './attribution-sources';
import { longPhraseEnd, phraseEnd } from './noun-phrases';
import type { VerbGroup } from './verb-groups';

/** "A said (that) …", "A told reporters …", "A said: “…”". */
export function leadingCue(
  analysis: Analysis,
  group: VerbGroup,
  lemma: string,
): TokenAttribution | null {
  const { tokens, quoted } = analysis;
  const source = sourceOf(analysis, group, 0);
  if (!source && group.form === 'finite') return null;
  const start = statementStart(analysis, group);
  const first = tokens[start];
  if (!first || (first.text === ',' && !quoted[start + 1])) return null;
  const span = trimSpan(analysis, start, contentEnd(analysis, start));
  if (!span) return null;
  const speech = quoted[start] || quoted[span.from];
  const that = first.lower === 'that' || first.lower === 'whether' || first.lower === 'if';
  if (!speech && !that) {
    if (first.pos === 'ADP' || first.pos === 'SCONJ' || first.pos === 'CCONJ' || isEdgeMark(first))
      return null;
    if (!opensClause(analysis, start)) return null;
  }
  if (WEAK_CLAUSE_CUES.has(lemma) && !that && !speech) return null;
  if (that && !hasFinite(analysis, span.from, span.to)) return null;
  const clause = hasFinite(analysis, span.from, span.to);
  return { source, cue: { from: group.from, to: group.to }, content: [span], clause };
}

/** Behind the setting; or at a "that" not far away, however long the setting is. */
function statementStart(analysis: Analysis, group: VerbGroup): number {
  const { tokens, groupOf, quoted } = analysis;
  const start = skipSetting(analysis, group);
  if (tokens[start]?.pos !== 'ADP') return start;
  for (let i = start; i < start + 15 && i < tokens.length; i++) {
    if (groupOf[i]?.form === 'finite' || quoted[i]) return start;
    if (tokens[i]?.lower === 'that' && tokens[i]?.pos === 'SCONJ') return i;
  }
  return start;
}

/** Is there a subject with its verb right after the cue? */
function opensClause(analysis: Analysis, start: number): boolean {
  const { tokens, groupOf } = analysis;
  let at = longPhraseEnd(tokens, start);
  if (at === start) return false;
  let openers = 0;
  while (at < tokens.length && at < start + 40) {
    const token = tokens[at];
    const group = groupOf[at];
    if (group) {
      if (group.form === 'finite' && openers-- === 0) return true;
      at = group.to;
    } else {
      if (!token || token.text === ';' || token.pos === 'CCONJ') return false;
      if (token.pos === 'SCONJ' && token.lower !== 'that') return false;
      if (/^(?:PRON|SCONJ)$/.test(token.pos) && /^(?:who|which|that)$/.test(token.lower)) openers++;
      at++;
    }
  }
  return false;
}

/** Reported speech runs to the end of the sentence, or to a closing attribution of its own. */
function contentEnd(analysis: Analysis, from: number): number {
  const { tokens, quoted } = analysis;
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i]?.text === ';' && !quoted[i]) return i;
    if (tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to' && !quoted[i]) return i;
  }
  return tokens.length;
}

/** "A denied the charge": the object is what is said or spoken about. */
export function objectCue(analysis: Analysis, group: VerbGroup): TokenAttribution | null {
  const { tokens } = analysis;
  if (group.form === 'gerund') return null;
  const source = sourceOf(analysis, group, 0);
  if (!source) return null;
  const first = tokens[group.to];
  if (!first || isEdgeMark(first) || phraseEnd(tokens, group.to) === group.to) return null;
  const span = trimSpan(analysis, group.to, objectEnd(analysis, group.to));
  if (!span) return null;
  return { source, cue: { from: group.from, to: group.to }, content: [span], clause: false };
}

/** An object ends at a comma outside quotations, or where another clause is joined to it. */
export function objectEnd(analysis: Analysis, from: number): number {
  const { tokens, groupOf, quoted } = analysis;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || quoted[i]) continue;
    if (token.text === ',' || token.text === ';') return i;
    if (
      token.pos === 'CCONJ' &&
      (groupOf[i + 1]?.form === 'finite' || opensClause(analysis, i + 1))
    )
      return i;
  }
  return tokens.length;
}
