-- A full-text index that begins with the desk, which is a uuid.
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- CreateTable
CREATE TABLE "Contribution" (
    "userId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "markedCount" INTEGER NOT NULL DEFAULT 0,
    "needsRulingCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("userId","articleId")
);

-- CreateTable
CREATE TABLE "FullText" (
    "articleId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "vector" tsvector NOT NULL,

    CONSTRAINT "FullText_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "Contribution_articleId_idx" ON "Contribution"("articleId");

-- CreateIndex
CREATE INDEX "FullText_deskId_vector_idx" ON "FullText" USING GIN ("deskId" uuid_ops, "vector");

-- CreateIndex
CREATE INDEX "Article_deskId_updatedAt_id_idx" ON "Article"("deskId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Article_deskId_pendingCount_id_idx" ON "Article"("deskId", "pendingCount", "id");

-- CreateIndex
CREATE INDEX "Article_deskId_title_id_idx" ON "Article"("deskId", "title" COLLATE "und-x-icu", "id");

-- CreateIndex
CREATE INDEX "Article_deskId_publisher_createdAt_id_idx" ON "Article"("deskId", "publisher", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Article_deskId_addedById_createdAt_id_idx" ON "Article"("deskId", "addedById", "createdAt", "id");

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FullText" ADD CONSTRAINT "FullText_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FullText" ADD CONSTRAINT "FullText_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows the schema cannot say.

-- Of what waits and what is settled, by age. The expression is the one that the board asks by.
CREATE INDEX "Article_settled_idx" ON "Article" (
  "deskId", ("pendingCount" + "needsRulingCount" = 0), "createdAt", "id"
);
CREATE INDEX "Article_pending_idx" ON "Article" ("deskId", "createdAt", "id") WHERE "pendingCount" > 0;
CREATE INDEX "Article_needs_ruling_idx" ON "Article" ("deskId", "createdAt", "id") WHERE "needsRulingCount" > 0;
CREATE INDEX "Article_open_comments_idx" ON "Article" ("deskId", "createdAt", "id") WHERE "openCommentCount" > 0;

-- The full-text index takes the place of this one.
DROP INDEX "Article_search_idx";

ALTER TABLE "Contribution"
  ADD CONSTRAINT "Contribution_counters_are_not_negative" CHECK ("markedCount" >= 0 AND "needsRulingCount" >= 0);

-- A text in the form in which words are found, whatever its language: without accents, with spaces
-- for the marks inside of words, and with each character of a script that has no spaces (Chinese,
-- Japanese) for itself, so that such words are found as phrases.
CREATE FUNCTION search_form(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
  WHEN octet_length(given) = char_length(given)
  THEN translate(given, $$!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~$$, repeat(' ', 32))
  ELSE regexp_replace(
    normalize(regexp_replace(normalize(
      translate(given, $$!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~$$, repeat(' ', 32)), NFD),
      '[\u0300-\u036F]', '', 'g'), NFC),
    '([\u2E80-\u2FDF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF])', ' \1 ', 'g')
END;

-- Reads an article anew for the full-text index. PostgreSQL holds up to a megabyte of words of one
-- text; of a longer one as much is indexed as fits. Of the wordings only the words are kept that the
-- text does not have.
CREATE FUNCTION refresh_full_text(article uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  most integer := 2000000;
BEGIN
  -- Two changes at once follow one another, so that the later one sees the earlier.
  PERFORM FROM "Article" WHERE "id" = article FOR NO KEY UPDATE;
  LOOP
    BEGIN
      INSERT INTO "FullText" ("articleId", "deskId", "vector")
      SELECT a."id", a."deskId",
        setweight(to_tsvector('simple', search_form(concat_ws(' ', a."title", a."publisher", a."author"))), 'A')
        || body.vector
        || ts_delete(
          to_tsvector('simple', search_form(left(coalesce(wordings.all_of_them, ''), most))),
          tsvector_to_array(body.vector))
      FROM "Article" a
      CROSS JOIN LATERAL (
        SELECT to_tsvector('simple', search_form(left(r."text", most))) AS vector
        FROM "Revision" r WHERE r."articleId" = a."id" ORDER BY r."number" DESC LIMIT 1
      ) body
      CROSS JOIN LATERAL (
        SELECT string_agg(c."wording", ' ') AS all_of_them FROM "Claim" c WHERE c."articleId" = a."id"
      ) wordings
      WHERE a."id" = article
      ON CONFLICT ("articleId") DO UPDATE SET "vector" = EXCLUDED."vector";
      RETURN;
    EXCEPTION WHEN program_limit_exceeded THEN
      most := most / 2;
    END;
  END LOOP;
END
$$;

CREATE FUNCTION refresh_full_text_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Article' THEN
    PERFORM refresh_full_text(NEW."id");
  ELSE
    PERFORM refresh_full_text(NEW."articleId");
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "Revision_is_found" AFTER INSERT ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refresh_full_text_of_row();

CREATE TRIGGER "Article_is_found" AFTER UPDATE OF "title", "publisher", "author" ON "Article"
  FOR EACH ROW
  WHEN ((OLD."title", OLD."publisher", OLD."author") IS DISTINCT FROM (NEW."title", NEW."publisher", NEW."author"))
  EXECUTE FUNCTION refresh_full_text_of_row();

CREATE TRIGGER "Claim_is_found_when_reworded" AFTER UPDATE OF "wording" ON "Claim"
  FOR EACH ROW WHEN (OLD."wording" IS DISTINCT FROM NEW."wording")
  EXECUTE FUNCTION refresh_full_text_of_row();

-- What the splitter words, it words in the words of the text.
CREATE TRIGGER "Claim_is_found_when_added" AFTER INSERT ON "Claim"
  FOR EACH ROW WHEN (NEW."origin" = 'REVIEWER')
  EXECUTE FUNCTION refresh_full_text_of_row();

-- What is there already.
SELECT refresh_full_text("id") FROM "Article";

INSERT INTO "Contribution" ("userId", "articleId", "deskId", "markedCount", "needsRulingCount")
SELECT v."reviewerId", c."articleId", c."deskId", count(*), count(*) FILTER (WHERE c."status" = 'NEEDS_RULING')
FROM "Verdict" v JOIN "Claim" c ON c."id" = v."claimId"
WHERE c."droppedAt" IS NULL
GROUP BY v."reviewerId", c."articleId", c."deskId";
