import type { Analysis } from './analysis';
import type { TokenClaim } from './clause-claims';
import type { Range } from './types';

/** The ranges of a claim: neighbouring tokens make one range with what stands between them. */
export function claimRanges(analysis: Analysis, claim: TokenClaim): Range[] {
  const ranges: Range[] = [];
  let previous = -2;
  for (const index of claim.tokens) {
    const token = analysis.tokens[index];
    if (!token) continue;
    const open = ranges.at(-1);
    if (open && index === previous + 1) open.end = token.end;
    else ranges.push({ start: token.start, end: token.end });
    previous = index;
  }
  return ranges;
}

/**
 * A claim as a sentence of its own: its words in order, the glue a shortened clause needs, a capital
 * and a full stop. `asked`: it closes its sentence, which is a question.
 */
export function standaloneText(analysis: Analysis, claim: TokenClaim, asked: boolean): string {
  const words: string[] = [];
  let previous = -2;
  for (const index of claim.tokens) {
    const token = analysis.tokens[index];
    if (!token) continue;
    const glue = claim.glue?.at === index ? claim.glue : null;
    if (index === previous + 1 && !glue)
      words.push(analysis.text.slice(analysis.tokens[previous]?.end, token.start));
    else words.push(' ');
    if (glue) words.push(glue.word, ' ');
    if (!glue?.instead) words.push(token.text);
    previous = index;
  }
  return asSentence(words.join(''), asked);
}

/** `words` with single spaces, whole quotations, a capital and an end mark. */
export function asSentence(words: string, asked = false): string {
  if (!/[\p{L}\p{N}]/u.test(words)) return words.trim();
  const plain = balanceQuotes(words.replace(/\s+/g, ' ').trim()).replace(/[\s,;:–—-]+$/u, '');
  const first = /^["“‘'«([]*/u.exec(plain)?.[0].length ?? 0;
  const capital = plain.codePointAt(first);
  const letter = capital === undefined ? '' : String.fromCodePoint(capital);
  const sentence =
    plain.slice(0, first) + letter.toUpperCase() + plain.slice(first + letter.length);
  if (/[.!?…][)"”’»\]]*$/u.test(sentence)) return sentence;
  return `${sentence}${asked ? '?' : '.'}`;
}

/** A quotation whose other mark fell outside the claim gets it back, or loses the one it has. */
function balanceQuotes(words: string): string {
  const opening = words.split('“').length - words.split('”').length;
  const straight = words.split('"').length - 1;
  let text = words;
  if (opening > 0) text = `${text}”`;
  else if (opening < 0) text = text.replace('”', '');
  if (straight % 2 === 1) text = text.startsWith('"') ? text.slice(1) : dropOrClose(text);
  return text;
}

function dropOrClose(text: string): string {
  return text.endsWith('"') ? text.slice(0, -1) : `${text}"`;
}
