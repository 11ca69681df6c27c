-- CreateIndex
CREATE INDEX "Article_deskId_stage_createdAt_id_idx" ON "Article"("deskId", "stage", "createdAt", "id");
