-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'SUB_LABELS_CHANGED';

-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "subLabels" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "subLabelsVersion" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Ruling" ADD COLUMN     "subLabelId" UUID;

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "subLabelId" UUID;

-- Whether a sub-label is in use; most verdicts have none.
CREATE INDEX "Verdict_subLabel_idx" ON "Verdict"("deskId", "subLabelId") WHERE "subLabelId" IS NOT NULL;
CREATE INDEX "Ruling_subLabel_idx" ON "Ruling"("deskId", "subLabelId") WHERE "subLabelId" IS NOT NULL;
