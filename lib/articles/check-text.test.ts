import { describe, expect, it } from 'vitest';
import { checkText, textBytesMax } from './check-text';

// The smallest valid picture: one transparent pixel as PNG.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const ofBytes = (bytes: number) => 'a'.repeat(bytes);

describe('a text that is taken in', () => {
  it.each([
    ['one word', 'Fire'],
    ['a number alone', '14'],
    ['emoji beside words', 'Fire 🔥 in the harbour 👩‍🚒'],
    ['Windows line breaks', 'One.\r\n\r\nTwo.\r\n'],
    ['non-breaking spaces', '14\u00A0people\u202Fdied'],
    ['right-to-left text with marks', '\u200Fقال الوزير: "قُتل ١٤ شخصًا"\u200F'],
    ['a byte order mark', '\uFEFFFire in the harbour'],
    ['vertical tabs and form feeds of old wire copy', 'Fire\u000B\fin the harbour'],
    ['one stray control character in a page of words', `${'word '.repeat(100)}\u0007`],
    ['exactly the largest size', ofBytes(textBytesMax)],
    ['the largest size in letters of three bytes', `${'語'.repeat(666_666)}ab`],
  ])('is kept: %s', (_what, text) => {
    expect(checkText(text)).toBeNull();
  });
});

describe('a text that is refused', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u00A0'],
    ['marks without a word', '… — "?!" 🔥'],
  ])('is empty: %s', (_what, text) => {
    expect(checkText(text)).toBe('The text is empty: there are no words in it.');
  });

  it.each([
    ['one byte', ofBytes(textBytesMax + 1)],
    ['one letter of three bytes', '語'.repeat(666_667)],
    ['one emoji of four bytes', `${ofBytes(textBytesMax - 3)}🔥`],
  ])('is too large by %s', (_what, text) => {
    expect(checkText(text)).toMatch(/^The text is 2 MB; at most 2 MB are taken\./);
  });

  it('says how large it is', () => {
    expect(checkText(ofBytes(3_450_000))).toMatch(/^The text is 3\.5 MB; at most 2 MB/);
  });

  it.each([
    ['a picture read as Latin-1', png.toString('latin1')],
    ['a picture read as UTF-8', png.toString('utf8')],
    ['a NUL', 'Fire\0'],
    ['half an emoji', 'Fire \uD83D in the harbour'],
    ['more control characters than one in a hundred', `${'word '.repeat(30)}\u0001\u0002`],
    ['replacement characters of a wrong encoding', 'F\uFFFDr in M\uFFFDnchen'],
  ])('looks binary: %s', (_what, text) => {
    expect(checkText(text)).toMatch(/^This looks like a binary file/);
  });
});
