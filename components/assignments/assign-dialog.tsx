'use client';

import { useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { useColleagues } from '@/components/comments/use-colleagues';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { Notice } from '@/components/ui/notice';
import { fromFieldValue } from '@/lib/assignments/due-presets';
import type { AssignmentView } from '@/lib/assignments/schema';
import { AssignedPerson } from './assigned-person';
import { assignArticle } from './call-assignments';
import { DueField, dueError } from './due-field';
import { PeopleField } from './people-field';
import { useAssignmentCall } from './use-assignment-call';

type AssignDialogProps = {
  desk: string;
  article: { id: string; title: string };
  assignments: readonly AssignmentView[];
  onChange: (assignments: AssignmentView[]) => void;
  onClose: () => void;
};

/** Says who reviews an article and by when. What was chosen stays until it is done. */
export function AssignDialog({ desk, article, assignments, onChange, onClose }: AssignDialogProps) {
  const people = useColleagues(desk);
  const [shown, setShown] = useState(assignments);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [due, setDue] = useState('');
  const dueField = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<{ people?: string; due?: string }>({});
  // One id for each person, so that what is sent again is the same assignment.
  const ids = useRef(new Map<string, string>());
  const { call, busy, error } = useAssignmentCall((changed) => {
    setShown(changed);
    onChange(changed);
  });
  const have = shown.filter(({ done }) => !done).map(({ assignee }) => assignee.id);
  const others = people.filter(({ id }) => !have.includes(id));

  async function assign() {
    const at = fromFieldValue(due);
    const wrong = dueError(at, dueField);
    const nobody = chosen.length === 0 ? 'Choose somebody first.' : undefined;
    setErrors({ ...(nobody && { people: nobody }), ...(wrong && { due: wrong }) });
    if (wrong || nobody) return;
    for (const assignee of chosen) {
      const id = ids.current.get(assignee) ?? uuid();
      ids.current.set(assignee, id);
      const body = { id, assignee, due: at?.toISOString() ?? null };
      if (!(await call(() => assignArticle({ desk, article: article.id }, body)))) return;
      setChosen((left) => left.filter((other) => other !== assignee));
    }
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Assign the article"
      description={<bdi className="line-clamp-2">{article.title}</bdi>}
      actions={
        <>
          <Button look="primary" busy={busy} onClick={assign}>
            {chosen.length > 1 ? `Assign to ${chosen.length} people` : 'Assign'}
          </Button>
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      {shown.length > 0 && (
        <section aria-label="Who has it">
          <h3>Who has it</h3>
          <ul className="mt-1 border-b border-line">
            {shown.map((assignment) => (
              <AssignedPerson key={assignment.id} {...{ desk, assignment, busy, call }} />
            ))}
          </ul>
        </section>
      )}
      <PeopleField
        legend="Who is to review it"
        people={others}
        chosen={chosen}
        onChange={setChosen}
        none={people.length === 0 ? 'Looking who is on the desk …' : 'Everybody here has it.'}
        error={errors.people}
      />
      <DueField value={due} onChange={setDue} error={errors.due} field={dueField} />
      {error && <Notice tone="error">{error}</Notice>}
    </Dialog>
  );
}
