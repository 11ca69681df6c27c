import { db } from '@/lib/server/db';

/**
 * Lets PostgreSQL refuse whatever is written of a claim or of the articles of a desk, as it does where its
 * disk is full: a table cannot grow, and the transaction fails with `disk_full`. Answers with what makes
 * room again.
 */
export async function fillDisk(of: { claimId: string } | { deskId: string }) {
  const [column, id] = 'claimId' in of ? ['claimId', of.claimId] : ['deskId', of.deskId];
  const name = `full_disk_${id.replaceAll('-', '')}`;
  await db().$executeRawUnsafe(`
    CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'could not extend file "base/1/2": No space left on device' USING ERRCODE = 'disk_full';
    END; $$`);
  await db().$executeRawUnsafe(`
    CREATE TRIGGER "${name}" BEFORE INSERT ON "LedgerEntry" FOR EACH ROW
    WHEN (NEW."${column}" = '${id}') EXECUTE FUNCTION "${name}"()`);
  return () => db().$executeRawUnsafe(`DROP FUNCTION "${name}" CASCADE`);
}
