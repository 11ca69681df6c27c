-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'CLAIM_MERGED';
ALTER TYPE "LedgerEvent" ADD VALUE 'CLAIM_UNMERGED';
ALTER TYPE "LedgerEvent" ADD VALUE 'CLAIM_SPLIT';

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "mergedIntoId" UUID;

-- CreateIndex
CREATE INDEX "Claim_mergedIntoId_idx" ON "Claim"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
