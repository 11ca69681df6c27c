import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareClaim, UnreadableImport } from '@/lib/exchange/imported-claims';
import { readDoccano } from '@/lib/exchange/read-doccano';
import { readLabelStudio } from '@/lib/exchange/read-label-studio';
import { renderDoccano } from '@/lib/reports/annotations/render-doccano';
import { renderLabelStudio } from '@/lib/reports/annotations/render-label-studio';
import { anyReport, handedBack } from '@/lib/reports/sample/report-arbitraries';

describe('what goes out comes back', () => {
  test('through doccano: texts, words and statuses', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { articles, refusals } = readDoccano(renderDoccano(report));
        expect(refusals).toEqual([]);
        expect(articles).toEqual([
          {
            where: 'line 1',
            title: report.article.title,
            text: report.revision.text,
            claims: handedBack(report).map((claim) => ({
              ...claim,
              ...bareClaim,
              status: claim.status,
            })),
            refusals: [],
          },
        ]);
      }),
      { numRuns: 200 },
    );
  });

  test('through Label Studio: texts, words, statuses, kinds and wordings', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { articles, refusals } = readLabelStudio(renderLabelStudio(report));
        expect(refusals).toEqual([]);
        expect(articles).toEqual([
          {
            where: 'task 1',
            title: report.article.title,
            text: report.revision.text,
            claims: handedBack(report),
            refusals: [],
          },
        ]);
      }),
      { numRuns: 200 },
    );
  });

  test('a reader in Python finds every word where doccano is told it is', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { text, entities } = JSON.parse(renderDoccano(report));
        const characters = Array.from<string>(text);
        const words = entities.map((each: { start_offset: number; end_offset: number }) =>
          characters.slice(each.start_offset, each.end_offset).join(''),
        );
        expect(words).toEqual(report.claims.flatMap(({ parts }) => parts.map((part) => part.text)));
      }),
    );
  });
});

const text = 'One 💩 said yes. Two said no.';

describe('a line of doccano', () => {
  const line = (example: object) => readDoccano(JSON.stringify({ text, ...example }));
  const entity = (id: number, start: number, end: number) => ({
    id,
    label: 'Disputed',
    start_offset: start,
    end_offset: end,
  });

  test('may have labels without relations', () => {
    const [article] = line({
      label: [
        [16, 27, 'VERIFIED'],
        [0, 3, 'ORG'],
      ],
    }).articles;
    expect(article?.claims.map(({ ranges, status }) => [ranges, status])).toEqual([
      [[{ start: 17, end: 28 }], 'VERIFIED'],
      [[{ start: 0, end: 3 }], null],
    ]);
  });

  test.each([
    ['It marks words beyond the end of the text.', [entity(7, 0, 400)], []],
    ['It marks a stretch of no length.', [entity(7, 3, 3)], []],
    ['It marks nothing but white space.', [entity(7, 3, 4)], []],
  ])('is refused in part: %s', (reason, entities, relations) => {
    const [article] = line({ entities: [entity(1, 0, 3), ...entities], relations }).articles;
    expect(article?.claims).toHaveLength(1);
    expect(article?.refusals).toEqual([{ where: 'line 1, 7', reason }]);
  });

  test.each([
    [
      'in a circle',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'from one part to two',
      [
        [1, 2],
        [1, 3],
      ],
    ],
    [
      'from two parts to one',
      [
        [1, 3],
        [2, 3],
      ],
    ],
  ])('whose parts are joined %s is refused in that part', (_, pairs) => {
    const entities = [entity(1, 0, 3), entity(2, 6, 10), entity(3, 11, 14), entity(4, 16, 19)];
    const relations = pairs.map(([from, to]) => ({ from_id: from, to_id: to, type: 'continues' }));
    const [article] = line({ entities, relations }).articles;
    expect(article?.refusals).toHaveLength(1);
    expect(article?.claims.at(-1)?.ranges).toEqual([{ start: 17, end: 20 }]);
  });

  test('that is none is refused by its number, and the others go in', () => {
    const { articles, refusals } = readDoccano(`{"text":"a b"}\n\n{\n[]\r\n{"text":"c"}\n`);
    expect(articles.map((article) => article.text)).toEqual(['a b', 'c']);
    expect(refusals.map(({ where }) => where)).toEqual(['line 3', 'line 4']);
  });
});

describe('a task of Label Studio', () => {
  const region = (start: number, end: number, words: string) => ({
    id: 'r1',
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { start, end, text: words, labels: ['unverified'] },
  });
  const read = (result: object[], more: object = {}) =>
    readLabelStudio(JSON.stringify([{ data: { text }, annotations: [{ result }], ...more }]));
  const wordsOf = ({ articles }: ReturnType<typeof readLabelStudio>) =>
    articles.flatMap(({ claims }) =>
      claims.flatMap(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end))),
    );

  test('counts in code points, or as older releases did in code units', () => {
    expect(wordsOf(read([region(16, 19, 'Two')]))).toEqual(['Two']);
    expect(wordsOf(read([region(17, 20, 'Two')]))).toEqual(['Two']);
  });

  test('is taken at its words where its positions are off', () => {
    expect(wordsOf(read([region(2, 5, 'Two')]))).toEqual(['Two']);
  });

  test('is refused where its words are not in the text, or in several places', () => {
    expect(read([region(0, 5, 'Three')]).articles[0]?.refusals).toEqual([
      { where: 'task 1, region r1', reason: 'The text does not have the words “Three”.' },
    ]);
    expect(read([region(0, 4, 'said')]).articles[0]?.refusals).toEqual([
      {
        where: 'task 1, region r1',
        reason: 'The words “said” stand in several places of the text.',
      },
    ]);
  });

  test('gives its predictions where nobody has annotated it', () => {
    const work = { result: [region(16, 19, 'Two')] };
    const cancelled = [{ was_cancelled: true, result: [region(0, 3, 'One')] }];
    expect(wordsOf(read([], { annotations: cancelled, predictions: [work] }))).toEqual(['Two']);
  });

  test.each([
    ['{', 'The file is not JSON.'],
    ['{}', 'The file is no list of tasks.'],
  ])('is looked for in vain in %j', (file, reason) => {
    expect(() => readLabelStudio(file)).toThrow(new UnreadableImport(reason));
  });

  test('without a text is refused by its number', () => {
    expect(readLabelStudio('[{"data":{"image":"a.png"}}]').refusals).toEqual([
      { where: 'task 1', reason: 'It is no task with a text in `data.text`.' },
    ]);
  });
});
