import { describe, expect, it } from 'vitest';
import { Problem, type ProblemKind } from '@/lib/api/problem';
import { newClaim } from '@/lib/changes/apply-change';
import { failureOf } from './failure';

const claim = newClaim('a', { kind: 'add-claim', ranges: [], wording: 'A ferry sank.' });
const of = (kind: ProblemKind, extensions = {}) => failureOf(new Problem(kind, 'So.', extensions));

describe('a change that the server answered with a problem', () => {
  it.each([
    ['internal', 'server'],
    ['unavailable', 'server'],
    ['too-many-requests', 'server'],
    ['disk-full', 'disk-full'],
  ] as const)('is sent again after %s', (kind, trouble) => {
    expect(of(kind)).toEqual({ kind: 'passing', trouble, waitMs: 0 });
  });

  it('is sent again no sooner than the server asks for', () => {
    expect(of('too-many-requests', { retryAfterSeconds: 20 })).toMatchObject({ waitMs: 20_000 });
  });

  it('waits for its writer to sign in again, or to be a member again', () => {
    expect(of('not-signed-in')).toEqual({ kind: 'signed-out' });
    expect(of('no-desk')).toEqual({ kind: 'no-member' });
  });

  it('is compared where somebody was first and the server shows how the claim is now', () => {
    expect(of('stale-version', { current: claim })).toEqual({ kind: 'stale', current: claim });
  });

  it.each([
    ['locked', {}],
    ['not-allowed', {}],
    ['not-found', {}],
    ['conflict', {}],
    ['invalid-input', {}],
    ['stale-version', {}],
    ['stale-version', { current: { id: 'an evidence' } }],
  ] as const)('is refused for good by %s with %o', (kind, extensions) => {
    expect(of(kind, extensions)).toEqual({ kind: 'refused', detail: 'So.' });
  });
});
