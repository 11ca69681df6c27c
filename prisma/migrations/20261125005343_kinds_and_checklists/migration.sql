-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('RESPONSIBILITY', 'CASUALTY_COUNT', 'STATISTIC', 'QUOTE', 'DATE_OR_PLACE', 'FACT', 'PREDICTION', 'OPINION', 'QUESTION');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerEvent" ADD VALUE 'CLAIM_KIND_CHANGED';
ALTER TYPE "LedgerEvent" ADD VALUE 'CHECK_SET';
ALTER TYPE "LedgerEvent" ADD VALUE 'CHECKLIST_CHANGED';

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "kind" "ClaimKind" NOT NULL DEFAULT 'FACT';

-- CreateTable
CREATE TABLE "Checklist" (
    "deskId" UUID NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "questions" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Checklist_pkey" PRIMARY KEY ("deskId","kind")
);

-- CreateTable
CREATE TABLE "Check" (
    "claimId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "deskId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "done" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "checkedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Check_pkey" PRIMARY KEY ("claimId","questionId")
);

-- AddForeignKey
ALTER TABLE "Checklist" ADD CONSTRAINT "Checklist_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_checkedById_fkey" FOREIGN KEY ("checkedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
