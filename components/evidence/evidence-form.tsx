'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { keepDraft, readDraft, useBegun } from '@/components/claims/drafts';
import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { localToday } from '@/components/ui/local-today';
import { begunWith } from '@/lib/claims/change';
import type { ClaimView } from '@/lib/claims/schema';
import { closesCircle } from '@/lib/evidence/derivation';
import {
  type EvidenceErrors,
  type EvidenceFields,
  emptyEvidence,
  filledEvidence,
  readEvidence,
} from '@/lib/evidence/read-evidence';
import { EvidenceInputs } from './evidence-inputs';

/** Adds a source to a claim, or changes one. What is written stays on the device until it is added. */
export function EvidenceForm({
  claim,
  evidenceId,
}: {
  claim: ClaimView;
  evidenceId: string | null;
}) {
  const { actions, actor } = useDesk();
  const existing = claim.evidence.find(({ id }) => id === evidenceId);
  const about = `${claim.id}:evidence:${evidenceId ?? 'new'}`;
  const [errors, setErrors] = useState<EvidenceErrors>({});
  const begun = useBegun(
    actor.userId,
    about,
    begunWith(claim, `evidence ${evidenceId ?? 'new'}`, actor.userId),
  );
  const form = useRef<HTMLFormElement>(null);
  const fields =
    fieldsFrom(readDraft(actor.userId, about)) ??
    (existing ? filledEvidence(existing) : emptyEvidence(localToday()));

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[name=title]')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const written = (): EvidenceFields => {
    const data = new FormData(form.current ?? undefined);
    const of = (name: string) => String(data.get(name) ?? '');
    return {
      title: of('title'),
      url: of('url'),
      quote: of('quote'),
      stance: of('stance'),
      readOn: of('readOn'),
      publisher: of('publisher'),
      archivedUrl: of('archivedUrl'),
      derivesFrom: of('derivesFrom'),
      confidential: of('confidential'),
    };
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const read = readEvidence(written());
    if ('errors' in read) {
      setErrors(read.errors);
      const [first] = Object.keys(read.errors);
      form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
      return;
    }
    keepDraft(actor.userId, about, null);
    actions.saveEvidence(existing ? existing.id : null, read.content, begun);
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={save}
      onKeyDown={saveByKey}
      onInput={() => keepDraft(actor.userId, about, JSON.stringify(written()), begun)}
      aria-label={existing ? 'Change evidence' : 'Add evidence'}
      className="flex flex-col gap-3 rounded-md border border-line bg-paper p-3"
    >
      <EvidenceInputs fields={fields} errors={errors} origins={originsFor(claim, evidenceId)} />
      <div className="flex gap-2">
        <Button type="submit" size="small" look="primary">
          {existing ? 'Save evidence' : 'Add evidence'}
        </Button>
        <Button
          size="small"
          onClick={() => {
            keepDraft(actor.userId, about, null);
            actions.open(null);
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** What a piece of evidence can derive from: the others of its claim that do not come from it. */
const originsFor = ({ evidence }: ClaimView, evidenceId: string | null) =>
  evidence.filter(({ id }) => evidenceId === null || !closesCircle(evidence, evidenceId, id));

function fieldsFrom(draft: string | null): EvidenceFields | null {
  if (draft === null) return null;
  try {
    return { ...emptyEvidence(localToday()), ...Object(JSON.parse(draft)) };
  } catch {
    return null;
  }
}
