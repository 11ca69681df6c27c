'use client';

import { type SubmitEvent, useId, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { Notice } from '@/components/ui/notice';
import { roleDeeds, roleNames } from '@/lib/desks/actor';
import type { setRole } from '@/lib/members/contract';
import type { MemberView } from '@/lib/members/schema';
import { Role } from '@/prisma/generated/enums';
import { useMemberChange } from './use-member-change';

type ChangeRoleProps = { desk: string; member: MemberView; isOwn: boolean };

/** Gives a member another role, chosen in a dialog that says what each of them does. */
export function ChangeRole({ desk, member, isOwn }: ChangeRoleProps) {
  const [role, choose] = useState<Role>(member.role);
  const { isOpen, setOpen, isBusy, error, run } = useMemberChange(member);
  const form = useId();

  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void run((version) =>
      callApi<typeof setRole>({
        method: 'PUT',
        path: `/desks/${desk}/members/${member.id}/role`,
        body: { role, version },
      }),
    );
  };

  return (
    <>
      <Button
        size="small"
        aria-label={`Change role of ${member.name}`}
        onClick={() => {
          choose(member.role);
          setOpen(true);
        }}
      >
        Change role
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={isOwn ? 'Change your own role' : `Change the role of ${member.name}`}
        description={
          isOwn
            ? 'It counts at once, also where you have a page open. What you have done stays as it is.'
            : 'It counts at once, also where they have a page open. What they have done stays as it is.'
        }
        actions={
          <>
            <Button form={form} type="submit" look="primary" busy={isBusy}>
              Save role
            </Button>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
          </>
        }
      >
        <form id={form} method="post" onSubmit={save} className="flex flex-col gap-1">
          {Object.values(Role).map((value) => (
            <label key={value} className="flex items-baseline gap-3 py-1.5 pointer-coarse:py-2.5">
              <input
                type="radio"
                name="role"
                value={value}
                checked={role === value}
                onChange={() => choose(value)}
                className="size-4 shrink-0 translate-y-0.5 accent-accent"
              />
              <span>
                <span className="font-semibold">{roleNames[value]}</span>{' '}
                <span className="text-muted">{roleDeeds[value]}</span>
              </span>
            </label>
          ))}
        </form>
        {isOwn && role !== 'ADMIN' && (
          <Notice>You lose this page by it. Only another admin can give the role back.</Notice>
        )}
        {error && <Notice tone="error">{error}</Notice>}
      </Dialog>
    </>
  );
}
