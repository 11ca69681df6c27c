import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';

let root = '';
const SOURCES = ['app', 'lib', 'proxy.ts'];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimdesk-fingerprint-'));
  await mkdir(join(root, 'app/desk'), { recursive: true });
  await mkdir(join(root, 'lib/server/launch'), { recursive: true });
  await writeFile(join(root, 'app/desk/page.tsx'), 'one');
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Whether some change of the files makes another fingerprint. */
async function differsAfter(change: () => Promise<void>): Promise<boolean> {
  const before = await fingerprint(root, SOURCES);
  await change();
  return (await fingerprint(root, SOURCES)) !== before;
}

describe('fingerprint', () => {
  it('is the same as long as nothing changes', async () => {
    expect(await differsAfter(async () => {})).toBe(false);
  });

  it('changes with a byte, with a name, and with a file that is new', async () => {
    const page = join(root, 'app/desk/page.tsx');
    expect(await differsAfter(() => writeFile(page, 'two'))).toBe(true);
    expect(await differsAfter(() => rename(page, join(root, 'app/page.tsx')))).toBe(true);
    expect(await differsAfter(() => writeFile(join(root, 'proxy.ts'), ''))).toBe(true);
  });

  it.each(['app/page.test.tsx', 'lib/server/launch/launch.ts'])(
    'does not mind %s, of which no page is made',
    async (file) => {
      expect(await differsAfter(() => writeFile(join(root, file), file))).toBe(false);
    },
  );
});
