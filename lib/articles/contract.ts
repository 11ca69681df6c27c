import { z } from 'zod';
import { deskSlug, id } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { addArticleInput, articleList, articleView, listArticlesQuery } from './schema';

const deskParams = z.strictObject({ desk: deskSlug });
export const articleParams = z.strictObject({ desk: deskSlug, article: id });

export const listArticles = operation({
  id: 'listArticles',
  method: 'GET',
  path: '/desks/{desk}/articles',
  summary: 'List the articles of a desk: sorted, filtered, searched, a page at a time',
  access: 'REVIEWER',
  params: deskParams,
  query: listArticlesQuery,
  answer: { status: 200, schema: articleList },
});

export const addArticle = operation({
  id: 'addArticle',
  method: 'POST',
  path: '/desks/{desk}/articles',
  summary: 'Bring in an article; it is split into its claims at once',
  access: 'REVIEWER',
  params: deskParams,
  body: addArticleInput,
  // A text of 2,000,000 bytes, each written as a JSON escape of six.
  bodyLimit: 12_100_000,
  answer: { status: 201, schema: articleView },
});

export const getArticle = operation({
  id: 'getArticle',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}',
  summary: 'An article with its text, its claims and what the desk holds of them',
  access: 'REVIEWER',
  params: articleParams,
  answer: { status: 200, schema: articleView },
});
