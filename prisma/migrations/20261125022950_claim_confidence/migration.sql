-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "confidence" DOUBLE PRECISION,
ADD COLUMN     "foundRanges" JSONB;

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "confidence" DOUBLE PRECISION;
