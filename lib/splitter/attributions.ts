import type { Analysis } from './analysis';
import { CLAUSE_CUES, OBJECT_CUES, RESPONSIBILITY_VERBS } from './attribution-cues';
import { leadingCue, objectCue, objectEnd } from './attribution-leading';
import { type TokenAttribution, trimSpan } from './attribution-parts';
import { phraseAttributions } from './attribution-phrases';
import { sourceOf } from './attribution-sources';
import { trailingCue } from './attribution-trailing';
import type { VerbGroup } from './verb-groups';

/** Who is said to say what in one sentence, in the order of the cues. */
export function attributionsIn(analysis: Analysis): TokenAttribution[] {
  const found = phraseAttributions(analysis);
  for (const group of analysis.groups) {
    const attribution = afterVerb(analysis, group);
    if (attribution) found.push(attribution);
  }
  return found.sort((a, b) => a.cue.from - b.cue.from);
}

function afterVerb(analysis: Analysis, group: VerbGroup): TokenAttribution | null {
  const { tokens, quoted } = analysis;
  const lemma = tokens[group.head]?.lemma ?? '';
  if (quoted[group.head] && quoted[group.from]) return null;
  const responsibility = claimOfResponsibility(analysis, group, lemma);
  if (responsibility) return responsibility;
  const clausal = CLAUSE_CUES.has(lemma);
  if (!clausal && !OBJECT_CUES.has(lemma)) return null;
  if (group.form === 'participle' || group.form === 'bare') return null;
  const passive = isPassive(analysis, group);
  if (clausal && !passive) {
    const trailing = trailingCue(analysis, group);
    if (trailing) return trailing;
    const leading = leadingCue(analysis, group, lemma);
    if (leading) return leading;
  }
  return OBJECT_CUES.has(lemma) && !passive ? objectCue(analysis, group) : null;
}

function isPassive(analysis: Analysis, group: VerbGroup): boolean {
  const { tokens } = analysis;
  const head = tokens[group.head]?.lower ?? '';
  if (group.main === group.from || head.endsWith('ing')) return false;
  return (
    tokens
      .slice(group.from, group.head)
      .some((token) => /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(token.lower)) &&
    !/ing$/.test(head)
  );
}

/** "The group claimed responsibility for the attack": the statement is the whole clause. */
function claimOfResponsibility(
  analysis: Analysis,
  group: VerbGroup,
  lemma: string,
): TokenAttribution | null {
  const { tokens } = analysis;
  if (!RESPONSIBILITY_VERBS.has(lemma) || group.form === 'bare') return null;
  let at = group.to;
  if (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'ADJ') at++;
  if (tokens[at]?.lower !== 'responsibility') return null;
  const source = sourceOf(analysis, group, 0);
  const content = trimSpan(analysis, at + 1, objectEnd(analysis, at + 1));
  const cue = { from: group.from, to: at + 1 };
  return source && content ? { source, cue, content: [content], clause: false } : null;
}
