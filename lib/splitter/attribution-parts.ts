import type { Analysis } from './analysis';
import { isEdgeMark } from './analysis';
import { AUDIENCE_CUES } from './attribution-cues';
import { phraseEnd } from './noun-phrases';
import type { TokenSpan } from './types';
import type { VerbGroup } from './verb-groups';

/** An attribution counted in tokens of its sentence. `clause`: the content is a statement by itself. */
export type TokenAttribution = {
  source: TokenSpan | null;
  cue: TokenSpan;
  content: TokenSpan[];
  clause: boolean;
};

const TIME_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|earlier|later|recently|again|week|month|year|morning|afternoon|evening|night|last|this|that|on|in|at|via|during|after|before|late|early)$/;
const REPORTING_PLACE =
  /^(?:statement|interview|tweet|post|letter|email|speech|report|briefing|conference|address|message|video|memo|note|release|filing|complaint|affidavit|twitter|facebook|instagram|telegram|x|reporters|journalists|media)$/;

/**
 * Where the words after a reporting verb really begin: past "on Friday", "in a statement",
 * "reporters" and the like. Stops at a mark, at "that" and at the first word of anything else.
 */
export function skipSetting(analysis: Analysis, group: VerbGroup): number {
  const { tokens } = analysis;
  const lemma = tokens[group.head]?.lemma ?? '';
  let at = group.to;
  if (AUDIENCE_CUES.has(lemma)) at = skipAudience(analysis, at);
  for (let turns = 0; turns < 4; turns++) {
    const token = tokens[at];
    if (!token) break;
    const next = settingEnd(analysis, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipAudience(analysis: Analysis, at: number): number {
  const { tokens, groupOf, quoted } = analysis;
  if (tokens[at]?.lower === 'that' || quoted[at]) return at;
  const end = phraseEnd(tokens, at);
  const next = tokens[end];
  if (end === at || !next || groupOf[end]) return groupOf[end]?.form === 'infinitive' ? end : at;
  return end;
}

function settingEnd(analysis: Analysis, at: number): number {
  const { tokens, quoted } = analysis;
  const token = tokens[at];
  if (!token || quoted[at]) return at;
  if (token.pos === 'ADV' && tokens[at + 1]?.lower !== ',') return at + 1;
  if (token.pos === 'ADP' && token.lower !== 'of') {
    const end = phraseEnd(tokens, at + 1);
    if (end === at + 1) return at;
    const words = tokens.slice(at + 1, end).map((word) => word.lower);
    const setting = words.some((word) => TIME_WORDS.test(word) || REPORTING_PLACE.test(word));
    return setting || token.lower === 'to' ? end : at;
  }
  if (TIME_WORDS.test(token.lower) && (token.pos === 'PROPN' || token.pos === 'NOUN'))
    return at + 1;
  return at;
}

/** Does from..to hold a verb with tense? */
export function hasFinite(analysis: Analysis, from: number, to: number): boolean {
  return analysis.groups.some(
    (group) => group.form === 'finite' && group.from >= from && group.to <= to,
  );
}

/** from..to without marks at its ends, and without the full stop; null when nothing is left. */
export function trimSpan(analysis: Analysis, from: number, to: number): TokenSpan | null {
  let first = from;
  let last = to;
  while (first < last && isEdgeMark(analysis.tokens[first])) first++;
  while (last > first && isEdgeMark(analysis.tokens[last - 1])) last--;
  return first < last ? { from: first, to: last } : null;
}

/** Is there nothing but marks and settings ("in a statement on Friday") in from..to? */
export function onlySetting(analysis: Analysis, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    if (isEdgeMark(analysis.tokens[at])) at++;
    else {
      const next = settingEnd(analysis, at);
      if (next === at) return false;
      at = next;
    }
  }
  return true;
}
