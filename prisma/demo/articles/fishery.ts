import type { DemoArticle } from '../demo-article';
import { fisheryText } from './fishery-text';

/** The article that waits for one ruling and for nothing else. */
export const fishery: DemoArticle = {
  addedBy: 'joon',
  title: 'Herring catch off northern Kelvara falls by 40 percent',
  text: fisheryText,
  sourceUrl: 'https://example.org/coastal-wire/herring-catch',
  publisher: 'Coastal Wire',
  author: 'Osei Dunmore',
  publishedOn: '2026-11-17',
  reviews: [
    {
      words: 'fell by 40 percent this season',
      evidence: [
        {
          by: 'joon',
          stance: 'REFUTES',
          title: 'Fisheries Board, landings by month, 2019 to 2026',
          url: 'https://example.org/fisheries/landings',
          quote: 'April to October: 2025 29,150 t; 2026 18,200 t.',
          readOn: '2026-11-18',
        },
      ],
      verdicts: [
        {
          by: 'amara',
          value: 'VERIFIED',
          rationale: 'The board’s press notice says 40 percent in so many words.',
        },
        {
          by: 'joon',
          value: 'DISPUTED',
          subLabel: 'Misleading',
          rationale:
            'The board’s own table gives 37.6 percent against last season. Only against the five-year mean is it 40. The sentence does not say which.',
        },
      ],
    },
    {
      words: 'The board blamed warmer water',
      verdicts: [
        {
          by: 'amara',
          value: 'VERIFIED',
          rationale: 'It does, in the notice and in its director’s interview on Tuesday.',
        },
      ],
    },
    {
      words: 'Nobody here believes in the warm water',
      droppedBy: 'amara',
    },
  ],
  others: {
    by: 'joon',
    value: 'VERIFIED',
    rationale: 'Checked against the landings table and by telephone with the harbor cooperative.',
  },
};
