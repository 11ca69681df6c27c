-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "dueAt" TIMESTAMPTZ(3);

-- An article is due when the first of those is to be done who were to review it and have not yet. Whether
-- they still work here or hold it is not asked: as long as nobody has done what was wanted by a time, that
-- time counts.
CREATE FUNCTION keep_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" AS "a" SET "dueAt" = "now"."due"
  FROM (
    SELECT min("dueAt") AS "due" FROM "Assignment"
    WHERE "articleId" = NEW."articleId" AND "withdrawnAt" IS NULL AND "doneAt" IS NULL AND "markedAt" IS NULL
  ) "now"
  WHERE "a"."id" = NEW."articleId" AND "a"."dueAt" IS DISTINCT FROM "now"."due";
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Assignment_keeps_due_at_first"
  AFTER INSERT ON "Assignment"
  FOR EACH ROW WHEN (NEW."dueAt" IS NOT NULL) EXECUTE FUNCTION keep_due();
CREATE TRIGGER "Assignment_keeps_due"
  AFTER UPDATE OF "dueAt", "withdrawnAt", "doneAt", "markedAt" ON "Assignment"
  FOR EACH ROW WHEN (OLD."dueAt" IS NOT NULL OR NEW."dueAt" IS NOT NULL) EXECUTE FUNCTION keep_due();

UPDATE "Article" AS "a" SET "dueAt" = "now"."due"
FROM (
  SELECT "articleId", min("dueAt") AS "due" FROM "Assignment"
  WHERE "dueAt" IS NOT NULL AND "withdrawnAt" IS NULL AND "doneAt" IS NULL AND "markedAt" IS NULL
  GROUP BY "articleId"
) "now"
WHERE "a"."id" = "now"."articleId";

-- Few are due at a time: what is not costs this index nothing.
CREATE INDEX "Article_due_idx" ON "Article" ("deskId", "dueAt", "id") WHERE "dueAt" IS NOT NULL;
