import { v7 as uuid } from 'uuid';
import type { ClaimView, ReadingView } from '@/lib/claims/schema';
import type { Work } from './work';

/** The finer readings of a claim: taken as claims of their own, or refused. */
export function readingActions(work: Work) {
  /** The reading with this id, or the first that is open, of the claim that is open. */
  function openReading(readingId?: string): { claim: ClaimView; reading: ReadingView } | undefined {
    const claim = work.workable();
    if (!claim) return undefined;
    const reading = claim.readings.find(
      ({ id, takenAs, refused }) =>
        !takenAs && (readingId === undefined ? !refused : id === readingId),
    );
    if (reading) return { claim, reading };
    work.note('The splitter has no further reading of this claim.');
    return undefined;
  }

  function takeReading(readingId?: string): void {
    const found = openReading(readingId);
    if (!found) return;
    const { id, ranges, wording } = found.reading;
    work.change(found.claim, {
      kind: 'take-reading',
      readingId: id,
      otherId: uuid(),
      ranges,
      wording,
    });
  }

  function refuseReading(readingId?: string): void {
    const found = openReading(readingId);
    if (found) work.change(found.claim, { kind: 'refuse-reading', readingId: found.reading.id });
  }

  return { takeReading, refuseReading };
}
