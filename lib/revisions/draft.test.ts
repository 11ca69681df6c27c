import { describe, expect, it } from 'vitest';
import { parseRevisionDraft, withBreaksOf } from './draft';

describe('a text that is edited in place', () => {
  it('has the line breaks that the article has', () => {
    expect(withBreaksOf('One.\r\n\r\nTwo.', 'One.\n\nThree.')).toBe('One.\r\n\r\nThree.');
    expect(withBreaksOf('One.\n\nTwo.', 'One.\n\nThree.')).toBe('One.\n\nThree.');
    expect(withBreaksOf('One.\r\nTwo.\n', 'One.\nThree.\n')).toBe('One.\nThree.\n');
  });

  it('is the very text where nothing was changed', () => {
    expect(withBreaksOf('One.\r\nTwo.\nThree.', 'One.\nTwo.\nThree.')).toBe('One.\r\nTwo.\nThree.');
  });
});

describe('a draft from the device', () => {
  it('is read as it was kept, and passed over where it is none', () => {
    const draft = { id: 'r1', text: 'So.', title: 'So', publishedOn: '', reason: '' };
    expect(parseRevisionDraft(JSON.stringify(draft))).toEqual(draft);
    for (const kept of [null, '{', 'null', '{"id":"r1"}', '[]']) {
      expect(parseRevisionDraft(kept)).toBeNull();
    }
  });
});
