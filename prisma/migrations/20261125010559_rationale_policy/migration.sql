-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'POLICY_CHANGED';

-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "policyVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "rationaleRequiredFor" "VerdictValue"[] DEFAULT ARRAY[]::"VerdictValue"[];
