import type { DemoArticle } from '../demo-article';
import { surveyText } from './survey-text';

/** The article that nobody has marked yet. */
export const survey: DemoArticle = {
  addedBy: 'joon',
  title: 'One in three Kelvarans put off seeing a dentist, survey finds',
  text: surveyText,
  sourceUrl: 'https://example.org/coastal-wire/dentist-survey',
  publisher: 'Coastal Wire',
  author: 'Ruta Lindqvist-Amadi',
  publishedOn: '2026-11-18',
  reviews: [],
  assigned: { by: 'tobias', to: 'amara', dueHours: 24 },
};
