import { describe, expect, test } from 'vitest';
import { quotationsIn } from './quotations';

const quotations = (text: string) =>
  quotationsIn(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('quotations', () => {
  test.each([
    ['He said “no” and “never”.', ['“no”', '“never”']],
    ['He said "no" and "never".', ['"no"', '"never"']],
    ["He said ''no'' twice.", ["''no''"]],
    ['The paper wrote „nein“ and then „niemals” again.', ['„nein“', '„niemals”']],
    ['She said «нет» and left.', ['«нет»']],
    ['They shouted 「いいえ」 and 『本』.', ['「いいえ」', '『本』']],
    ['A 5" pipe burst.', []],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  test('one that is never closed runs to the end of its block', () => {
    expect(quotations('He said: “It rained. It snowed.')).toEqual(['“It rained. It snowed.']);
  });
});
