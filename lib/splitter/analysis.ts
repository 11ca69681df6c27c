import { quotedTokens } from './quotations';
import { tagSentence } from './tagger';
import type { Range, Token } from './types';
import { type VerbGroup, verbGroupsOf } from './verb-groups';

/** One sentence with everything the rules ask about it. Positions are indices into `tokens`. */
export type Analysis = {
  text: string;
  sentence: Range;
  tokens: Token[];
  groups: VerbGroup[];
  /** Per token: the verb group it belongs to, or undefined. */
  groupOf: (VerbGroup | undefined)[];
  /** Per token: does it stand between quotation marks (the marks included)? */
  quoted: boolean[];
};

/** Longer "sentences" are tables or broken text: they are not taken apart. */
export const LONGEST_SENTENCE = 1500;

/** `zones` are the quotations of the block the sentence stands in. */
export function analyse(text: string, sentence: Range, zones: Range[]): Analysis {
  const tokens = tagSentence(text, sentence);
  const groups = verbGroupsOf(tokens);
  const groupOf: (VerbGroup | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const group of groups) groupOf.fill(group, group.from, group.to);
  return { text, sentence, tokens, groups, groupOf, quoted: quotedTokens(tokens, zones) };
}

/** The characters of tokens from..to (exclusive), without marks at the ends; null when nothing is left. */
export function rangeOf(analysis: Analysis, from: number, to: number): Range | null {
  let first = from;
  let last = to - 1;
  while (first <= last && isEdgeMark(analysis.tokens[first])) first++;
  while (last >= first && isEdgeMark(analysis.tokens[last])) last--;
  const start = analysis.tokens[first]?.start;
  const end = analysis.tokens[last]?.end;
  return first > last || start === undefined || end === undefined ? null : { start, end };
}

const EDGE_MARKS = new Set([
  ',',
  '.',
  ';',
  ':',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '—',
  '–',
  '-',
  '--',
  '!',
  '?',
  '…',
  '...',
]);

export const isEdgeMark = (token: Token | undefined): boolean =>
  token !== undefined &&
  (EDGE_MARKS.has(token.text) || (token.pos === 'PUNCT' && /^[.,;:'"“”‘’–—-]+$/.test(token.text)));
