import type { SourceClaim } from '@/lib/reports/build/report-source';
import { plainClaim } from './sample-plain-claim';
import { at } from './sample-text';

const ranges = [at('A group calling itself the Tide Front claimed responsibility for the attack')];

/** A claim of responsibility that could not be verified, with all that was tried. */
export const unverifiedClaim: SourceClaim = {
  ...plainClaim,
  id: '019ab0c1-0000-7000-8000-000000000004',
  number: 4,
  ranges,
  wording: 'The Tide Front is responsible for the attack on the grain terminal of Port Selin.',
  checkWorthiness: 0.97,
  hedges: [{ ...at('could not be independently verified'), kind: 'unconfirmed' }],
  attribution: {
    source: at('A group calling itself the Tide Front'),
    cue: at('claimed responsibility'),
    content: [at('the attack')],
  },
  suggestedStatus: 'UNVERIFIED',
  suggestedReason: 'could not be independently verified',
  status: 'UNVERIFIED',
  verdicts: [
    {
      value: 'UNVERIFIED',
      rationale:
        'The channel has existed for two years and was the group’s in earlier cases. Nothing in the message was unknown to the public when it was posted.',
      subLabel: null,
      breaksTie: false,
      ranges,
      reviewer: 'Ana Ruiz',
      at: '2026-11-17T13:15:00.000Z',
    },
  ],
  evidence: [
    {
      id: '019ab0c2-0000-7000-8000-000000000004',
      stance: 'CONTEXT',
      title: 'Message of the Tide Front, 17 November, 8.02',
      url: 'tg://resolve?domain=tidefront',
      quote: 'We struck the terminal because it feeds the war.',
      publisher: null,
      archivedUrl: 'https://archive.example/2026-11-17/tidefront',
      derivesFrom: null,
      readOn: '2026-11-17',
      confidential: false,
      addedBy: 'Ana Ruiz',
    },
    {
      id: '019ab0c2-0000-7000-8000-000000000006',
      stance: 'SUPPORTS',
      title: 'Tide Front behind the blast',
      url: 'https://radio.example/selin/tide-front',
      quote: 'The group says so in its message.',
      publisher: 'Radio Selin',
      archivedUrl: null,
      derivesFrom: '019ab0c2-0000-7000-8000-000000000004',
      readOn: '2026-11-17',
      confidential: false,
      addedBy: 'Ben Achterberg',
    },
  ],
  kind: 'RESPONSIBILITY',
  checks: [
    {
      question: 'Is the channel really the group’s own?',
      done: true,
      note: 'It was in 2024 and 2025.',
      checkedBy: 'Ana Ruiz',
    },
    {
      question: 'Does anybody independent of the group confirm it?',
      done: false,
      note: '',
      checkedBy: 'Ana Ruiz',
    },
  ],
  searches: [
    {
      sought: 'Did the group attack the terminal?',
      place: '',
      asked: 'Interior Ministry of Carmora',
      answered: false,
      searchedOn: '2026-11-17',
      confidential: false,
      outcome: 'NOTHING',
      note: 'The press office takes messages and has not called back.',
      addedBy: 'Ana Ruiz',
    },
    {
      sought: '“Tide Front” and “terminal”',
      place: 'Archive of the Carmora Courier, since 2020',
      asked: '',
      answered: null,
      searchedOn: '2026-11-17',
      confidential: false,
      outcome: 'NOTHING',
      note: '',
      addedBy: 'Ben Achterberg',
    },
  ],
};
