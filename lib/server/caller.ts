import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { touchToken } from '@/lib/tokens/mutations';
import { findTokenActor } from '@/lib/tokens/queries';
import { findSignedIn, type Session, type SignedIn } from '@/lib/users/queries';
import type { TokenScope } from '@/prisma/generated/enums';
import { networkOf } from './network-of';
import { countRequest, refuseWaiting, waitOf } from './rate-limit';
import { findCurrentUser, findSession } from './session';

/** Who calls the API: a program with a token, a person signed in, or nobody known. */
export type FoundCaller = {
  token: (Actor & { scope: TokenScope }) | null;
  user: SignedIn | null;
  /** By whom the calls are counted: the token, the person or the address. */
  countedAs: string;
  /**
   * What the caller is on a desk at a later moment; null where the session or
   * the token is over by then, or they are no member any more.
   */
  actorNow: (deskSlug: string) => Promise<Actor | null>;
};

/**
 * Finds the caller of a request. A token that does not work is refused, so that
 * a program never goes on as nobody. Throws `not-signed-in` and
 * `too-many-requests`.
 */
export async function findCaller(request: Request): Promise<FoundCaller> {
  const secret = request.headers.get('authorization')?.match(/^Bearer +(\S+)$/i)?.[1];
  const address = networkOf(request.headers.get('x-forwarded-for') ?? 'unknown');
  if (secret === undefined) {
    const [session, user] = await Promise.all([findSession(), findCurrentUser()]);
    return {
      token: null,
      user,
      countedAs: user?.id ?? address,
      actorNow: (desk) => findSessionActor(session, desk),
    };
  }
  // Each secret costs a look-up, and a wrong one has no token to be counted by: it counts for where it
  // comes from, and from where too many came none is looked up.
  refuseWaiting(await waitOf(address));
  const token = await findTokenActor(secret);
  if (!token) {
    await countRequest(address);
    throw new Problem('not-signed-in', 'This token was revoked, has expired or never was.');
  }
  await touchToken(token.tokenId);
  return {
    token,
    user: null,
    countedAs: token.tokenId,
    actorNow: async (desk) => {
      const now = await findTokenActor(secret);
      return now?.deskSlug === desk ? now : null;
    },
  };
}

async function findSessionActor(session: Session | null, deskSlug: string): Promise<Actor | null> {
  const now = session && (await findSignedIn(session));
  return now && findActor(now, deskSlug);
}
