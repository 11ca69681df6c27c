import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportFileName } from '@/lib/reports/file-name';

const nameOf = (title: string) =>
  reportFileName({ asOf: '2026-11-18T23:59:00.000Z', article: { title } }, 'csv');

test.each([
  [
    'Blast at Port Selin kills at least 14',
    'blast-at-port-selin-kills-at-least-14-report-2026-11-18.csv',
  ],
  [
    'Trader’s “daylight robbery”: Çelik & Söhne',
    'traders-daylight-robbery-celik-sohne-report-2026-11-18.csv',
  ],
  ['../../etc/passwd', 'etc-passwd-report-2026-11-18.csv'],
  ['مرفأ', 'article-report-2026-11-18.csv'],
  ['', 'article-report-2026-11-18.csv'],
])('%j becomes %s', (title, name) => {
  expect(nameOf(title)).toBe(name);
});

test('every title makes a short name of safe letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      expect(nameOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-report-2026-11-18\.csv$/);
      expect(nameOf(title).length).toBeLessThan(100);
    }),
  );
});
