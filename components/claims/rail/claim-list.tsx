'use client';

import { clsx } from 'clsx';
import { memo, useEffect, useRef } from 'react';
import { OpenComments } from '@/components/comments/open-comments';
import { PresentAtClaim } from '@/components/presence/present-at-claim';
import { DueMark } from '@/components/recheck/due-mark';
import { StatusGlyph } from '@/components/ui/status/status-glyph';
import { useStatusNames } from '@/components/ui/status/status-names';
import { ChangedMark } from '@/components/visits/changed-mark';
import { showsClaim } from '@/lib/claims/filter';
import { statuses } from '@/lib/claims/status';
import { lacksVerdicts } from '@/lib/claims/verdicts-in-words';
import { openComments } from '@/lib/comments/open-comments';
import { useDesk, useReview, useReviewOf } from '../review-context';
import { useNear } from '../use-near';

/** Rows are drawn by so many at a time, as the list is scrolled to them. */
const rowsAtOnce = 16;

/** The claims that the filter lets through, one row each. */
export function ClaimList({ onChoose }: { onChoose: () => void }) {
  const standing = useReview((state) => state.standing);
  const groups = Array.from({ length: Math.ceil(standing.length / rowsAtOnce) }, (_, group) =>
    standing.slice(group * rowsAtOnce, (group + 1) * rowsAtOnce),
  );
  return (
    <ol aria-label="Claims" className="flex flex-col">
      {groups.map((ids, group) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what matters is the place, and rows move between them.
        <ClaimRows key={group} ids={ids} first={group === 0} onChoose={onChoose} />
      ))}
    </ol>
  );
}

/** Some rows of the list, or room for them as long as nobody has come near. */
function ClaimRows({
  ids,
  first,
  onChoose,
}: {
  ids: readonly string[];
  first: boolean;
  onChoose: () => void;
}) {
  const { actor, article } = useDesk();
  const room = useRef<HTMLLIElement>(null);
  const near = useNear(room, first);
  const open = useReview(({ selectedId }) => selectedId !== null && ids.includes(selectedId));
  const drawn = near || open;
  const rows = useReview(({ claims, filter, queue }) => {
    const { revision } = article;
    const reader = { userId: actor.userId, revision, queue, now: Date.now() };
    const shows = (id: string) => {
      const claim = claims.get(id);
      return claim !== undefined && showsClaim(filter, claim, reader);
    };
    return drawn ? 0 : ids.filter(shows).length;
  });
  useEffect(() => room.current?.style.setProperty('--rows', String(rows)), [rows]);
  if (drawn) return ids.map((id) => <ClaimRow key={id} id={id} onChoose={onChoose} />);
  return rows > 0 && <li ref={room} aria-hidden="true" className="claim-rows-ahead" />;
}

const ClaimRow = memo(function ClaimRow({ id, onChoose }: { id: string; onChoose: () => void }) {
  const { actions, actor, article } = useDesk();
  const claim = useReviewOf(id, ({ claims }) => claims.get(id));
  const number = useReviewOf(id, ({ numbers }) => numbers.get(id));
  const selected = useReviewOf(id, ({ selectedId }) => selectedId === id);
  const shown = useReviewOf(
    id,
    ({ filter, queue }) =>
      claim !== undefined &&
      showsClaim(filter, claim, {
        userId: actor.userId,
        revision: article.revision,
        queue,
        now: Date.now(),
      }),
  );
  const names = useStatusNames();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) scrollInto(row.current);
  }, [selected]);
  if (!claim || !(shown || selected)) return null;
  return (
    <li ref={row} className="claim-row">
      <button
        type="button"
        aria-current={selected ? 'true' : undefined}
        onClick={() => {
          actions.select(id);
          onChoose();
        }}
        className={clsx(
          `status-${statuses[claim.status].slug}`,
          'grid min-h-10 w-full grid-cols-[minmax(2.1rem,max-content)_1.25rem_1fr_auto] items-baseline rounded-md px-2 py-1.5 text-left pointer-coarse:min-h-11',
          selected ? 'bg-status-tint' : 'hover:bg-pending-tint',
        )}
      >
        <span className="pr-2 text-right text-muted tabular-nums">{number}</span>
        <StatusGlyph status={claim.status} className="size-3.5! text-status" />
        <span className="sr-only">{names[claim.status]}. </span>
        <span dir="auto" className="line-clamp-2 min-w-0 wrap-anywhere">
          {claim.wording}
        </span>
        <span className="flex flex-col items-end *:ml-2">
          <ChangedMark claimId={id} />
          <PresentAtClaim claimId={id} />
          <OpenComments count={openComments(claim).length} />
          <DueMark claim={claim} />
          {lacksVerdicts(claim) && (
            <span className="text-xs whitespace-nowrap text-muted">
              {claim.verdictsGiven} of {claim.verdictsNeeded}
              <span className="sr-only"> verdicts</span>
            </span>
          )}
        </span>
      </button>
    </li>
  );
});

/** Brings a row into sight inside its list, and leaves the page where it is. */
function scrollInto(row: HTMLElement | null): void {
  const list = row?.closest<HTMLElement>('[data-scrolls]');
  if (!row || !list) return;
  const frame = list.getBoundingClientRect();
  const at = row.getBoundingClientRect();
  const above = frame.top - at.top;
  const below = at.bottom - frame.bottom;
  // From far away into the middle: the rows around it are laid out only now, and turn out higher.
  if (Math.max(above, below) > frame.height / 2) list.scrollTop += below + frame.height / 2;
  else if (above > 0) list.scrollTop -= above + 40;
  else if (below > 0) list.scrollTop += below + 40;
}
