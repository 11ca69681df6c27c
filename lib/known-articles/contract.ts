import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { textBodyMax } from '@/lib/articles/contract';
import { findKnownInput, knownArticle } from './schema';

export const findKnownArticles = operation({
  id: 'findKnownArticles',
  method: 'POST',
  path: '/desks/{desk}/known-articles',
  summary: 'Which articles of the desk have this text, nearly this text, or this web address',
  access: 'REVIEWER',
  body: findKnownInput,
  bodyLimit: textBodyMax,
  answer: { status: 200, schema: z.array(knownArticle) },
});
