import { type NextRequest, NextResponse } from 'next/server';
import { askedPathHeader } from '@/lib/users/sign-in-path';

const isDevelopment = process.env.NODE_ENV === 'development';

/**
 * Gives every page but those of shared reports and dossiers, which have one of
 * their own, a Content Security Policy with a fresh nonce, which Next.js puts on
 * its own scripts. It tells each its own path as well. Nothing here decides who may
 * see what: that is done where the data is read.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = [
    "default-src 'none'",
    // React's development build evaluates code for its error overlays.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set(askedPathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

// Next.js reads this without running it, so it is one literal: all but the API, what is built, and what
// is shared, each of which has headers of its own. What only begins so is a page that is not there.
export const config = {
  matcher: [
    '/((?!api/|_next/static/|icon\\.svg$|(?:r|reports|dossiers)/[^/]+(?:/card|/(?:articles|files)/[^/]+)?$).*)',
  ],
};
