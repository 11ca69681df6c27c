import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { listNeededRulingsQuery, neededRulingList } from './schema';

export const listNeededRulings = operation({
  id: 'listNeededRulings',
  method: 'GET',
  path: '/desks/{desk}/rulings',
  summary: 'The claims that need a ruling, those of the oldest article first',
  access: 'EDITOR',
  params: z.strictObject({ desk: deskSlug }),
  query: listNeededRulingsQuery,
  answer: { status: 200, schema: neededRulingList },
});
