import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionAt, offeredFor, withMention } from './mention-query';

const people = ['Ann Oduya', 'Ben Sato', 'Ben-Ali Haddad', 'Zoë Ångström'].map((name) => {
  return { id: name, name };
});

describe('a mention that is being written', () => {
  it.each([
    ['@', { start: 0, written: '' }],
    ['Ask @', { start: 4, written: '' }],
    ['Ask @be', { start: 4, written: 'be' }],
    ['Ask (@Ben S', { start: 5, written: 'Ben S' }],
    ['Ask ben@be', null],
    ['Ask @be\nand then', null],
    ['Ask', null],
  ])('%s|', (text, query) => {
    expect(mentionAt(text, text.length)).toEqual(query);
  });

  it('ends at the caret', () => {
    expect(mentionAt('Ask @ben about it', 7)).toEqual({ start: 4, written: 'be' });
  });

  it.each([
    ['', ['Ann Oduya', 'Ben Sato', 'Ben-Ali Haddad', 'Zoë Ångström']],
    ['ben', ['Ben Sato', 'Ben-Ali Haddad']],
    ['BEN S', ['Ben Sato']],
    ['ali', ['Ben-Ali Haddad']],
    ['odu', ['Ann Oduya']],
    ['zoe', ['Zoë Ångström']],
    ['angs', ['Zoë Ångström']],
    ['en', []],
  ])('offers for “%s” whom it may come to name', (written, names) => {
    expect(offeredFor(written, people).map(({ name }) => name)).toEqual(names);
  });

  it('is written out, with a space after it and the rest untouched', () => {
    const query = { start: 4, written: 'be' };
    expect(withMention('Ask @be', query, 'Ben Sato')).toEqual({
      text: 'Ask @Ben Sato ',
      caret: 14,
    });
    expect(withMention('Ask @be now', query, 'Ben Sato')).toEqual({
      text: 'Ask @Ben Sato now',
      caret: 14,
    });
  });

  it('leaves what stands before and after it as it was', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(words, words, fc.constantFrom('', 'b', 'Ben'), (before, after, written) => {
        const start = before.length;
        const { text, caret } = withMention(
          `${before}@${written}${after}`,
          { start, written },
          'Ben Sato',
        );
        expect(text.startsWith(`${before}@Ben Sato`)).toBe(true);
        expect(text.endsWith(after)).toBe(true);
        expect(text.slice(start, caret).trimEnd()).toBe('@Ben Sato');
      }),
    );
  });
});
