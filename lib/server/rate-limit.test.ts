import { describe, expect, it } from 'vitest';
import { db } from './db';
import {
  countFetch,
  countRequest,
  fetchesPerPerson,
  signInLimiter,
  signInLimits,
  waitOf,
} from './rate-limit';

const limiter = signInLimiter();
const { attemptsPerAccount, attemptsPerAddress } = signInLimits;
const quarterHourSeconds = 900;

let count = 0;
const somebody = () => `person-${++count}@desk.example`;
const somewhere = () => `192.0.2.${++count}`;
const times = (length: number) => Array.from({ length });

describe('signing in', () => {
  it('waits from the eleventh attempt on one account, wherever it comes from', async () => {
    const email = somebody();
    for (const _ of times(attemptsPerAccount)) {
      expect(await limiter.attempt(email, somewhere())).toBe(0);
    }
    const wait = await limiter.attempt(email, somewhere());
    expect(wait).toBeGreaterThan(quarterHourSeconds - 60);
    expect(wait).toBeLessThanOrEqual(quarterHourSeconds);
    expect(await limiter.attempt(somebody(), somewhere())).toBe(0);
  });

  it('lets no more through where the attempts come at once', async () => {
    const email = somebody();
    const waits = await Promise.all(times(30).map(() => limiter.attempt(email, somewhere())));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(attemptsPerAccount);
  });

  it('waits from one address for many accounts', async () => {
    const address = somewhere();
    const waits = await Promise.all(
      times(attemptsPerAddress + 5).map(() => limiter.attempt(somebody(), address)),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(attemptsPerAddress);
  });

  it('waits from one network of the new family, whichever address of it is taken', async () => {
    const waits = await Promise.all(
      times(attemptsPerAddress + 5).map((_, index) =>
        limiter.attempt(somebody(), `2001:db8:7:7::${(index + 1).toString(16)}`),
      ),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(attemptsPerAddress);
    expect(await limiter.attempt(somebody(), '2001:db8:7:8::1')).toBe(0);
  });

  it('forgets the account’s attempts once it has signed in', async () => {
    const email = somebody();
    for (const _ of times(attemptsPerAccount + 1)) await limiter.attempt(email, somewhere());
    await limiter.forgive(email);
    expect(await limiter.attempt(email, somewhere())).toBe(0);
  });

  it('leaves neither accounts nor addresses readable in the table', async () => {
    await limiter.attempt('readable@desk.example', '198.51.100.7');
    const keys = (await db().rateLimit.findMany()).map(({ key }) => key).join('\n');
    expect(keys).not.toBe('');
    expect(keys).not.toMatch(/desk\.example|198\.51/);
  });
});

describe('a caller of the API', () => {
  it('waits after 3,000 calls in ten seconds, and nobody else does', async () => {
    const waits = await Promise.all(times(3001).map(() => countRequest('a script')));
    expect(waits.filter((wait) => wait > 0)).toHaveLength(1);
    expect(await countRequest('somebody else')).toBe(0);
    expect(await waitOf('a script')).toBeGreaterThan(0);
    expect(await waitOf('somebody else')).toBe(0);
    expect(await waitOf('nobody yet')).toBe(0);
  });
});

describe('pages that are fetched', () => {
  it('are counted for each person', async () => {
    const waits = await Promise.all(times(fetchesPerPerson + 1).map(() => countFetch('one')));
    expect(waits.filter((wait) => wait > 0)).toHaveLength(1);
    expect(await countFetch('another')).toBe(0);
  });
});
