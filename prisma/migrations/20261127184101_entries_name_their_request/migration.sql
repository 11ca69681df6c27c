-- AlterTable
ALTER TABLE "LedgerEntry" ADD COLUMN     "requestId" UUID;
