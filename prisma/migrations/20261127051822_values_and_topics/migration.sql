-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "values" JSONB;

-- CreateTable
CREATE TABLE "Topic" (
    "claimId" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("claimId","entity","measure","start")
);

-- CreateIndex
CREATE INDEX "Topic_deskId_entity_measure_claimId_idx" ON "Topic"("deskId", "entity", "measure", "claimId" DESC);

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
