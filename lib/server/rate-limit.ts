import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '@/lib/api/problem';
import { networkOf } from './network-of';
import { pool } from './pool';

const quarterHourSeconds = 15 * 60;

/** The limits on signing in, shared by all servers through the database. */
export type SignInLimiter = {
  /**
   * Counts an attempt before it is made, so that many at once don't slip
   * through. Answers with the seconds to wait, or 0 where it may go on.
   */
  attempt(email: string, address: string): Promise<number>;
  /** Forgets an account's attempts after it has signed in. */
  forgive(email: string): Promise<unknown>;
};

export const signInLimits = { attemptsPerAccount: 10, attemptsPerAddress: 100 } as const;

/** Counts as far as `points` in a quarter of an hour, in the database. */
function makeLimiter(keyPrefix: string, points: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool(),
    tableName: 'RateLimit',
    // The migrations made it.
    tableCreated: true,
    keyPrefix,
    points,
    duration: quarterHourSeconds,
  });
}

function makeSignInLimiter(): SignInLimiter {
  const byAccount = makeLimiter('sign-in-account', signInLimits.attemptsPerAccount);
  const byAddress = makeLimiter('sign-in-address', signInLimits.attemptsPerAddress);
  return {
    async attempt(email, address) {
      const waits = await Promise.all([
        secondsToWait(byAccount.consume(digest(email))),
        secondsToWait(byAddress.consume(digest(networkOf(address)))),
      ]);
      return Math.max(...waits);
    },
    forgive: (email) => byAccount.delete(digest(email)),
  };
}

// Whoever reads the table learns no address from it.
const digest = (value: string) => createHash('sha256').update(value).digest('base64url');

async function secondsToWait(consumed: Promise<RateLimiterRes>): Promise<number> {
  try {
    await consumed;
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
    throw refused;
  }
}

const held: {
  claimdeskSignInLimiter?: SignInLimiter;
  claimdeskApiLimiter?: RateLimiterMemory;
  claimdeskReaderLimiter?: RateLimiterMemory;
  claimdeskFetchLimiter?: RateLimiterPostgres;
} = globalThis as object;

export function signInLimiter(): SignInLimiter {
  held.claimdeskSignInLimiter ??= makeSignInLimiter();
  return held.claimdeskSignInLimiter;
}

/**
 * Counts an attempt to tell an account's password where nobody signs in by it, together with those
 * to sign in; `from` stands for the address. Throws `too-many-requests`.
 */
export async function countPasswordAttempt(email: string, from: string): Promise<void> {
  const wait = await signInLimiter().attempt(email, from);
  if (wait === 0) return;
  const minutes = Math.ceil(wait / 60);
  const until = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  throw new Problem('too-many-requests', `There were too many attempts. Try again in ${until}.`, {
    retryAfterSeconds: wait,
  });
}

const apiRequests = 3000;

function apiLimiter(): RateLimiterMemory {
  held.claimdeskApiLimiter ??= new RateLimiterMemory({ points: apiRequests, duration: 10 });
  return held.claimdeskApiLimiter;
}

/**
 * Counts a request to the API by whoever made it: 3,000 in ten seconds, far
 * above any person or honest program, so that a script gone wild harms only
 * itself. Counted per process, for speed. Answers with the seconds to wait, or 0.
 */
export function countRequest(caller: string): Promise<number> {
  return secondsToWait(apiLimiter().consume(caller));
}

/** How long a caller has to wait who has made too many requests, in seconds; counts none. */
export async function waitOf(caller: string): Promise<number> {
  const counted = await apiLimiter().get(caller);
  const isOver = counted !== null && counted.consumedPoints > apiRequests;
  return isOver ? Math.ceil(counted.msBeforeNext / 1000) : 0;
}

/** Refuses a caller who has to wait for that many seconds. Throws `too-many-requests`. */
export function refuseWaiting(seconds: number): void {
  if (seconds === 0) return;
  throw new Problem('too-many-requests', `Too many requests. Try again in ${seconds} s.`, {
    retryAfterSeconds: seconds,
  });
}

/**
 * Counts a request for a shared report or dossier by the address it came from: 120
 * in a minute, more than a person reads, since a PDF takes a second to set, and
 * what takes longer for as many as `weight` says. Counted per process. Answers with
 * the seconds to wait, or 0.
 */
export function countReader(address: string, weight = 1): Promise<number> {
  held.claimdeskReaderLimiter ??= new RateLimiterMemory({ points: 120, duration: 60 });
  return secondsToWait(held.claimdeskReaderLimiter.consume(networkOf(address), weight));
}

/** How many pages a person may have fetched in a quarter of an hour. */
export const fetchesPerPerson = 30;

/**
 * Counts a page that is fetched for somebody, on all servers together: what the server asks of
 * others is done in its name. Answers with the seconds to wait, or 0.
 */
export function countFetch(userId: string): Promise<number> {
  held.claimdeskFetchLimiter ??= makeLimiter('fetch', fetchesPerPerson);
  return secondsToWait(held.claimdeskFetchLimiter.consume(userId));
}
