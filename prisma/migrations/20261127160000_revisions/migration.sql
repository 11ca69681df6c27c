-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerEvent" ADD VALUE 'REVISION_ADDED';
ALTER TYPE "LedgerEvent" ADD VALUE 'CLAIM_REANCHORED';

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "former" JSONB;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "addedById" UUID,
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who changes many wordings at once reads the article for the full-text index at the end, and says so
-- for the transaction by SELECT set_config('claimdesk.full_text', 'later', true).
DROP TRIGGER "Claim_is_found_when_reworded" ON "Claim";
CREATE TRIGGER "Claim_is_found_when_reworded" AFTER UPDATE OF "wording" ON "Claim"
  FOR EACH ROW WHEN (
    OLD."wording" IS DISTINCT FROM NEW."wording"
    AND current_setting('claimdesk.full_text', true) IS DISTINCT FROM 'later'
  )
  EXECUTE FUNCTION refresh_full_text_of_row();
