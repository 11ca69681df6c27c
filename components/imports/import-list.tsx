import Link from 'next/link';
import { LinkButton } from '@/components/ui/link-button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Time } from '@/components/ui/time/time';
import { outcomeWords } from '@/lib/imports/outcome-words';
import type { ImportList, ImportView } from '@/lib/imports/schema';
import { importStates } from '@/lib/imports/states';
import { figureWords } from '@/lib/words/figure-words';

/** The imports of a desk, newest first. */
export function Imports({ desk, list }: { desk: string; list: ImportList }) {
  const path = `/desks/${desk}/imports` as const;
  if (list.imports.length === 0) {
    return (
      <EmptyState title="Nothing was imported yet.">
        <p>
          An import brings many articles in at once: files, a folder, a ZIP, or JSON Lines from
          another program. It goes on by itself, and says of every file what became of it.
        </p>
        <LinkButton look="primary" href={`${path}/new`}>
          Import files
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="mt-6">
        {list.imports.map((one) => (
          <li key={one.id} className="border-t border-line py-3">
            <Link
              href={`${path}/${one.id}`}
              className="font-semibold text-accent underline-offset-2 hover:underline"
            >
              <Time at={one.createdAt} />
            </Link>{' '}
            <span className="text-muted">
              by <bdi>{one.addedBy.name}</bdi>
            </span>
            <p>{stateWords(one)}</p>
          </li>
        ))}
      </ul>
      {list.next !== null && (
        <div className="mt-4 flex justify-end">
          <LinkButton href={`${path}?after=${list.next}`}>Older imports</LinkButton>
        </div>
      )}
    </>
  );
}

const stateWords = ({ state, counts }: ImportView) =>
  state === 'OPEN'
    ? `${importStates.OPEN}.`
    : `${importStates[state]}: ${outcomeWords(counts)}${counts.waiting > 0 ? `, ${figureWords(counts.waiting)} ${state === 'RUNNING' ? 'waiting' : 'not brought in'}` : ''}.`;
