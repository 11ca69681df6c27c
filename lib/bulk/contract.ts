import { operation } from '@/lib/api/operation';
import { bulkOutcome, changeArticlesInput } from './schema';

export const changeArticles = operation({
  id: 'changeArticles',
  method: 'POST',
  path: '/desks/{desk}/bulk-actions',
  summary:
    'Take many articles a step on, assign, delete or restore them; each for itself, and told for each',
  access: 'REVIEWER',
  body: changeArticlesInput,
  answer: { status: 200, schema: bulkOutcome },
});
