import { operation } from '@/lib/api/operation';
import { articleParams } from '@/lib/articles/contract';
import { articleSummary } from '@/lib/articles/schema';
import { setStageInput } from './schema';

export const setStage = operation({
  id: 'setStage',
  method: 'PUT',
  path: '/desks/{desk}/articles/{article}/stage',
  summary:
    'Take an article one step on, reopen it, or open or close a correction; some steps are an editor’s',
  access: 'REVIEWER',
  params: articleParams,
  body: setStageInput,
  answer: { status: 200, schema: articleSummary },
});
