-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('OPEN', 'RUNNING', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ImportItemState" AS ENUM ('WAITING', 'OPENED', 'ADDED', 'SKIPPED', 'REFUSED');

-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'IMPORT_STARTED';
ALTER TYPE "LedgerEvent" ADD VALUE 'IMPORT_FINISHED';

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "tokenId" UUID,
    "state" "ImportState" NOT NULL DEFAULT 'OPEN',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "waitingCount" INTEGER NOT NULL DEFAULT 0,
    "addedCount" INTEGER NOT NULL DEFAULT 0,
    "skippedCount" INTEGER NOT NULL DEFAULT 0,
    "refusedCount" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportItem" (
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "openedFromId" UUID,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA,
    "isRead" BOOLEAN NOT NULL DEFAULT false,
    "state" "ImportItemState" NOT NULL DEFAULT 'WAITING',
    "reason" TEXT,
    "articleId" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "takenUntil" TIMESTAMPTZ(3),

    CONSTRAINT "ImportItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Import_deskId_createdAt_idx" ON "Import"("deskId", "createdAt");

-- CreateIndex
CREATE INDEX "Import_state_createdAt_idx" ON "Import"("state", "createdAt");

-- CreateIndex
CREATE INDEX "ImportItem_importId_state_id_idx" ON "ImportItem"("importId", "state", "id");

-- CreateIndex
CREATE INDEX "ImportItem_openedFromId_idx" ON "ImportItem"("openedFromId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportItem_importId_name_sha256_key" ON "ImportItem"("importId", "name", "sha256");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "Token"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_openedFromId_fkey" FOREIGN KEY ("openedFromId") REFERENCES "ImportItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
