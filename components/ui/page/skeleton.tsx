import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** The place of something that is on its way; the class gives it the size of what will come. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx('block animate-pulse rounded-md bg-pending-tint', className)}
    />
  );
}

/** Wraps the skeletons of one part of a page and says once, aloud, that it is being read. */
export function Loading({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div role="status" aria-busy="true">
      <span className="sr-only">Reading {what} …</span>
      {children}
    </div>
  );
}
