-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'PRINT_TEMPLATES_CHANGED';

-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "printTemplates" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "printTemplatesVersion" INTEGER NOT NULL DEFAULT 1;
