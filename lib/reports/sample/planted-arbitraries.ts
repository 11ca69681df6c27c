import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportSource, SourceClaim } from '@/lib/reports/build/report-source';
import { sampleSource } from './sample-report';

/** Whether there is no poppler to read a PDF with. */
export const noPoppler = spawnSync('pdftotext', ['-v']).error !== undefined;

/** Words that stand nowhere else, one for every field that a profile may withhold. */
export type Planted = {
  slug: string;
  member: string;
  searchNote: string;
  checkNote: string;
  asked: string;
  source: string;
  sought: string;
};

const word = fc.stringMatching(/^zq[a-z]{10}$/);
export const anyPlanted: fc.Arbitrary<Planted> = fc
  .uniqueArray(word, { minLength: 7, maxLength: 7 })
  .map(
    ([
      slug = '',
      member = '',
      searchNote = '',
      checkNote = '',
      asked = '',
      source = '',
      sought = '',
    ]) => ({
      slug,
      member,
      searchNote,
      checkNote,
      asked,
      source,
      sought,
    }),
  );

/** The sample with planted words wherever a restricted field can hold any. */
export function sourceWith(planted: Planted): ReportSource {
  const { member } = planted;
  const search = {
    sought: 'Is it so?',
    place: 'Land register',
    asked: planted.asked,
    answered: false,
    searchedOn: '2026-11-17',
    confidential: false,
    outcome: 'NOTHING',
    note: planted.searchNote,
    addedBy: member,
  } as const;
  const evidence = {
    id: 'secret',
    stance: 'REFUTES',
    title: planted.source,
    url: `https://${planted.source}.example/`,
    quote: planted.source,
    publisher: planted.source,
    archivedUrl: `https://archive.example/${planted.source}`,
    derivesFrom: null,
    readOn: '2026-11-17',
    confidential: true,
    addedBy: member,
  } as const;
  const untold = { ...search, confidential: true, sought: planted.sought, place: planted.sought };
  const check = { question: 'Seen?', done: true, note: planted.checkNote, checkedBy: member };
  const plant = (claim: SourceClaim): SourceClaim => ({
    ...claim,
    verdicts: claim.verdicts.map((verdict) => ({ ...verdict, reviewer: member })),
    ruling: claim.ruling && { ...claim.ruling, editor: member },
    evidence: [...claim.evidence.map((item) => ({ ...item, addedBy: member })), evidence],
    searches: [search, { ...untold, asked: planted.sought, note: planted.sought }],
    checks: [check],
  });
  return {
    ...sampleSource,
    desk: { ...sampleSource.desk, slug: planted.slug },
    article: { ...sampleSource.article, addedBy: member },
    claims: sampleSource.claims.map(plant),
  };
}

/** All that can be read in a file, whatever it is packed in. */
export function wordsIn(content: string | Uint8Array, format: string): string {
  if (typeof content === 'string') return content;
  if (format === 'pdf') {
    if (noPoppler) return '';
    return execFileSync('pdftotext', ['-raw', '-', '-'], { input: content, encoding: 'utf8' });
  }
  // A document or a workbook is an archive of XML.
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join('\n');
}
