import { StatusMark } from '@/components/ui/status/status-mark';
import type { Preflight } from '@/lib/revisions/schema';
import { countWords } from '@/lib/words/figure-words';

type HeldLineProps = {
  held: Pick<Preflight['gone'][number], 'status' | 'verdicts' | 'ruled' | 'evidence'>;
};

/** What the desk holds of a claim, in one line: “✓ Verified · 2 verdicts, a ruling · 1 piece of evidence”. */
export function HeldLine({ held: { status, verdicts, ruled, evidence } }: HeldLineProps) {
  const given = [
    verdicts > 0 && countWords(verdicts, 'verdict'),
    ruled && 'a ruling',
    evidence > 0 && countWords(evidence, 'piece of evidence', 'pieces of evidence'),
  ].filter((part) => part !== false);
  return (
    <p className="mt-1 text-muted">
      <StatusMark status={status} /> · {given.length > 0 ? given.join(', ') : 'nothing found yet'}
    </p>
  );
}
