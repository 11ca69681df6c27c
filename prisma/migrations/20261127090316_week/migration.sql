-- CreateIndex
CREATE INDEX "Ruling_deskId_createdAt_idx" ON "Ruling"("deskId", "createdAt");

-- What follows the schema cannot say.

-- The verdicts of a week without a look at their rows.
CREATE INDEX "Verdict_deskId_createdAt_idx" ON "Verdict" ("deskId", "createdAt") INCLUDE ("claimId", "reviewerId", "value");
-- The steps of a week, among all that a desk's ledger has of it.
CREATE INDEX "LedgerEntry_stage_changes_idx" ON "LedgerEntry" ("deskId", "at") WHERE "event" = 'STAGE_CHANGED';
