-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('NEW', 'IN_REVIEW', 'READY', 'SIGNED_OFF', 'PUBLISHED', 'CORRECTING', 'CORRECTED');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerEvent" ADD VALUE 'ARTICLE_DELETED';
ALTER TYPE "LedgerEvent" ADD VALUE 'ARTICLE_RESTORED';
ALTER TYPE "LedgerEvent" ADD VALUE 'STAGE_CHANGED';

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deletedById" UUID,
ADD COLUMN     "stage" "Stage" NOT NULL DEFAULT 'NEW',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "Publication" (
    "articleId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,
    "closedById" UUID,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Correction_articleId_openedAt_idx" ON "Correction"("articleId", "openedAt");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_deletedById_fkey" FOREIGN KEY ("deletedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A correction is closed by somebody, at a moment, with a note, or it is open.
ALTER TABLE "Correction"
  ADD CONSTRAINT "Correction_is_closed_with_a_note" CHECK (
    ("closedAt" IS NULL) = ("note" IS NULL) AND ("closedAt" IS NULL) = ("closedById" IS NULL)
  );

-- Articles that somebody has worked on before there were stages are in review.
UPDATE "Article" SET "stage" = 'IN_REVIEW', "version" = 2
WHERE EXISTS (
  SELECT 1 FROM "LedgerEntry"
  WHERE "LedgerEntry"."articleId" = "Article"."id" AND "event"::text <> 'ARTICLE_ADDED'
    AND "event"::text NOT LIKE 'COMMENT_%'
);
