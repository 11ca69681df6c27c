/** One word of a treebank's sentence. `head` counts from 1; 0 is the root. */
export type TreebankWord = {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  head: number;
  label: string;
  /** Whether white space follows. */
  space: boolean;
};

export type TreebankSentence = { document: string; words: TreebankWord[] };

/**
 * The sentences of a file in CoNLL-U. Words of a contraction ("don't") are words of their own, as
 * the treebanks have them; empty nodes of the enhanced graph are left out.
 */
export function readConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  let words: TreebankWord[] = [];
  let glued = 0;
  let gluedSpace = true;
  for (const line of text.split('\n')) {
    if (line.startsWith('# newdoc')) document = line.split('=')[1]?.trim() ?? '';
    else if (line === '') {
      if (words.length > 0) sentences.push({ document, words });
      words = [];
      glued = 0;
    } else if (!line.startsWith('#')) {
      const fields = line.split('\t');
      const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', label = ''] =
        fields;
      const space = !(fields[9] ?? '').includes('SpaceAfter=No');
      if (id.includes('-')) {
        glued = Number(id.split('-')[1]);
        gluedSpace = space;
      } else if (!id.includes('.')) {
        const inside = Number(id) < glued;
        const last = Number(id) === glued;
        words.push({
          form,
          lemma,
          upos,
          xpos,
          head: Number(head),
          label,
          space: inside ? false : last ? gluedSpace : space,
        });
      }
    }
  }
  if (words.length > 0) sentences.push({ document, words });
  return sentences;
}

/** A treebank sentence as text, with the offsets of its words in UTF-16 code units. */
export function textOf(words: readonly TreebankWord[]): {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
} {
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  let text = '';
  for (const [i, { form, space }] of words.entries()) {
    starts[i] = text.length;
    text += form;
    ends[i] = text.length;
    if (space) text += ' ';
  }
  return { text, starts, ends };
}
