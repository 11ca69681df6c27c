-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "kind" "ClaimKind" NOT NULL DEFAULT 'FACT';
