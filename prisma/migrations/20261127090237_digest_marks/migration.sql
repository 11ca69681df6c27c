-- CreateTable
CREATE TABLE "DigestMark" (
    "userId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "entryId" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DigestMark_pkey" PRIMARY KEY ("userId","deskId")
);

-- AddForeignKey
ALTER TABLE "DigestMark" ADD CONSTRAINT "DigestMark_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestMark" ADD CONSTRAINT "DigestMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
