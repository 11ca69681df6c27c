import { describe, expect, it } from 'vitest';
import { suggestTitle } from './suggest-title';

describe('suggestTitle', () => {
  it('takes the first line that has words', () => {
    expect(suggestTitle('\n\n* * *\n  Harbour fire:\u00a0what is known \r\nBy A. Writer')).toBe(
      'Harbour fire: what is known',
    );
  });

  it('takes no paragraph for a headline', () => {
    expect(suggestTitle(`${'word '.repeat(100)}\nsecond line`)).toBeNull();
  });

  it('has nothing to suggest for a text without words', () => {
    expect(suggestTitle(' \n—\n')).toBeNull();
  });
});
