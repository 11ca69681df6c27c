'use client';

import { CircleHelp, PanelLeft, Search } from 'lucide-react';
import { useState } from 'react';
import { ArticleNav } from '@/components/articles/article-nav';
import { useKeyOf } from '@/components/keys/keys-store';
import { Button } from '@/components/ui/button';
import { soon } from '@/components/ui/later';
import { withKey } from '@/lib/keys/show-key';
import { NoticeLine } from './notice-line';
import { progressReader } from './progress-reader';
import { railId } from './rail/claim-rail';
import { useRail } from './rail/use-rail';
import { useDesk, useReview } from './review-context';
import { SaveLine } from './save-line';

const PresentPeople = soon(
  async () => (await import('@/components/presence/present-people')).PresentPeople,
);
const NewerText = soon(async () => (await import('@/components/revisions/newer-text')).NewerText);

/** The head of the review desk: which article, how far it has come, and whether all is saved. */
export function ReviewHeader({ onHelp, onPalette }: { onHelp: () => void; onPalette: () => void }) {
  const { article, actor, keys } = useDesk();
  const helpKey = useKeyOf(keys, 'help');
  const { open, toggle } = useRail();
  const isShared = useReview(({ present }) => present.length > 0);
  const newerRevision = useReview((state) => state.newerRevision);
  return (
    <header
      data-head
      className="sticky top-0 z-30 border-b border-line bg-paper print:static print:border-0"
    >
      <div className="group mx-auto flex min-h-14 max-w-wide flex-wrap items-center gap-x-4 px-4 md:px-6 lg:flex-nowrap print:px-0">
        <Button
          look="quiet"
          aria-controls={railId}
          aria-expanded={open}
          className="-ml-2 min-w-10 shrink-0 px-2! print:hidden"
          onClick={toggle}
        >
          <PanelLeft aria-hidden className="size-5" />
          <span className="max-md:sr-only max-lg:group-has-data-trouble:sr-only lg:max-xl:sr-only">
            List of claims
          </span>
        </Button>
        <h1
          dir="auto"
          title={article.title}
          className="min-w-0 flex-1 basis-16 truncate font-serif sm:basis-40 text-base print:text-xl print:whitespace-normal"
        >
          {article.title}
        </h1>
        {isShared && <PresentPeople />}
        <div className="min-w-0 max-w-md text-sm max-lg:hidden print:hidden">
          <SaveLine />
        </div>
        {/* What is not saved comes first where there is no room for both in a line. */}
        <div className="max-lg:hidden max-2xl:group-has-data-trouble:hidden print:hidden">
          <Progress />
        </div>
        <div className="flex min-h-10 items-stretch justify-between gap-x-4 max-lg:order-last max-lg:w-full max-lg:flex-wrap lg:self-stretch print:hidden">
          <ArticleNav desk={actor.deskSlug} article={article.id} />
          <div className="flex min-h-10 flex-1 flex-wrap items-center justify-end gap-x-3 max-lg:has-data-trouble:contents lg:hidden">
            <div className="has-data-trouble:order-last has-data-trouble:basis-full has-data-trouble:pt-1 has-data-trouble:pb-2">
              <SaveLine />
            </div>
            <div className="self-center">
              <Progress />
            </div>
          </div>
        </div>
        <Button
          look="quiet"
          size="icon"
          aria-label="Go to or do"
          title="Go to or do (Ctrl K)"
          className="-mr-4 print:hidden"
          onClick={onPalette}
        >
          <Search aria-hidden className="size-5" />
        </Button>
        <Button
          look="quiet"
          size="icon"
          aria-label="Keys and help"
          title={withKey('Keys and help', helpKey)}
          className="-mr-2 print:hidden"
          onClick={onHelp}
        >
          <CircleHelp aria-hidden className="size-5" />
        </Button>
      </div>
      {newerRevision !== null && <NewerText number={newerRevision} />}
      <NoticeLine />
    </header>
  );
}

function Progress() {
  const { actor } = useDesk();
  const [read] = useState(() => progressReader(actor.userId));
  const { total, mine, pending, waiting } = useReview(read);
  return (
    <p className="whitespace-nowrap tabular-nums">
      <span>
        {mine} of {total}
        <span className="max-sm:hidden"> marked by you</span>
      </span>
      <span className="text-muted max-sm:hidden">
        {' · '}
        {pending} pending
        {waiting > 0 && `, ${waiting} for others`}
        {waiting === 0 && !actor.blind && <span className="max-xl:hidden"> at the desk</span>}
      </span>
    </p>
  );
}
