-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'BLIND_REVIEW_CHANGED';

-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "blindReview" BOOLEAN NOT NULL DEFAULT false;
