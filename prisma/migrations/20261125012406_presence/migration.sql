-- AlterTable
ALTER TABLE "User" ADD COLUMN     "isSeen" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE UNLOGGED TABLE "Presence" (
    "page" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "claimId" UUID,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("page")
);

-- CreateIndex
CREATE INDEX "Presence_articleId_idx" ON "Presence"("articleId");

-- CreateIndex
CREATE INDEX "Presence_userId_idx" ON "Presence"("userId");

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
