-- CreateIndex
CREATE INDEX "Ruling_deskId_createdAt_idx" ON "Ruling"("deskId", "createdAt");

-- CreateIndex
CREATE INDEX "Verdict_deskId_createdAt_claimId_reviewerId_value_idx" ON "Verdict"("deskId", "createdAt", "claimId", "reviewerId", "value");

-- What follows the schema cannot say.

-- The steps of a week, among all that a desk's ledger has of it.
CREATE INDEX "LedgerEntry_stage_changes_idx" ON "LedgerEntry" ("deskId", "at") WHERE "event" = 'STAGE_CHANGED';
