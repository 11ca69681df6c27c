import { createRequire } from 'node:module';
import type { Client } from 'pg';
import { jobsSchema, makeBoss } from './boss';
import { queues } from './queues';

const wanted: { schema: number } = createRequire(import.meta.url)('pg-boss/version.json');

/** Whether the queues are there in the form that this pg-boss wants. */
async function areCurrent(client: Client): Promise<boolean> {
  const { rows: tables } = await client.query('SELECT to_regclass($1) AS name', [
    `${jobsSchema}.version`,
  ]);
  if (tables[0]?.name === null) return false;
  const { rows } = await client.query<{ version: number; queues: string[] }>(
    `SELECT version, ARRAY(SELECT name FROM ${jobsSchema}.queue) AS queues FROM ${jobsSchema}.version`,
  );
  const found = rows[0];
  return (
    Number(found?.version) === wanted.schema &&
    queues.every(({ name }) => found?.queues.includes(name))
  );
}

/**
 * Makes the tables of pg-boss and our queues in them, or brings them to the form of this version.
 * The caller holds the lock under which one copy of Claimdesk at a time changes the database.
 */
export async function prepareQueues(client: Client): Promise<void> {
  if (await areCurrent(client)) return;
  const boss = makeBoss(client, { migrate: true });
  await boss.start();
  for (const { name, policy } of queues) await boss.createQueue(name, { name, policy });
  await boss.stop({ graceful: false });
}
