'use client';

import { useStatusNames } from '@/components/ui/status/status-names';
import type { ClaimView } from '@/lib/claims/schema';
import { statuses } from '@/lib/claims/status';
import { inSentence } from '@/lib/claims/status-names';
import { saidElsewhere } from '@/lib/exchange/imported-verdicts';

/** What the tool that a claim came from holds of it, as long as the claim has the same words. */
export function SaidElsewhere({ claim }: { claim: ClaimView }) {
  const names = useStatusNames();
  const said = saidElsewhere(claim);
  if (!said || (said.status === null && said.rationale === null)) return null;
  const { from, status, rationale } = said;
  return (
    <p className="wrap-anywhere text-muted">
      <bdi>{from}</bdi> has it
      {status && (
        <>
          {' as '}
          <span className={`status-${statuses[status].slug} font-semibold text-status`}>
            <bdi>{inSentence(names[status])}</bdi>
          </span>
        </>
      )}
      {rationale && (
        <>
          : “<span className="font-serif text-base text-ink">{rationale}</span>”
        </>
      )}
      {!rationale && '.'}
    </p>
  );
}
