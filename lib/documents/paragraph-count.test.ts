import { describe, expect, it } from 'vitest';
import { paragraphCount } from './paragraph-count';

describe('the paragraphs of a text', () => {
  it.each([
    ['One.\n\nTwo.', 2],
    ['One.\r\n \r\nTwo.\r\n\r\n\r\nThree.\r\n', 3],
    ['One\nline', 1],
    ['\n\n', 0],
  ])('are counted by the blank lines between them: %j', (text, count) => {
    expect(paragraphCount(text)).toBe(count);
  });
});
