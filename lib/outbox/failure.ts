import type { Problem } from '@/lib/api/problem';
import type { ClaimView } from '@/lib/claims/schema';
import type { Trouble } from './save-state';

/** What the server's refusal of a change means for the change. */
export type Failure =
  /** It is sent again, after `waitMs` at the earliest. */
  | { kind: 'passing'; trouble: Trouble; waitMs: number }
  | { kind: 'signed-out' }
  | { kind: 'no-member' }
  /** It met a newer claim, and its writer has to decide. */
  | { kind: 'stale'; current: ClaimView }
  | { kind: 'refused'; detail: string };

/** What has to become of a change that the server answered with a problem. */
export function failureOf({ kind, detail, extensions }: Problem): Failure {
  const waitMs = (extensions.retryAfterSeconds ?? 0) * 1000;
  switch (kind) {
    case 'not-signed-in':
      return { kind: 'signed-out' };
    case 'no-desk':
      return { kind: 'no-member' };
    case 'disk-full':
      return { kind: 'passing', trouble: 'disk-full', waitMs };
    case 'internal':
    case 'unavailable':
    case 'too-many-requests':
      return { kind: 'passing', trouble: 'server', waitMs };
  }
  const { current } = extensions;
  return kind === 'stale-version' && isClaim(current)
    ? { kind: 'stale', current }
    : { kind: 'refused', detail };
}

const isClaim = (value: unknown): value is ClaimView =>
  typeof value === 'object' && value !== null && 'verdicts' in value && 'evidence' in value;
