import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff';

describe('backoffMs', () => {
  it.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [5, 16_000],
    [6, 30_000],
    [1000, 30_000],
  ])('after %i failures waits %i ms', (failures, ms) => {
    expect(backoffMs(failures)).toBe(ms);
  });

  it('never waits less than before, and never under a second or over half a minute', () => {
    fc.assert(
      fc.property(fc.nat(5000), (failures) => {
        const wait = backoffMs(failures);
        expect(wait).toBeGreaterThanOrEqual(1000);
        expect(wait).toBeLessThanOrEqual(30_000);
        expect(backoffMs(failures + 1)).toBeGreaterThanOrEqual(wait);
      }),
    );
  });
});
