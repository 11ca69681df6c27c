import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { touchToken } from '@/lib/tokens/mutations';
import { findTokenActor } from '@/lib/tokens/queries';
import type { SignedIn } from '@/lib/users/queries';
import { findCurrentUser } from './session';

/** Who calls the API: a program with a token, a person signed in, or nobody known. */
export type FoundCaller = {
  token: Actor | null;
  user: SignedIn | null;
  /** By whom the calls are counted: the token, the person or the address. */
  countedAs: string;
};

/**
 * Finds the caller of a request. A token that does not work is refused, so that
 * a program never goes on as nobody. Throws `not-signed-in`.
 */
export async function findCaller(request: Request): Promise<FoundCaller> {
  const secret = request.headers.get('authorization')?.match(/^Bearer +(\S+)$/i)?.[1];
  if (secret === undefined) {
    const user = await findCurrentUser();
    const address = request.headers.get('x-forwarded-for') ?? 'unknown';
    return { token: null, user, countedAs: user?.id ?? address };
  }
  const found = await findTokenActor(secret);
  if (!found) {
    throw new Problem('not-signed-in', 'This token was revoked, has expired or never was.');
  }
  const { tokenId, ...token } = found;
  await touchToken(tokenId);
  return { token, user: null, countedAs: tokenId };
}
