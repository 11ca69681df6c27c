import type { DemoArticle } from '../demo-article';
import { bridgeText } from './bridge-text';

/** The article that is settled: every claim has a status, and one of them is due for another look. */
export const bridge: DemoArticle = {
  addedBy: 'amara',
  title: 'Ostrin reopens Aldine Bridge after 14 months of repairs',
  text: bridgeText,
  sourceUrl: 'https://example.org/coastal-wire/aldine-bridge',
  publisher: 'Coastal Wire',
  author: 'Maren Otieno',
  publishedOn: '2026-11-09',
  reviews: [
    {
      words: 'The repairs cost 61 million crowns',
      evidence: [
        {
          by: 'joon',
          stance: 'SUPPORTS',
          title: 'Ostrin transport department, final account of the Aldine Bridge works',
          url: 'https://example.org/ostrin/aldine-bridge-account',
          quote: 'Total 61.2 million crowns; voted budget 52.0 million.',
          readOn: '2026-11-10',
        },
      ],
      verdicts: [
        {
          by: 'amara',
          value: 'VERIFIED',
          rationale: 'Final account: 61.2 million against 52.0 million voted. Both figures hold.',
        },
        { by: 'joon', value: 'VERIFIED', rationale: 'Same account, same figures.' },
      ],
    },
    {
      words: 'the toll would not rise this year',
      verdicts: [
        {
          by: 'joon',
          value: 'UNVERIFIED',
          subLabel: 'Too early to say',
          rationale: 'A promise. The council votes on tolls in December; ask again then.',
        },
      ],
      recheckMinutes: 1,
    },
  ],
  readyBy: 'amara',
  others: {
    by: 'amara',
    value: 'VERIFIED',
    rationale: 'Agrees with the department’s completion notice and the inspectors’ report of 2025.',
  },
};
