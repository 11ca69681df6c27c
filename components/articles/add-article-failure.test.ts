import { describe, expect, it } from 'vitest';
import { Unreachable } from '@/components/call-api';
import { Problem } from '@/lib/api/problem';
import { emptyDraft } from '@/lib/articles/draft';
import { findDraftErrors, toAddArticleFailure } from './add-article-failure';

const draft = { ...emptyDraft('a'), title: 'Harbour fire', text: 'Three people were hurt.' };

describe('findDraftErrors', () => {
  it('lets a title and a text through', () => {
    expect(findDraftErrors(draft)).toBeNull();
    expect(findDraftErrors({ ...draft, sourceUrl: ' https://example.org/a ' })).toBeNull();
  });

  it('says of a title how much too long it is, and cuts nothing', () => {
    expect(findDraftErrors({ ...draft, title: ` ${'a'.repeat(500)} ` })).toBeNull();
    expect(findDraftErrors({ ...draft, title: 'a'.repeat(501) })).toEqual({
      kind: 'fields',
      errors: { title: 'The title has 501 characters; at most 500 are taken. Shorten it.' },
    });
  });

  it('names every field that is wrong at once', () => {
    const failure = findDraftErrors({ ...draft, title: ' ', text: '', sourceUrl: 'example.org' });
    expect(failure).toMatchObject({ kind: 'fields' });
    expect(Object.keys(failure && 'errors' in failure ? failure.errors : {})).toEqual([
      'title',
      'text',
      'sourceUrl',
    ]);
  });
});

describe('toAddArticleFailure', () => {
  it('finds the fields that the server complains of', () => {
    const problem = new Problem('invalid-input', 'The input is not valid.', {
      issues: [{ path: 'body.author', message: 'Too long.' }],
    });
    expect(toAddArticleFailure(problem)).toEqual({
      kind: 'fields',
      errors: { author: 'Too long.' },
    });
  });

  it('tells a lost network from an expired session and from any other refusal', () => {
    expect(toAddArticleFailure(new Unreachable('Gone.'))).toEqual({ kind: 'unreachable' });
    expect(toAddArticleFailure(new Problem('not-signed-in', 'Sign in.'))).toEqual({
      kind: 'signed-out',
    });
    expect(toAddArticleFailure(new Problem('too-large', 'Too large.'))).toEqual({
      kind: 'refused',
      detail: 'Too large.',
    });
  });

  it('does not swallow an error of our own', () => {
    expect(() => toAddArticleFailure(new TypeError('x is undefined'))).toThrow(TypeError);
  });
});
