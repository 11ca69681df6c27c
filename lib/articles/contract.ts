import { z } from 'zod';
import { seenVersion } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { mostDeleted } from './most-deleted';
import {
  addArticleInput,
  articleList,
  articleSummary,
  articleView,
  deletedArticle,
  listArticlesQuery,
  restoreArticleInput,
} from './schema';

/** The largest body with the text of an article: of 2,000,000 bytes, each a JSON escape of six. */
export const textBodyMax = 12_100_000;

export const listArticles = operation({
  id: 'listArticles',
  method: 'GET',
  path: '/desks/{desk}/articles',
  summary: 'List the articles of a desk: sorted, filtered, searched, a page at a time',
  access: 'REVIEWER',
  query: listArticlesQuery,
  answer: { status: 200, schema: articleList },
});

export const addArticle = operation({
  id: 'addArticle',
  method: 'POST',
  path: '/desks/{desk}/articles',
  summary: 'Bring in an article; it is split into its claims at once',
  access: 'REVIEWER',
  body: addArticleInput,
  bodyLimit: textBodyMax,
  answer: { status: 201, schema: articleView },
});

export const getArticle = operation({
  id: 'getArticle',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}',
  summary: 'An article with its text, its claims and what the desk holds of them',
  access: 'REVIEWER',
  answer: { status: 200, schema: articleView },
});

export const deleteArticle = operation({
  id: 'deleteArticle',
  method: 'DELETE',
  path: '/desks/{desk}/articles/{article}',
  summary: 'Delete an article with all that belongs to it; an editor can restore it',
  access: 'EDITOR',
  query: seenVersion,
  answer: { status: 204 },
});

export const restoreArticle = operation({
  id: 'restoreArticle',
  method: 'POST',
  path: '/desks/{desk}/articles/{article}/restore',
  summary: 'Restore a deleted article as it was',
  access: 'EDITOR',
  body: restoreArticleInput,
  answer: { status: 200, schema: articleSummary },
});

export const listDeletedArticles = operation({
  id: 'listDeletedArticles',
  method: 'GET',
  path: '/desks/{desk}/deleted-articles',
  summary: `The newest ${mostDeleted} of the articles that were deleted, the last deleted first`,
  access: 'EDITOR',
  answer: { status: 200, schema: z.array(deletedArticle) },
});
