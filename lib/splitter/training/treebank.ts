import type { Range } from '../types';

/** A text with the sentences that people marked in it, in order. */
export type MarkedText = { id: string; text: string; sentences: Range[] };

/**
 * The documents of a treebank in CoNLL-U (universaldependencies.org/format.html), their texts put
 * together again: sentences of a paragraph with a space between them unless the last word has
 * `SpaceAfter=No`, paragraphs with a blank line.
 */
export function markedTexts(conllu: string): MarkedText[] {
  const texts: MarkedText[] = [];
  for (const lines of sentenceLines(conllu)) {
    const id = commentOf(lines, '# newdoc id = ');
    const words = commentOf(lines, '# text = ')?.trim() ?? '';
    if (id !== null) texts.push({ id, text: '', sentences: [] });
    const document = texts.at(-1);
    if (!document || words === '') continue;
    const paragraph = lines.some((line) => line.startsWith('# newpar'));
    if (paragraph && document.text !== '') document.text = `${document.text.trimEnd()}\n\n`;
    const start = document.text.length;
    document.text += words;
    document.sentences.push({ start, end: document.text.length });
    if (!/(?:\t|\|)SpaceAfter=No(?:\||$)/.test(lines.at(-1) ?? '')) document.text += ' ';
  }
  return texts.map((document) => ({ ...document, text: document.text.trimEnd() }));
}

function sentenceLines(conllu: string): string[][] {
  return conllu
    .split(/\r?\n\r?\n/)
    .map((sentence) => sentence.split(/\r?\n/).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
}

function commentOf(lines: string[], prefix: string): string | null {
  return lines.find((line) => line.startsWith(prefix))?.slice(prefix.length) ?? null;
}
