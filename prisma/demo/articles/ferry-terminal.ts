import type { DemoArticle } from '../demo-article';
import { aftermathReviews } from './ferry-terminal-aftermath';
import { attackReviews } from './ferry-terminal-attack';
import { ferryTerminalText } from './ferry-terminal-text';

/** The article in the middle of its review: agreement, a disagreement, a ruling, and work left. */
export const ferryTerminal: DemoArticle = {
  addedBy: 'tobias',
  title: 'Explosion at Port Sarrow ferry terminal kills at least 14',
  text: ferryTerminalText,
  sourceUrl: 'https://example.org/coastal-wire/port-sarrow-ferry-terminal',
  publisher: 'Coastal Wire',
  author: 'Lena Marsh, Osei Dunmore',
  publishedOn: '2026-11-12',
  assigned: { by: 'tobias', to: 'joon', dueHours: null },
  reviews: [...attackReviews, ...aftermathReviews],
};
