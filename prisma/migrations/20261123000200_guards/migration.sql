-- What the tables cannot say in Prisma's schema: rows that never change, numbers that stay in
-- their range, and the index behind the search. The schema engine does not compare any of
-- these, so a generated migration leaves them alone.

-- The ledger only grows.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% only grows: no % of an entry', TG_TABLE_NAME, lower(TG_OP)
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "LedgerEntry_only_grows"
  BEFORE UPDATE OR DELETE ON "LedgerEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "LedgerEntry_is_never_emptied"
  BEFORE TRUNCATE ON "LedgerEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Every range of every claim counts on the text it was made for. The splitter's findings
-- beside the text may be made anew.
CREATE FUNCTION refuse_new_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a revision keeps its text, hash, number and article'
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "Revision_keeps_its_text"
  BEFORE UPDATE ON "Revision"
  FOR EACH ROW
  WHEN (
    (OLD."text", OLD."sha256", OLD."number", OLD."articleId", OLD."deskId")
    IS DISTINCT FROM (NEW."text", NEW."sha256", NEW."number", NEW."articleId", NEW."deskId")
  )
  EXECUTE FUNCTION refuse_new_text();

ALTER TABLE "User"
  ADD CONSTRAINT "User_email_is_lower_case" CHECK ("email" = lower("email"));

ALTER TABLE "Article"
  ADD CONSTRAINT "Article_counters_are_not_negative" CHECK (
    "pendingCount" >= 0 AND "verifiedCount" >= 0 AND "unverifiedCount" >= 0
    AND "disputedCount" >= 0 AND "needsRulingCount" >= 0
  );

ALTER TABLE "Revision"
  ADD CONSTRAINT "Revision_number_starts_at_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "Revision_sha256_is_hexadecimal" CHECK ("sha256" ~ '^[0-9a-f]{64}$');

ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_position_is_not_negative" CHECK ("position" >= 0),
  ADD CONSTRAINT "Claim_check_worthiness_is_a_share" CHECK ("checkWorthiness" BETWEEN 0 AND 1);

-- One index for `ILIKE '%words%'` on any of the three columns (`contains` in Prisma). The engine
-- would drop an index on plain columns that the schema does not name; it does not look at one
-- that holds an expression, so the address is in it as an expression.
CREATE INDEX "Article_search_idx" ON "Article" USING gin (
  "title" gin_trgm_ops,
  "publisher" gin_trgm_ops,
  "author" gin_trgm_ops,
  lower("sourceUrl") gin_trgm_ops
);
