'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { fromFieldValue, toFieldValue } from '@/lib/assignments/due-presets';
import type { AssignmentView } from '@/lib/assignments/schema';
import { changeAssignment, withdrawAssignment } from './call-assignments';
import { Due } from './due';
import { DueField, dueError } from './due-field';

type AssignedPersonProps = {
  desk: string;
  assignment: AssignmentView;
  busy: boolean;
  call: (work: () => Promise<AssignmentView[]>) => Promise<boolean>;
};

/** Somebody an article is assigned to, for an editor: when it is due can be changed, and it can be taken back. */
export function AssignedPerson({ desk, assignment, busy, call }: AssignedPersonProps) {
  const { assignee, due, done } = assignment;
  const [written, write] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const named = (label: string) => `${label}: ${assignee.name}`;

  const dueField = useRef<HTMLInputElement>(null);

  async function save() {
    const at = fromFieldValue(written ?? '');
    const wrong = dueError(at, dueField);
    setError(wrong);
    if (wrong) return;
    const saved = await call(() => changeAssignment(desk, assignment, at?.toISOString() ?? null));
    if (saved) write(null);
  }

  return (
    <li className="flex flex-col gap-2 border-t border-line py-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="min-w-0 flex-1 basis-40 [overflow-wrap:anywhere]">
          <bdi className="font-semibold">{assignee.name}</bdi>
          <span className="block">
            <Standing assignment={assignment} />
          </span>
        </span>
        {!done && (
          <Button
            size="small"
            look="quiet"
            aria-label={named('Change time')}
            aria-expanded={written !== null}
            onClick={() => {
              const stored = due === null ? '' : toFieldValue(new Date(due));
              write(written === null ? stored : null);
            }}
          >
            Change time
          </Button>
        )}
        <Button
          size="small"
          look="quiet"
          aria-label={named('Take back')}
          busy={busy}
          onClick={() => call(() => withdrawAssignment(desk, assignment))}
        >
          Take back
        </Button>
      </div>
      {written !== null && (
        <>
          <DueField value={written} onChange={write} error={error} field={dueField} />
          <Button className="self-start" aria-label={named('Save time')} busy={busy} onClick={save}>
            Save time
          </Button>
        </>
      )}
    </li>
  );
}

function Standing({ assignment }: Pick<AssignedPersonProps, 'assignment'>) {
  const { due, done, heldUntil } = assignment;
  if (!done && due !== null) return <Due at={due} />;
  return (
    <span className="text-muted">
      {done ? 'Done' : heldUntil === null ? 'No time is set' : 'Has taken it'}
    </span>
  );
}
