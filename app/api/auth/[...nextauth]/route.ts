import NextAuth from 'next-auth';
import { authOptions } from '@/lib/server/auth';

// The options name a secret that a build does not have, so they are read at a request.
const handler = (request: Request, context: unknown): Promise<Response> =>
  NextAuth(authOptions())(request, context);

export { handler as GET, handler as POST };
