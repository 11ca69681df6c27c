import { describe, expect, test } from 'vitest';
import { sentencesIn } from './sentences';

const sentences = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }).map((range) =>
    text.slice(range.start, range.end),
  );

describe('sentencesIn', () => {
  test.each([
    ['Mr. Holt met Gen. Silva. They talked.', 2],
    ['Troops of the U.S. Army left. The U.S. They stayed.', 3],
    ['Jane E. Holt won 3.5 million votes. She thanked them.', 2],
    ['“The road is closed.” He added that it was late.', 2],
    ['"Is it over?" she asked. Nobody knew.', 2],
    ['It cost a lot ... and nobody paid. They left.', 2],
    ['The firm (founded in Lund. Later moved.) grew. It sold ships.', 2],
    ['On Jan. 5 it rained. On Feb. 6 it snowed.', 2],
    ['It opened at 5 p.m. on Monday. The doors shut at 9 p.m. They left.', 3],
    ['See No. 7 and fig. 3. They differ.', 2],
    ['Holt & Co. made ships. Lund Inc. bought them.', 2],
    ['Roads were closed.Police blamed ice.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test('a mark or bracket behind the full stop belongs to its sentence', () => {
    expect(sentences('They said "no." (It was late.) Then they left.')).toEqual([
      'They said "no."',
      '(It was late.)',
      'Then they left.',
    ]);
  });

  test('white space and byte order marks stay outside', () => {
    expect(sentences('\ufeff  It rained.\u00a0\u00a0It snowed. \u200b')).toEqual([
      'It rained.',
      'It snowed.',
    ]);
  });

  test('a long paragraph keeps every sentence whole', () => {
    const text = 'Three villages near Harlow were flooded on Monday. '.repeat(400);
    expect(new Set(sentences(text))).toEqual(
      new Set(['Three villages near Harlow were flooded on Monday.']),
    );
    expect(sentences(text)).toHaveLength(400);
  });
});
