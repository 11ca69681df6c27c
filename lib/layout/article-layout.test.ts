import { describe, expect, it } from 'vitest';
import { layOutArticle, passagesOf, placeOf } from './article-layout';
import { segmentText } from './segments';

const text = 'Headline\n\nMOSCOW — The hall burned.\r\n\r\nA second paragraph.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('placeOf', () => {
  it('counts paragraphs, and names what is none', () => {
    const passages = passagesOf(text, [
      { ...at('Headline'), kind: 'headline' },
      { ...at('MOSCOW —'), kind: 'dateline' },
      { ...at('The hall burned.'), kind: 'paragraph' },
      { ...at('A second paragraph.'), kind: 'paragraph' },
    ]);
    expect(placeOf(passages, at('Headline'))).toBe('headline');
    expect(placeOf(passages, at('MOSCOW'))).toBe('paragraph 1');
    expect(placeOf(passages, at('second'))).toBe('paragraph 2');
  });
});

describe('passagesOf', () => {
  it('sets a dateline in one paragraph with the sentence it opens', () => {
    const passages = passagesOf(text, [
      { ...at('Headline'), kind: 'headline' },
      { ...at('MOSCOW —'), kind: 'dateline' },
      { ...at('The hall burned.'), kind: 'paragraph' },
      { ...at('A second paragraph.'), kind: 'paragraph' },
    ]);
    expect(passages.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['Headline', 'headline'],
      ['MOSCOW — The hall burned.', 'paragraph'],
      ['A second paragraph.', 'paragraph'],
    ]);
  });

  it('keeps words that no block holds', () => {
    const passages = passagesOf(text, [{ ...at('The hall burned.'), kind: 'paragraph' }]);
    expect(passages.map(({ start, end }) => text.slice(start, end)).join('|')).toContain(
      'A second paragraph.',
    );
    expect(passagesOf('no blocks at all', [])).toEqual([{ start: 0, end: 16, kind: 'paragraph' }]);
  });
});

describe('layOutArticle', () => {
  const passages = passagesOf(text, [
    { ...at('The hall burned.'), kind: 'paragraph' },
    { ...at('A second paragraph.'), kind: 'paragraph' },
  ]);
  const hall = { id: 'hall', ranges: [at('The hall burned.')] };
  const second = { id: 'second', ranges: [at('second')] };

  it('draws only the passages again whose claims changed', () => {
    const before = layOutArticle(passages, [hall, second]);
    const after = layOutArticle(passages, [hall], before);
    const changed = after.filter((passage, index) => passage !== before[index]);
    expect(changed.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A second paragraph.',
    ]);
  });

  it('carries a claim over all the passages its range runs through', () => {
    const long = { id: 'long', ranges: [{ start: at('hall').start, end: at('second').end }] };
    const marked = layOutArticle(passages, [long])
      .flatMap((passage) => segmentText(passage, passage.stretches))
      .filter(({ claims }) => claims.some(({ id }) => id === 'long'))
      .map(({ start, end }) => text.slice(start, end));
    expect(marked).toEqual(['hall burned.', 'A second']);
  });
});
