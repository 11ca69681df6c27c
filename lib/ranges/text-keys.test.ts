import { describe, expect, it } from 'vitest';
import { stepFor } from './text-keys';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

describe('stepFor', () => {
  it.each([
    ['ArrowLeft', {}, 'character', -1],
    ['ArrowRight', {}, 'character', 1],
    ['ArrowLeft', { ctrlKey: true }, 'word', -1],
    ['ArrowRight', { altKey: true }, 'word', 1],
    ['ArrowUp', {}, 'sentence', -1],
    ['ArrowDown', {}, 'sentence', 1],
  ] as const)('takes %s with %j by a %s', (key, held, by, direction) => {
    expect(stepFor({ ...plain, ...held, key })).toEqual({ by, direction });
  });

  it('leaves other keys, and those of the system, alone', () => {
    expect(stepFor({ ...plain, key: 'Home' })).toBeNull();
    expect(stepFor({ ...plain, metaKey: true, key: 'ArrowLeft' })).toBeNull();
  });
});
