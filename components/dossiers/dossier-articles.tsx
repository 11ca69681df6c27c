import Link from 'next/link';
import { LinkButton } from '@/components/ui/link-button';
import { StatusGlyph } from '@/components/ui/status/status-glyph';
import { StatusWord } from '@/components/ui/status/status-names';
import { statuses } from '@/lib/claims/status';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';

type DossierArticlesProps = {
  desk: string;
  dossier: string;
  reports: readonly Report[];
  /** The number of the first one that is shown, from 1. */
  first: number;
  page: number;
  pages: number;
};

/** The articles of a dossier as they were, with how their claims stood. */
export function DossierArticles(props: DossierArticlesProps) {
  const { desk, dossier, reports, first, page, pages } = props;
  const path = `/desks/${desk}/dossiers/${dossier}` as const;
  return (
    <section aria-labelledby="articles" className="mt-12">
      <h2 id="articles" className="mb-2 text-base">
        The articles
      </h2>
      {reports.length === 0 && <p className="text-muted">At that moment the list had none.</p>}
      <ol start={first}>
        {reports.map(({ article, summary }, index) => (
          <li key={article.id} className="flex gap-4 border-t border-line py-3">
            <span className="w-10 shrink-0 text-right text-muted tabular-nums">
              {figureWords(first + index)}
            </span>
            <div className="min-w-0">
              <Link
                href={`/desks/${desk}/articles/${article.id}`}
                className="font-semibold text-accent underline-offset-2 hover:underline"
              >
                <bdi>{article.title}</bdi>
              </Link>
              {article.publisher && (
                <span className="text-muted">
                  {' '}
                  <bdi>{article.publisher}</bdi>
                </span>
              )}
              <Tally summary={summary} />
            </div>
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <nav aria-label="More articles" className="mt-4 flex flex-wrap justify-between gap-3">
          {page > 1 && <LinkButton href={`${path}?page=${page - 1}`}>Articles before</LinkButton>}
          {page < pages && (
            <LinkButton className="ml-auto" href={`${path}?page=${page + 1}`}>
              More articles
            </LinkButton>
          )}
        </nav>
      )}
    </section>
  );
}

/** How many claims held each status, in signs, figures and words. */
function Tally({ summary }: Pick<Report, 'summary'>) {
  const held = summary.shares.filter(({ count }) => count > 0);
  if (held.length === 0) return <p className="text-muted">No claims.</p>;
  return (
    <ul className="flex flex-wrap gap-x-4 tabular-nums">
      {held.map(({ status, count }) => (
        <li key={status} className={`status-${statuses[status].slug} text-status`}>
          <StatusGlyph status={status} className="size-3.5" /> {figureWords(count)}{' '}
          <StatusWord status={status} />
        </li>
      ))}
    </ul>
  );
}
