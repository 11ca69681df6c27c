import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArticleDraft,
  draftKey,
  emptyDraft,
  isWorthKeeping,
  parseDraft,
  toAddArticleBody,
} from './draft';

const drafts: fc.Arbitrary<ArticleDraft> = fc.record({
  id: fc.uuid(),
  title: fc.string(),
  text: fc.string({ unit: 'grapheme' }),
  sourceUrl: fc.webUrl(),
  publisher: fc.string(),
  author: fc.string(),
  publishedOn: fc.constantFrom('', '2024-03-23'),
});

describe('a draft', () => {
  it('comes back from the device as it was', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
      }),
    );
  });

  it.each([null, '', '{', 'null', '[]', '3', '{"title":"no id"}'])(
    'is not made out of %j',
    (kept) => {
      expect(parseDraft(kept)).toBeNull();
    },
  );

  it('keeps what it can of one that is damaged', () => {
    expect(parseDraft('{"id":"a","title":"Kept","text":7}')).toEqual({
      ...emptyDraft('a'),
      title: 'Kept',
    });
  });

  it('is worth keeping as soon as one field says something', () => {
    expect(isWorthKeeping(emptyDraft('a'))).toBe(false);
    expect(isWorthKeeping({ ...emptyDraft('a'), text: ' \n' })).toBe(false);
    expect(isWorthKeeping({ ...emptyDraft('a'), author: 'A. Writer' })).toBe(true);
  });

  it('belongs to one person at one desk', () => {
    const keys = [draftKey('ana', 'world'), draftKey('ben', 'world'), draftKey('ana', 'city')];
    expect(new Set(keys).size).toBe(3);
  });
});

describe('toAddArticleBody', () => {
  it('sends the text to the letter and no detail that was left empty', () => {
    const draft = { ...emptyDraft('a'), title: 'Fire', text: ' \r\nText\r\n ', publisher: '  ' };
    expect(toAddArticleBody(draft)).toEqual({
      id: 'a',
      title: 'Fire',
      text: ' \r\nText\r\n ',
      sourceUrl: null,
      publisher: null,
      author: null,
      publishedOn: null,
    });
  });
});
