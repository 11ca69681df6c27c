import { askForDossier } from '../jobs/queues';
import { pool } from '../pool';

/**
 * Finds dossiers that are to be made and that nobody makes, because a worker died or a process
 * ended before it could say that there is work. Any number of processes may do this at once.
 */
export async function sweepDossiers(): Promise<void> {
  const { rows: left } = await pool().query<{ id: string }>(`
    SELECT "id" FROM "Dossier" WHERE "state" = 'RUNNING'
    AND ("takenUntil" IS NULL OR "takenUntil" < now()) ORDER BY "createdAt" LIMIT 1000`);
  for (const { id } of left) await askForDossier(id);
}
