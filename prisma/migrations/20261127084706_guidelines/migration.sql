-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'GUIDELINES_CHANGED';

-- CreateTable
CREATE TABLE "Guidelines" (
    "deskId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "Guidelines_pkey" PRIMARY KEY ("deskId")
);

-- AddForeignKey
ALTER TABLE "Guidelines" ADD CONSTRAINT "Guidelines_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guidelines" ADD CONSTRAINT "Guidelines_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
