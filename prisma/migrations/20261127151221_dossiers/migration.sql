-- CreateEnum
CREATE TYPE "DossierState" AS ENUM ('RUNNING', 'DONE', 'CANCELLED', 'FAILED');

-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'DOSSIER_MADE';

-- CreateTable
CREATE TABLE "Dossier" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "madeById" UUID NOT NULL,
    "tokenId" UUID,
    "title" TEXT NOT NULL,
    "profile" "ReportProfile" NOT NULL,
    "query" JSONB NOT NULL,
    "state" "DossierState" NOT NULL DEFAULT 'RUNNING',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "articleCount" INTEGER,
    "doneCount" INTEGER NOT NULL DEFAULT 0,
    "claimCount" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "formatVersion" INTEGER NOT NULL,
    "head" JSONB,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "takenUntil" TIMESTAMPTZ(3),

    CONSTRAINT "Dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DossierArticle" (
    "dossierId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "DossierArticle_pkey" PRIMARY KEY ("dossierId","place")
);

-- CreateTable
CREATE TABLE "DossierFile" (
    "dossierId" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "deskId" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "DossierFile_pkey" PRIMARY KEY ("dossierId","format")
);

-- CreateIndex
CREATE INDEX "Dossier_deskId_createdAt_idx" ON "Dossier"("deskId", "createdAt");

-- CreateIndex
CREATE INDEX "Dossier_state_createdAt_idx" ON "Dossier"("state", "createdAt");

-- CreateIndex
CREATE INDEX "DossierArticle_articleId_idx" ON "DossierArticle"("articleId");

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "Token"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierArticle" ADD CONSTRAINT "DossierArticle_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierArticle" ADD CONSTRAINT "DossierArticle_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierArticle" ADD CONSTRAINT "DossierArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierFile" ADD CONSTRAINT "DossierFile_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierFile" ADD CONSTRAINT "DossierFile_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever reads a dossier reads tomorrow what they read today.
CREATE FUNCTION refuse_other_dossier() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part record := coalesce(NEW, OLD);
BEGIN
  IF EXISTS (SELECT FROM "Dossier" WHERE "id" = part."dossierId" AND "state" = 'DONE') THEN
    RAISE EXCEPTION 'a dossier stays as it was made: no %', lower(TG_OP)
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN part;
END
$$;

CREATE TRIGGER "DossierArticle_stays_as_it_was_made"
  BEFORE INSERT OR UPDATE OR DELETE ON "DossierArticle"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_dossier();

CREATE TRIGGER "DossierFile_stays_as_it_was_made"
  BEFORE INSERT OR UPDATE OR DELETE ON "DossierFile"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_dossier();

CREATE FUNCTION refuse_other_dossier_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a dossier stays as it was made: no %', lower(TG_OP)
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "Dossier_stays_as_it_was_made"
  BEFORE UPDATE OR DELETE ON "Dossier"
  FOR EACH ROW WHEN (OLD."state" = 'DONE') EXECUTE FUNCTION refuse_other_dossier_head();
