import { describe, expect, it } from 'vitest';
import { describeHours, describeRecheckBy, hoursOf, inUnits } from './describe-recheck';

describe('the time until a re-check', () => {
  it.each([
    [1, '1 hour'],
    [6, '6 hours'],
    [24, '1 day'],
    [30, '30 hours'],
    [168, '7 days'],
  ])('of %i hours reads “%s”, and is as many hours again', (hours, words) => {
    expect(describeHours(hours)).toBe(words);
    expect(hoursOf(...inUnits(hours))).toBe(hours);
  });
});

describe('what somebody said of the re-check of a claim', () => {
  it.each([
    [null, 'Re-check as the policy has it'],
    ['never', 'No further re-check'],
    ['2026-11-18T09:00:00.000Z', 'Re-check by 18 November 2026 at 09:00 UTC'],
  ] as const)('%s reads “%s”', (by, words) => {
    expect(describeRecheckBy(by)).toBe(words);
  });
});
