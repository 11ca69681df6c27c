import { LinkButton } from '@/components/ui/link-button';
import { canManagePolicy } from '@/lib/desks/access';
import type { Role } from '@/prisma/generated/enums';

/** What stands in the place of guidelines that nobody has written. */
export function NoGuidelines({ desk, role }: { desk: string; role: Role }) {
  if (!canManagePolicy({ role })) {
    return <p className="text-muted">The desk has no guidelines yet. An admin can write them.</p>;
  }
  return (
    <>
      <p className="text-muted">
        The desk has no guidelines yet. Say when a claim counts as verified here, which sources are
        enough, and whom to ask: every reviewer has it one key away.
      </p>
      <p className="mt-4">
        <LinkButton look="primary" href={`/desks/${desk}/guidelines/edit`}>
          Write guidelines
        </LinkButton>
      </p>
    </>
  );
}
