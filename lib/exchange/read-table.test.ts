import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCsv } from '@/lib/reports/csv/render-csv';
import { anyReport, handedBack } from '@/lib/reports/sample/report-arbitraries';
import { UnreadableImport } from './imported-claims';
import { readTable } from './read-table';

const text = 'One 💩 said yes. Two said no.\r\nNobody said yes, “so far”.';

const read = (csv: string) => readTable(csv, text);
const quotes = ({ claims }: ReturnType<typeof readTable>) =>
  claims.map(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));

test('our own report comes back as it went out', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(readTable(renderCsv(report), report.revision.text)).toEqual({
        claims: handedBack(report),
        refusals: [],
      });
    }),
    { numRuns: 200 },
  );
});

describe('a plain table', () => {
  test('has of each claim what it has columns for', () => {
    const { claims } = read(
      'Quote,start,end,Wording,kind,Verdict,rationale,speaker\r\nTwo said no,,,Two of them refused.,quote,False,Both did.,Two\r\n',
    );
    expect(claims).toEqual([
      {
        ranges: [{ start: 17, end: 28 }],
        status: 'DISPUTED',
        wording: 'Two of them refused.',
        kind: 'QUOTE',
        rationale: 'Both did.',
        claimant: 'Two',
      },
    ]);
  });

  test.each([';', '\t'])('may be separated by %j, and its lines by any break', (sign) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const csv = [
        ['quote', 'status'],
        ['Two', 'true'],
        ['Nobody', 'disputed'],
      ];
      const found = read(csv.map((row) => row.join(sign)).join(end));
      expect(quotes(found)).toEqual([['Two'], ['Nobody']]);
      expect(found.claims.map(({ status }) => status)).toEqual(['VERIFIED', 'DISPUTED']);
    }
  });

  test('counts in code units or in code points, whichever has the words', () => {
    const rows = 'quote,start,end\nsaid yes,7,15\nsaid yes,6,14\nsaid yes,38,46\nsaid yes,37,45';
    expect(read(rows).claims.map(({ ranges }) => ranges[0]?.start)).toEqual([7, 7, 38, 38]);
  });

  test('is taken at its words where its positions are off', () => {
    expect(quotes(read('quote,start,end\nTwo,0,3'))).toEqual([['Two']]);
    expect(quotes(read('wording\n"nobody said yes, ""so far"""'))).toEqual([
      ['Nobody said yes, “so far”'],
    ]);
  });

  test('has the parts of a claim with an ellipsis between them', () => {
    expect(quotes(read('quote\nTwo … Nobody'))).toEqual([['Two', 'Nobody']]);
    expect(read('quote\nNobody … Two').refusals).toEqual([
      { where: 'line 2', reason: 'Its parts overlap, or are out of order.' },
    ]);
  });

  test('keeps an apostrophe that is somebody’s own', () => {
    expect(readTable("quote\n'=1", "so '=1 it is").claims[0]?.ranges).toEqual([
      { start: 3, end: 6 },
    ]);
  });

  test('says of what is refused on which line it begins', () => {
    const csv = 'quote,rationale\r\n\r\nTwo,"a\r\nb"\r\nThree,\r\nsaid yes,\r\n,\r\n';
    expect(read(csv)).toMatchObject({
      claims: [{ rationale: 'a\r\nb' }],
      refusals: [
        { where: 'line 5', reason: 'The text does not have the words “Three”.' },
        { where: 'line 6', reason: 'The words “said yes” stand in several places of the text.' },
        {
          where: 'line 7',
          reason: 'It names no words of the text, as quote or as wording.',
        },
      ],
    });
  });

  test.each([
    ['a,b\n1,2', 'The table has no column called quote or wording.'],
    ['', 'The table has no column called quote or wording.'],
    ['quote\n"Two', 'The file is no table: a quotation mark in it is never closed.'],
  ])('is looked for in vain in %j', (csv, reason) => {
    expect(() => read(csv)).toThrow(new UnreadableImport(reason));
  });
});
