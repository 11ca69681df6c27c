import { localPath } from './local-path';

/** The request header that tells a page its own path with its query, which Next.js does not. */
export const askedPathHeader = 'x-asked-path';

/** Where somebody who is not signed in is sent; having signed in, they go on to the path they asked for. */
export function signInPath(asked: string | null): string {
  const path = localPath(asked ?? undefined);
  return path === '/' ? '/sign-in' : `/sign-in?from=${encodeURIComponent(path)}`;
}
