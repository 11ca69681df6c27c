-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'READING_TAKEN';
ALTER TYPE "LedgerEvent" ADD VALUE 'READING_REFUSED';
ALTER TYPE "LedgerEvent" ADD VALUE 'READING_REOPENED';

-- CreateTable
CREATE TABLE "Reading" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "attributionId" UUID,
    "ranges" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "hedges" JSONB NOT NULL DEFAULT '[]',
    "checkable" BOOLEAN NOT NULL,
    "checkWorthiness" DOUBLE PRECISION NOT NULL,
    "suggestedStatus" "VerdictValue",
    "suggestedReason" TEXT,
    "takenAsId" UUID,
    "takenAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Reading_takenAsId_key" ON "Reading"("takenAsId");

-- CreateIndex
CREATE INDEX "Reading_claimId_position_idx" ON "Reading"("claimId", "position");

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_attributionId_fkey" FOREIGN KEY ("attributionId") REFERENCES "Attribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_takenAsId_fkey" FOREIGN KEY ("takenAsId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A reading is taken as some claim, or refused, or neither.
ALTER TABLE "Reading"
  ADD CONSTRAINT "Reading_is_taken_or_refused" CHECK ("takenAt" IS NULL OR "refusedAt" IS NULL),
  ADD CONSTRAINT "Reading_is_taken_as_a_claim" CHECK ("takenAt" IS NULL OR "takenAsId" IS NOT NULL),
  ADD CONSTRAINT "Reading_check_worthiness_is_a_share" CHECK ("checkWorthiness" BETWEEN 0 AND 1);
