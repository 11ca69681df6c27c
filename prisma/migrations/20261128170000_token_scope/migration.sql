-- CreateEnum
CREATE TYPE "TokenScope" AS ENUM ('READ', 'READ_AND_WRITE');

-- AlterTable
-- The tokens that there are go on as they were made.
ALTER TABLE "Token" ADD COLUMN     "scope" "TokenScope" NOT NULL DEFAULT 'READ_AND_WRITE';
ALTER TABLE "Token" ALTER COLUMN "scope" DROP DEFAULT;
