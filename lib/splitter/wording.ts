import type { Statement } from './claims/statement';
import type { Analysis, Word } from './words/analysis';

/**
 * A statement as a sentence of its own: its words in order, the glue a shortened clause needs, a
 * capital and a full stop. `asked`: it closes its sentence, which is a question.
 */
export function standaloneText(
  { text, words }: Analysis,
  { wording }: Statement,
  asked: boolean,
): string {
  const parts: string[] = [];
  let previous = -2;
  for (const part of wording) {
    const word = typeof part === 'number' ? words[part] : undefined;
    const follows = typeof part === 'number' && part === previous + 1;
    const clings = part === "'s" || part === "'" || word?.text === ',';
    parts.push(follows ? text.slice(words[previous]?.end, word?.start) : clings ? '' : ' ');
    parts.push(word ? asHere(word, part === 0 && parts.length > 1) : String(part));
    previous = typeof part === 'number' ? part : -2;
  }
  return asSentence(parts.join(''), asked);
}

/** A word as it is written inside a sentence, where the text has it first in one. */
function asHere({ text, tag }: Word, moved: boolean): string {
  if (!moved) return text;
  const keeps = /^NNPS?$/.test(tag) || text === 'I' || /^\p{Lu}\p{Lu}/u.test(text);
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** `words` with single spaces, whole quotations, a capital and an end mark. */
export function asSentence(words: string, asked = false): string {
  if (!/[\p{L}\p{N}]/u.test(words)) return words.trim();
  const spaced = /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
  const plain = balanceQuotes(spaced.trim()).replace(/[\s,;:–—-]+$/u, '');
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
