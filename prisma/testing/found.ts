/** Evidence and a search as somebody may write them. */
export const evidence = {
  stance: 'SUPPORTS',
  title: 'A source',
  url: null,
  quote: '',
  publisher: null,
  archivedUrl: null,
  derivesFrom: null,
  readOn: '2026-11-12',
  confidential: false,
} as const;

export const search = {
  sought: 'Did it cost so much?',
  place: 'Register of works',
  asked: '',
  answered: null,
  searchedOn: '2026-11-12',
  outcome: 'NOTHING',
  note: '',
  confidential: false,
} as const;
