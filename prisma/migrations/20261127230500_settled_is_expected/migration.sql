-- How often nothing of an article waits to be decided. Of a sum PostgreSQL expects next to none to be of
-- one value, and chose its ways to what is settled by that.
CREATE STATISTICS "Article_settled_stats" ON ("pendingCount" + "needsRulingCount") FROM "Article";
