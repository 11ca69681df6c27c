-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'REPORT_MADE';

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "profile" "ReportProfile" NOT NULL,
    "asOf" TIMESTAMPTZ(3) NOT NULL,
    "revisionSha256" TEXT NOT NULL,
    "ledgerPosition" BIGINT,
    "formatVersion" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "ledger" TEXT NOT NULL,
    "madeById" UUID NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Report_articleId_asOf_idx" ON "Report"("articleId", "asOf");

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever has a report's address reads tomorrow what they read today.
CREATE FUNCTION refuse_other_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a report stays as it was made: no %', lower(TG_OP)
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "Report_stays_as_it_was_made"
  BEFORE UPDATE OR DELETE ON "Report"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_report();

CREATE TRIGGER "Report_is_never_emptied"
  BEFORE TRUNCATE ON "Report"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_report();
