-- A transaction that notifies ends alone: PostgreSQL holds a lock of the whole database while it writes
-- it to the disk. So entries are announced after they are committed, by whoever wrote them, and who
-- listens looks at the ledger.
DROP TRIGGER "LedgerEntry_is_heard" ON "LedgerEntry";
DROP FUNCTION tell_of_entry();
