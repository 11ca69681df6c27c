import Link from 'next/link';
import { TextField } from '@/components/ui/fields/text-field';
import { Isolated } from '@/components/ui/isolated';
import { StatusMark } from '@/components/ui/status/status-mark';
import { quoteOf } from '@/lib/ranges/range';
import { countWords } from '@/lib/words/figure-words';
import { VerdictValue } from '@/prisma/generated/enums';
import { RefusalList } from './refusal-list';
import type { Candidate } from './use-exchange';

type CandidateItemProps = {
  desk: string;
  candidate: Candidate;
  onTitle: (title: string) => void;
};

const shown = 100;

function countOf(claims: number): string {
  if (claims === 0) return 'No claims are marked in it; it comes in without any.';
  return countWords(claims, 'claim');
}

/** An article of the file, as it would be added. */
export function CandidateItem({ desk, candidate, onTitle }: CandidateItemProps) {
  const { id, heading, text, claims, refusals, outcome } = candidate;
  if (outcome === 'added') {
    return (
      <li className="border-t border-line py-4">
        <Link href={`/desks/${desk}/articles/${id}`} className="text-accent underline">
          <Isolated>{heading}</Isolated>
        </Link>{' '}
        <span className="text-verified">was added.</span>
      </li>
    );
  }
  return (
    <li className="flex flex-col gap-3 border-t border-line py-4">
      <TextField
        label="Title"
        value={heading}
        dir="auto"
        autoComplete="off"
        maxLength={500}
        error={outcome === 'waiting' ? undefined : outcome.error}
        onChange={(event) => onTitle(event.currentTarget.value)}
      />
      <p className="flex flex-wrap gap-x-4">
        <span>{countOf(claims.length)}</span>
        {Object.values(VerdictValue).map((value) => {
          const count = claims.filter(({ status }) => status === value).length;
          return (
            count > 0 && (
              <span key={value} className="whitespace-nowrap">
                {count} × <StatusMark status={value} />
              </span>
            )
          );
        })}
      </p>
      {claims.length > 0 && (
        <details>
          <summary className="cursor-pointer text-accent">Show the claims</summary>
          <ol className="mt-2 ml-6 list-decimal">
            {claims.slice(0, shown).map(({ ranges, status }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the claims of a file never change places.
              <li key={index} className="wrap-anywhere py-0.5">
                <Isolated className="font-serif">{quoteOf(text, ranges)}</Isolated>{' '}
                {status && <StatusMark status={status} />}
              </li>
            ))}
          </ol>
          {claims.length > shown && <p className="text-muted">and {claims.length - shown} more.</p>}
        </details>
      )}
      <RefusalList what={['claim', 'claims']} refusals={refusals} />
    </li>
  );
}
