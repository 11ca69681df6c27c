import { NavLink } from '@/components/ui/page/nav-link';

/** The views of an article: its review desk, its report, its history, its texts. */
export function ArticleNav({ desk, article }: { desk: string; article: string }) {
  const base = `/desks/${desk}/articles/${article}` as const;
  return (
    <nav aria-label="Article" className="-mb-px flex gap-3 sm:gap-6">
      <NavLink href={base} path={base}>
        Claims
      </NavLink>
      <NavLink href={`${base}/report`} path={`${base}/report`} deep>
        Report
      </NavLink>
      <NavLink href={`${base}/history`} path={`${base}/history`}>
        History
      </NavLink>
      <NavLink href={`${base}/revisions`} path={`${base}/revisions`} deep>
        Revisions
      </NavLink>
    </nav>
  );
}
