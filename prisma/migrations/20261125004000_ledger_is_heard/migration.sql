-- Every entry of the ledger is heard by whoever listens, on any connection, once it is committed.
-- The notice says which entry it is and no more: what may be read of it is decided where it is
-- read.
CREATE FUNCTION tell_of_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('ledger', json_build_object(
    'id', NEW."id"::text,
    'deskId', NEW."deskId",
    'articleId', NEW."articleId",
    'actorId', NEW."actorId"
  )::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER "LedgerEntry_is_heard"
  AFTER INSERT ON "LedgerEntry"
  FOR EACH ROW EXECUTE FUNCTION tell_of_entry();
