-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerEvent" ADD VALUE 'DOSSIER_DELETED';
ALTER TYPE "LedgerEvent" ADD VALUE 'DOSSIER_RESTORED';

-- AlterTable
ALTER TABLE "Dossier" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3);

-- A dossier stays as it was made; whether it is deleted says nothing of what is in it.
CREATE OR REPLACE FUNCTION refuse_other_dossier_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'deletedAt' = to_jsonb(OLD) - 'deletedAt' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a dossier stays as it was made: no %', lower(TG_OP)
    USING ERRCODE = 'restrict_violation';
END
$$;
