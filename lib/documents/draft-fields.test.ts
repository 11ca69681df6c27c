import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/lib/articles/draft';
import { draftFieldsOf, sayingsOf, shapeOf } from './draft-fields';

const article = {
  title: 'Bridge closed',
  text: 'Words.',
  author: null,
  publisher: 'The Post',
  publishedOn: null,
  sourceUrl: null,
};

describe('a draft that a file fills in', () => {
  it('keeps what was entered beside an empty text and the file does not say', () => {
    const before = { ...emptyDraft('1'), author: 'Mira Holt', title: 'A title' };
    expect(draftFieldsOf(article, before)).toEqual({
      title: 'Bridge closed',
      text: 'Words.',
      author: 'Mira Holt',
      publisher: 'The Post',
      publishedOn: '',
      sourceUrl: '',
    });
  });

  it('keeps nothing of another text', () => {
    const before = { ...emptyDraft('1'), text: 'Other words.', author: 'Mira Holt' };
    expect(draftFieldsOf(article, before).author).toBe('');
  });
});

describe('what a file says', () => {
  it.each([
    [article, 'It says title and publisher, and no author, date or web address.'],
    [{ ...article, title: null, publisher: null }, 'It says nothing but the text.'],
    [
      { ...article, author: 'A', publishedOn: '2026-03-04', sourceUrl: 'https://a.example' },
      'It says title, author, publisher, date and web address.',
    ],
  ])('is told in a sentence', (told, sentence) => {
    expect(sayingsOf(told)).toBe(sentence);
  });

  it.each([
    [1, null, '1 paragraph'],
    [4, 'en-GB', '4 paragraphs, in British English'],
    [4, 'de', '4 paragraphs, in German'],
  ])('is told with its length and language', (paragraphs, language, words) => {
    expect(shapeOf(paragraphs, language)).toBe(words);
  });
});
