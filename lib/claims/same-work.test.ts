import { describe, expect, it } from 'vitest';
import { isSameWork } from './same-work';
import type { ClaimView } from './schema';

const claim = {
  wording: 'The bridge cost 61 million crowns.',
  verdicts: [],
  evidence: [],
  comments: [],
} as unknown as ClaimView;

describe('the work on a claim', () => {
  it('is the same where nothing was done', () => {
    expect(isSameWork(claim, structuredClone(claim))).toBe(true);
  });

  it('is another with another wording, or with evidence', () => {
    expect(isSameWork(claim, { ...claim, wording: 'So.' })).toBe(false);
    const evidence = [{ id: 'one' }] as unknown as ClaimView['evidence'];
    expect(isSameWork(claim, { ...claim, evidence })).toBe(false);
  });

  it('is the same where somebody only talks about it', () => {
    const comments = [{ id: 'one' }] as unknown as ClaimView['comments'];
    expect(isSameWork(claim, { ...claim, comments })).toBe(true);
  });
});
