import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, mentionedIn } from './mentioned';

const people = ['Ann', 'Ann Oduya', 'Ben Sato', 'Zoë Ångström', '小林', 'C. (the second)'].map(
  (name, index) => ({ id: String(index), name }),
);
const named = (text: string) => mentionedIn(text, people).map(({ name }) => name);

describe('whom a text mentions', () => {
  it.each([
    ['Ask them, @Ben Sato.', ['Ben Sato']],
    ['@Ann Oduya knows', ['Ann Oduya']],
    ['@Ann knows', ['Ann']],
    ['(@Zoë Ångström) and @小林', ['Zoë Ångström', '小林']],
    ['@C. (the second) has a name of signs', ['C. (the second)']],
    ['@Ann and @Ann once more', ['Ann']],
    ['ask ben@Ben Sato', []],
    ['@Anna is somebody else', []],
    ['@ann is not written so', []],
    ['Ben Sato without the sign', []],
    ['@@Ann', ['Ann']],
    ['', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('is both of two people of one name', () => {
    const two = [
      { id: '1', name: 'Ann' },
      { id: '2', name: 'Ann' },
    ];
    expect(mentionedIn('@Ann', two)).toEqual(two);
  });

  it('stands in the text where it is said to, and mentions do not overlap', () => {
    const piece = fc.constantFrom('@', 'Ann', ' Oduya', 'Ben Sato', ' ', 'x', '🙂', '小林');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const mention of findMentions(text, people)) {
          expect(text.slice(mention.start, mention.end)).toBe(`@${mention.name}`);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
    );
  });
});
