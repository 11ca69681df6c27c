'use client';

import { Button } from '@/components/ui/button';
import { useStatusNames } from '@/components/ui/status/status-names';
import { focusRationale } from '@/components/verdicts/give-verdict';
import { contentOfChange } from '@/lib/changes/content-of-change';
import type { Entry } from '@/lib/outbox/entry';
import { useDesk, useReview } from '../review-context';

/** A mark that waits for the rationale that the desk asks for; the field is further down on the card. */
export function NeedsRationale({ entry }: { entry: Entry }) {
  const { actions, article } = useDesk();
  const names = useStatusNames();
  const dropped = useReview(({ claims }) => claims.get(entry.claimId)?.dropped ?? false);
  return (
    <section
      aria-label="A mark that needs a rationale"
      className="rounded-md border border-unverified bg-unverified-tint p-3"
    >
      <h3 className="font-semibold">Needs a rationale: kept on this device</h3>
      <p>
        {contentOfChange(entry.change, article.revision.text, names)}.{' '}
        {dropped
          ? 'Bring the claim back to write it.'
          : 'It is saved once the rationale is written.'}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {!dropped && (
          <Button size="small" onClick={focusRationale}>
            Write the rationale
          </Button>
        )}
        <Button size="small" onClick={() => actions.giveUp(entry.id)}>
          Discard the mark
        </Button>
      </div>
    </section>
  );
}
