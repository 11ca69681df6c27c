-- A mark writes what its giver has marked of the article, and next to never does that make an assignment
-- theirs or take it from being done: while nothing that they marked waits or needs a ruling, "settled"
-- tells whether they have marked every claim. Where there are more claims or fewer, the trigger of the
-- article sees to it.
DROP TRIGGER "Contribution_settles_assignments" ON "Contribution";
CREATE TRIGGER "Contribution_settles_assignments"
  AFTER UPDATE OF "markedCount", "settled" ON "Contribution"
  FOR EACH ROW
  WHEN (
    OLD."settled" <> NEW."settled"
    OR OLD."needsRulingCount" > 0 OR NEW."needsRulingCount" > 0
    OR OLD."pendingCount" > 0 OR NEW."pendingCount" > 0
  )
  EXECUTE FUNCTION settle_own_assignment();

CREATE TRIGGER "Contribution_settles_assignments_at_first"
  AFTER INSERT ON "Contribution"
  FOR EACH ROW EXECUTE FUNCTION settle_own_assignment();
