import type { DemoReview } from '../demo-article';

const statement = 'The statement on Relay, as archived by this desk at 13:10';
const herald = 'Harrow Brigade behind terminal blast';

/** The claim that a group did it: three sources, two of them the group itself, and much that was tried. */
export const responsibilityReview: DemoReview = {
  words: 'claimed responsibility for the bombing',
  evidence: [
    {
      by: 'amara',
      stance: 'CONTEXT',
      title: statement,
      url: 'https://example.org/relay/harrow-brigade/118',
      quote: 'Our fighters struck at the gate of the occupier and are safe.',
      publisher: 'Channel of the Harrow Brigade',
      archivedUrl: 'https://example.org/archive/relay-statement',
      readOn: '2026-11-12',
    },
    {
      by: 'joon',
      stance: 'SUPPORTS',
      title: herald,
      url: 'https://example.org/kelvara-herald/terminal-blast',
      quote: 'The group said in a statement on Relay that its fighters had struck the terminal.',
      publisher: 'Kelvara Herald',
      derivesFrom: statement,
      readOn: '2026-11-12',
    },
    {
      by: 'joon',
      stance: 'SUPPORTS',
      title: 'Northern Radio, news at 14:00, our recording',
      url: 'https://example.org/recordings/northern-radio-14',
      quote: 'As the Herald reports, the Harrow Brigade carried out the bombing.',
      publisher: 'Northern Radio',
      derivesFrom: herald,
      readOn: '2026-11-12',
    },
    {
      by: 'joon',
      stance: 'CONTEXT',
      title: 'Report of the inquiry into the Velm rail fire, page 88',
      url: 'https://example.org/inquiries/velm-rail-fire',
      quote: 'The claim made by the Harrow Brigade has no basis in the findings.',
      readOn: '2026-11-13',
    },
  ],
  searches: [
    {
      by: 'joon',
      sought: 'Does the ministry or the police hold the group responsible?',
      place: '',
      asked: 'Interior Ministry and port police',
      answered: true,
      searchedOn: '2026-11-12',
      outcome: 'NOTHING',
      note: 'Both answered that they would not confirm or deny it while they investigate.',
    },
    {
      by: 'joon',
      sought: 'Does the group stand by the statement?',
      place: '',
      asked: 'The group’s press contact of 2023',
      answered: false,
      searchedOn: '2026-11-12',
      outcome: 'NOTHING',
      note: 'The number rings. Nobody has called back by midnight.',
    },
    {
      by: 'amara',
      sought: '“Harrow Brigade” with “terminal” or “Sarrow”, before 13:00',
      place: 'Our archive of Relay channels, since 2022',
      asked: '',
      answered: null,
      searchedOn: '2026-11-12',
      outcome: 'CONTRADICTING',
      note: 'The group’s older channel, silent since August, announced nothing; this one was opened two weeks ago.',
    },
  ],
  checks: [
    {
      by: 'amara',
      question: 'responsibility-channel',
      done: true,
      note: 'Doubtful: it is two weeks old, and the older channel does not mention it.',
    },
    { by: 'amara', question: 'responsibility-first', done: true, note: '' },
    {
      by: 'amara',
      question: 'responsibility-detail',
      done: true,
      note: 'No. The gate and the hour were in the news by 11:00.',
    },
    {
      by: 'joon',
      question: 'responsibility-record',
      done: true,
      note: 'Yes: the Velm rail fire of 2023.',
    },
  ],
  verdicts: [
    {
      by: 'amara',
      value: 'UNVERIFIED',
      rationale:
        'That the statement exists is certain: we archived it before Relay took it down. That the group did it is not. The text names no detail that was not public by 11:00, and the channel is two weeks old. Report the claim as a claim.',
    },
    {
      by: 'joon',
      value: 'UNVERIFIED',
      rationale:
        'Asked the ministry, the port police and the group’s old press contact; none would confirm. The group has claimed what it did not do before.',
    },
  ],
};
