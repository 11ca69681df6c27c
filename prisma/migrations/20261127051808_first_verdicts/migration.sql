-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "firstValue" "VerdictValue",
ADD COLUMN     "independent" BOOLEAN;

-- What was given before is told by the ledger: the value of the reviewer's first verdict on the
-- claim. It was independent where nobody else had decided by then; whether one that was given
-- later was given blind is not known, so it is not said.
UPDATE "Verdict"
SET "firstValue" = COALESCE("first"."value", "Verdict"."value"),
    "independent" = "first"."id" IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM "LedgerEntry" AS "other"
      WHERE "other"."claimId" = "Verdict"."claimId"
        AND "other"."actorId" <> "Verdict"."reviewerId"
        AND "other"."event" IN ('VERDICT_GIVEN', 'RULING_MADE')
        AND "other"."id" < "first"."id"
    )
FROM "Verdict" AS "given"
LEFT JOIN LATERAL (
  SELECT "id", ("after" ->> 'value')::"VerdictValue" AS "value"
  FROM "LedgerEntry"
  WHERE "claimId" = "given"."claimId"
    AND "actorId" = "given"."reviewerId"
    AND "event" = 'VERDICT_GIVEN'
  ORDER BY "id"
  LIMIT 1
) AS "first" ON true
WHERE "given"."id" = "Verdict"."id";

-- AlterTable
ALTER TABLE "Verdict" ALTER COLUMN     "firstValue" SET NOT NULL,
ALTER COLUMN     "independent" SET NOT NULL;
