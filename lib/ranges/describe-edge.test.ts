import { describe, expect, it } from 'vitest';
import { describeEdge } from './describe-edge';

const text = 'The group claimed the attack. Nobody, it said, was hurt.';
const attack = { start: 4, end: 28 };
const hurt = { start: 30, end: 36 };

describe('describeEdge', () => {
  it.each([
    ['end', [attack], 0, 'End: the claim now ends after “attack”.'],
    ['start', [attack], 0, 'Start: the claim now begins with “group”.'],
    ['end', [attack, hurt], 1, 'End: part 2 of 2 now ends after “Nobody”.'],
    ['end', [{ start: 4, end: 24 }], 0, 'End: the claim now ends after “at”.'],
    ['end', [{ start: 4, end: 29 }], 0, 'End: the claim now ends after “attack.”.'],
  ] as const)('says where the %s of %j stands', (side, ranges, range, words) => {
    expect(describeEdge(text, ranges, { range, side })).toBe(words);
  });

  it('says nothing of a part that there is not', () => {
    expect(describeEdge(text, [attack], { range: 1, side: 'end' })).toBe('');
  });
});
