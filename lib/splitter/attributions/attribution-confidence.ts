import type { Analysis } from '../words/analysis';
import { boundariesOf } from '../words/boundaries';
import type { WordAttribution } from './attribution';
import { SAYING_CUES } from './cues';

/**
 * What speaks for an attribution: the arcs and the marks around what is said, and what the words
 * themselves tell of it, whatever the parser makes of them.
 */
export function attributionNumbers(
  analysis: Analysis,
  { source, cue, content, clause }: WordAttribution,
): number[] {
  const { words, quoted } = analysis;
  const { least, marked } = boundariesOf(analysis, content);
  const reports = cue.some((k) => {
    const lower = words[k]?.lower ?? '';
    return SAYING_CUES.has(lower) || lower === 'according';
  });
  const flags = [source !== null, reports, clause, content.some((k) => quoted[k])];
  return [Math.log(least), marked, ...flags.map(Number)];
}
