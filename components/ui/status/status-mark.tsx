'use client';

import { clsx } from 'clsx';
import { statuses } from '@/lib/claims/status';
import { nameOfSubLabel } from '@/lib/sub-labels/sub-label-of';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { StatusGlyph } from './status-glyph';
import { useStatusNames, useSubLabels } from './status-names';

type StatusMarkProps = {
  status: ClaimStatus;
  /** Other words than the status's own, such as "3 pending". */
  children?: string;
  /** The id of the sub-label that says it more exactly. */
  subLabel?: string | null;
  /** The same by its name, where a report has that. */
  more?: string | null;
  /** Says it less loudly, where it is the usual case. */
  quiet?: boolean;
};

/** A status as sign and words in its colour, the words as the desk has them; no one of the three stands alone. */
export function StatusMark({
  status,
  children,
  subLabel = null,
  more = null,
  quiet = false,
}: StatusMarkProps) {
  const { slug } = statuses[status];
  const names = useStatusNames();
  const subLabels = useSubLabels();
  const exactly = more ?? nameOfSubLabel(subLabels, subLabel);
  return (
    <span
      className={clsx(`status-${slug}`, 'whitespace-nowrap text-status', !quiet && 'font-semibold')}
    >
      <StatusGlyph status={status} className="mr-1" />
      {children ?? <bdi>{names[status]}</bdi>}
      {exactly !== null && (
        <span className="whitespace-normal">
          {' '}
          (<bdi>{exactly}</bdi>)
        </span>
      )}
    </span>
  );
}
