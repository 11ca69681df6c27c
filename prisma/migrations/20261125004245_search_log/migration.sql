-- CreateEnum
CREATE TYPE "SearchOutcome" AS ENUM ('NOTHING', 'SOMETHING', 'CONTRADICTING');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerEvent" ADD VALUE 'SEARCH_ADDED';
ALTER TYPE "LedgerEvent" ADD VALUE 'SEARCH_CHANGED';
ALTER TYPE "LedgerEvent" ADD VALUE 'SEARCH_REMOVED';

-- CreateTable
CREATE TABLE "Search" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "sought" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "asked" TEXT NOT NULL DEFAULT '',
    "answered" BOOLEAN,
    "searchedOn" DATE NOT NULL,
    "outcome" "SearchOutcome" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Search_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Search_claimId_idx" ON "Search"("claimId");

-- AddForeignKey
ALTER TABLE "Search" ADD CONSTRAINT "Search_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Search" ADD CONSTRAINT "Search_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Search" ADD CONSTRAINT "Search_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say: a search was made somewhere or of somebody, and an answer is given
-- or missing only where somebody was asked.
ALTER TABLE "Search"
  ADD CONSTRAINT "Search_is_somewhere" CHECK ("place" <> '' OR "asked" <> ''),
  ADD CONSTRAINT "Search_answer_is_of_somebody" CHECK (("asked" = '') = ("answered" IS NULL));
