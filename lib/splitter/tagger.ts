import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { repairTags } from './tag-repair';
import type { Range, Token } from './types';

type Analyser = ReturnType<typeof winkNLP>;

// Loading the model takes tens of milliseconds, so it waits for the first text in English.
let analyser: Analyser | undefined;

/**
 * The words and marks of one sentence with part of speech (Universal Dependencies names) and lemma.
 * Offsets are re-aligned with the raw text: a token that cannot be found there is left out.
 */
export function tagSentence(text: string, sentence: Range): Token[] {
  analyser ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = analyser;
  const raw = text.slice(sentence.start, sentence.end);
  const tokens = analyser.readDoc(raw).tokens();
  const values = tokens.out();
  const tags = tokens.out(its.pos);
  // The published types give this one function a parameter list of its own by mistake.
  const lemmas = tokens.out(its.lemma as ItsFunction<string>);
  const found: Token[] = [];
  let cursor = 0;
  for (const [i, value] of values.entries()) {
    const at = value === '' ? -1 : raw.indexOf(value, cursor);
    if (at < 0) continue;
    cursor = at + value.length;
    found.push({
      start: sentence.start + at,
      end: sentence.start + cursor,
      text: value,
      lower: value.toLowerCase().replaceAll('’', "'"),
      lemma: lemmas[i] ?? value.toLowerCase(),
      pos: tags[i] ?? 'X',
    });
  }
  return repairTags(joinCompounds(text, found));
}

const HYPHENS = new Set(['-', '‐', '‑']);

/** "Rome-based" and "B-52" are one word to a reader, and to every rule that follows. */
function joinCompounds(text: string, tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const left = joined.at(-1);
    const right = tokens[i + 1];
    const tight = left?.end === token.start && right?.start === token.end;
    if (left && right && tight && HYPHENS.has(token.text) && right.pos !== 'PUNCT') {
      joined[joined.length - 1] = compound(text, left, right);
      i++;
    } else joined.push(token);
  }
  return joined;
}

function compound(text: string, left: Token, right: Token): Token {
  const word = text.slice(left.start, right.end);
  const named = left.pos === 'PROPN' && right.pos !== 'VERB' && right.pos !== 'ADJ';
  const pos = named ? 'PROPN' : right.pos === 'VERB' ? 'ADJ' : right.pos;
  const lower = word.toLowerCase();
  return { start: left.start, end: right.end, text: word, lower, lemma: lower, pos };
}
