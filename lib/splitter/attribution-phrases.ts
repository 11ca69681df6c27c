import type { Analysis } from './analysis';
import { PHRASE_CUES } from './attribution-cues';
import { hasFinite, type TokenAttribution, trimSpan } from './attribution-parts';
import { clauseStart, sourceEndAfter } from './attribution-sources';
import type { TokenSpan } from './types';

/** Attributions by a phrase in place of a verb. */
export function phraseAttributions(analysis: Analysis): TokenAttribution[] {
  return phraseCues(analysis)
    .map((cue) => afterPhrase(analysis, cue))
    .filter((found) => found !== null);
}

/** "according to" and its like, outside quotations. */
function phraseCues(analysis: Analysis): TokenSpan[] {
  const { tokens, quoted } = analysis;
  const found: TokenSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = PHRASE_CUES.find((words) =>
      words.every((word, k) => tokens[i + k]?.lower === word),
    );
    if (phrase && !quoted[i]) found.push({ from: i, to: i + phrase.length });
  }
  return found;
}

/** "According to A, B", "B, according to A" and "B, according to A, B". */
function afterPhrase(analysis: Analysis, cue: TokenSpan): TokenAttribution | null {
  const { tokens } = analysis;
  const sourceEnd = sourceEndAfter(analysis, cue.to);
  const source = trimSpan(analysis, cue.to, sourceEnd);
  if (!source) return null;
  const start = clauseStart(analysis, cue.from);
  const before = trimSpan(analysis, start, cue.from);
  const opensSentence =
    before === null ||
    (before.to - before.from <= 2 && !hasFinite(analysis, before.from, before.to));
  if (opensSentence) {
    const after = trimSpan(analysis, sourceEnd, tokens.length);
    return after ? { source, cue, content: [after], clause: true } : null;
  }
  const content = [before];
  // "The dam, according to the ministry, will close": the statement goes on behind the source.
  const after = hasFinite(analysis, before.from, before.to)
    ? null
    : trimSpan(analysis, sourceEnd, tokens.length);
  if (after) content.push(after);
  return {
    source,
    cue,
    content,
    clause: content.some((span) => hasFinite(analysis, span.from, span.to)),
  };
}
