'use client';

import { clsx } from 'clsx';
import { useDesk } from '@/components/claims/review-context';
import { Key } from '@/components/keys/key';
import { StatusGlyph } from '@/components/ui/status/status-glyph';
import { useStatusNames } from '@/components/ui/status/status-names';
import { countingVerdictBy } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { statuses } from '@/lib/claims/status';
import { inSentence, type StatusNames } from '@/lib/claims/status-names';
import { giveVerdict } from './give-verdict';

const choices = [
  { value: 'VERIFIED', command: 'mark-verified' },
  { value: 'UNVERIFIED', command: 'mark-unverified' },
  { value: 'DISPUTED', command: 'mark-disputed' },
] as const;

/** The three verdicts. Pressed is the reviewer's own; the one that the text suggests has a dashed edge. */
export function VerdictButtons({ claim }: { claim: ClaimView }) {
  const review = useDesk();
  const names = useStatusNames();
  const mine = countingVerdictBy(review.actor.userId, claim);
  return (
    <fieldset className={clsx('flex min-w-0 gap-1', isLong(names) && 'flex-wrap')}>
      <legend className="sr-only">Your verdict</legend>
      {choices.map(({ value, command }) => {
        const { slug } = statuses[value];
        const name = inSentence(names[value]);
        const suggested = mine === null && claim.suggestedStatus === value;
        return (
          <button
            key={value}
            type="button"
            aria-pressed={mine?.value === value}
            onClick={() => giveVerdict(review, value)}
            className={clsx(
              `status-${slug}`,
              'flex min-h-10 min-w-0 flex-auto items-center justify-center gap-1 rounded-md border px-1 font-semibold text-status pointer-coarse:min-h-11',
              'hover:bg-status-tint aria-pressed:border-status aria-pressed:bg-status-tint aria-pressed:shadow-[inset_0_0_0_1px_var(--color-status)]',
              suggested ? 'border-dashed border-status' : 'border-edge',
            )}
          >
            <StatusGlyph status={value} className="size-3.5! max-[20rem]:hidden" />
            <span className="sr-only">Mark </span>
            <span title={names[value]} className="min-w-0 truncate first-letter:uppercase">
              {name}
            </span>
            {suggested && <span className="sr-only">, as the text suggests</span>}
            <span className="max-[25rem]:hidden">
              <Key of={command} />
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** Names that do not fit beside each other on a card, in letters altogether, are given lines of their own. */
const isLong = (names: StatusNames) =>
  choices.reduce((sum, { value }) => sum + names[value].length, 0) > 30;

/** What the words of the article suggest, for as long as the reviewer has not decided. */
export function Suggestion({ claim }: { claim: ClaimView }) {
  const { actor } = useDesk();
  const names = useStatusNames();
  const { suggestedStatus, suggestedReason } = claim;
  if (!suggestedStatus || countingVerdictBy(actor.userId, claim)) return null;
  const { slug } = statuses[suggestedStatus];
  return (
    <p className="text-muted">
      <span className={`status-${slug} font-semibold text-status`}>
        <bdi>{names[suggestedStatus]}</bdi> suggested
      </span>
      {suggestedReason && (
        <>
          , because the text says “
          <span className="font-serif text-base text-ink">{suggestedReason}</span>”
        </>
      )}
      .
    </p>
  );
}
