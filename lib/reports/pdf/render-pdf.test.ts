import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import type { Report } from '@/lib/reports/report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { reportFonts } from '@/lib/server/reports/report-fonts';
import { fontRuns, hasLetters } from './fonts';
import { renderPdf } from './render-pdf';
import { Typesetter } from './typesetter';

// Setting a page takes longer than most tests, and a busy machine longer still.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00.000Z') });
const fonts = reportFonts();

const noPoppler = spawnSync('pdftotext', ['-v']).error !== undefined;

const folder = mkdtempSync(join(tmpdir(), 'claimdesk-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What poppler reads in a PDF. */
function read(pdf: Uint8Array, program: string, ...args: string[]): string {
  const path = join(folder, 'report.pdf');
  writeFileSync(path, pdf);
  const out = program === 'pdftotext' ? ['-'] : [];
  return execFileSync(program, [...args, path, ...out], { encoding: 'utf8' });
}
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Whether something is said there, maybe with the foot of a page in between. */
const isIn = (words: string, said: string) =>
  said
    .split(' ')
    .some(
      (_, index, all) =>
        words.includes(all.slice(0, index).join(' ')) && words.includes(all.slice(index).join(' ')),
    );

describe.skipIf(noPoppler)('as poppler reads it (skipped without poppler-utils), a PDF', () => {
  let pdf: Uint8Array;
  let words: string;
  beforeAll(async () => {
    pdf = await renderPdf(report, fonts);
    words = oneLine(read(pdf, 'pdftotext'));
  });

  test('has every claim, what it stands on and the sentence for print', () => {
    for (const { number, wording, quote, inPrint } of report.claims) {
      for (const said of [`${number}. ${wording}`, quote, inPrint]) {
        expect(isIn(words, said), said).toBe(true);
      }
    }
    expect(words).toContain('Disputed by a ruling of Edith Marr');
    expect(words).toContain('The register may be behind; the office did not call back.');
  });

  test('has the evidence in numbered notes', () => {
    expect(words).toMatch(/Refutes: Register of inspections, Port Authority of Carmora ?6/);
    expect(words).toMatch(
      /6 Refutes: Register of inspections, Port Authority of Carmora \(read on/,
    );
    expect(words).toContain('tg://resolve?domain=tidefront');
  });

  test('numbers its pages, and every page is there', () => {
    const pages = Number(/Pages:\s+(\d+)/.exec(read(pdf, 'pdfinfo'))?.[1]);
    expect(pages).toBeGreaterThan(3);
    for (let page = 1; page <= pages; page += 1) expect(words).toContain(`${page} of ${pages}`);
  });

  test('is tagged, with headings in order, and names its title', () => {
    const info = read(pdf, 'pdfinfo');
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+Blast at Port Selin kills at least 14/);
    const tags = read(pdf, 'pdfinfo', '-struct').match(/\b(?:H[1-4]|Note|TR|BlockQuote)\b/g) ?? [];
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'H3')).toHaveLength(report.claims.length);
    expect(tags).toContain('Note');
  });

  test('leaves no heading alone at the foot of a page', async () => {
    const [correction] = report.corrections;
    for (let count = 2; correction && count < 12; count += 2) {
      const corrections = Array.from({ length: count }, () => correction);
      const bytes = await renderPdf({ ...report, corrections }, fonts);
      const pages = read(bytes, 'pdftotext').split('\f').map(oneLine);
      const withHeading = pages.find((page) => page.includes('The claims'));
      expect(withHeading).toContain('1. An explosion tore');
      expect(withHeading).toContain('Verified, 2 verdicts');
    }
  });

  test('says where it has no letters for words', async () => {
    const foreign = { ...report.article, title: 'Łódź, Київ, Αθήνα' };
    const set = oneLine(read(await renderPdf({ ...report, article: foreign }, fonts), 'pdftotext'));
    expect(set).toContain('Łódź, Київ, Αθήνα');
    expect(set).not.toContain('cannot set');
    const unset = { ...report.article, title: '日本語 news' };
    const rest = oneLine(read(await renderPdf({ ...report, article: unset }, fonts), 'pdftotext'));
    expect(rest).toContain('¤¤¤ news');
    expect(rest).toContain('letters that this PDF cannot set');
  });

  test('breaks notes of any length over pages and loses none of their words', async () => {
    const quote = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ');
    const claims = report.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((note) => ({ ...note, quote })),
    }));
    const long = oneLine(read(await renderPdf({ ...report, claims }, fonts), 'pdftotext'));
    expect(long.match(/word2999/g)).toHaveLength(6);
    expect(long.match(/word1500\b/g)).toHaveLength(6);
    expect(long).toContain('Record');
  });
});

describe('a line', () => {
  // Every letter as wide as half its size.
  const setter = new Typesetter(fonts, (text, _, size) => Array.from(text).length * size * 0.5);
  const look = { face: 'sans', size: 10, colour: '#000' } as const;
  const wordsOf = (text: string, width: number) =>
    setter
      .lines([{ ...look, text }], width)
      .map(({ runs }) => runs.map((run) => run.text).join(''));

  test('ends before the word that is too much, and loses none', () => {
    expect(wordsOf('one two three', 40)).toEqual(['one two ', 'three']);
    expect(wordsOf('well-known words', 30)).toEqual(['well-', 'known ', 'words']);
    expect(wordsOf('first\nsecond', 400)).toEqual(['first', 'second']);
  });

  test('breaks a word that has no line wide enough', () => {
    expect(wordsOf('abcdefghij', 20)).toEqual(['abcd', 'efgh', 'ij']);
  });
});

describe('letters', () => {
  test('come from the file that has them', () => {
    const runs = fontRuns('Kyiv, Київ', fonts.serif);
    expect(runs.map(({ text }) => text)).toEqual(['Kyiv, ', 'Київ']);
    expect(runs.map(({ font }) => font)).toEqual([
      'source-serif-4-latin-400-normal',
      'source-serif-4-cyrillic-400-normal',
    ]);
  });

  test('that no file has are one sign for each character', () => {
    expect(
      fontRuns('👩‍👩‍👧 a\u202Eb', fonts.sans)
        .map(({ text }) => text)
        .join(''),
    ).toBe('¤ ab');
    expect(hasLetters('Łódź, “quoted” – 5 €', fonts.sans)).toBe(true);
    expect(hasLetters('日本', fonts.sans)).toBe(false);
  });

  // Segmented at once, this takes minutes.
  test('are looked for in a text of any length', () => {
    const prose = Array.from({ length: 20_000 }, (_, index) => `„Łódź“ ${index}`).join(' ');
    expect(hasLetters(prose, fonts.serif)).toBe(true);
    expect(hasLetters(`${prose} 日本`, fonts.serif)).toBe(false);
    const word = 'Łódź'.repeat(50_000);
    expect(hasLetters(word, fonts.serif)).toBe(true);
    const [first, ...others] = fontRuns(`${word}ж`, fonts.serif).map(({ text }) => text.length);
    expect((first ?? 0) + others.reduce((sum, length) => sum + length, 0)).toBe(word.length + 1);
  });
});

test('a report without claims, and one of nothing but long words, are set too', async () => {
  const empty = await renderPdf({ ...report, claims: [] }, fonts);
  const long: Report = {
    ...report,
    revision: { ...report.revision, text: 'x'.repeat(5000) },
    claims: [],
  };
  for (const bytes of [empty, await renderPdf(long, fonts)]) {
    expect(Buffer.from(bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
  }
});
