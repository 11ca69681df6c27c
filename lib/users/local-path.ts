const anywhere = 'http://claimdesk.invalid';

/**
 * Where to go after signing in: `from` where it is a path of this very site,
 * otherwise the front page. Whatever a stranger puts into the link, it never
 * leads away from here.
 */
export function localPath(from: string | undefined): string {
  if (!from?.startsWith('/') || !URL.canParse(from, anywhere)) return '/';
  const url = new URL(from, anywhere);
  // The API answers with data, and the sign-in page would only send back here.
  const isPage = !/^\/(api|sign-in)(\/|$)/.test(url.pathname);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === anywhere && isPage && !path.startsWith('//') ? path : '/';
}
