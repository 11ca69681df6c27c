-- CreateEnum
CREATE TYPE "AssignBy" AS ENUM ('HAND', 'ROUND_ROBIN', 'LOAD');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerEvent" ADD VALUE 'ASSIGNMENT_ADDED';
ALTER TYPE "LedgerEvent" ADD VALUE 'ASSIGNMENT_CHANGED';
ALTER TYPE "LedgerEvent" ADD VALUE 'ASSIGNMENT_DONE';
ALTER TYPE "LedgerEvent" ADD VALUE 'ASSIGNMENT_REOPENED';
ALTER TYPE "LedgerEvent" ADD VALUE 'ASSIGNMENT_WITHDRAWN';
ALTER TYPE "LedgerEvent" ADD VALUE 'ASSIGNMENT_RULE_CHANGED';

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "assigneeId" UUID NOT NULL,
    "assignedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3),
    "heldUntil" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "markedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentRule" (
    "deskId" UUID NOT NULL,
    "assignBy" "AssignBy" NOT NULL DEFAULT 'HAND',
    "memberIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "reviewersPerArticle" INTEGER NOT NULL DEFAULT 1,
    "dueHours" INTEGER,
    "holdMinutes" INTEGER NOT NULL DEFAULT 30,
    "lastAssigneeId" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AssignmentRule_pkey" PRIMARY KEY ("deskId")
);

-- CreateIndex
CREATE INDEX "Assignment_articleId_idx" ON "Assignment"("articleId");

-- CreateIndex
CREATE INDEX "Assignment_deskId_assigneeId_createdAt_idx" ON "Assignment"("deskId", "assigneeId", "createdAt");

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentRule" ADD CONSTRAINT "AssignmentRule_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows the schema cannot say.

CREATE UNIQUE INDEX "Assignment_one_a_person_idx" ON "Assignment" ("articleId", "assigneeId")
  WHERE "withdrawnAt" IS NULL;
CREATE INDEX "Assignment_open_idx" ON "Assignment" ("deskId", "assigneeId", "dueAt", "id")
  WHERE "withdrawnAt" IS NULL AND "doneAt" IS NULL AND "markedAt" IS NULL;

ALTER TABLE "AssignmentRule" ADD CONSTRAINT "AssignmentRule_figures_are_sensible" CHECK (
  "reviewersPerArticle" BETWEEN 1 AND 10 AND "holdMinutes" BETWEEN 1 AND 10080
  AND ("dueHours" IS NULL OR "dueHours" BETWEEN 1 AND 8760)
);

-- Whether the assignees of an article have marked every claim of it, which its counters and their
-- contributions tell. An article without claims is nobody's to have marked.
CREATE FUNCTION settle_assignments() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "changed" uuid;
BEGIN
  IF TG_TABLE_NAME = 'Article' THEN "changed" := NEW."id"; ELSE "changed" := NEW."articleId"; END IF;
  UPDATE "Assignment" AS "s" SET "markedAt" = CASE WHEN "now"."marked" THEN now() END
  FROM (
    SELECT "own"."id", "t"."claims" > 0 AND coalesce("c"."markedCount", 0) >= "t"."claims" AS "marked"
    FROM "Assignment" "own"
    JOIN "Article" "a" ON "a"."id" = "own"."articleId"
    CROSS JOIN LATERAL (
      SELECT "a"."pendingCount" + "a"."verifiedCount" + "a"."unverifiedCount" + "a"."disputedCount"
        + "a"."needsRulingCount" AS "claims"
    ) "t"
    LEFT JOIN "Contribution" "c"
      ON "c"."userId" = "own"."assigneeId" AND "c"."articleId" = "own"."articleId"
    WHERE "own"."articleId" = "changed" AND "own"."withdrawnAt" IS NULL
  ) "now"
  WHERE "s"."id" = "now"."id" AND ("s"."markedAt" IS NOT NULL) <> "now"."marked";
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Contribution_settles_assignments"
  AFTER INSERT OR UPDATE OF "markedCount" ON "Contribution"
  FOR EACH ROW EXECUTE FUNCTION settle_assignments();

-- Only where a claim came or went: what becomes of one leaves their number as it is.
CREATE TRIGGER "Article_settles_assignments"
  AFTER UPDATE OF "pendingCount", "verifiedCount", "unverifiedCount", "disputedCount", "needsRulingCount"
  ON "Article" FOR EACH ROW
  WHEN (
    OLD."pendingCount" + OLD."verifiedCount" + OLD."unverifiedCount" + OLD."disputedCount"
      + OLD."needsRulingCount"
    <> NEW."pendingCount" + NEW."verifiedCount" + NEW."unverifiedCount" + NEW."disputedCount"
      + NEW."needsRulingCount"
  )
  EXECUTE FUNCTION settle_assignments();
