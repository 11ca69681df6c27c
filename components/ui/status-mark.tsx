'use client';

import { clsx } from 'clsx';
import { statuses } from '@/lib/claims/status';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { StatusGlyph } from './status-glyph';
import { useStatusNames } from './status-names';

type StatusMarkProps = {
  status: ClaimStatus;
  /** Other words than the status's own, such as "3 pending". */
  children?: string;
  /** Says it less loudly, where it is the usual case. */
  quiet?: boolean;
};

/** A status as sign and words in its colour, the words as the desk has them; no one of the three stands alone. */
export function StatusMark({ status, children, quiet = false }: StatusMarkProps) {
  const { slug } = statuses[status];
  const names = useStatusNames();
  return (
    <span
      className={clsx(`status-${slug}`, 'whitespace-nowrap text-status', !quiet && 'font-semibold')}
    >
      <StatusGlyph status={status} className="mr-1" />
      {children ?? <bdi>{names[status]}</bdi>}
    </span>
  );
}
