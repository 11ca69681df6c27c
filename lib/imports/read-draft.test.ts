import { describe, expect, it } from 'vitest';
import { readDraft } from './read-draft';

const item = { name: 'news/Harbour fire.txt', articleId: '0193c0de-0000-7000-8000-000000000001' };
const found = {
  title: null,
  text: 'Fire in the harbour\n\nTwo were hurt.',
  author: 'Ada Wern',
  publisher: null,
  publishedOn: '2026-11-12',
  sourceUrl: 'https://news.example/fire',
  language: 'en',
  dropped: ['Menu'],
};

describe('the article that an item becomes', () => {
  it('has the id that the item has, and the details that were found', () => {
    const { language: _, dropped: __, ...details } = found;
    const title = 'Fire in the harbour';
    expect(readDraft(item, found)).toEqual({ ...details, id: item.articleId, title });
  });

  it.each([
    [{ title: 'A title' }, 'A title'],
    [{ text: 'Two were hurt.\nSo it was.' }, 'Two were hurt.'],
    [{ text: `${'word '.repeat(100)}.` }, 'Harbour fire'],
  ])('has a title of its own, of its text or of its file: %#', (changes, title) => {
    expect(readDraft(item, { ...found, ...changes }).title).toBe(title);
  });

  it('is none where the desk would not take it', () => {
    expect(() => readDraft(item, { ...found, text: ' … ' })).toThrow('The text is empty');
    expect(() => readDraft(item, { ...found, title: 'a'.repeat(501) })).toThrow('500 characters');
  });
});
