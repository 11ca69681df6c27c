-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerEvent" ADD VALUE 'CLAIM_RECHECK_SET';
ALTER TYPE "LedgerEvent" ADD VALUE 'VERDICT_CONFIRMED';
ALTER TYPE "LedgerEvent" ADD VALUE 'RECHECK_CHANGED';
ALTER TYPE "LedgerEvent" ADD VALUE 'RULING_CONFIRMED';

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "decidedAt" TIMESTAMPTZ(3),
ADD COLUMN     "neverRecheck" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "recheckAt" TIMESTAMPTZ(3),
ADD COLUMN     "recheckBy" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "recheckHours" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "recheckVersion" INTEGER NOT NULL DEFAULT 1;

-- Those that are due some day, by when; most claims never are.
CREATE INDEX "Claim_recheck_idx" ON "Claim"("deskId", "recheckAt") WHERE "recheckAt" IS NOT NULL;

-- When what is decided was decided. A verdict or a ruling on other words does not count.
UPDATE "Claim" SET "decidedAt" = greatest(
  (
    SELECT max("updatedAt") FROM "Verdict"
    WHERE "Verdict"."claimId" = "Claim"."id" AND "Verdict"."ranges" = "Claim"."ranges"
  ),
  (
    SELECT "updatedAt" FROM "Ruling"
    WHERE "Ruling"."claimId" = "Claim"."id" AND "Ruling"."ranges" = "Claim"."ranges"
  )
)
WHERE "status" NOT IN ('PENDING', 'NEEDS_RULING');
