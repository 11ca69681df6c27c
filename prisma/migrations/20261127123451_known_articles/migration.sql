-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "sourceKey" TEXT;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "nearKeys" INTEGER[];

-- CreateIndex
CREATE INDEX "Article_deskId_sourceKey_idx" ON "Article"("deskId", "sourceKey");

-- CreateIndex
CREATE INDEX "Revision_nearKeys_idx" ON "Revision" USING GIN ("nearKeys");

-- What follows the schema cannot say.

-- The keys of the addresses that there are, by the steps of lib/known-articles/source-key.ts. The keys
-- of texts cannot be made in SQL: texts from before are known to the letter, and not nearly.
UPDATE "Article" SET "sourceKey" = NULLIF(lower(substring("bare" FROM '^[^/?]*')) || substring("bare" FROM '^[^/?]*(.*)$'), '')
FROM (
  SELECT "id" AS "articleId",
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(trim("sourceUrl"),
      '^https?://(www\.)?', '', 'i'),
      '#.*$', ''),
      '([?&])(?:utm_[^=&#]*|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|cmpid|ocid|smid|ref_src)=[^&]*', '\1', 'gi'),
      '&{2,}', '&', 'g'),
      '\?&', '?'),
      '[?&]+$', ''),
      '/+(\?|$)', '\1') AS "bare"
  FROM "Article" WHERE "sourceUrl" IS NOT NULL
) AS "addresses"
WHERE "id" = "articleId";
