import { PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';

const rows = ['w-4/5', 'w-3/5', 'w-2/3', 'w-3/4', 'w-1/2'] as const;

/** The board's place while its articles are read. */
export function BoardSkeleton() {
  return (
    <Loading what="the articles">
      <PageHeading title="Articles" actions={<Skeleton className="h-10 w-28" />} />
      <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <Skeleton className="h-10 w-96 max-w-full" />
        <Skeleton className="h-10 w-92 max-w-full" />
      </div>
      <div aria-hidden="true" className="mt-4 border-t border-line pt-9.5">
        {rows.map((width) => (
          <div key={width} className="border-t border-line py-5">
            <Skeleton className={`h-6 ${width} md:max-w-96`} />
            <Skeleton className="mt-2 h-4 w-40" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
