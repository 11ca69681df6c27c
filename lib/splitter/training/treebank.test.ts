import { describe, expect, test } from 'vitest';
import { countSentences, crossValidate, sentenceF1, trainSentences } from './train-sentences';
import { type MarkedText, markedTexts } from './treebank';

const TREEBANK = `# newdoc id = flood
# sent_id = 1
# newpar
# text = It rained.
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\trained\train\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No

# text = (Much.)
1\t(Much.)\tmuch\tADV\tRB\t_\t0\troot\t_\t_

# text = It stopped 😀
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_

# newpar
# text = The end
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_

# newdoc id = dam
# text = Another.
1\tAnother\tanother\tDET\tDT\t_\t0\troot\t_\t_
`;

describe('a treebank', () => {
  const texts = markedTexts(TREEBANK);

  test('gives its documents back as they were written', () => {
    expect(texts.map(({ id, text }) => [id, text])).toEqual([
      ['flood', 'It rained.(Much.) It stopped 😀\n\nThe end'],
      ['dam', 'Another.'],
    ]);
  });

  test('marks its sentences in UTF-16 code units', () => {
    const quotes = texts.map(({ text, sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end)),
    );
    expect(quotes).toEqual([['It rained.', '(Much.)', 'It stopped 😀', 'The end'], ['Another.']]);
  });
});

/** Texts in which a sentence ends behind "zap" and "Mox." never ends one. */
const invented: MarkedText[] = Array.from({ length: 30 }, (_, i) => {
  const sentences = [
    `Mox. Lund saw ${i} zap`,
    'Then Mox. Holt left',
    'Varn fell zap',
    'Mox. Silva slept',
  ];
  let text = '';
  const ranges = sentences.map((words) => {
    const start = text.length === 0 ? 0 : text.length + 1;
    text += text.length === 0 ? words : ` ${words}`;
    return { start, end: text.length };
  });
  // What no mark and no word of its own ends cannot be learned from so little: the second is joined.
  const [first, second, third, fourth] = ranges;
  if (!first || !second || !third || !fourth) throw new Error('four sentences');
  const marked = [first, { start: second.start, end: third.end }, fourth];
  return { id: `${i}`, text, sentences: marked };
});

describe('training where sentences end', () => {
  test('learns it from marked texts and finds the same in others', () => {
    const model = trainSentences(invented.slice(0, 20));
    const counts = countSentences(model, invented.slice(20));
    expect(counts).toEqual({ found: 30, marked: 30, same: 30 });
    const again = trainSentences(invented.slice(0, 20));
    expect(again.bias).toBe(model.bias);
    // Half a million numbers are compared as bytes; the matcher would take seconds.
    expect(Buffer.from(again.table).equals(Buffer.from(model.table))).toBe(true);
  });

  test('cross-validation measures every text once', () => {
    const counts = crossValidate(invented, 3);
    expect(counts.size).toBe(30);
    expect(sentenceF1(counts.values())).toBe(100);
  });

  test('F1 is over all sentences together, in percent', () => {
    const counts = [
      { found: 3, marked: 1, same: 1 },
      { found: 2, marked: 4, same: 2 },
    ];
    expect(sentenceF1(counts)).toBe(60);
  });
});
