-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'SAVED_VIEW_CHANGED';

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "query" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SavedView_deskId_ownerId_idx" ON "SavedView"("deskId", "ownerId");

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows the schema cannot say.

-- Two views of one person, or of the desk, with one name could not be told apart.
CREATE UNIQUE INDEX "SavedView_own_name_key" ON "SavedView" ("deskId", "ownerId", lower("name")) WHERE NOT "shared";
CREATE UNIQUE INDEX "SavedView_shared_name_key" ON "SavedView" ("deskId", lower("name")) WHERE "shared";
