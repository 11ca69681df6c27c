import { operation } from '@/lib/api/operation';
import { changedClaims } from '@/lib/claims/schema';
import { decideReadingInput } from './schema';

export const decideReading = operation({
  id: 'decideReading',
  method: 'PUT',
  path: '/desks/{desk}/readings/{reading}',
  summary: 'Take a finer reading as a claim, refuse it, or open it again',
  access: 'REVIEWER',
  body: decideReadingInput,
  answer: { status: 200, schema: changedClaims },
});
