import { describe, expect, it } from 'vitest';
import { suggestTitle } from './suggest-title';

describe('suggestTitle', () => {
  it('takes the first line that has words', () => {
    expect(suggestTitle('\n\n* * *\n  Harbour fire:\u00a0what is known \r\nBy A. Writer')).toBe(
      'Harbour fire: what is known',
    );
  });

  it('takes no date, byline or button of the page for a headline', () => {
    const head = 'date 2024-03-23 ×\n\nUpdated March 23rd, 2024 at 08:50 IST\nBy Ada Wern\nShare\n';
    expect(suggestTitle(`${head}Harbour fire: what is known\nIt burned.`)).toBe(
      'Harbour fire: what is known',
    );
    expect(suggestTitle(head)).toBeNull();
  });

  it('takes no paragraph for a headline', () => {
    expect(suggestTitle(`${'word '.repeat(100)}\nsecond line`)).toBeNull();
  });

  it('has nothing to suggest for a text without words', () => {
    expect(suggestTitle(' \n—\n')).toBeNull();
  });
});
