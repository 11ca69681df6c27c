-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'VERDICT_NAMES_CHANGED';

-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "verdictNames" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "verdictNamesVersion" INTEGER NOT NULL DEFAULT 1;
