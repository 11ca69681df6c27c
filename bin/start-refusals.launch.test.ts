import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { findFreePort } from '@/lib/server/launch/free-port';
import { leftBehind, newDataFolder, runClaimdesk, stopAll } from './testing/claimdesk';

const data = await newDataFolder();
const SECRET = 'a secret for tests, and for nothing else';

afterEach(stopAll);
afterAll(() => rm(data, { recursive: true, force: true }));

/** Starts it where it cannot run. @returns what it printed, after proving that it ended as it should */
async function refusal(
  env: Record<string, string>,
  options: { node?: string[]; port?: number } = {},
) {
  const { code, output } = await (await runClaimdesk({ data, env, ...options })).ended;
  expect(code, output).toBe(1);
  expect(await leftBehind(data)).toEqual([]);
  return output;
}

/** Mounts a file system of one megabyte, which takes root. @returns whether that worked */
function mountSmallDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('npm start refuses with one sentence', () => {
  it.each([
    ['PORT=abc', 'PORT must be a whole number.'],
    ['PORT=70000', 'PORT must be a whole number from 1 to 65535.'],
    ['HOST=no host', 'HOST must be a host name or an IP address.'],
    ['CLAIMDESK_TRUSTED_PROXIES=some', 'CLAIMDESK_TRUSTED_PROXIES must be a whole number.'],
    ['NEXTAUTH_SECRET=short', 'NEXTAUTH_SECRET must have at least 32 characters.'],
    [
      'DATABASE_URL=nonsense',
      'DATABASE_URL must look like postgresql://user:password@host:5432/database.',
    ],
    [
      'DATABASE_URL=postgresql://desk@127.0.0.1/desk',
      'DATABASE_URL is set, so NEXTAUTH_SECRET must be set as well, to at least 32 random characters that every copy of Claimdesk shares.',
    ],
  ])('the variable %s', async (variable, sentence) => {
    const [name = '', ...value] = variable.split('=');
    expect(await refusal({ [name]: value.join('=') })).toBe(`${sentence}\n`);
  });

  it('a port that is used', async () => {
    const other = createServer();
    const port = await findFreePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    expect(await refusal({}, { port })).toBe(
      `Port ${port} is used by another program: stop it, or set PORT to a free one.\n`,
    );
    other.close();
  });

  it('a database that nobody answers for, without showing its password', async () => {
    const port = await findFreePort();
    const output = await refusal({
      DATABASE_URL: `postgresql://desk:hunter2@127.0.0.1:${port}/desk`,
      NEXTAUTH_SECRET: SECRET,
    });
    expect(output).toMatch(/^The PostgreSQL of DATABASE_URL cannot be reached at 127\.0\.0\.1:/);
    expect(output).not.toContain('hunter2');
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('a data folder whose place is taken by a file', async () => {
    const file = join(data, 'file');
    await writeFile(file, '');
    expect(await refusal({ CLAIMDESK_DATA: join(file, 'data') })).toBe(
      `The data folder ${join(file, 'data')} cannot be made: a file is in its place.\n`,
    );
  });

  it('a data folder that cannot be written to', async () => {
    // Nobody can make a folder in /sys, not even root.
    expect(await refusal({ CLAIMDESK_DATA: '/sys/claimdesk' })).toMatch(
      /^The data folder \/sys\/claimdesk (cannot be written to|is on a disk that can only be read)/,
    );
  });

  it('a disk that is full', async ({ skip }) => {
    const small = join(data, 'small');
    await mkdir(small);
    if (!mountSmallDisk(small)) skip('only root can mount a small disk');
    try {
      expect(await refusal({ CLAIMDESK_DATA: small })).toMatch(
        /^The disk of the data folder .* is full: [01] MB are free, and Claimdesk needs 200 MB\.\n$/,
      );
    } finally {
      execFileSync('umount', [small]);
    }
  });

  it('secrets that are damaged', async () => {
    const folder = join(data, 'damaged');
    await mkdir(folder);
    await writeFile(join(folder, 'secrets.json'), '{"nextAuthSecret":');
    expect(await refusal({ CLAIMDESK_DATA: folder })).toBe(
      `${folder}/secrets.json is damaged: bring it back from a backup.\n`,
    );
    expect(await leftBehind(folder)).toEqual([]);
  });

  it('a Node that is too old', async () => {
    const older = `Object.defineProperty(process.versions, 'node', { value: '18.20.8' })`;
    const output = await refusal({}, { node: ['--import', `data:text/javascript,${older}`] });
    expect(output).toMatch(/^Claimdesk needs Node \d+\.\d+ or newer, and this is Node 18\.20\.8: /);
  });
});
