-- Whether a verdict was given on the words that its claim has now is asked of every verdict of a desk
-- where it is told how far people agree. A hash of 64 bits says it in eight bytes, and with it all that
-- is asked stands in an index, in the order of the claims, and no row of either table is read.
ALTER TABLE "Claim"
  ADD COLUMN "wordsHash" BIGINT GENERATED ALWAYS AS (jsonb_hash_extended("ranges", 0)) STORED;

ALTER TABLE "Verdict"
  ADD COLUMN "wordsHash" BIGINT GENERATED ALWAYS AS (jsonb_hash_extended("ranges", 0)) STORED;

CREATE INDEX "Claim_agreement_idx" ON "Claim" ("deskId", "id")
  INCLUDE ("articleId", "kind", "droppedAt", "mergedIntoId", "wordsHash");

CREATE INDEX "Verdict_agreement_idx" ON "Verdict" ("deskId", "claimId")
  INCLUDE ("reviewerId", "firstValue", "independent", "createdAt", "wordsHash");
