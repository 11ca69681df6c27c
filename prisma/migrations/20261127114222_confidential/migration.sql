-- CreateEnum
CREATE TYPE "ReportProfile" AS ENUM ('PUBLIC', 'PARTNER', 'INTERNAL');

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "confidential" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Search" ADD COLUMN     "confidential" BOOLEAN NOT NULL DEFAULT false;
