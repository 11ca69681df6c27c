-- AlterEnum
ALTER TYPE "ClaimOrigin" ADD VALUE 'IMPORT';

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "importedFrom" TEXT,
ADD COLUMN     "importedRationale" TEXT,
ADD COLUMN     "importedStatus" "VerdictValue";
