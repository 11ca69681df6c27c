import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markAfter, readMark } from './work-mark';

const id = '01980000-0000-7000-8000-000000000001';

describe('the mark of a page of work', () => {
  it.each([null, '2026-11-27T18:00:00.000Z'])('is read as it was written: due %s', (due) => {
    expect(readMark(markAfter({ due, id }))).toEqual({ due, id });
  });

  it('is none where it is anything else', () => {
    const others = ['', 'x', JSON.stringify([null]), JSON.stringify(['soon', id])];
    for (const text of others) {
      expect(readMark(Buffer.from(text).toString('base64url'))).toBeNull();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readMark(text)).toBeNull();
      }),
    );
  });
});
