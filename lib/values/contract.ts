import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { comparison } from './schema';

export const listComparisons = operation({
  id: 'listComparisons',
  method: 'GET',
  path: '/desks/{desk}/claims/{claim}/comparisons',
  summary:
    'Claims of the desk’s other articles that count, measure or date the same, the closest first; at most five',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(comparison) },
});
