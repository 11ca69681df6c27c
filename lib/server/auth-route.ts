import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from './auth';
import { refuse } from './endpoint';
import { readBytes } from './read-body';

/** The largest form that is taken, in bytes: an e-mail, a password, a token and where to go on to. */
const formBytesMax = 20_000;

/**
 * Answers the requests of signing in and out. The options name a secret that a build does not have,
 * so they are read at a request. What is sent is measured before next-auth reads it whole: anybody
 * may send it.
 */
export async function authRoute(request: NextRequest, context: unknown): Promise<Response> {
  try {
    return await NextAuth(authOptions())(await measured(request), context);
  } catch (error) {
    return refuse(error);
  }
}

async function measured(request: NextRequest): Promise<NextRequest> {
  if (request.body === null) return request;
  const body = await readBytes(request, formBytesMax);
  return new NextRequest(request.url, { method: request.method, headers: request.headers, body });
}
