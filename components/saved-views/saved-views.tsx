'use client';

import { clsx } from 'clsx';
import type { Route } from 'next';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import type { FeedAddress } from '@/components/feed/use-feed';
import { Button } from '@/components/ui/button';
import { type BoardQuery, writeBoardAddress } from '@/lib/board/address';
import { countedWords } from '@/lib/board/counted';
import { canChangeSavedView } from '@/lib/saved-views/access';
import { goneWords } from '@/lib/saved-views/gone-parts';
import type { SavedView } from '@/lib/saved-views/schema';
import type { Role } from '@/prisma/generated/enums';
import { EditViews } from './edit-views';
import { SaveView } from './save-view';
import { useViewCounts } from './use-view-counts';

export type SavedViewsProps = {
  desk: string;
  /** What the board shows now. */
  query: BoardQuery;
  views: readonly SavedView[];
  person: { userId: string; role: Role };
};

const addressOf = (query: BoardQuery | SavedView['query']) =>
  writeBoardAddress({ ...query, after: undefined });

/** The boards that somebody keeps under a name, each a link, and the ways to keep and change them. */
export function SavedViews({
  desk,
  query,
  views,
  person,
  feed,
}: SavedViewsProps & { feed: FeedAddress }) {
  const counts = useViewCounts(feed, views);
  const [open, setOpen] = useState<'save' | 'edit' | null>(null);
  const [savedId, setSavedId] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const isSavedThere = views.some(({ id }) => id === savedId);
  const asked = addressOf(query);
  const current = views.find((view) => addressOf(view.query) === asked);
  const changeable = views.filter((view) =>
    canChangeSavedView(person, { ownerId: view.owner.id, shared: view.shared }),
  );
  const canSave = asked !== '' && !current;
  useEffect(() => {
    // The button that had the focus is gone once the view is there.
    if (!isSavedThere || document.activeElement !== document.body) return;
    section.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [isSavedThere]);
  // What was removed last is still to be brought back in the dialog that is open.
  if (views.length === 0 && !canSave && open === null) return null;
  return (
    <section ref={section} aria-label="Saved views" className="mt-4 print:hidden">
      <div className="-ml-3 flex flex-wrap items-center gap-x-1 gap-y-1">
        {views.length > 0 && (
          <ul className="flex min-w-0 flex-wrap items-center gap-y-1">
            {views.map((view) => (
              <li key={view.id} className="min-w-0">
                <ViewLink
                  desk={desk}
                  view={view}
                  count={counts.get(view.id)}
                  isCurrent={view === current}
                />
              </li>
            ))}
          </ul>
        )}
        {canSave && (
          <Button look="quiet" size="small" onClick={() => setOpen('save')}>
            Save this view
          </Button>
        )}
        {changeable.length > 0 && (
          <Button look="quiet" size="small" onClick={() => setOpen('edit')}>
            Edit views
          </Button>
        )}
      </div>
      {current && current.gone.length > 0 && (
        <p className="mt-1 text-muted">
          “<bdi>{current.name}</bdi>” asks for what is not there: {goneWords(current.gone)}.
        </p>
      )}
      {open === 'save' && (
        <SaveView {...{ desk, query, person }} onSaved={setSavedId} onClose={() => setOpen(null)} />
      )}
      {open === 'edit' && (
        <EditViews {...{ desk, query, person }} views={changeable} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

type ViewLinkProps = {
  desk: string;
  view: SavedView;
  /** How many articles it shows, as soon as that is known. */
  count: number | undefined;
  isCurrent: boolean;
};

function ViewLink({ desk, view, count, isCurrent }: ViewLinkProps) {
  const address = addressOf(view.query);
  return (
    <Link
      href={`/desks/${desk}/articles${address && `?${address}`}` as Route}
      aria-current={isCurrent ? 'true' : undefined}
      className={clsx(
        'inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-md px-3 pointer-coarse:min-h-10',
        isCurrent
          ? 'bg-accent-tint font-semibold'
          : 'text-muted hover:bg-pending-tint hover:text-ink',
      )}
    >
      <bdi className="truncate">{view.name}</bdi>{' '}
      <span className="min-w-[1ch] shrink-0 font-normal text-muted tabular-nums">
        {count !== undefined && countedWords(count)}
      </span>
      {view.shared && <span className="shrink-0 font-normal text-muted">· desk</span>}
      {view.gone.length > 0 && (
        <span title={goneWords(view.gone)} className="shrink-0 font-normal text-unverified">
          · outdated
        </span>
      )}
    </Link>
  );
}
