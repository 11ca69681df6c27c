-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "archivedUrl" TEXT,
ADD COLUMN     "derivesFromId" UUID,
ADD COLUMN     "publisher" TEXT;

-- CreateIndex
CREATE INDEX "Evidence_derivesFromId_idx" ON "Evidence"("derivesFromId");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_derivesFromId_fkey" FOREIGN KEY ("derivesFromId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say. Longer circles are refused where evidence is written.
ALTER TABLE "Evidence"
  ADD CONSTRAINT "Evidence_derives_from_another" CHECK ("derivesFromId" <> "id");
