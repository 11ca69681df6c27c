'use client';

import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { useLocked } from '@/components/claims/use-locked';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import { type Line, listQuestions } from '@/lib/checklists/list-questions';
import { kinds } from '@/lib/claims/kinds';
import type { ClaimView } from '@/lib/claims/schema';
import { CheckNoteForm } from './check-note-form';
import { checklistId } from './show-checklist';

/**
 * What a careful checker asks of a claim of this kind, folded away until it is wanted. It is one
 * list for all reviewers of a claim, like its evidence: what one has looked into, the next need not;
 * whoever ticked a question is named beside it.
 */
export function Checklist({ claim }: { claim: ClaimView }) {
  const { checklists } = useDesk().policy;
  const locked = useLocked();
  const asked = checklists.find(({ kind }) => kind === claim.kind)?.questions ?? [];
  const lines = listQuestions(asked, claim.checks);
  if (lines.length === 0) return null;
  const done = lines.filter(({ check }) => check?.done).length;
  return (
    <details id={checklistId} className="group/checklist">
      <summary className="flex min-h-8 cursor-pointer items-center gap-1 rounded-sm pointer-coarse:min-h-11">
        <ChevronRight
          aria-hidden
          className="-ml-0.5 size-4 shrink-0 text-muted transition-transform group-open/checklist:rotate-90"
        />
        <span className="min-w-0">
          <span className="font-semibold">Checklist</span>{' '}
          <span className="text-muted">
            {kinds[claim.kind].toLowerCase()}, {done} of {lines.length} done
          </span>
        </span>
        {!locked && (
          <span className="ml-auto text-muted">
            <Key of="go-through-checklist" />
          </span>
        )}
      </summary>
      <ol className="flex flex-col pt-1">
        {lines.map((line) => (
          <CheckItem key={line.questionId} claim={claim} line={line} />
        ))}
      </ol>
    </details>
  );
}

function CheckItem({ claim, line }: { claim: ClaimView; line: Line }) {
  const { actions, actor } = useDesk();
  const form = useReview((state) => state.form);
  const locked = useLocked();
  const id = useId();
  const { questionId, question, check } = line;
  const editing = form?.kind === 'check' && form.questionId === questionId;
  const note = check?.note ?? '';
  return (
    <li className="border-t border-line py-1.5 first:border-t-0">
      <div className="flex items-start gap-2">
        <input
          id={id}
          type="checkbox"
          checked={check?.done ?? false}
          disabled={locked}
          onChange={(event) => {
            const done = event.target.checked;
            actions.write({ kind: 'set-check', questionId, question, done, note });
          }}
          className="mt-1 size-4 shrink-0 pointer-coarse:size-5"
        />
        <label htmlFor={id} className="min-w-0 flex-1 wrap-anywhere">
          {question}
        </label>
        {!editing && !locked && (
          <Button
            look="quiet"
            size="tiny"
            className="-mr-2"
            aria-label={`${note ? 'Edit note' : 'Add note'}: ${question}`}
            onClick={() => actions.open({ kind: 'check', questionId })}
          >
            {note ? 'Edit note' : 'Add note'}
          </Button>
        )}
      </div>
      {editing ? (
        <CheckNoteForm key={claim.id} claim={claim} line={line} />
      ) : (
        note && (
          <p dir="auto" className="foreign ml-6 border-l border-line pl-3 text-muted">
            {note}
          </p>
        )
      )}
      {check?.done && (
        <p className="ml-6 text-xs text-muted">
          Ticked by {check.checkedBy.id === actor.userId ? 'you' : check.checkedBy.name}
        </p>
      )}
    </li>
  );
}
