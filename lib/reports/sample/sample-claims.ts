import type { SourceClaim } from '@/lib/reports/build/report-source';
import { plainClaim } from './sample-plain-claim';
import { at, sampleText } from './sample-text';
import { unverifiedClaim } from './sample-unverified-claim';

const ministry = {
  source: at('the Interior Ministry of Carmora'),
  cue: at('said'),
  content: [at('An explosion tore through the grain terminal of Port Selin early on Tuesday')],
};

type Sample = Omit<SourceClaim, 'ruling' | 'verdicts'> & {
  readonly ruling: Omit<NonNullable<SourceClaim['ruling']>, 'ranges' | 'subLabel'> | null;
  readonly verdicts: readonly Omit<
    SourceClaim['verdicts'][number],
    'ranges' | 'subLabel' | 'breaksTie'
  >[];
};

/** Everything that was decided was decided on the words that the claim has. */
const decidedOnItsWords = ({ ruling, verdicts, ...claim }: Sample): SourceClaim => ({
  ...claim,
  ruling: ruling && { ...ruling, subLabel: null, ranges: claim.ranges },
  verdicts: verdicts.map((verdict) => ({
    ...verdict,
    subLabel: null,
    breaksTie: false,
    ranges: claim.ranges,
  })),
});

const samples: readonly Sample[] = [
  {
    ...plainClaim,
    id: '019ab0c1-0000-7000-8000-000000000001',
    number: 1,
    ranges: [at('An explosion tore through the grain terminal of Port Selin early on Tuesday')],
    wording: 'An explosion tore through the grain terminal of Port Selin early on Tuesday.',
    checkWorthiness: 0.82,
    attribution: ministry,
    status: 'VERIFIED',
    verdicts: [
      {
        value: 'VERIFIED',
        rationale:
          'Three videos from different streets show the silo burning; the shadows fit 5.40 in the morning.',
        reviewer: 'Ana Ruiz',
        at: '2026-11-17T09:12:00.000Z',
      },
      {
        value: 'VERIFIED',
        rationale: '',
        reviewer: 'Ben Achterberg',
        at: '2026-11-17T10:40:00.000Z',
      },
    ],
    evidence: [
      {
        id: '019ab0c2-0000-7000-8000-000000000001',
        stance: 'SUPPORTS',
        title: 'Harbour camera 4, 17 November',
        url: 'https://harbour.example/cameras/4?day=2026-11-17',
        quote: '',
        publisher: null,
        archivedUrl: null,
        derivesFrom: null,
        readOn: '2026-11-17',
        confidential: false,
        addedBy: 'Ana Ruiz',
      },
    ],
  },
  {
    ...plainClaim,
    id: '019ab0c1-0000-7000-8000-000000000002',
    number: 2,
    ranges: [
      at('An explosion tore through the grain terminal of Port Selin'),
      at('killing at least 14 people'),
    ],
    wording: 'The explosion at the grain terminal of Port Selin killed at least 14 people.',
    checkWorthiness: 0.94,
    hedges: [{ ...at('at least'), kind: 'bound' }],
    attribution: ministry,
    status: 'NEEDS_RULING',
    verdicts: [
      {
        value: 'VERIFIED',
        rationale: 'The ministry published a list with fourteen names; I could find all of them.',
        reviewer: 'Ana Ruiz',
        at: '2026-11-17T11:03:00.000Z',
      },
      {
        value: 'DISPUTED',
        rationale:
          'Two hospitals count more.\n\n“At least” covers a higher number, but the ministry says the list is final.',
        reviewer: 'Ben Achterberg',
        at: '2026-11-17T12:26:00.000Z',
      },
    ],
    evidence: [
      {
        id: '019ab0c2-0000-7000-8000-000000000002',
        stance: 'SUPPORTS',
        title: 'List of the victims, Interior Ministry',
        url: 'https://interior.example/press/2026/11/17/list-of-victims-of-the-explosion-at-the-grain-terminal-of-port-selin.html',
        quote: 'The list is complete and names fourteen persons.',
        publisher: null,
        archivedUrl: null,
        derivesFrom: null,
        readOn: '2026-11-17',
        confidential: false,
        addedBy: 'Ana Ruiz',
      },
      {
        id: '019ab0c2-0000-7000-8000-000000000003',
        stance: 'REFUTES',
        title: 'Telephone call with the registrar of St. Orsolya Hospital',
        url: null,
        quote: 'We alone have had eleven.',
        publisher: null,
        archivedUrl: null,
        derivesFrom: null,
        readOn: '2026-11-17',
        confidential: false,
        addedBy: 'Ben Achterberg',
      },
    ],
  },
  {
    ...plainClaim,
    id: '019ab0c1-0000-7000-8000-000000000003',
    number: 3,
    ranges: [
      at('An explosion tore through the grain terminal of Port Selin'),
      at('injuring more than 60'),
    ],
    wording: 'The explosion at the grain terminal of Port Selin injured more than 60 people.',
    checkWorthiness: 0.91,
    hedges: [{ ...at('more than'), kind: 'bound' }],
    attribution: ministry,
  },
  unverifiedClaim,
  {
    ...plainClaim,
    id: '019ab0c1-0000-7000-8000-000000000005',
    number: 5,
    ranges: [at('put the number of dead at 19')],
    wording: 'The explosion killed 19 people.',
    checkWorthiness: 0.93,
    attribution: {
      source: at('Hospital staff, who asked not to be named'),
      cue: at('put the number'),
      content: [at('the number of dead at 19')],
    },
  },
  {
    ...plainClaim,
    id: '019ab0c1-0000-7000-8000-000000000006',
    number: 6,
    ranges: [at('the terminal had passed a safety inspection in March')],
    wording: 'The grain terminal of Port Selin passed a safety inspection in March.',
    checkWorthiness: 0.76,
    attribution: {
      source: at('The harbour master, Idris Okoro'),
      cue: at('said', sampleText.indexOf('Idris Okoro')),
      content: [at('the terminal had passed a safety inspection in March')],
    },
    status: 'DISPUTED',
    ruling: {
      value: 'DISPUTED',
      reason:
        'The register is public and does not have the inspection. We print that it could not be found.',
      editor: 'Edith Marr',
      at: '2026-11-18T08:30:00.000Z',
    },
    verdicts: [
      {
        value: 'DISPUTED',
        rationale:
          'The register of the Port Authority has no inspection of the terminal after 2023.',
        reviewer: 'Ana Ruiz',
        at: '2026-11-17T14:20:00.000Z',
      },
      {
        value: 'UNVERIFIED',
        rationale: 'The register may be behind; the office did not call back.',
        reviewer: 'Ben Achterberg',
        at: '2026-11-17T15:48:00.000Z',
      },
    ],
    evidence: [
      {
        id: '019ab0c2-0000-7000-8000-000000000005',
        stance: 'REFUTES',
        title: 'Register of inspections, Port Authority of Carmora',
        url: 'https://ports.example/register',
        quote: 'Terminal 2 (grain): last inspected 11 October 2023.',
        publisher: null,
        archivedUrl: null,
        derivesFrom: null,
        readOn: '2026-11-17',
        confidential: false,
        addedBy: 'Ana Ruiz',
      },
    ],
  },
  {
    ...plainClaim,
    id: '019ab0c1-0000-7000-8000-000000000007',
    number: 7,
    ranges: [at('Grain prices in the capital will double before the harvest')],
    wording: 'Grain prices in the capital of Carmora will double before the harvest.',
    checkable: false,
    checkWorthiness: 0.31,
    attribution: {
      source: at('the traders’ association'),
      cue: at('according to'),
      content: [at('Grain prices in the capital will double before the harvest')],
    },
  },
];

/** Every status, every kind of ground, one part and two. */
export const sampleClaims: readonly SourceClaim[] = samples.map(decidedOnItsWords);
