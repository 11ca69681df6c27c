import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** Names and what they stand for; a name with nothing to say is left out. */
export function Definitions({
  rows,
  className,
}: {
  rows: readonly (readonly [name: string, value: ReactNode])[];
  className?: string;
}) {
  return (
    <dl className={clsx('flex flex-col gap-1', className)}>
      {rows.map(([name, value]) =>
        value === null || value === undefined || value === '' || value === false ? null : (
          <div
            key={name}
            className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]"
          >
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
