import type { Analysis } from './analysis';
import type { Token, TokenSpan } from './types';

const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const LINKS = new Set([
  'of',
  'in',
  'on',
  'at',
  'for',
  'from',
  'near',
  'against',
  'between',
  'with',
  'by',
  'to',
  'into',
]);
const DEGREE = new Set([
  'at',
  'least',
  'most',
  'more',
  'than',
  'less',
  'fewer',
  'about',
  'around',
  'nearly',
  'almost',
  'some',
  'over',
  'up',
  'to',
  'roughly',
  'approximately',
  'only',
]);

/** Is the token a noun, name, number or pronoun, that is, can it head a phrase? */
export const isHead = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:NOUN|PROPN|NUM|PRON)$/.test(token.pos) &&
  !POSSESSIVES.has(token.lower);

const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.lower === "'") && token.pos !== 'AUX';

const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NOMINAL.has(token.pos) || POSSESSIVES.has(token.lower) || isPossessiveMark(token));

/** Where the simple noun phrase that ends before `end` begins; `end` itself when there is none. */
export function phraseStart(tokens: Token[], end: number): number {
  const last = tokens[end - 1];
  if (!last) return end;
  if (last.text === ')') return afterBracket(tokens, end);
  if (!isHead(last)) return end;
  if (last.pos === 'PRON') return end - 1;
  let from = end - 1;
  while (from > 0) {
    const previous = tokens[from - 1];
    const current = tokens[from];
    if (!previous) break;
    const adverb = previous.pos === 'ADV' && (current?.pos === 'ADJ' || current?.pos === 'NUM');
    const degree =
      DEGREE.has(previous.lower) && (current?.pos === 'NUM' || DEGREE.has(current?.lower ?? ''));
    if (current?.pos === 'DET' && !isPossessiveMark(previous) && previous.pos !== 'DET') break;
    if (!isInside(previous) && !adverb && !degree) break;
    from--;
  }
  return from;
}

/** "the Workers' Front (WF)": a short bracket belongs to the phrase before it. */
function afterBracket(tokens: Token[], end: number): number {
  for (let i = end - 2; i >= 0 && i > end - 8; i--) {
    if (tokens[i]?.text !== '(') continue;
    const start = phraseStart(tokens, i);
    return start < i ? start : end;
  }
  return end;
}

/** Where the simple noun phrase that begins at `from` ends (exclusive); `from` when there is none. */
export function phraseEnd(tokens: Token[], from: number): number {
  const first = tokens[from];
  if (!first) return from;
  if (first.pos === 'PRON' && !POSSESSIVES.has(first.lower)) return from + 1;
  let end = from;
  let headSeen = false;
  while (end < tokens.length) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (!token) break;
    const adverb = token.pos === 'ADV' && (next?.pos === 'ADJ' || next?.pos === 'NUM');
    const degree = !headSeen && DEGREE.has(token.lower);
    if (token.pos === 'DET' && headSeen && !isPossessiveMark(tokens[end - 1])) break;
    if (token.pos === 'PRON' && !POSSESSIVES.has(token.lower)) break;
    if (!isInside(token) && !adverb && !degree) break;
    headSeen ||= isHead(token);
    end++;
  }
  return headSeen ? end : from;
}

/** A noun phrase with the phrases that hang on it: "a group of farmers in Delhi". */
export function longPhraseEnd(tokens: Token[], from: number): number {
  let end = phraseEnd(tokens, from);
  while (end > from && end < tokens.length) {
    const link = tokens[end];
    if (!link || !(LINKS.has(link.lower) || link.lower === 'and')) break;
    const next = phraseEnd(tokens, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Starts of the phrase ending before `end`, nearest first: "Iran", "bombings in Iran". */
export function phraseChain(analysis: Analysis, end: number, floor: number): number[] {
  const { tokens, groupOf } = analysis;
  const starts: number[] = [];
  let at = end;
  while (at > floor && starts.length < 6) {
    const start = phraseStart(tokens, at);
    if (start === at || start < floor) break;
    starts.push(start);
    const link = tokens[start - 1];
    if (!link || start - 1 <= floor || !LINKS.has(link.lower) || link.lower === 'to') break;
    if (groupOf[start - 1]) break;
    at = start - 1;
  }
  return starts;
}

/** The last head of from..to, which is what a phrase without links is about. */
export function headOf(tokens: Token[], from: number): Token | undefined {
  return tokens[phraseEnd(tokens, from) - 1];
}

/**
 * The subject in front of a verb group: the phrase before it with what hangs on it, over a pair of
 * commas ("Ms Roy, the mayor, said"). Null when the group follows no phrase.
 */
export function subjectBefore(
  analysis: Analysis,
  groupFrom: number,
  floor: number,
): TokenSpan | null {
  const { tokens } = analysis;
  let end = groupFrom;
  while (end > floor && (tokens[end - 1]?.pos === 'ADV' || tokens[end - 1]?.lower === 'also'))
    end--;
  if (tokens[end - 1]?.text === ',') return subjectOverComma(analysis, end - 1, floor);
  const from = longStart(analysis, end, floor);
  return from < end ? { from, to: end } : null;
}

function longStart(analysis: Analysis, end: number, floor: number): number {
  const { tokens } = analysis;
  let from = phraseChain(analysis, end, floor).at(-1) ?? end;
  // "the Taliban and U.S. forces", but not over a comma, which would open a new clause.
  const link = tokens[from - 1];
  if (from < end && from - 1 > floor && (link?.lower === 'and' || link?.text === '&')) {
    const start = phraseChain(analysis, from - 1, floor).at(-1);
    const before = start === undefined ? undefined : tokens[start - 1];
    if (start !== undefined && !(before && /^(?:VERB|AUX|ADP)$/.test(before.pos))) from = start;
  }
  return from;
}

/** The phrase before a pair of commas; what stands between them belongs to it when it is a noun phrase. */
function subjectOverComma(analysis: Analysis, comma: number, floor: number): TokenSpan | null {
  const { tokens } = analysis;
  let open = comma - 1;
  while (open > floor && tokens[open]?.text !== ',' && comma - open < 25) open--;
  if (open <= floor || tokens[open]?.text !== ',') return null;
  const from = longStart(analysis, open, floor);
  if (from === open) return null;
  const first = tokens[open + 1];
  const nominal = first !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(first.pos);
  return { from, to: nominal && first?.lower !== 'earlier' ? comma : open };
}
