import type { Analysis } from './analysis';
import { isEdgeMark } from './analysis';
import { hasFinite } from './attribution-parts';
import { piecesOf, subjectIn } from './coordination';
import { listedPieces } from './lists';
import { type Region, regionsIn } from './regions';
import type { TokenSpan } from './types';

/** A claim as ascending token indices; `glue` is a verb in front of token `at`, or instead of it. */
export type TokenClaim = {
  tokens: number[];
  glue: { at: number; word: string; instead: boolean } | null;
  /** The first token that is the claim's own, not shared with another: claims are ordered by it. */
  at: number;
};

// Clauses inside clauses inside clauses: beyond this a sentence is not taken further apart.
const DEEPEST = 3;

/**
 * The claims in the words of `list` (ascending token indices of one sentence), each with a verb
 * of its own. `subject` stands in where the words have none. Empty when there is no verb with tense.
 */
export function clauseClaims(
  analysis: Analysis,
  list: number[],
  subject: number[] = [],
  depth = 0,
): TokenClaim[] {
  const from = list[0];
  const last = list.at(-1);
  if (from === undefined || last === undefined) return [];
  const inList = new Set(list);
  const regions =
    depth >= DEEPEST
      ? []
      : regionsIn(analysis, from, last + 1).filter((region) => within(region, inList));
  const removed = new Set<number>();
  const kept = new Set<number>();
  for (const region of regions) fill(analysis, region.kept ? kept : removed, region);
  const main = list.filter((index) => !removed.has(index));
  const own = subjectIn(analysis, main, kept);
  const outer = own.length > 0 ? own : subject;
  const claims: TokenClaim[] = [];
  for (const piece of piecesOf(analysis, main, subject, kept)) {
    const own = trimmed(analysis, piece.own);
    const finite = own.some((index) => analysis.groupOf[index]?.form === 'finite');
    if (own.length === 0 || (!finite && piece.shared.length === 0)) continue;
    claims.push({ tokens: ascending([...piece.shared, ...own]), glue: null, at: own[0] ?? 0 });
  }
  for (const region of regions)
    claims.push(...regionClaims(analysis, region, inList, outer, depth));
  return claims.sort((a, b) => a.at - b.at);
}

function within(region: Region, list: Set<number>): boolean {
  return list.has(region.body) && list.has(region.to - 1);
}

/** The comma that closes a clause between two commas goes with it. */
function fill(analysis: Analysis, set: Set<number>, region: Region): void {
  for (let i = region.from; i < region.to; i++) set.add(i);
  const pair = !region.kept && analysis.tokens[region.from]?.text === ',';
  if (pair && analysis.tokens[region.to]?.text === ',') set.add(region.to);
}

function ascending(indices: number[]): number[] {
  return [...new Set(indices)].sort((a, b) => a - b);
}

function regionClaims(
  analysis: Analysis,
  region: Region,
  list: Set<number>,
  outer: number[],
  depth: number,
): TokenClaim[] {
  const body: number[] = [];
  for (let i = region.body; i < region.to; i++) if (list.has(i)) body.push(i);
  const own = trimmed(analysis, body);
  const first = own[0];
  if (first === undefined || isLimiting(analysis, own)) return [];
  const subject = region.subject === 'outer' ? outer : indices(region.subject);
  if (subject.length === 0 && region.subject !== null) return [];
  const { glue } = region;
  if (glue) {
    const parts = participlePieces(analysis, own);
    return parts.flatMap((part) => {
      const at = part[0] ?? first;
      const verb = glue.instead ? (verbIn(analysis, part) ?? at) : at;
      const pieces = listedPieces(analysis, { shared: subject, own: part }, new Set());
      return pieces.map((piece) => ({
        tokens: ascending([...piece.shared, ...trimmed(analysis, piece.own)]),
        glue: { ...glue, at: verb },
        at: piece.own[0] ?? at,
      }));
    });
  }
  if (!hasFinite(analysis, first, region.to)) return [];
  return clauseClaims(analysis, own, trimmed(analysis, subject), depth + 1);
}

function indices(span: TokenSpan | null): number[] {
  return span ? Array.from({ length: span.to - span.from }, (_, k) => span.from + k) : [];
}

/** "directed by Lin and written by Wu" says two things of its noun. */
function participlePieces(analysis: Analysis, own: number[]): number[][] {
  const cut = own.findIndex((index, k) => {
    const group = analysis.groupOf[own[k + 1] ?? -1];
    return k > 0 && analysis.tokens[index]?.lower === 'and' && group?.form === 'participle';
  });
  if (cut < 0) return [own];
  return [own.slice(0, cut), own.slice(cut + 1)].map((part) => trimmed(analysis, part));
}

const verbIn = (analysis: Analysis, part: number[]): number | undefined =>
  part.find((index) => analysis.groupOf[index]?.form === 'gerund');

const LIMITS = /\b(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?|substantiated?)\b/;

/** ", which could not be verified" limits the claim before it and is none itself. */
function isLimiting(analysis: Analysis, own: number[]): boolean {
  const words = own.map((index) => analysis.tokens[index]?.lower ?? '').join(' ');
  return LIMITS.test(words) && /\b(?:not|n't|cannot|never|unable)\b/.test(words);
}

/** Without marks, conjunctions and "that" at the ends. */
export function trimmed(analysis: Analysis, list: number[]): number[] {
  const { tokens } = analysis;
  let from = 0;
  let to = list.length;
  const leading = (index: number | undefined) => {
    const token = tokens[index ?? -1];
    return (
      token !== undefined &&
      (isEdgeMark(token) ||
        token.pos === 'CCONJ' ||
        (token.pos === 'SCONJ' && /^(?:that|whether|if)$/.test(token.lower)))
    );
  };
  while (from < to && leading(list[from])) from++;
  while (
    to > from &&
    (isEdgeMark(tokens[list[to - 1] ?? -1]) || tokens[list[to - 1] ?? -1]?.pos === 'CCONJ')
  )
    to--;
  return list.slice(from, to);
}
