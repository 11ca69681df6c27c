-- Trigrams let a search find a word inside a title without reading every article.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
