import type { Analysis } from './analysis';
import { antecedentStart } from './antecedents';
import { hasFinite } from './attribution-parts';
import { skipAdverbsBack } from './clause-debt';
import { isHead } from './noun-phrases';
import { apposition, gerundial, participial, reduced } from './phrase-regions';
import type { Token, TokenSpan } from './types';
import { verbShape } from './verb-forms';
import type { VerbGroup } from './verb-groups';

/**
 * A clause inside another: tokens from..to, its own words from `body`. `subject` is the phrase it
 * is about: null when it has a subject of its own, `outer` when it shares that of the outer clause. `kept`: the outer clause needs its words too
 * (the relative clause that says which attack killed). `glue`: the verb a standalone wording lacks,
 * in front of the first own word or instead of it.
 */
export type Region = TokenSpan & {
  body: number;
  subject: TokenSpan | 'outer' | null;
  kept: boolean;
  glue: { word: string; instead: boolean } | null;
};

const SUBORDINATORS = new Set(['while', 'although', 'though', 'whereas', 'because']);
const LEAD_SUBORDINATORS = new Set([
  ...SUBORDINATORS,
  'after',
  'when',
  'as',
  'since',
  'before',
  'once',
  'until',
]);

/** The clauses directly inside from..to, in order and not overlapping. */
export function regionsIn(analysis: Analysis, from: number, to: number): Region[] {
  const regions: Region[] = [];
  let i = from;
  while (i < to) {
    const region = regionAt(analysis, i, from, to);
    if (region && region.to > i) {
      regions.push(region);
      i = region.to;
    } else i++;
  }
  return regions;
}

function regionAt(analysis: Analysis, i: number, from: number, to: number): Region | null {
  const token = analysis.tokens[i];
  if (!token) return null;
  if (token.pos === 'PRON' && /^(?:who|which|that)$/.test(token.lower))
    return relative(analysis, i, from, to);
  if (LEAD_SUBORDINATORS.has(token.lower) && /^(?:SCONJ|ADV|ADP)$/.test(token.pos)) {
    return subordinate(analysis, i, from, to);
  }
  if (token.text === ',')
    return (
      participial(analysis, i, from, to) ??
      gerundial(analysis, i, from, to) ??
      apposition(analysis, i, from, to)
    );
  return reduced(analysis, i, from, to);
}

function skipAdverbs(tokens: Token[], from: number): number {
  let i = from;
  while (tokens[i]?.pos === 'ADV') i++;
  return i;
}

function relative(analysis: Analysis, i: number, from: number, to: number): Region | null {
  const { tokens, groupOf } = analysis;
  const verb = groupOf[skipAdverbs(tokens, i + 1)];
  if (verb?.form !== 'finite' || verb.from >= to || i <= from) return null;
  const comma = tokens[i - 1]?.text === ',';
  const nounEnd = comma ? i - 1 : i;
  if (!isHead(tokens[nounEnd - 1]) && tokens[nounEnd - 1]?.text !== ')') return null;
  const start = antecedentStart(analysis, nounEnd, from, i, verb);
  if (start === null) return null;
  const subjectPosition = !hasFinite(analysis, from, i);
  // What holds in general ("a firm that makes ships") only says which one is meant: no claim of its own.
  if (!comma && !subjectPosition && !isEvent(tokens, verb)) return null;
  const kept = !comma && subjectPosition;
  const end = relativeEnd(analysis, verb.to, to, { comma, subjectPosition });
  return {
    from: comma ? i - 1 : i,
    to: end,
    body: i + 1,
    subject: { from: start, to: nounEnd },
    kept,
    glue: null,
  };
}

function isEvent(tokens: Token[], verb: VerbGroup): boolean {
  const first = tokens[verb.from];
  if (!first) return false;
  if (first.pos === 'AUX') return /^(?:was|were|had|did|has|have)$/.test(first.lower);
  return verbShape(first.lower, first.lemma).startsWith('past');
}

function relativeEnd(
  analysis: Analysis,
  from: number,
  to: number,
  at: { comma: boolean; subjectPosition: boolean },
): number {
  const { tokens, groupOf, quoted } = analysis;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === ';' || token.text === '—' || token.text === '–') return i;
    if (token.text === ',' && !quoted[i]) {
      if (at.comma || at.subjectPosition) return i;
      if (tokens[i + 1]?.pos === 'CCONJ' || tokens[i + 1]?.lower === 'according') return i;
    }
    const group = groupOf[i];
    if (!at.subjectPosition || group?.form !== 'finite' || group.from !== i) continue;
    const before = tokens[skipAdverbsBack(tokens, i)];
    const opened =
      before?.pos === 'CCONJ' ||
      before?.pos === 'SCONJ' ||
      before?.pos === 'PRON' ||
      before?.text === ',';
    if (!opened) return skipAdverbsBack(tokens, i) + 1;
  }
  return to;
}

/** "While A rose, B fell" and "A rose, although B fell". */
function subordinate(analysis: Analysis, i: number, from: number, to: number): Region | null {
  const { tokens, quoted } = analysis;
  const leads = i <= from + 1;
  if (!leads && !SUBORDINATORS.has(tokens[i]?.lower ?? '')) return null;
  let end = to;
  for (let k = i + 1; k < to; k++) {
    const stop = tokens[k]?.text === ';' || (tokens[k]?.text === ',' && !quoted[k]);
    if (!stop) continue;
    if (!hasFinite(analysis, i, k)) continue;
    end = k;
    break;
  }
  const rest = leads ? hasFinite(analysis, end, to) : hasFinite(analysis, from, i);
  const verb = analysis.groups.find((group) => group.form === 'finite' && group.from > i);
  if (!rest || !verb || verb.from >= end || verb.from === i + 1) return null;
  const open = tokens[i - 1]?.text === ',' ? i - 1 : i;
  return {
    from: Math.max(open, from),
    to: end,
    body: i + 1,
    subject: null,
    kept: false,
    glue: null,
  };
}
