import { operation } from '@/lib/api/operation';
import { getWeekQuery, weekView } from './schema';

export const getWeek = operation({
  id: 'getWeek',
  method: 'GET',
  path: '/desks/{desk}/week',
  summary: 'How a week of the desk was: claims marked, verdicts, waiting times, rulings, stages',
  access: 'REVIEWER',
  query: getWeekQuery,
  answer: { status: 200, schema: weekView },
});
