-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "insertions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "offers" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "insertions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "offers" JSONB NOT NULL DEFAULT '[]';
