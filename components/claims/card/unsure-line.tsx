import { doubtfulConfidence } from '@/lib/claims/confidence';
import type { ClaimView } from '@/lib/claims/schema';

/** Says where the splitter was unsure of a claim, so that its edges get a second look; else nothing. */
export function UnsureLine({ claim }: { claim: ClaimView }) {
  const confidence = doubtfulConfidence(claim);
  if (confidence === null) return null;
  return (
    <p className="text-muted">
      The splitter was unsure how to take this sentence apart: {Math.floor(100 * confidence)}%
    </p>
  );
}
