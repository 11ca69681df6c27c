'use client';

import { Button } from '@/components/ui/button';
import { later } from '@/components/ui/later';
import type { ClaimView } from '@/lib/claims/schema';
import type { Said } from '@/lib/exchange/imported-verdicts';
import { countWords } from '@/lib/words/figure-words';

const TakeVerdictsDialog = later(
  'the form',
  async () => (await import('./take-verdicts-dialog')).TakeVerdictsDialog,
);

type SaidByToolProps = {
  claims: readonly (ClaimView & { imported: Said })[];
  /** Whether the form is open in which they are taken. */
  isTaking: boolean;
  onTake: (taking: boolean) => void;
};

/** Of how many claims another tool says something, and the way to take it. */
export function SaidByTool({ claims, isTaking, onTake }: SaidByToolProps) {
  const from = claims[0]?.imported.from;
  return (
    <section aria-label="What another tool says" className="mb-4 print:hidden">
      <p className="flex flex-wrap items-center gap-x-3">
        <span>
          <bdi>{from}</bdi> says something of {countWords(claims.length, 'claim')} that you have not
          marked.
        </span>
        <Button look="quiet" onClick={() => onTake(true)}>
          Take as my verdicts …
        </Button>
      </p>
      {isTaking && (
        <TakeVerdictsDialog from={from ?? ''} claims={claims} onClose={() => onTake(false)} />
      )}
    </section>
  );
}
