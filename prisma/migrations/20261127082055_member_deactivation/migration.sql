-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerEvent" ADD VALUE 'MEMBER_ROLE_CHANGED';
ALTER TYPE "LedgerEvent" ADD VALUE 'MEMBER_DEACTIVATED';
ALTER TYPE "LedgerEvent" ADD VALUE 'MEMBER_REACTIVATED';

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "deactivatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
