import { Problem } from '@/lib/api/problem';

/**
 * Refuses a write that a browser sends from another site. The cookie goes with
 * such a request all the same, so it is the origin that tells. A browser names
 * it on every write; a request without one is refused too. Throws
 * `foreign-origin`.
 */
export function refuseForeignOrigin(request: Request): void {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host');
  if (origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host) {
    return;
  }
  throw new Problem(
    'foreign-origin',
    'A write must come from Claimdesk’s own pages: send an Origin header that names this site.',
  );
}
