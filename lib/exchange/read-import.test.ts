import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderAnnotations } from '@/lib/reports/annotations/render-annotations';
import { renderDoccano } from '@/lib/reports/annotations/render-doccano';
import { renderLabelStudio } from '@/lib/reports/annotations/render-label-studio';
import { renderCsv } from '@/lib/reports/csv/render-csv';
import { anyReport, handedBack } from '@/lib/reports/sample/report-arbitraries';
import { UnreadableImport } from './imported-claims';
import { readImport } from './read-import';

describe('a file is told by what stands in it', () => {
  const review = '{"@type":"ClaimReview","claimReviewed":"a b"}';
  test.each([
    ['doccano', '{"text":"a b","label":[[0,1,"x"]]}'],
    ['doccano', '\uFEFF{"text":"a b"}\n{"text":"c"}\n'],
    ['doccano', '{"text":"a b"}\r\n{\r\n'],
    ['label-studio', '[{"data":{"text":"a b"}}]'],
    ['annotations', '[{"type":"Annotation","target":{"selector":{"type":"x"}}}]'],
    ['annotations', '{"type":"AnnotationCollection","total":0}'],
    ['table', 'quote,status\na,true'],
    ['claim-review', review],
    ['claim-review', `[${review}]`],
    ['claim-review', `{"@graph":[${review}]}`],
  ])('%s: %j', (tool, file) => {
    expect(readImport(file, 'a b').tool).toBe(tool);
  });

  test.each([
    ['', 'The file is empty.'],
    ['{"a":1', 'The file is neither JSON nor JSON Lines: it may be cut off.'],
    ['[]', 'The file has no ClaimReviews.'],
    ['{"a":1}', 'The file has no ClaimReviews.'],
    ['Once upon a time', 'The table has no column called quote or wording.'],
  ])('or refused: %j', (file, reason) => {
    expect(() => readImport(file, 'a b')).toThrow(new UnreadableImport(reason));
  });
});

test('where the claims have no text of their own it is asked for', () => {
  expect(readImport('quote\na', null)).toEqual({
    tool: 'table',
    lacksText: true,
    articles: [],
    refusals: [],
  });
});

describe('what goes out comes back', () => {
  test.each([
    ['Web Annotations', renderAnnotations],
    ['CSV', renderCsv],
    ['Label Studio', renderLabelStudio],
    ['doccano', renderDoccano],
  ])('through %s, with the very words of every claim', (_, render) => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { text } = report.revision;
        const { articles, refusals } = readImport(render(report), text);
        expect(refusals).toEqual([]);
        expect(articles.map((article) => article.text)).toEqual([text]);
        expect(articles[0]?.refusals).toEqual([]);
        const words = (claims: { ranges: object[]; status: string | null }[] = []) =>
          claims.map(({ ranges, status }) => ({ ranges, status }));
        expect(words(articles[0]?.claims)).toEqual(words(handedBack(report)));
      }),
      { numRuns: 100 },
    );
  });
});

test('whatever comes is read or refused, and nothing else happens', () => {
  const anything = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc
      .constantFrom('{"text":', '[{"data":', 'quote\n')
      .chain((start) => fc.string({ unit: 'binary' }).map((rest) => start + rest)),
  );
  fc.assert(
    fc.property(anything, (file) => {
      try {
        const { articles, lacksText } = readImport(file, 'a b');
        expect(lacksText || Array.isArray(articles)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableImport);
      }
    }),
    { numRuns: 1000 },
  );
});
