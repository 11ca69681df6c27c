import type { DemoReview } from '../demo-article';

/** What the desk made of the rest: the warning, the cameras, the background. */
export const aftermathReviews = [
  {
    words: 'had warned the ministry of an attack',
    evidence: [
      {
        by: 'joon',
        stance: 'REFUTES',
        title: 'Interior Ministry, statement on the alleged warning',
        url: 'https://example.org/ministry/statement-on-warning',
        quote: 'No such communication reached this house, in November or before.',
        readOn: '2026-11-12',
      },
    ],
    verdicts: [
      {
        by: 'amara',
        value: 'UNVERIFIED',
        rationale:
          'One source, with an interest, and no document. Verrick’s office promised to show us the cable and then did not.',
      },
      {
        by: 'joon',
        value: 'DISPUTED',
        rationale: 'The ministry denies it flatly and by date.',
      },
    ],
    ruling: {
      by: 'tobias',
      value: 'UNVERIFIED',
      reason:
        'A denial by the party accused is not a refutation, and neither side has shown a document. It stays unverified, and the denial runs in the same paragraph. We ask again for the cable on Monday.',
    },
  },
  {
    words: 'reported an unattended gray suitcase',
    verdicts: [
      {
        by: 'joon',
        value: 'VERIFIED',
        rationale:
          'I have read the report: entry 7:31, guard’s badge number, gray hard-shell case, counters 4 and 5. From there to 7:52 is 21 minutes.',
      },
    ],
  },
  {
    words: 'all 26 security cameras in the hall had been working',
    evidence: [
      {
        by: 'amara',
        stance: 'REFUTES',
        title: 'Norline Ferries, call for tenders: replacement of hall cameras 9 to 12',
        url: 'https://example.org/tenders/norline-cameras',
        quote: 'Units 9 to 12 are without function and are to be replaced by November 30.',
        readOn: '2026-11-13',
      },
    ],
    verdicts: [
      {
        by: 'amara',
        value: 'DISPUTED',
        subLabel: 'False',
        rationale:
          'The company’s own tender, published October 19, calls four of the cameras out of function.',
      },
      {
        by: 'joon',
        value: 'DISPUTED',
        subLabel: 'False',
        rationale: 'Agree. Asked Norline about the tender; no answer by deadline.',
      },
    ],
  },
  {
    words: 'of the cameras had been out of order for weeks',
    verdicts: [
      {
        by: 'joon',
        value: 'VERIFIED',
        rationale:
          'Two people who have not been in touch with each other, and now the tender. Four cameras, since October 19 at the latest.',
      },
    ],
  },
  {
    words: 'has claimed attacks that it did not carry out',
    verdicts: [
      {
        by: 'amara',
        value: 'VERIFIED',
        rationale:
          'The inquiry into the Velm rail fire says so on page 88. For the plural, Rusk named a second case, the Carrow depot in 2021; the court file bears him out.',
      },
    ],
  },
  {
    words: 'There will be no second round before spring',
    verdicts: [
      {
        by: 'amara',
        value: 'UNVERIFIED',
        rationale: 'A forecast. Nothing can settle it before spring; keep it in his mouth.',
      },
    ],
  },
  {
    words: 'a city of about 310,000 people',
    evidence: [
      {
        by: 'joon',
        stance: 'SUPPORTS',
        title: 'Statistics Office of Kelvara, municipal register 2025',
        url: 'https://example.org/statistics/municipal-register-2025',
        quote: 'Port Sarrow: 308,412.',
        readOn: '2026-11-12',
      },
    ],
    verdicts: [{ by: 'joon', value: 'VERIFIED', rationale: 'Register: 308,412. "About" is fair.' }],
  },
  { words: 'This is the darkest morning our city has known', droppedBy: 'amara' },
  { words: 'It is hard to imagine a crueler place', droppedBy: 'joon' },
] as const satisfies readonly DemoReview[];
