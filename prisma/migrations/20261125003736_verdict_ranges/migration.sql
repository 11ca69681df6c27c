-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'CLAIM_RANGES_CHANGED';

-- So far no claim has changed its words: whatever was given was given on those it has.

-- AlterTable
ALTER TABLE "Ruling" ADD COLUMN     "ranges" JSONB;
UPDATE "Ruling" SET "ranges" = "Claim"."ranges" FROM "Claim" WHERE "Claim"."id" = "Ruling"."claimId";
ALTER TABLE "Ruling" ALTER COLUMN     "ranges" SET NOT NULL;

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "ranges" JSONB;
UPDATE "Verdict" SET "ranges" = "Claim"."ranges" FROM "Claim" WHERE "Claim"."id" = "Verdict"."claimId";
ALTER TABLE "Verdict" ALTER COLUMN     "ranges" SET NOT NULL;
