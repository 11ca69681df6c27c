import type { Report } from '@/lib/reports/report';

const longestSlug = 60;

/**
 * A file name that every system takes: lower-case ASCII letters, digits and
 * hyphens of the article's title, the day of the report in UTC, and the
 * extension (given without its dot).
 */
export function reportFileName(
  report: Pick<Report, 'asOf'> & { article: Pick<Report['article'], 'title'> },
  extension: string,
): string {
  const slug = slugOf(report.article.title) || 'article';
  return `${slug}-report-${report.asOf.slice(0, 10)}.${extension}`;
}

/** The same for a dossier. */
export function dossierFileName(
  { title, asOf }: { title: string; asOf: string },
  extension: string,
): string {
  return `${slugOf(title) || 'articles'}-dossier-${asOf.slice(0, 10)}.${extension}`;
}

function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longestSlug)
    .replace(/-$/, '');
}
