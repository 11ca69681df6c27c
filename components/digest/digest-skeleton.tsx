import { Loading, Skeleton } from '@/components/ui/page/skeleton';

/** The place of the digest while it is read. */
export function DigestSkeleton() {
  return (
    <Loading what="what is new">
      <Skeleton className="mt-2 h-5 w-96 max-w-full" />
      <Skeleton className="mt-4 h-10 w-32" />
      <Skeleton className="mt-6 h-24" />
      <Skeleton className="mt-6 h-24" />
    </Loading>
  );
}
