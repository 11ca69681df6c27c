-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerEvent" ADD VALUE 'GATE_CHANGED';
ALTER TYPE "LedgerEvent" ADD VALUE 'GATE_OVERRIDDEN';

-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "gateSeverities" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "gateVersion" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "Override" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "editorId" UUID NOT NULL,
    "stage" "Stage" NOT NULL,
    "note" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Override_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Override_articleId_at_idx" ON "Override"("articleId", "at");

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
