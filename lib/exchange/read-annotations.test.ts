import { describe, expect, test } from 'vitest';
import { UnreadableImport } from '@/lib/exchange/imported-claims';
import { readAnnotations } from '@/lib/exchange/read-annotations';

const text = 'One 💩 said yes. Two said no. Nobody said yes.';

const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });
const annotation = (...selector: object[]) => ({
  type: 'Annotation',
  target: { source: 'https://news.example/a', selector },
});

const read = (...items: object[]) => readAnnotations(JSON.stringify(items), text);
const wordsOf = ({ claims }: ReturnType<typeof read>) =>
  claims.map(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)).join(' … '));

describe('words are found', () => {
  test('at their position, which is counted in code points', () => {
    expect(wordsOf(read(annotation(position(16, 19))))).toEqual(['Two']);
  });

  test('where they are, if they are not at their position', () => {
    expect(wordsOf(read(annotation(quote('Two said no'), position(0, 11))))).toEqual([
      'Two said no',
    ]);
  });

  test('by their context where they stand in several places', () => {
    const [first, last] = [quote('said yes', '💩 '), quote('said yes', 'Nobody ')];
    const { claims } = read(annotation(first), annotation(last));
    expect(claims.map(({ ranges }) => ranges[0]?.start)).toEqual([7, 37]);
  });

  test('in one annotation alone, in a page and in a collection', () => {
    const one = annotation(quote('Two'));
    for (const file of [one, [one], { items: [one] }, { first: { items: [one] } }]) {
      expect(wordsOf(readAnnotations(JSON.stringify(file), text))).toEqual(['Two']);
    }
  });
});

describe('what is not certain is refused by its number and with the reason', () => {
  test.each([
    ['The words “said yes” stand in several places of the text.', annotation(quote('said yes'))],
    ['The text does not have the words “Three”.', annotation(quote('Three'), position(0, 3))],
    [
      'It names neither the words nor a position that the text has.',
      annotation(position(40, 4000)),
    ],
    ['It marks a stretch of no length.', annotation(position(4, 4))],
    ['It is no annotation of a text.', { type: 'Annotation', target: 'https://news.example/a' }],
    ['It is no annotation of a text.', { type: 'Annotation' }],
  ])('%s', (reason, item) => {
    const { claims, refusals } = read(annotation(quote('Two')), item);
    expect(claims).toHaveLength(1);
    expect(refusals).toEqual([{ where: 'annotation 2', reason }]);
  });

  test('parts of a claim out of order', () => {
    const parts = ['Two', 'One'].map((words) => ({ selector: quote(words) }));
    expect(read({ type: 'Annotation', target: parts }).refusals).toEqual([
      { where: 'annotation 1', reason: 'Its parts overlap, or are out of order.' },
    ]);
  });
});

test('bodies that are something else are passed over', () => {
  const body = [
    'https://news.example/b',
    { type: 'Video' },
    null,
    { purpose: 'classifying', value: 'Disputed' },
  ];
  const [claim] = read({ ...annotation(quote('Two')), body }).claims;
  expect(claim).toMatchObject({ status: 'DISPUTED', wording: null, kind: null });
});

test.each([
  ['{', 'The file is not JSON.'],
  ['{"claims": []}', 'The file has no W3C Web Annotations.'],
  ['7', 'The file has no W3C Web Annotations.'],
])('%j is refused as a whole', (file, reason) => {
  expect(() => readAnnotations(file, text)).toThrow(new UnreadableImport(reason));
});
