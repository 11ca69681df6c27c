import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { renderXlsx } from '@/lib/reports/xlsx/render-xlsx';
import { renderDocx } from './render-docx';

// LibreOffice takes some seconds to start.
vi.setConfig({ testTimeout: 120_000 });

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00.000Z') });
const noOffice = spawnSync('soffice', ['--version']).error !== undefined;
const folder = mkdtempSync(join(tmpdir(), 'claimdesk-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe.skipIf(noOffice)('as LibreOffice reads it (skipped without LibreOffice)', () => {
  const convert = (bytes: Uint8Array, name: string, to: string) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=file://${folder}/office`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, path]);
    return readFileSync(path.replace(/\.\w+$/, `.${to.split(':')[0]}`), 'utf8');
  };

  test('a document for Word has every claim', async () => {
    const words = oneLine(
      convert(await renderDocx(report), 'report.docx', 'txt:Text (encoded):UTF8'),
    );
    for (const { number, wording, quote } of report.claims) {
      expect(words).toContain(`${number}. ${wording}`);
      expect(words).toContain(quote);
    }
  });

  test('a workbook has the summary, and a formula of others stays a text', async () => {
    const article = { ...report.article, title: '=1+1' };
    const table = convert(await renderXlsx({ ...report, article }), 'report.xlsx', 'csv');
    expect(table.split('\n')[0]).toBe('=1+1,,');
    expect(table).toContain('Verified,1,14.28');
  });
});
