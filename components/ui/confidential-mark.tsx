import { EyeOff } from 'lucide-react';

/** Says of evidence or a search that nothing which leaves the desk tells it. */
export function ConfidentialMark() {
  return (
    <span className="ml-1 inline-flex items-baseline gap-1 text-muted">
      <EyeOff aria-hidden className="size-3.5 self-center" />
      confidential
    </span>
  );
}
