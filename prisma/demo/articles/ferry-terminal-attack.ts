import type { DemoReview } from '../demo-article';
import { responsibilityReview } from './ferry-terminal-responsibility';

/** What the desk made of the attack itself: what happened, who did it, how many died. */
export const attackReviews = [
  {
    words: 'killing at least 14 people',
    evidence: [
      {
        by: 'joon',
        stance: 'SUPPORTS',
        title: 'Interior Ministry, bulletin no. 3, November 12, noon',
        url: 'https://example.org/ministry/bulletin-3',
        quote: 'Fourteen persons have lost their lives. Forty-one are being treated for injuries.',
        readOn: '2026-11-12',
      },
    ],
    verdicts: [
      {
        by: 'amara',
        value: 'VERIFIED',
        rationale:
          'Holds as a lower bound under both counts: the ministry says 14, the hospital 17. Keep "at least".',
      },
      {
        by: 'joon',
        value: 'VERIFIED',
        rationale: 'The bulletin gives 14 and no other count is lower.',
      },
    ],
  },
  {
    words: 'occurred at 7:52 a.m.',
    evidence: [
      {
        by: 'amara',
        stance: 'SUPPORTS',
        title: 'Port Sarrow Fire Service, public incident log',
        url: 'https://example.org/fire-service/log/2026-11-12',
        quote: '07:53 first call, ferry terminal, "a minute ago".',
        readOn: '2026-11-12',
      },
    ],
    verdicts: [
      {
        by: 'amara',
        value: 'VERIFIED',
        rationale: 'First call at 7:53, and the caller puts the blast a minute earlier.',
      },
      {
        by: 'joon',
        value: 'VERIFIED',
        rationale:
          'The harbor webcam across the basin shows the flash at 7:52:14. Its clock agrees with the church bells at eight.',
      },
    ],
  },
  responsibilityReview,
  {
    words: 'had placed the device',
    evidence: [
      {
        by: 'amara',
        stance: 'CONTEXT',
        title: 'An officer of the port police, by telephone',
        url: null,
        quote: 'We look for two people. Do not print that it comes from us.',
        readOn: '2026-11-12',
        confidential: true,
      },
    ],
    verdicts: [
      {
        by: 'amara',
        value: 'UNVERIFIED',
        rationale: 'Known from the statement alone. Neither police nor ministry has said how many.',
      },
    ],
  },
  {
    words: '14 people had died',
    evidence: [
      {
        by: 'joon',
        stance: 'REFUTES',
        title: 'Sarrow General Hospital, press briefing at 18:30, our recording',
        url: 'https://example.org/recordings/sarrow-general-briefing',
        quote: 'Seventeen people have died. I signed for the last three myself.',
        readOn: '2026-11-12',
      },
      {
        by: 'amara',
        stance: 'SUPPORTS',
        title: 'Interior Ministry, bulletin no. 4, November 12, 19:00',
        url: 'https://example.org/ministry/bulletin-4',
        quote: 'The number of the dead stands at fourteen.',
        readOn: '2026-11-12',
      },
    ],
    verdicts: [
      {
        by: 'amara',
        value: 'VERIFIED',
        rationale:
          'The ministry repeated 14 at 19:00, and the sentence gives the number as the ministry’s. As attributed, it is right.',
      },
      {
        by: 'joon',
        value: 'DISPUTED',
        rationale:
          'A doctor on the record says 17 and signed the certificates. Attribution does not make a stale number true; readers will take 14 as the toll.',
      },
    ],
    checks: [
      {
        by: 'amara',
        question: 'casualties-counted',
        done: true,
        note: 'The ministry from the reports of the rescue services; the hospital its own beds.',
      },
      {
        by: 'joon',
        question: 'casualties-when',
        done: true,
        note: 'The ministry as of noon, the hospital as of 18:30.',
      },
      { by: 'joon', question: 'casualties-second', done: true, note: '' },
      {
        by: 'amara',
        question: 'casualties-whom',
        done: false,
        note: 'Nobody has said whether the ministry counts those who died in surgery.',
      },
    ],
    comments: [
      {
        by: 'joon',
        text: '@Tobias Renn we have 14 from the ministry and 17 from the hospital. Which of them do we print tonight?',
      },
    ],
    searches: [
      {
        by: 'amara',
        sought: 'Does 14 include the three who died in surgery?',
        place: '',
        asked: 'Interior Ministry, duty press officer',
        answered: false,
        searchedOn: '2026-11-12',
        outcome: 'NOTHING',
        note: 'Two calls and an e-mail before 20:00.',
      },
    ],
  },
  {
    words: 'put the number of dead at 17',
    verdicts: [
      {
        by: 'joon',
        value: 'VERIFIED',
        rationale: 'Said on the record at the 18:30 briefing; we hold the recording.',
      },
    ],
  },
  {
    words: 'three patients had died in surgery',
    verdicts: [
      {
        by: 'joon',
        value: 'VERIFIED',
        rationale: 'Dr. Tholl said so at the 18:30 briefing, and that she signed for all three.',
      },
    ],
  },
] as const satisfies readonly DemoReview[];
