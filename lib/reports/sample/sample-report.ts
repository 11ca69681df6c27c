import { createHash } from 'node:crypto';
import { standardVerdictNames } from '@/lib/claims/status-names';
import { redact } from '@/lib/reports/build/redact';
import type { ReportSource } from '@/lib/reports/build/report-source';
import { sampleClaims } from './sample-claims';
import { at, sampleText } from './sample-text';

/** What a desk holds of the invented article. */
export const sampleSource: ReportSource = {
  desk: {
    name: 'World desk',
    slug: 'world',
    verdictNames: standardVerdictNames,
    printTemplates: [],
  },
  article: {
    id: '019ab0c0-5f3e-7b61-9d5b-3d6a4c2e1f00',
    title: 'Blast at Port Selin kills at least 14',
    sourceUrl: 'https://news.example/carmora/blast-at-port-selin',
    publisher: 'The Carmora Courier',
    author: 'Mirela Tane',
    publishedOn: '2026-11-17',
    addedBy: 'Ana Ruiz',
    createdAt: '2026-11-17T08:55:00.000Z',
  },
  stage: 'CORRECTED',
  publishedAt: '2026-11-18T07:30:00.000Z',
  corrections: [
    {
      openedAt: '2026-11-18T12:10:00.000Z',
      closedAt: '2026-11-18T12:45:00.000Z',
      note: 'An earlier version held that 41 people were injured. It was 14.',
    },
  ],
  revision: {
    number: 1,
    sha256: createHash('sha256').update(sampleText, 'utf8').digest('hex'),
    text: sampleText,
    splitter: '1.0.0',
    values: {
      quantities: [
        {
          ...at('at least 14 people'),
          kind: 'count',
          min: 14,
          max: null,
          approximate: false,
          unit: 'person',
        },
      ],
      dates: [
        {
          ...at('early on Tuesday'),
          interval: { from: '2026-11-17', to: '2026-11-17' },
          grain: 'day',
          relative: true,
        },
      ],
      entities: [
        {
          name: 'Port Selin',
          kind: 'place',
          gender: null,
          plural: false,
          nouns: ['port'],
          mentions: [at('Port Selin'), at('Port Selin', sampleText.indexOf('terminal of'))],
          references: [],
        },
      ],
    },
  },
  ledgerPosition: '4711',
  claims: sampleClaims,
};

/** The same for the desk itself: nothing is withheld. */
export const sampleReportSource = redact(sampleSource, 'INTERNAL');
