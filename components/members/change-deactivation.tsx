'use client';

import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { Notice } from '@/components/ui/notice';
import { aRole } from '@/lib/desks/actor';
import type { setDeactivated } from '@/lib/members/contract';
import type { MemberView } from '@/lib/members/schema';
import { useMemberChange } from './use-member-change';

type ChangeDeactivationProps = { desk: string; member: MemberView; isOwn: boolean };

/** Deactivates a member on the desk, or lets one go on, after a question. */
export function ChangeDeactivation({ desk, member, isOwn }: ChangeDeactivationProps) {
  const { isOpen, setOpen, isBusy, error, run } = useMemberChange(member);
  const { id, name, role } = member;
  const deactivated = member.deactivatedAt === null;
  const verb = deactivated ? 'Deactivate' : 'Reactivate';

  const change = () =>
    run((version) =>
      callApi<typeof setDeactivated>({
        method: 'PUT',
        path: `/desks/${desk}/members/${id}/deactivation`,
        body: { deactivated, version },
      }),
    );

  return (
    <>
      <Button size="small" aria-label={`${verb} ${name}`} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={isOwn ? `${verb} yourself on this desk?` : `${verb} ${name} on this desk?`}
        description={
          isOwn
            ? 'From this moment you and your tokens can neither read nor write here, on any device. Only another admin can let you in again. Your verdicts, evidence and comments stay, under your name. Your account and your other desks stay as they are.'
            : deactivated
              ? 'From this moment they and their tokens can neither read nor write here, on any device. Their verdicts, evidence and comments stay, under their name. Their account and their other desks stay as they are.'
              : `They can read and write here again, as ${aRole(role)}. Their tokens work again too.`
        }
        actions={
          <>
            <Button look={deactivated ? 'danger' : 'primary'} busy={isBusy} onClick={change}>
              {verb}
            </Button>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
          </>
        }
      >
        {error && <Notice tone="error">{error}</Notice>}
      </Dialog>
    </>
  );
}
