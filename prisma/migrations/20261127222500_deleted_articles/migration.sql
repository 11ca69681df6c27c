-- Which articles of a desk are deleted: few of many, so that whoever counts or reads the others through an
-- index that does not say so can leave these out.
CREATE INDEX "Article_deleted_idx" ON "Article" ("deskId", "id") INCLUDE ("stage") WHERE "deletedAt" IS NOT NULL;
