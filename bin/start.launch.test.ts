import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { isAlive } from '@/lib/server/launch/process-identity';
import {
  askFirstPage,
  demoAccount,
  demoDeskSlug,
  leftBehind,
  newDataFolder,
  openFeed,
  postgresOf,
  runClaimdesk,
  signIn,
  stop,
  stopAll,
} from './testing/claimdesk';

const READY = 'Claimdesk is ready';
const data = await newDataFolder();

/** The lines of the ready screen that say who can sign in, and how. */
const people = (output: string) =>
  output.split('\n').filter((line) => /^ +(Admin|Editor|Reviewer) /.test(line));

/** What a run said that it does, before it was ready. */
const steps = (output: string) =>
  output
    .slice(0, output.indexOf(READY))
    .split('\n')
    .filter((line) => line.trim().endsWith('…') || line.startsWith('Brought'));

/**
 * Which files are there that a start makes where they are missing or out of date, and since when:
 * whatever is made again is another file, or was written later.
 */
const madeOnce = () =>
  Promise.all(
    [
      'node_modules/.package-lock.json',
      'prisma/generated/made-from',
      '.next/made-from',
      join(data, 'postgres', 'PG_VERSION'),
      join(data, 'secrets.json'),
      join(data, 'sign-in.json'),
    ].map(async (path) => {
      const { ino, mtimeMs } = await stat(path);
      return { path, ino, mtimeMs };
    }),
  );

afterEach(stopAll);
afterAll(() => rm(data, { recursive: true, force: true }));

// One data folder from its first start on: the order of these tests is part of them.
describe.sequential('npm start', () => {
  it('brings up everything on an empty data folder and says how to sign in', async () => {
    const run = await runClaimdesk({ data });
    await run.printed('Ctrl-C stops it');
    expect(run.output()).toContain(`${READY}: ${run.url}`);
    expect(people(run.output()).map((line) => line.trim().split(/ /)[0])).toEqual([
      'Admin',
      'Editor',
      'Reviewer',
      'Reviewer',
    ]);
    expect(await askFirstPage(run)).toBe(200);
    const postgres = await postgresOf(data);
    expect(await stop(run)).toMatchObject({ code: 0 });
    expect(await leftBehind(data, postgres)).toEqual([]);
  });

  it.each(['secrets.json', 'sign-in.json'])('lets only their owner read %s', async (file) => {
    expect((await stat(join(data, file))).mode & 0o777).toBe(0o600);
  });

  it('repeats no work the second time, and has the same people', async () => {
    const before = await madeOnce();
    const run = await runClaimdesk({ data });
    await run.printed('Ctrl-C stops it');
    expect(steps(run.output())).toEqual(['Starting the built-in PostgreSQL …']);
    expect(await madeOnce()).toEqual(before);
    const { people: kept } = JSON.parse(await readFile(join(data, 'sign-in.json'), 'utf8'));
    expect(people(run.output())).toHaveLength(kept.length);
    for (const { email, password } of kept) {
      expect(run.output()).toMatch(new RegExp(`${email} +${password}`));
    }
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'stops everything on %s and ends with 0',
    async (signal) => {
      const run = await runClaimdesk({ data });
      await run.printed(READY);
      const postgres = await postgresOf(data);
      expect(await stop(run, signal)).toMatchObject({ code: 0 });
      expect(await leftBehind(data, postgres)).toEqual([]);
    },
  );

  it('stops without a complaint while it holds connections that nobody uses', async () => {
    const run = await runClaimdesk({ data });
    await run.printed(READY);
    expect(await signIn(run, await demoAccount(data))).toBe(200);
    expect(await stop(run)).toMatchObject({ code: 0 });
    expect(run.complaints()).toBe('');
  });

  it('ends the feeds that are followed, and stops without waiting for them', async () => {
    const run = await runClaimdesk({ data });
    await run.printed(READY);
    const feed = await openFeed(run, await demoAccount(data), await demoDeskSlug(data));
    const rest = feed.text();
    expect(await stop(run)).toMatchObject({ code: 0 });
    // To its proper end: a connection that is torn away would reject.
    expect(await rest).toContain('event: begin');
    expect(run.complaints()).toBe('');
  });

  it('stops as well when the terminal that showed its output is gone', async () => {
    const run = await runClaimdesk({ data });
    await run.printed(READY);
    const postgres = await postgresOf(data);
    run.child.stdout?.destroy();
    run.child.stderr?.destroy();
    expect(await stop(run, 'SIGHUP')).toMatchObject({ code: 0 });
    expect(await leftBehind(data, postgres)).toEqual([]);
  });

  it('leaves nothing behind when it is stopped while it starts', async () => {
    const run = await runClaimdesk({ data });
    await run.printed('Starting the built-in PostgreSQL');
    expect(await stop(run)).toMatchObject({ code: 0 });
    expect(run.output()).not.toContain(READY);
    expect(await leftBehind(data)).toEqual([]);
  });

  it('starts again after it was killed, and ends the PostgreSQL that stayed', async () => {
    const killed = await runClaimdesk({ data });
    await killed.printed(READY);
    const orphan = (await postgresOf(data)) ?? 0;
    await stop(killed, 'SIGKILL');
    expect(isAlive(orphan)).toBe(true);
    const run = await runClaimdesk({ data });
    await run.printed(READY);
    expect(isAlive(orphan)).toBe(false);
    expect(await askFirstPage(run)).toBe(200);
  });

  it('refuses a data folder on which another one runs, and leaves that one alone', async () => {
    const first = await runClaimdesk({ data });
    await first.printed(READY);
    const second = await (await runClaimdesk({ data })).ended;
    expect(second).toEqual({
      code: 1,
      output: `Another Claimdesk (process ${first.child.pid}) is running on the data folder ${data}: stop it, or set CLAIMDESK_DATA to another folder.\n`,
    });
    expect(await askFirstPage(first)).toBe(200);
  });

  it('says so and stops when PostgreSQL goes away by itself', async () => {
    const run = await runClaimdesk({ data });
    await run.printed(READY);
    process.kill((await postgresOf(data)) ?? 0, 'SIGINT');
    const { code, output } = await run.ended;
    expect(code).toBe(1);
    expect(output).toContain('The built-in PostgreSQL ended by itself, so Claimdesk stops.');
    expect(await leftBehind(data)).toEqual([]);
  });
});
