import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtTerms, isPhrase, searchTerms } from './search-terms';

const told = (search: string) =>
  searchTerms(search).map(
    ({ words, negated, open }) => `${negated ? '-' : ''}${words}${open ? '…' : ''}`,
  );

describe('a search', () => {
  it.each([
    ['"harbour bridge"', true],
    ['well-known', false],
    ['well-known bridge', true],
    ['東京', true],
    ['harbour bridge', false],
    ['“harbour”', false],
    ['bridge -"long road"', false],
    ['京', false],
    ['', false],
  ])('for %s is for a phrase: %s', (search, is) => {
    expect(searchTerms(search).some(isPhrase)).toBe(is);
  });
});

describe('what is searched for', () => {
  it.each([
    ['', []],
    ['harb', ['harb…']],
    ['“harbour”', ['harbour']],
    ['harbour fire', ['harbour', 'fire…']],
    ['“harbour fire” kil', ['harbour fire', 'kil…']],
    ['"harbour fire', ['harbour fire']],
    ['fire -drill', ['fire', '-drill…']],
    ['fire -"a drill"', ['fire', '-a drill']],
    ["100% & _ ! ' | :*", ['100%']],
    ['東京タワー', ['東京タワー…']],
  ])('in “%s” is %j', (search, terms) => {
    expect(told(search)).toEqual(terms);
  });
});

const marked = (text: string, search: string) =>
  cutAtTerms(text, searchTerms(search))
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('what is found', () => {
  it.each([
    ['The Harbour fire', 'harb', 'The [Harbour] fire'],
    ['The Harbour fire', 'harb fire', 'The Harbour [fire]'],
    ['Lena Märsch', 'marsch', 'Lena [Märsch]'],
    ['Lena Marsch', 'MÄRSCH', 'Lena [Marsch]'],
    ['A fire, no drill', 'fire -drill', 'A [fire], no drill'],
    ['It couldn’t be', '"couldn\'t be"', 'It [couldn]’[t] [be]'],
    ['東京タワーで', '東京', '[東京]タワーで'],
    ['<b>bold</b>', '"b"', '<[b]>bold</[b]>'],
  ])('in “%s” by “%s” is marked', (text, search, result) => {
    expect(marked(text, search)).toBe(result);
  });

  it('loses no letter of any text', () => {
    const any = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(any, any, (text, search) => {
        const pieces = cutAtTerms(text, searchTerms(search));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
