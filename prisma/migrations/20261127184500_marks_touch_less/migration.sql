-- Whatever is marked is written a second time soon after it came. Where a page has room for that, a
-- row that moves keeps its entries in every index.
ALTER TABLE "Claim" SET (fillfactor = 85);
ALTER TABLE "Contribution" SET (fillfactor = 85);

-- What one person has marked settles nobody's assignment but theirs, which is one row by an index.
CREATE FUNCTION settle_own_assignment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Assignment" AS "s" SET "markedAt" = CASE WHEN "now"."marked" THEN now() END
  FROM (
    SELECT "claims" > 0 AND NEW."markedCount" >= "claims" AS "marked"
    FROM "Article" "a"
    CROSS JOIN LATERAL (
      SELECT "a"."pendingCount" + "a"."verifiedCount" + "a"."unverifiedCount" + "a"."disputedCount"
        + "a"."needsRulingCount" AS "claims"
    ) "t"
    WHERE "a"."id" = NEW."articleId"
  ) "now"
  WHERE "s"."articleId" = NEW."articleId" AND "s"."assigneeId" = NEW."userId"
    AND "s"."withdrawnAt" IS NULL AND ("s"."markedAt" IS NOT NULL) <> "now"."marked";
  RETURN NULL;
END;
$$;

DROP TRIGGER "Contribution_settles_assignments" ON "Contribution";
CREATE TRIGGER "Contribution_settles_assignments"
  AFTER INSERT OR UPDATE OF "markedCount" ON "Contribution"
  FOR EACH ROW EXECUTE FUNCTION settle_own_assignment();

-- The other one remains for articles whose claims become more or less.
CREATE OR REPLACE FUNCTION settle_assignments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Assignment" AS "s" SET "markedAt" = CASE WHEN "now"."marked" THEN now() END
  FROM (
    SELECT "own"."id", "t"."claims" > 0 AND coalesce("c"."markedCount", 0) >= "t"."claims" AS "marked"
    FROM "Assignment" "own"
    CROSS JOIN LATERAL (
      SELECT NEW."pendingCount" + NEW."verifiedCount" + NEW."unverifiedCount" + NEW."disputedCount"
        + NEW."needsRulingCount" AS "claims"
    ) "t"
    LEFT JOIN "Contribution" "c"
      ON "c"."userId" = "own"."assigneeId" AND "c"."articleId" = "own"."articleId"
    WHERE "own"."articleId" = NEW."id" AND "own"."withdrawnAt" IS NULL
  ) "now"
  WHERE "s"."id" = "now"."id" AND ("s"."markedAt" IS NOT NULL) <> "now"."marked";
  RETURN NULL;
END;
$$;
