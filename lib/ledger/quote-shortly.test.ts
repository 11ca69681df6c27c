import { describe, expect, it } from 'vitest';
import { quoteShortly } from './quote-shortly';

describe('quoteShortly', () => {
  it('cuts a long wording between words and says so', () => {
    const quoted = quoteShortly('word '.repeat(60));
    expect(quoted.length).toBeLessThan(150);
    expect(quoted).toMatch(/word …”$/);
  });

  it('cuts no character in two', () => {
    expect(quoteShortly('😀'.repeat(100)).isWellFormed()).toBe(true);
    expect(quoteShortly(`x${'😀'.repeat(100)}`).isWellFormed()).toBe(true);
  });
});
