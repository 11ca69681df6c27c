-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "settled" BOOLEAN NOT NULL DEFAULT false;

-- Who has decided every claim of an article is known from both; whoever looks for their own settled
-- articles would have to read all that they ever marked.
UPDATE "Contribution" AS "own" SET "settled" = true
FROM "Article" AS "a"
WHERE "a"."id" = "own"."articleId" AND "own"."needsRulingCount" = 0
  AND "own"."markedCount" - "own"."pendingCount" = "a"."pendingCount" + "a"."verifiedCount"
    + "a"."unverifiedCount" + "a"."disputedCount" + "a"."needsRulingCount";

CREATE INDEX "Contribution_settled_idx" ON "Contribution" ("userId", "articleId") WHERE "settled";
CREATE INDEX "Contribution_needs_ruling_idx" ON "Contribution" ("userId", "articleId")
  WHERE "needsRulingCount" > 0;

-- An article without a claim is settled to everybody.
CREATE INDEX "Article_without_claims_idx" ON "Article" ("deskId", "id")
  WHERE "pendingCount" + "verifiedCount" + "unverifiedCount" + "disputedCount" + "needsRulingCount" = 0;
