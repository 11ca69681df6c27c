import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConllu, type TreebankWord, textOf } from './conllu';

const row = (...fields: string[]) => fields.join('\t');

const FILE = [
  '# newdoc id = harbour-1',
  '# sent_id = 1',
  "# text = She didn't see Ada's boat, right?",
  row('1', 'She', 'she', 'PRON', 'PRP', '_', '4', 'nsubj', '_', '_'),
  row('2-3', "didn't", '_', '_', '_', '_', '_', '_', '_', '_'),
  row('2', 'did', 'do', 'AUX', 'VBD', '_', '4', 'aux', '_', '_'),
  row('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_'),
  row('4', 'see', 'see', 'VERB', 'VB', '_', '0', 'root', '_', '_'),
  row('5-6', "Ada's", '_', '_', '_', '_', '_', '_', '_', '_'),
  row('5', 'Ada', 'Ada', 'PROPN', 'NNP', '_', '7', 'nmod:poss', '_', '_'),
  row('6', "'s", "'s", 'PART', 'POS', '_', '5', 'case', '_', '_'),
  row('7', 'boat', 'boat', 'NOUN', 'NN', '_', '4', 'obj', '_', 'SpaceAfter=No'),
  row('8', ',', ',', 'PUNCT', ',', '_', '9', 'punct', '_', '_'),
  row('8.1', 'is', 'be', 'AUX', 'VBZ', '_', '_', '_', '9:cop', '_'),
  row('9', 'right', 'right', 'ADJ', 'JJ', '_', '4', 'parataxis', '_', 'Gloss=x|SpaceAfter=No'),
  row('10', '?', '?', 'PUNCT', '.', '_', '4', 'punct', '_', '_'),
  '',
  '# sent_id = 2',
  row('1-2', 'cannot', '_', '_', '_', '_', '_', '_', '_', 'SpaceAfter=No'),
  row('1', 'can', 'can', 'AUX', 'MD', '_', '0', 'root', '_', '_'),
  row('2', 'not', 'not', 'PART', 'RB', '_', '1', 'advmod', '_', '_'),
  row('3', '.', '.', 'PUNCT', '.', '_', '1', 'punct', '_', '_'),
  '',
  '',
  '# newdoc id = harbour-2',
  row('1', 'Closed', 'close', 'VERB', 'VBN', '_', '0', 'root', '_', '_'),
].join('\n');

describe('a treebank in CoNLL-U', () => {
  const sentences = readConllu(FILE);

  test('gives its sentences with the documents they are from, also the last without a blank line', () => {
    expect(sentences.map(({ document, words }) => [document, words.length])).toEqual([
      ['harbour-1', 10],
      ['harbour-1', 3],
      ['harbour-2', 1],
    ]);
  });

  test('gives the words of a contraction one by one, with nothing between them', () => {
    expect(textOf(sentences[0]?.words ?? []).text).toBe("She didn't see Ada's boat, right? ");
    expect(textOf(sentences[1]?.words ?? []).text).toBe('cannot. ');
  });

  test('leaves out the nodes of the enhanced graph', () => {
    const forms = sentences[0]?.words.map(({ form }) => form);
    expect(forms?.join(' ')).toBe("She did n't see Ada 's boat , right ?");
  });

  test('has of each word what the columns say', () => {
    expect(sentences[0]?.words[4]).toEqual({
      form: 'Ada',
      lemma: 'Ada',
      upos: 'PROPN',
      xpos: 'NNP',
      head: 7,
      label: 'nmod:poss',
      space: false,
    });
  });

  test('is empty where there is nothing', () => {
    expect(readConllu('')).toEqual([]);
    expect(readConllu('# newdoc id = a\n\n\n')).toEqual([]);
  });
});

test('the places of words in their text are theirs', () => {
  const word = fc.record({ form: fc.string({ minLength: 1 }), space: fc.boolean() });
  fc.assert(
    fc.property(fc.array(word), (drawn) => {
      const words: TreebankWord[] = drawn.map((each) => ({
        ...each,
        lemma: '_',
        upos: 'X',
        xpos: 'FW',
        head: 0,
        label: 'dep',
      }));
      const { text, starts, ends } = textOf(words);
      expect(words.map((_, i) => text.slice(starts[i], ends[i]))).toEqual(
        words.map(({ form }) => form),
      );
      expect(text).toBe(words.map(({ form, space }) => form + (space ? ' ' : '')).join(''));
    }),
  );
});
