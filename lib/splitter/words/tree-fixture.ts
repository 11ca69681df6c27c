// Trees drawn by hand, for tests of the rules over trees: what a rule does with a tree must not
// depend on whether the trained parser would find that tree.

import { quotationsIn, quotedTokens } from '../quotations';
import type { Analysis, Word } from './analysis';

/**
 * Words written as "Ada/NNP/2/nsubj left/VBD/0/root": each with its Penn tag, the number of the
 * word it hangs on, counted from 1 and 0 for the root, and its relation. The last two may be left
 * out where a rule looks at tags alone. The universal part of speech follows from the others.
 */
export function wordsOf(notation: string): Word[] {
  let end = 0;
  let before = '';
  return notation
    .trim()
    .split(/\s+/)
    .map((written) => {
      const [text = '', tag = '', head = '0', label = 'dep'] = written.split('/');
      const glued = end === 0 || /^(?:[,.;:!?)”’…%]|n['’]t)/.test(text) || /[(“$]$/.test(before);
      const start = glued ? end : end + 1;
      end = start + text.length;
      before = text;
      const lower = text.toLowerCase().replaceAll('’', "'");
      return {
        start,
        end,
        text,
        lower,
        pos: posOf(tag, label),
        tag,
        head: Number(head) - 1,
        label,
        confidence: 1,
      };
    });
}

/** A sentence with the tree that `notation` draws. Throws where it draws none. */
export function treeOf(notation: string): Analysis {
  const words = wordsOf(notation);
  const children: number[][] = words.map(() => []);
  for (const [i, { head, text }] of words.entries()) {
    const above = new Set<number>();
    for (let k = i; k >= 0; k = words[k]?.head ?? -1) {
      if (above.has(k) || k >= words.length) throw new Error(`“${text}” is in no tree.`);
      above.add(k);
    }
    children[head]?.push(i);
  }
  if (words.filter(({ head }) => head < 0).length !== 1) throw new Error('A tree has one root.');
  let text = '';
  for (const word of words) text = text.padEnd(word.start) + word.text;
  const sentence = { start: 0, end: text.length };
  return {
    text,
    sentence,
    words,
    children,
    quoted: quotedTokens(words, quotationsIn(text, sentence)),
  };
}

/** The index of a word by its text. Throws where that is not exactly one. */
export function place({ words }: Pick<Analysis, 'words'>, text: string): number {
  const found = words.flatMap((word, k) => (word.text === text ? [k] : []));
  if (found.length !== 1) throw new Error(`“${text}” is there ${found.length} times.`);
  return found[0] as number;
}

/** Some words of a sentence, and glue between them, with a space between any two. */
export function read(
  { words }: Pick<Analysis, 'words'>,
  parts: readonly (number | string)[] | null | undefined,
): string | null {
  if (!parts) return null;
  return parts.map((part) => (typeof part === 'number' ? words[part]?.text : part)).join(' ');
}

const POS: Readonly<Record<string, string>> = {
  NNP: 'PROPN',
  NNPS: 'PROPN',
  NN: 'NOUN',
  NNS: 'NOUN',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WDT: 'PRON',
  WP$: 'PRON',
  EX: 'PRON',
  DT: 'DET',
  PDT: 'DET',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  WRB: 'ADV',
  RP: 'ADP',
  IN: 'ADP',
  CD: 'NUM',
  CC: 'CCONJ',
  TO: 'PART',
  POS: 'PART',
  MD: 'AUX',
  UH: 'INTJ',
};

function posOf(tag: string, label: string): string {
  if (/^(?:aux|cop)/.test(label)) return 'AUX';
  if (label === 'mark' && tag === 'IN') return 'SCONJ';
  if (tag.startsWith('VB')) return 'VERB';
  return POS[tag] ?? 'PUNCT';
}
