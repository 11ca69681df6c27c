-- AlterTable
ALTER TABLE "LedgerEntry" ADD COLUMN     "tokenId" UUID;

-- CreateIndex
CREATE INDEX "LedgerEntry_deskId_event_id_idx" ON "LedgerEntry"("deskId", "event", "id");

-- CreateIndex
CREATE INDEX "LedgerEntry_deskId_actorId_event_id_idx" ON "LedgerEntry"("deskId", "actorId", "event", "id");

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "Token"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
