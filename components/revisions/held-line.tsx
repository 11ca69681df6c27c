import { StatusMark } from '@/components/ui/status-mark';
import type { Preflight } from '@/lib/revisions/schema';

type HeldLineProps = {
  held: Pick<Preflight['gone'][number], 'status' | 'verdicts' | 'ruled' | 'evidence'>;
};

/** What the desk holds of a claim, in one line: “✓ Verified · 2 verdicts, a ruling · 1 piece of evidence”. */
export function HeldLine({ held: { status, verdicts, ruled, evidence } }: HeldLineProps) {
  const given = [
    verdicts > 0 && (verdicts === 1 ? '1 verdict' : `${verdicts} verdicts`),
    ruled && 'a ruling',
    evidence > 0 && (evidence === 1 ? '1 piece of evidence' : `${evidence} pieces of evidence`),
  ].filter((part) => part !== false);
  return (
    <p className="mt-1 text-muted">
      <StatusMark status={status} /> · {given.length > 0 ? given.join(', ') : 'nothing found yet'}
    </p>
  );
}
