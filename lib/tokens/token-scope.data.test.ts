import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { pool } from '@/lib/server/pool';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { createToken } from './mutations';
import { findTokenActor } from './queries';

it('lets a token that was made before there were scopes go on as it was', async () => {
  const { admin } = await makeDesk();
  const program = { name: 'an old one', role: 'EDITOR', scope: 'READ', days: 30 } as const;
  const { token } = await createToken(admin, program);
  await pool().query('ALTER TABLE "Token" DROP COLUMN "scope"');
  await pool().query('DROP TYPE "TokenScope"');
  const migration = 'prisma/migrations/20261128170000_token_scope/migration.sql';
  await pool().query(await readFile(migration, 'utf8'));
  expect(await findTokenActor(token)).toMatchObject({ role: 'EDITOR', scope: 'READ_AND_WRITE' });
});
