import { HeadingLevel } from 'docx';

/**
 * Where a report stands in a document: how much deeper its headings are than those of a document of
 * its own, and what the names of its bookmarks begin with, so that many stand in one.
 */
export type Place = { depth: 0 | 1; prefix: string };

/** A report that is a document of its own. */
export const alone: Place = { depth: 0, prefix: '' };

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** The level that a heading has there; `level` is what it has in a document of its own. */
export const headingAt = (level: 1 | 2 | 3, { depth }: Place) =>
  levels[level - 1 + depth] ?? HeadingLevel.HEADING_4;
