import Link from 'next/link';
import { EntryItem } from '@/components/ledger/entry-item';
import { LinkButton } from '@/components/ui/link-button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Time } from '@/components/ui/time/time';
import type { StatusNames } from '@/lib/claims/status-names';
import { type DigestGroup, groupEntries } from '@/lib/digest/group-entries';
import type { DigestView } from '@/lib/digest/schema';

type DigestProps = {
  desk: string;
  digest: DigestView;
  /** What the desk calls the statuses. */
  names: StatusNames;
  /** How many claims of an article need a ruling now, and how many open comments there mention the reader. */
  rulings: ReadonlyMap<string, number>;
  mentions: ReadonlyMap<string, number>;
};

/** What others have changed since the reader last read of it, article by article. */
export function Digest({ desk, digest, names, ...waiting }: DigestProps) {
  const { entries, more, mark } = digest;
  if (entries.length === 0) {
    return (
      <EmptyState title="Nothing is new.">
        <p>Whatever others change on this desk is told here until you mark it as read.</p>
        <LinkButton href={`/desks/${desk}/ledger`}>Everything so far</LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      {groupEntries(entries, names).map((group) => (
        <Group key={group.article?.id ?? 'desk'} {...{ desk, group, ...waiting }} />
      ))}
      {more && (
        <p className="mt-6 border-t border-line pt-4">
          These are the newest {entries.length} changes.{' '}
          <Link
            href={`/desks/${desk}/ledger?before=${entries.at(-1)?.id}`}
            className="text-accent underline underline-offset-2"
          >
            The older ones{mark === null ? '' : ', and what you have read,'} are in the ledger
          </Link>
        </p>
      )}
    </>
  );
}

type GroupProps = Pick<DigestProps, 'desk' | 'rulings' | 'mentions'> & { group: DigestGroup };

function Group({ desk, group, rulings, mentions }: GroupProps) {
  const { article, entries, deeds, counts } = group;
  const isGone = entries[0]?.event === 'ARTICLE_DELETED';
  return (
    <section aria-label={article?.title ?? 'The desk'} className="mt-6 border-t border-line pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="min-w-0 font-serif text-lg leading-snug [overflow-wrap:anywhere]">
          {article && !isGone ? (
            <Link
              href={`/desks/${desk}/articles/${article.id}`}
              prefetch={false}
              className="hover:underline"
            >
              <bdi>{article.title}</bdi>
            </Link>
          ) : (
            <bdi>{article?.title ?? 'The desk'}</bdi>
          )}
        </h2>
        <span className="text-muted">
          <Time at={entries[0]?.at ?? ''} />
        </span>
      </div>
      {deeds.length > 0 && (
        <p className="[overflow-wrap:anywhere]">
          <bdi>{deeds.join('. ')}.</bdi>
        </p>
      )}
      {counts.length > 0 && <p>{counts.join(' · ')}</p>}
      {article && (
        <Waiting rulings={rulings.get(article.id) ?? 0} mentions={mentions.get(article.id) ?? 0} />
      )}
      <details className="mt-1">
        <summary className="w-fit rounded-md text-accent pointer-coarse:py-2.5">
          {entries.length === 1 ? 'The change' : `The ${entries.length} changes`}
        </summary>
        <ol className="mt-2">
          {entries.map((entry) => (
            <EntryItem key={entry.id} entry={entry} desk={desk} />
          ))}
        </ol>
      </details>
    </section>
  );
}

/** What of the article waits for somebody: of an editor a ruling, of the reader an answer. */
function Waiting({ rulings, mentions }: { rulings: number; mentions: number }) {
  const words = [
    ...(rulings > 0
      ? [rulings === 1 ? '1 claim needs a ruling' : `${rulings} claims need a ruling`]
      : []),
    ...(mentions > 0
      ? [mentions === 1 ? '1 open comment mentions you' : `${mentions} open comments mention you`]
      : []),
  ];
  if (words.length === 0) return null;
  return <p className="font-semibold">{words.join(' · ')}</p>;
}
