import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Postgres, startPostgres } from '@/lib/server/launch/postgres';
import {
  askFirstPage,
  demoAccount,
  newDataFolder,
  runClaimdesk,
  signIn,
  stop,
  stopAll,
} from './testing/claimdesk';

const data = await newDataFolder();
const NEXTAUTH_SECRET = 'a secret for tests, and for nothing else';
let postgres: Postgres;

beforeAll(async () => {
  const folder = join(data, 'newsroom');
  postgres = await startPostgres({
    folder,
    superuserPassword: 'known',
    settings: { fsync: 'off' },
  });
  const client = new Client({ connectionString: postgres.superuserUrl('postgres') });
  await client.connect();
  await client.query('CREATE DATABASE newsroom');
  await client.end();
});
afterEach(stopAll);
afterAll(async () => {
  await postgres.stop();
  await rm(data, { recursive: true, force: true });
});

describe('npm start with DATABASE_URL', () => {
  it('uses that PostgreSQL and starts none of its own', async () => {
    const DATABASE_URL = postgres.superuserUrl('newsroom');
    const run = await runClaimdesk({ data, env: { DATABASE_URL, NEXTAUTH_SECRET } });
    await run.printed('Claimdesk is ready');
    expect(run.output()).not.toContain('built-in');
    expect(await askFirstPage(run)).toBe(200);
    const client = new Client({ connectionString: DATABASE_URL });
    await client.connect();
    expect((await client.query('SELECT FROM "Desk"')).rowCount).toBe(1);
    await client.end();
  });

  it('lets several copies share it', async () => {
    const env = { DATABASE_URL: postgres.superuserUrl('newsroom'), NEXTAUTH_SECRET };
    const runs = await Promise.all([runClaimdesk({ data, env }), runClaimdesk({ data, env })]);
    await Promise.all(runs.map((run) => run.printed('Claimdesk is ready')));
    for (const run of runs) expect(await askFirstPage(run)).toBe(200);
  });

  it('goes on when that PostgreSQL ends its connections, as one that restarts does', async () => {
    const DATABASE_URL = postgres.superuserUrl('newsroom');
    const run = await runClaimdesk({ data, env: { DATABASE_URL, NEXTAUTH_SECRET } });
    await run.printed('Claimdesk is ready');
    const account = await demoAccount(data);
    expect(await signIn(run, account)).toBe(200);
    const client = new Client({ connectionString: DATABASE_URL });
    await client.connect();
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await client.end();
    await run.printed('A connection to PostgreSQL was lost: terminating connection');
    expect(await signIn(run, account)).toBe(200);
    expect(await askFirstPage(run)).toBe(200);
    expect(await stop(run)).toMatchObject({ code: 0 });
  });

  it('tells readers outside of the desk to come back while that PostgreSQL is away', async () => {
    const folder = join(data, 'away');
    const started = { folder, superuserPassword: 'known', settings: { fsync: 'off' } };
    const away = await startPostgres(started);
    const env = { DATABASE_URL: away.superuserUrl('postgres'), NEXTAUTH_SECRET };
    const run = await runClaimdesk({ data, env });
    await run.printed('Claimdesk is ready');
    const id = '019a0000-0000-7000-8000-000000000001';
    const wholes = [`/r/${'x'.repeat(43)}`, `/reports/${id}`, `/dossiers/${id}`];
    const parts = ['', '/card', '/files/pdf', '/files/json'];
    const shared = wholes.flatMap((whole) => parts.map((part) => whole + part));
    shared.push(`${wholes[0]}/articles/1`, `${wholes[2]}/articles/1`);
    const ask = (path: string, accept = 'text/html,*/*') =>
      fetch(new URL(path, run.url), { headers: { accept } });
    for (const path of shared) expect((await ask(path)).status, path).toBe(404);
    await away.stop();
    for (const path of shared) {
      const answer = await ask(path);
      expect([answer.status, answer.headers.get('retry-after')], path).toEqual([503, '5']);
      expect(await answer.text(), path).toContain('This cannot be shown at the moment.');
    }
    const told = await ask(`${wholes[0]}/files/json`, 'application/json');
    expect([told.status, told.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await told.json()).toMatchObject({ type: 'urn:claimdesk:problem:unavailable' });
  });

  it.each([
    ['password', 'refuses the user name or the password in DATABASE_URL.'],
    ['database', 'has no database "elsewhere": make it, or correct DATABASE_URL.'],
  ])('says in one sentence that its %s is wrong', async (part, sentence) => {
    const wrong = new URL(postgres.superuserUrl('newsroom'));
    if (part === 'password') wrong.password = 'wrong';
    else wrong.pathname = '/elsewhere';
    const env = { DATABASE_URL: wrong.href, NEXTAUTH_SECRET };
    expect(await (await runClaimdesk({ data, env })).ended).toEqual({
      code: 1,
      output: `The PostgreSQL at 127.0.0.1:${postgres.port} ${sentence}\n`,
    });
  });
});
