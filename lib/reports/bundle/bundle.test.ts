import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { redact } from '@/lib/reports/build/redact';
import { reportFormatNames } from '@/lib/reports/formats';
import { sampleSource } from '@/lib/reports/sample/sample-report';
import { reportFonts } from '@/lib/server/reports/report-fonts';
import { type Manifest, renderBundle } from './bundle';

// Each bundle sets a PDF.
vi.setConfig({ testTimeout: 60_000 });

const report = buildReport(redact(sampleSource, 'PUBLIC'), {
  now: new Date('2026-11-18T13:00:00.000Z'),
  reportUrl: 'https://claims.example/reports/1',
});
const ledger = '{"id":"1","event":"ARTICLE_ADDED"}\n';
const bundle = () => renderBundle(structuredClone(report), ledger, { fonts: reportFonts });
const filesIn = (zip: Uint8Array) => new Map(Object.entries(unzipSync(zip)));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

afterEach(() => {
  vi.useRealTimers();
});

describe('a bundle', () => {
  test('has a manifest that names each file by its size and SHA-256', async () => {
    const files = filesIn(await bundle());
    const manifest: Manifest = JSON.parse(
      strFromU8(files.get('manifest.json') ?? new Uint8Array()),
    );
    expect(manifest.files.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((path) => path !== 'manifest.json'),
    );
    for (const { path, ...listed } of manifest.files) {
      const content = files.get(path) ?? new Uint8Array();
      expect(listed, path).toEqual({ bytes: content.length, sha256: sha256(content) });
    }
    // All formats, the text, the ledger and the page that compares them.
    expect(manifest.files).toHaveLength(reportFormatNames.length + 3);
  });

  test('has the text that its report speaks of, and what is told of the ledger', async () => {
    const files = filesIn(await bundle());
    const text = files.get('text.txt') ?? new Uint8Array();
    expect(sha256(text)).toBe(report.revision.sha256);
    expect(strFromU8(files.get('ledger.jsonl') ?? new Uint8Array())).toBe(ledger);
    const json = JSON.parse(strFromU8(files.get('report.json') ?? new Uint8Array()));
    expect(json).toEqual(report);
  });

  test('leaves out a format that has nothing to give', async () => {
    const early = { ...report, stage: 'SIGNED_OFF' } as const;
    const files = filesIn(await renderBundle(early, '', { fonts: reportFonts }));
    expect(files.has('report.claimreview.jsonld')).toBe(false);
    expect(files.has('report.pdf')).toBe(true);
  });

  test('is the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T13:00:01Z') });
    const first = await bundle();
    vi.setSystemTime(new Date('2031-05-02T17:12:13Z'));
    expect(sha256(await bundle())).toBe(sha256(first));
  });
});
