-- AlterTable
ALTER TABLE "ReportLink" ADD COLUMN     "dossierId" UUID,
ALTER COLUMN "reportId" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "ReportLink_dossierId_createdAt_idx" ON "ReportLink"("dossierId", "createdAt");

-- AddForeignKey
ALTER TABLE "ReportLink" ADD CONSTRAINT "ReportLink_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A link is of a report or of a dossier.
ALTER TABLE "ReportLink" ADD CONSTRAINT "ReportLink_of_one" CHECK (num_nonnulls("reportId", "dossierId") = 1);
