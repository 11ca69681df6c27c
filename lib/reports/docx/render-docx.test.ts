import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import type { Report } from '@/lib/reports/report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { isRightToLeft } from './direction';
import { renderDocx } from './render-docx';

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00.000Z') });

/** The parts of a document by their names, as XML. */
async function partsOf(of: Report): Promise<Record<string, string>> {
  const files = unzipSync(await renderDocx(of));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const unescaped = (xml: string) =>
  xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The words of every paragraph of a style. */
const paragraphsOf = (xml: string, style: string) =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(unescaped);

const parts = await partsOf(report);
const body = parts['word/document.xml'] ?? '';
const footnotes = parts['word/footnotes.xml'] ?? '';

describe('the document', () => {
  test('has an outline: title, sections, claims', () => {
    expect(paragraphsOf(body, 'Title')).toEqual([report.article.title]);
    expect(paragraphsOf(body, 'Heading1')).toEqual([
      'Corrections',
      'Summary',
      'By source',
      'Over time',
      'The claims',
      'The text',
      'How to read this report',
      'Record',
    ]);
    expect(paragraphsOf(body, 'Heading2')).toEqual(
      report.claims.map(({ number, wording }) => `${number}. ${wording}`),
    );
    expect(paragraphsOf(body, 'Quotation')).toEqual(report.claims.map(({ quote }) => quote));
  });

  test('has a footnote for every piece of evidence, numbered through', () => {
    const references = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    expect(references).toEqual(['1', '2', '3', '4', '5', '6']);
    const notes = [...footnotes.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)];
    const sixth = unescaped(notes.find(([, id]) => id === '6')?.[2] ?? '');
    expect(sixth).toContain('Refutes: Register of inspections, Port Authority of Carmora');
    expect(sixth).toContain('“Terminal 2 (grain): last inspected 11 October 2023.”');
  });

  test('has a table of the statuses', () => {
    const rows = (body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map(unescaped);
    expect(rows).toContain('✓ Verified114.3%');
    expect(rows).toContain('All7100%');
  });

  test('has the text with its claims, each leading to what is said of it', () => {
    const unnumbered = body.replace(/<w:hyperlink [^>]*w:anchor.*?<\/w:hyperlink>/gs, '');
    const words = paragraphsOf(unnumbered, 'Galley');
    expect(words).toEqual(report.revision.text.split('\n').filter((line) => line !== ''));
    expect(body).toContain('w:anchor="claim-4"');
    expect(body).toContain('w:name="claim-4"');
    for (const look of ['single', 'dash', 'double', 'wave', 'dotted']) {
      expect(body).toContain(`<w:u w:val="${look}"`);
    }
  });

  test('links web addresses and no other', () => {
    const relations = Object.entries(parts)
      .filter(([name]) => name.endsWith('.rels'))
      .map(([, xml]) => xml)
      .join('');
    const targets = [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)];
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.every(([, target = '']) => target.startsWith('https://'))).toBe(true);
    expect(unescaped(footnotes)).toContain('tg://resolve?domain=tidefront');
  });
});

test('what XML cannot write is replaced, and nothing of others is markup', async () => {
  const words = '\u0000\u0001\uFFFE]]> <w:p/> &amp; "\uD800" 💩\ttab';
  const claims = report.claims.map((claim) => ({ ...claim, wording: words, quote: words }));
  const article = { ...report.article, title: words, sourceUrl: words };
  const desk = { ...report.desk, name: words };
  const others = await partsOf({ ...report, claims, article, desk });
  for (const xml of Object.values(others)) {
    expect(xml).not.toMatch(/(?![\t\n\r\u0080-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
  }
  const [first] = paragraphsOf(others['word/document.xml'] ?? '', 'Heading2');
  expect(first).toBe('1. \uFFFD\uFFFD\uFFFD]]> <w:p/> &amp; "\uFFFD" 💩\ttab');
});

test('words from right to left stand so', async () => {
  const words = 'قال المتحدث إن الجسر مفتوح';
  const claims = report.claims.slice(0, 1).map((claim) => ({ ...claim, quote: words }));
  const { 'word/document.xml': xml = '' } = await partsOf({ ...report, claims });
  const quote = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((each) => each.includes(words)) ?? '';
  expect(quote).toContain('<w:bidi/>');
  expect(quote).toContain('<w:rtl/>');
});

test.each([
  ['قال', true],
  ['“שלום”', true],
  ['14 قتيلا', true],
  ['Al-Jazeera الجزيرة', false],
  ['1, 2, 3', false],
  ['', false],
])('%j is from right to left: %s', (text, expected) => {
  expect(isRightToLeft(text)).toBe(expected);
});
