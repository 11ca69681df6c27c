'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { later } from '@/components/ui/later';
import { Notice } from '@/components/ui/notice';
import type { AssignmentView } from '@/lib/assignments/schema';
import { sayDone, takeArticle, withdrawAssignment } from './call-assignments';
import { useAssignmentCall } from './use-assignment-call';

export type AssignmentActionsProps = {
  desk: string;
  /** The id of whoever is signed in. */
  userId: string;
  article: { id: string; title: string };
  assignments: readonly AssignmentView[];
  /** Whether the person can take it: fewer have it than the desk wants. */
  isFree: boolean;
  /** Whether what is theirs can be given back here, and said to be done. */
  endsOwn?: boolean;
  /** Whether the person may say who reviews it. */
  assigns: boolean;
  onChange: (assignments: AssignmentView[]) => void;
};

const AssignDialog = later('the form', async () => (await import('./assign-dialog')).AssignDialog);

/** What a person may do about whose an article is: take it, be done with it, give it back, assign it. */
export function AssignmentActions(props: AssignmentActionsProps) {
  const { desk, userId, article, assignments, isFree, assigns, onChange, endsOwn = true } = props;
  const [open, setOpen] = useState(false);
  const { call, busy, error } = useAssignmentCall(onChange);
  const own = assignments.find(({ assignee, done }) => assignee.id === userId && !done);
  const buttons = useRef<HTMLDivElement>(null);
  // A button that was pressed may be gone with what it did: the focus stays with the others.
  const ownId = own?.id;
  const before = useRef(ownId);
  useEffect(() => {
    if (before.current === ownId) return;
    before.current = ownId;
    if (document.activeElement === document.body) buttons.current?.focus();
  }, [ownId]);
  // Which article, for whoever hears the buttons of a whole board.
  const named = (label: string) => `${label}: ${article.title}`;
  return (
    <>
      <div ref={buttons} tabIndex={-1} className="flex flex-wrap gap-1 outline-none">
        {own && endsOwn && (
          <>
            <Button
              size="small"
              aria-label={named('I’m done')}
              busy={busy}
              onClick={() => call(() => sayDone(desk, own))}
            >
              I’m done
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={named('Give back')}
              busy={busy}
              onClick={() => call(() => withdrawAssignment(desk, own))}
            >
              Give back
            </Button>
          </>
        )}
        {!own && isFree && (
          <Button
            size="small"
            aria-label={named('Take it')}
            busy={busy}
            onClick={() => call(() => takeArticle({ desk, article: article.id }))}
          >
            Take it
          </Button>
        )}
        {assigns && (
          <Button
            size="small"
            look="quiet"
            // Alone it begins where the names above it do.
            className="first:-ml-3"
            aria-label={named('Assign')}
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            Assign
          </Button>
        )}
      </div>
      {error && (
        <Notice tone="error" className="mt-2">
          {error}
        </Notice>
      )}
      {open && (
        <AssignDialog
          {...{ desk, article, assignments, onChange }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
