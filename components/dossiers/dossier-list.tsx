import Link from 'next/link';
import { LinkButton } from '@/components/ui/link-button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Time } from '@/components/ui/time/time';
import type { DossierList, DossierView } from '@/lib/dossiers/schema';
import { dossierStates } from '@/lib/dossiers/states';
import { sizeWords } from '@/lib/imports/size-words';
import { profiles } from '@/lib/reports/profiles';
import { countWords } from '@/lib/words/figure-words';

/** The dossiers of a desk, newest first. */
export function Dossiers({ desk, list }: { desk: string; list: DossierList }) {
  if (list.dossiers.length === 0) {
    return (
      <EmptyState title="There is no dossier yet.">
        <p>
          A dossier is one report of all articles that the board shows: filter and search there, and
          make it below the list.
        </p>
        <LinkButton look="primary" href={`/desks/${desk}/articles`}>
          Go to the articles
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="mt-6">
        {list.dossiers.map((one) => (
          <li key={one.id} className="border-t border-line py-3">
            <Link
              href={`/desks/${desk}/dossiers/${one.id}`}
              className="font-semibold text-accent underline-offset-2 hover:underline"
            >
              <bdi>{one.title}</bdi>
            </Link>
            <p>{standing(one)}</p>
            <p className="text-muted">
              {profiles[one.profile].label}, asked for by <bdi>{one.madeBy.name}</bdi>,{' '}
              <Time at={one.createdAt} />
            </p>
          </li>
        ))}
      </ul>
      {list.next !== null && (
        <div className="mt-4 flex justify-end">
          <LinkButton href={`/desks/${desk}/dossiers?after=${list.next}`}>
            Older dossiers
          </LinkButton>
        </div>
      )}
    </>
  );
}

function standing({ state, articles, claims, size }: DossierView): string {
  if (state !== 'DONE') return `${dossierStates[state]}.`;
  return `${countWords(articles.done, 'article')}, ${countWords(claims, 'claim')}, ${sizeWords(size)}.`;
}
