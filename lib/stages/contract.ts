import { operation } from '@/lib/api/operation';
import { articleSummary } from '@/lib/articles/schema';
import { setStageInput } from './schema';

export const setStage = operation({
  id: 'setStage',
  method: 'PUT',
  path: '/desks/{desk}/articles/{article}/stage',
  summary:
    'Take an article one step on, reopen it, or open or close a correction; some steps are an editor’s',
  access: 'REVIEWER',
  body: setStageInput,
  // An override names the claims it is about, which of a long article may be tens of thousands.
  bodyLimit: 4_000_000,
  answer: { status: 200, schema: articleSummary },
});
