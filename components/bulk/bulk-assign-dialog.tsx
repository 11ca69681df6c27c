'use client';

import { useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { DueField, dueError } from '@/components/assignments/due-field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { Select } from '@/components/ui/fields/select';
import { Notice } from '@/components/ui/notice';
import { fromFieldValue } from '@/lib/assignments/due-presets';
import type { BulkAction } from '@/lib/bulk/schema';

export type BulkAssignDialogProps = {
  people: readonly { id: string; name: string }[];
  /** Whether the desk has a rule that chooses for each article. */
  hasRule: boolean;
  /** How many articles are chosen. */
  count: number;
  busy: boolean;
  error: string | null;
  onClose: () => void;
  onAssign: (action: Extract<BulkAction, { kind: 'assign' }>) => void;
};

const [nobody, byRule] = ['', 'rule'];

/** Says who reviews the chosen articles and by when. What was chosen stays until it is done. */
export function BulkAssignDialog(props: BulkAssignDialogProps) {
  const { people, hasRule, count, busy, error, onClose, onAssign } = props;
  const [who, setWho] = useState(nobody);
  const [due, setDue] = useState('');
  const dueField = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<{ who?: string; due?: string }>({});
  const field = useRef<HTMLSelectElement>(null);
  // Sent again it is the same action, and assigns nobody twice.
  const batch = useRef<{ of: string; id: string }>(null);

  function assign() {
    const at = fromFieldValue(due);
    const wrong = dueError(at, dueField);
    const missing = who === nobody ? 'Choose somebody first.' : undefined;
    setErrors({ ...(missing && { who: missing }), ...(wrong && { due: wrong }) });
    if (missing) field.current?.focus();
    if (wrong || missing) return;
    const of = `${who} ${due}`;
    if (batch.current?.of !== of) batch.current = { of, id: uuid() };
    onAssign({
      kind: 'assign',
      batch: batch.current.id,
      assignee: who === byRule ? null : who,
      due: at?.toISOString() ?? null,
    });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={count === 1 ? 'Assign the article' : `Assign ${count} articles`}
      description="Who has an article already, or has marked all of it, is not assigned it again; that is told for each."
      initialFocus={field}
      actions={
        <>
          <Button look="primary" busy={busy} onClick={assign}>
            Assign
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <Select
        ref={field}
        label={count === 1 ? 'Who is to review it' : 'Who is to review them'}
        value={who}
        error={errors.who}
        options={[
          { value: nobody, label: 'Choose …' },
          ...(hasRule ? [{ value: byRule, label: 'Whom the desk’s rule chooses for each' }] : []),
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ target }) => setWho(target.value)}
      />
      <DueField value={due} onChange={setDue} error={errors.due} field={dueField} />
      {error && <Notice tone="error">{error}</Notice>}
    </Dialog>
  );
}
