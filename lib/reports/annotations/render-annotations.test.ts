import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnnotations } from '@/lib/exchange/read-annotations';
import { buildReport } from '@/lib/reports/build/build-report';
import { anyReport, handedBack } from '@/lib/reports/sample/report-arbitraries';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { checkAnnotations } from './check-annotations';
import { placesOf } from './quote-selector';
import { renderAnnotations } from './render-annotations';

const report = buildReport(sampleReportSource, {
  now: new Date('2026-11-18T09:00:00.000Z'),
  reportUrl: 'https://claims.example/desks/world/articles/1/report',
});
const collection = JSON.parse(renderAnnotations(report));
const [first, second, , fourth] = collection.first.items;

describe('the Recommendation', () => {
  test('holds for the sample', () => {
    expect(checkAnnotations(collection)).toEqual([]);
  });

  test('holds for a report without claims and for one that was taken from nowhere', () => {
    const empty = buildReport({ ...sampleReportSource, claims: [] }, { now: new Date(0) });
    expect(checkAnnotations(JSON.parse(renderAnnotations(empty)))).toEqual([]);
  });

  test.each([
    ['5.1 @context of annotations', { '@context': 'https://schema.org' }],
    ['5.1 a collection has one IRI', { id: 'not an IRI' }],
    ['5.2 a page is part of one collection', { first: { ...collection.first, partOf: 1 } }],
    ['3.1 an annotation has a target', without(first, 'target')],
    ['3.3.5 a motivation of the list', changed({ motivation: 'judging' })],
    ['3.2.4 a textual body has one value', changed({ body: { type: 'TextualBody' } })],
    ['4.2.4 exactly one exact', withSelector({ type: 'TextQuoteSelector' })],
    [
      '4.2.5 start is not behind end',
      withSelector({ type: 'TextPositionSelector', start: 2, end: 1 }),
    ],
    ['4.3.1 cached is an IRI', changed({ target: { ...first.target, state: { cached: 'x y' } } })],
  ])('is broken noticeably: %s', (rule, change) => {
    expect(checkAnnotations({ ...collection, ...change })).toContain(rule);
  });

  test('holds for every report', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        expect(checkAnnotations(JSON.parse(renderAnnotations(any)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an annotation', () => {
  test('says what the desk holds, and why', () => {
    expect(fourth.motivation).toBe('assessing');
    const values = (purpose: string) =>
      fourth.body
        .filter((body: { purpose: string }) => body.purpose === purpose)
        .map((body: { value?: string; source?: string }) => body.value ?? body.source);
    expect(values('classifying')).toEqual(['unverified']);
    expect(values('tagging')).toEqual(['Claim of responsibility']);
    expect(values('describing')).toEqual([report.claims[3]?.wording]);
    expect(values('commenting')[0]).toMatch(/^The channel has existed for two years/);
    expect(values('commenting')[1]).toMatch(/^Gives context: Message of the Tide Front/);
    // An address that is none of the web is no link.
    expect(values('linking')).toEqual([
      'https://archive.example/2026-11-17/tidefront',
      'https://radio.example/selin/tide-front',
    ]);
  });

  test('names the article it is of, and the hash of the text', () => {
    expect(first.target.source).toBe('https://claims.example/desks/world/articles/1');
    const hash = createHash('sha256').update(report.revision.text, 'utf8').digest('base64url');
    expect(first.target.state.cached).toBe(`ni:///sha-256;${hash}`);
  });

  test('has a target for each part of a claim', () => {
    expect(second.target.map(exactOf)).toEqual(report.claims[1]?.parts.map(({ text }) => text));
  });
});

type Target = {
  selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
};
const exactOf = ({ selector: [quote] }: Target) => quote.exact;

test('the words at the code points are the quote, and its context is of no other place', () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      const { text } = any.revision;
      const characters = Array.from(text);
      const items = JSON.parse(renderAnnotations(any)).first?.items ?? [];
      for (const [index, item] of items.entries()) {
        const targets: Target[] = [item.target].flat();
        expect(targets).toHaveLength(any.claims[index]?.parts.length ?? -1);
        for (const { selector } of targets) {
          const [{ exact, prefix, suffix }, { start, end }] = selector;
          expect(characters.slice(start, end).join('')).toBe(exact);
          expect(placesOf(text, prefix + exact + suffix)).toHaveLength(1);
          expect(text.indexOf(prefix + exact + suffix) + prefix.length).toBe(
            characters.slice(0, start).join('').length,
          );
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('claims come back as they went out', () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      const back = readAnnotations(renderAnnotations(any), any.revision.text);
      expect(back).toEqual({ claims: handedBack(any), refusals: [] });
    }),
    { numRuns: 200 },
  );
});

function changed(change: object) {
  return { first: { ...collection.first, items: [{ ...first, ...change }] } };
}
function without(annotation: Record<string, unknown>, key: string) {
  const { [key]: _, ...rest } = annotation;
  return { first: { ...collection.first, items: [rest] } };
}
function withSelector(selector: object) {
  return changed({ target: { ...first.target, selector } });
}
