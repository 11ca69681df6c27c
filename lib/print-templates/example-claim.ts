import type { Printable } from '@/lib/reports/build/in-print';
import type { ClaimKind, ClaimStatus } from '@/prisma/generated/enums';

const passage = (text: string, start: number) => ({ start, end: start + text.length, text });

const source = (number: number, stance: 'SUPPORTS' | 'REFUTES', publisher: string) => ({
  number,
  stance,
  title: `Statement ${number}`,
  url: null,
  quote: '',
  publisher,
  archivedUrl: null,
  derivesFrom: null,
  readOn: '2026-03-02',
  addedBy: '',
});

/** A made-up claim of which everything is recorded, to show a template by. */
export const exampleClaim = (kind: ClaimKind, status: ClaimStatus): Printable => ({
  kind,
  status,
  wording: 'Sixty people were hurt in the fire.',
  quote: 'sixty people were hurt in the fire',
  parts: [passage('sixty people were hurt in the fire', 0)],
  attribution: {
    source: passage('The ministry', 40),
    sourceName: null,
    cue: passage('said', 53),
    content: [],
  },
  verdictsGiven: 1,
  evidence: [source(1, 'SUPPORTS', 'The fire service'), source(2, 'REFUTES', 'The hospital')],
  searches: [
    {
      sought: '',
      place: '',
      asked: 'the mayor’s office',
      answered: false,
      searchedOn: '2026-03-02',
      outcome: 'NOTHING',
      note: '',
      addedBy: '',
    },
  ],
});
