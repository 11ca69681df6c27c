import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import type { Boundary } from './boundary-rules';
import { sentencesBy } from './sentences';

const sentences = (text: string) =>
  splitter()
    .split(text)
    .sentences.map((range) => text.slice(range.start, range.end));

describe('sentences', () => {
  test.each([
    ['Mr. Holt met Gen. Silva. They talked.', 2],
    ['Troops of the U.S. Army left. The U.S. They stayed.', 3],
    ['Jane E. Holt won 3.5 million votes. She thanked them.', 2],
    ['“The road is closed.” He added that it was late.', 2],
    ['"Is it over?" she asked. Nobody knew.', 2],
    ['It cost a lot ... and nobody paid. They left.', 2],
    ['It cost . . . I think it cost a lot. They left.', 2],
    ['On Jan. 5 it rained. On Feb. 6 it snowed.', 2],
    ['It opened at 5 p.m. on Monday. The doors shut at 9 p.m. They left.', 3],
    ['See No. 7 and fig. 3. They differ.', 2],
    ['Holt & Co. made ships. Lund Inc. bought them.', 2],
    ['Roads were closed.Police blamed ice.', 2],
    ['The report [...] was late. Nobody read it.', 2],
    ['See www.harlow.example/news/ http://www.lund.example/a.html https://holt.example', 3],
    ['The page is at www.harlow.example/News.Archive now. It is old.', 2],
    ['Mr. McLund and Ms. Holt-Silva met Rep. J.K. Varn. They talked.', 2],
    ['“Who closed the road?” Mira Holt asked. Nobody knew.', 2],
    ['The curfew ended at 2 a.m. Friday. Shops opened.', 2],
    ['At 5 a.m. Mr. Holt left. He came back by noon.', 2],
    ['They left at 6 P.M. Mr. Holt stayed. He slept.', 3],
    ['The council met on Fri. Sept. 22 and on Mon. 25. It met again.', 2],
    ['It rained from Aug. 3 to Sept. 14. The dam held.', 2],
    ['The judge replaced Steffen W. Graae. He had left.', 2],
    ['K.C. Varn called. Nobody answered.', 2],
    ['Were Silva and co. at the harbour? Nobody knew.', 2],
    ['Drs. Holt and Silva came. They were late.', 2],
    ['P.S. The road is closed. Take the ferry.', 2],
    ['She works at Yahoo! in the north. Her office is small.', 2],
    ['What?! They left the harbour at night? Nobody saw them.', 3],
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

  test('items of a list that runs on in a line come apart, each with its number', () => {
    expect(sentences('1. Close the harbour 2. Warn the villages 3. Open the dam')).toEqual([
      '1. Close the harbour',
      '2. Warn the villages',
      '3. Open the dam',
    ]);
    expect(sentences('• 9.) Bread and salt • 10.) Fresh water')).toEqual([
      '• 9.) Bread and salt',
      '• 10.) Fresh water',
    ]);
  });

  test('a full stop and an ellipsis set with spaces belong to the sentences they stand in', () => {
    expect(sentences('The dam had long been weak. . . . The council knew. . . .')).toEqual([
      'The dam had long been weak.',
      '. . . The council knew. . . .',
    ]);
  });

  test('who took a picture stands apart from its caption', () => {
    expect(sentences('The bridge over the Varn after the flood Image: Mira Holt.')).toEqual([
      'The bridge over the Varn after the flood',
      'Image: Mira Holt.',
    ]);
  });

  test('a dateline is a sentence, so that no word is in none', () => {
    expect(
      sentences('HARLOW, May 4 (Reuters) - The river flooded three villages. It fell by noon.'),
    ).toEqual([
      'HARLOW, May 4 (Reuters) -',
      'The river flooded three villages.',
      'It fell by noon.',
    ]);
  });

  test('writing without capitals has sentences too', () => {
    expect(sentences('i went there last week. it was great! the staff is nice.')).toHaveLength(3);
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

  test('other languages come apart by the Unicode rules, titles and initials kept', () => {
    expect(
      sentences('Der Fluss stieg am Montag. Dr. Holt und J. Silva sahen das. Drei Dörfer litten.'),
    ).toHaveLength(3);
    const endless = 'слово '.repeat(3000);
    expect(sentences(endless)).toEqual([endless.trim()]);
  });
});

const parts = fc.constantFrom(
  ...`The the harbour was closed Mr. U.S. No. 7 1. 2. a) • . . . … ? ! ?! "Stop!" “Go.” ( ) [ ] [...] end.Next
  i said --- — - : ; , Image: e.g. x@y.example www.a.example 。 次 😀 \u00a0 \u200b \ud83d e\u0301`.split(
    /\s+/,
  ),
);
const blocks = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.array(parts, { maxLength: 40 }).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  ),
  { maxLength: 4 },
);

/** The blocks one after another in a text, with where each of them lies. */
function laidOut(contents: string[]) {
  const text = contents.join('\n');
  let start = 0;
  const ranges = contents.map((content) => {
    const range = { start, end: start + content.length };
    start = range.end + 1;
    return range;
  });
  return { text, ranges };
}

const WHITE = /[\s\uFEFF\u200B]/g;

describe('whatever decides', () => {
  test('the sentences of a block hold all of it but white space, in order', () => {
    fc.assert(
      fc.property(blocks, fc.infiniteStream(fc.boolean()), (contents, answers) => {
        const { text, ranges } = laidOut(contents);
        const found = sentencesBy(text, ranges, () => answers.next().value ?? true);
        expect(found).toHaveLength(ranges.length);
        for (const [i, own] of found.entries()) {
          const words = own.map(({ start, end }) => text.slice(start, end));
          expect(words.join('').replace(WHITE, '')).toBe(contents[i]?.replace(WHITE, ''));
          for (const each of words)
            expect(each.replace(/^[\s\uFEFF\u200B]|[\s\uFEFF\u200B]$/g, '')).toBe(each);
          for (const [k, { start }] of own.entries()) {
            expect(start).toBeGreaterThanOrEqual(own[k - 1]?.end ?? ranges[i]?.start ?? 0);
          }
        }
      }),
    );
  });

  test('each boundary is asked about once at the most, in order', () => {
    fc.assert(
      fc.property(blocks, (contents) => {
        const { text, ranges } = laidOut(contents);
        const asked: number[] = [];
        sentencesBy(text, ranges, ({ context, at }) => {
          asked.push(context.pieces[at]?.end ?? -1);
          return false;
        });
        expect(asked).toEqual([...new Set(asked)].sort((a, b) => a - b));
      }),
    );
  });

  // What is asked grows with the text and with nothing else, however little the text is English.
  test.each([
    ['one endless sentence', 'The Word of Man '],
    ['quotation marks in each other', '"“(‘[”)'],
    ['stops without an end', '. '],
    ['marks without a space', 'a!”b?'],
    ['an endless list', '1. One 2. Two '],
  ])('the questions grow with the text: %s', (_, unit) => {
    const questions = (times: number) => {
      const text = unit.repeat(times);
      const asked: Boundary[] = [];
      sentencesBy(text, [{ start: 0, end: text.length }], (boundary) => {
        asked.push(boundary);
        return false;
      });
      return asked.length;
    };
    expect(questions(4000)).toBeLessThanOrEqual(4 * questions(1000) + 100);
  });

  test.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['nothing but stops', '.'.repeat(1_000_000)],
    ['one sentence', 'the word of man '.repeat(60_000).trim()],
  ])('a megabyte of %s is one sentence', (_, text) => {
    expect(sentencesBy(text, [{ start: 0, end: text.length }], () => false)).toEqual([
      [{ start: 0, end: text.length }],
    ]);
  });
});
