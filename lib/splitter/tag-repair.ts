import type { Token } from './types';

const DETERMINING = new Set(['DET', 'ADJ', 'NUM']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);
const MODIFIER_ENDING = /(?:ed|ing|en)$/;
const CONTRACTED_BE = /^(?:here|there|that|what|who|where|it|he|she)'s$/;

/**
 * Mends the kinds of mistakes the tagger is known to make: participles in front of their noun
 * taken for verbs, "reports" after "according to", and verbs of the past taken for nouns.
 */
export function repairTags(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const pos = repaired(tokens, i);
    return pos === token.pos ? token : { ...token, pos };
  });
}

function repaired(tokens: Token[], i: number): string {
  const token = tokens[i];
  if (!token) return 'X';
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  const named = /^\p{Lu}/u.test(token.text) && previous?.pos === 'PROPN';
  if (named && (token.pos === 'VERB' || token.pos === 'ADJ')) return 'PROPN';
  if (
    token.pos === 'ADV' &&
    previous?.lower === 'the' &&
    /^(?:north|south|east|west)/.test(token.lower)
  ) {
    return 'NOUN';
  }
  if (token.pos === 'VERB') return verbOrNot(token, previous, next, tokens[i - 2]);
  if (token.pos === 'ADJ' && standsAsNoun(tokens, i)) return 'NOUN';
  if (CONTRACTED_BE.test(token.lower)) return 'PRON';
  if (token.lower === 'that' && token.pos === 'SCONJ') {
    const noun = previous?.pos === 'NOUN' || previous?.pos === 'PROPN';
    const verb = next?.pos === 'VERB' || next?.pos === 'AUX';
    return noun && verb ? 'PRON' : token.pos;
  }
  return token.pos;
}

function verbOrNot(token: Token, previous?: Token, next?: Token, beforePrevious?: Token): string {
  if (!previous || !next) return token.pos;
  const possessive =
    previous.pos === 'PRON' && /^(?:its|his|her|their|our|my|your)$/.test(previous.lower);
  const determined = DETERMINING.has(previous.pos) || possessive || previous.lower === "'s";
  if (previous.lower === 'to' && beforePrevious?.lower === 'according') return 'NOUN';
  if (MODIFIER_ENDING.test(token.lower) && NOMINAL.has(next.pos)) {
    if (determined && previous.lower !== 'that' && previous.pos !== 'NUM') return 'ADJ';
    if (previous.pos === 'ADP' && token.lower.endsWith('ed')) return 'ADJ';
  }
  const article = /^(?:the|a|an)$/.test(previous.lower) || possessive;
  if (article && !NOMINAL.has(next.pos)) return 'NOUN';
  return token.pos;
}

/** "the top general in", "the wounded were": an adjective at the end of its phrase is a noun. */
function standsAsNoun(tokens: Token[], i: number): boolean {
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (!previous || !next || !/^(?:ADP|VERB|AUX)$/.test(next.pos)) return false;
  if (previous.pos === 'DET') return next.pos !== 'ADP' && /^the$/.test(previous.lower);
  return (
    previous.pos === 'PROPN' &&
    tokens.slice(Math.max(0, i - 4), i).some((token) => token.pos === 'DET')
  );
}
