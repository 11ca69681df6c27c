-- CreateIndex
CREATE INDEX "Revision_deskId_sha256_idx" ON "Revision"("deskId", "sha256");
