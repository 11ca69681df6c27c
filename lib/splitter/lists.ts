import type { Analysis } from './analysis';
import type { Piece } from './coordination';
import { isHead, phraseEnd, phraseStart } from './noun-phrases';
import type { Token, TokenSpan } from './types';

// A list of more items than this is a table in disguise; one claim holds it.
const LONGEST_LIST = 8;

/**
 * "killed 13 soldiers and scores of villagers" is two claims: a piece whose object, or phrase behind
 * the verb, is a list of noun phrases comes apart into one piece per item. Subjects stay whole,
 * because "the army and the rebels fought" may be true of the two only together.
 */
export function listedPieces(analysis: Analysis, piece: Piece, kept: ReadonlySet<number>): Piece[] {
  const { own } = piece;
  const { groupOf } = analysis;
  const tensed = (index: number) => groupOf[index]?.form === 'finite' && !kept.has(index);
  const verb = own.findIndex(tensed);
  // A verb behind "that" belongs to an inner clause; the words in front of it are a bare phrase.
  const inner = own.slice(1, Math.max(verb, 0)).some((index) => opensInner(analysis.tokens[index]));
  const bare = verb < 0 || (inner && piece.shared.length > 0);
  const from = bare ? (piece.shared.length > 0 ? own[0] : undefined) : own[verb];
  if (from === undefined) return [piece];
  const free = (index: number) => index > from && own.includes(index) && !kept.has(index);
  for (const index of own) {
    if (index > from && opensInner(analysis.tokens[index])) break;
    if (!free(index) || analysis.tokens[index]?.lower !== 'and') continue;
    const items = itemsAround(analysis.tokens, index, free);
    if (items) return distributed(piece, items);
  }
  return [piece];
}

/** A list inside "… the region that included A and B" only describes the region. */
const opensInner = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'SCONJ' ||
    (token.pos === 'PRON' && /^(?:who|which|that|whose|what)$/.test(token.lower)));

function distributed(piece: Piece, items: TokenSpan[]): Piece[] {
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return [piece];
  const prefix = piece.own.filter((index) => index < first.from);
  const suffix = piece.own.filter((index) => index >= last.to);
  return items.map((item, k) => {
    const words = piece.own.filter((index) => index >= item.from && index < item.to);
    if (k === 0) return { shared: piece.shared, own: [...prefix, ...words, ...suffix] };
    return { shared: [...piece.shared, ...prefix], own: [...words, ...suffix] };
  });
}

/** The items of the list whose last "and" stands at `and`, or null when it joins anything else. */
function itemsAround(
  tokens: Token[],
  and: number,
  free: (index: number) => boolean,
): TokenSpan[] | null {
  const lastEnd = itemEnd(tokens, and + 1);
  const before = tokens[and - 1]?.text === ',' ? and - 1 : and;
  const items: TokenSpan[] = [{ from: and + 1, to: lastEnd }];
  let end = before;
  while (items.length < LONGEST_LIST) {
    const from = itemStart(tokens, end);
    if (from === end || !free(from)) break;
    items.unshift({ from, to: end });
    if (tokens[from - 1]?.text !== ',') break;
    end = from - 1;
  }
  const first = items[0];
  if (items.length < 2 || !first || lastEnd === and + 1) return null;
  if (/^(?:between|both|either|among|amongst)$/.test(tokens[first.from - 1]?.lower ?? ''))
    return null;
  if (tokens[first.from - 1]?.text === ',' || tokens[lastEnd]?.lower === "'s") return null;
  if (
    /^(?:VERB|AUX)$/.test(tokens[lastEnd]?.pos ?? '') &&
    !/ing$/.test(tokens[lastEnd]?.lower ?? '')
  ) {
    return null;
  }
  const kinds = items.map((item) => kindOf(tokens, item));
  const alike = kinds.every((kind) => kind === kinds[0] || items.length > 2);
  // "a red and white flag" and "research and development costs" are no lists of things.
  const shares =
    items.length === 2 && kinds[0] === 'bare' && items.some((item) => item.to - item.from > 1);
  return alike && !shares && kinds.every((kind) => kind !== null) ? items : null;
}

const LINKS = /^(?:of|for|at|from|against|about)$/;

/** An item with what hangs on it: "scores of villagers", "two medals at the games". */
function itemEnd(tokens: Token[], from: number): number {
  const end = phraseEnd(tokens, from);
  if (end === from || !LINKS.test(tokens[end]?.lower ?? '')) return end;
  const long = phraseEnd(tokens, end + 1);
  return long === end + 1 ? end : long;
}

/** The nearest phrase, or a longer one when that is an item by itself, with a mark or verb before it. */
function itemStart(tokens: Token[], end: number): number {
  const from = phraseStart(tokens, end);
  if (from === end || !LINKS.test(tokens[from - 1]?.lower ?? '')) return from;
  const long = phraseStart(tokens, from - 1);
  if (long === from - 1) return from;
  const counted = tokens[long]?.pos === 'NUM' || isCount(tokens[from - 2]);
  return counted || tokens[long - 1]?.text === ',' ? long : from;
}

const isCount = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:dozens|scores|hundreds|thousands|millions|billions|tens)$/.test(token.lower);

/**
 * Items of one kind can stand for each other: names, counted things, things with an article.
 * "the rise and fall" and "US and Western interests" share a word between them and stay whole.
 */
function kindOf(tokens: Token[], item: TokenSpan): string | null {
  const words = tokens.slice(item.from, item.to);
  const head = words.findLast((token) => isHead(token));
  const first = words[0];
  if (!first || !head || head.pos === 'PRON') return null;
  if (words.some((token) => token.pos === 'NUM') || isCount(first)) return 'counted';
  if (first.pos === 'DET' || first.pos === 'PRON') return 'determined';
  if (words.every((token) => token.pos === 'PROPN' || token.lower === 'of')) return 'named';
  if (head.pos === 'NOUN' && head.lower.endsWith('s')) return 'plural';
  return words.length === 1 || /^(?:NOUN|ADJ)$/.test(first.pos) ? 'bare' : null;
}
