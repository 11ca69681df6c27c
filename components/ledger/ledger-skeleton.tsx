import { PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';

const rows = ['w-4/5', 'w-3/5', 'w-2/3', 'w-3/4', 'w-1/2'] as const;

/** The place of the ledger while it is read. */
export function LedgerSkeleton() {
  return (
    <Loading what="the ledger">
      <PageHeading title="Ledger" actions={<Skeleton className="h-10 w-52" />} />
      <Skeleton className="mt-8 h-36 max-md:h-68" />
      <div aria-hidden="true" className="mt-6">
        {rows.map((width) => (
          <div key={width} className="border-t border-line py-4">
            <Skeleton className={`h-5 ${width}`} />
          </div>
        ))}
      </div>
    </Loading>
  );
}
