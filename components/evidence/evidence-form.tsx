'use client';

import { useState } from 'react';
import { CardForm } from '@/components/claims/card/card-form';
import { useDraftedFields } from '@/components/claims/card/use-drafted-fields';
import { useDesk } from '@/components/claims/review-context';
import { localToday } from '@/components/ui/time/local-today';
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

type EvidenceFormProps = { claim: ClaimView; evidenceId: string | null };

/** Adds a source to a claim, or changes one. What is written stays on the device until it is added. */
export function EvidenceForm({ claim, evidenceId }: EvidenceFormProps) {
  const { actions } = useDesk();
  const existing = claim.evidence.find(({ id }) => id === evidenceId);
  const [errors, setErrors] = useState<EvidenceErrors>({});
  const drafted = useDraftedFields<EvidenceFields>(claim, `evidence ${evidenceId ?? 'new'}`, {
    first: 'title',
    empty: emptyEvidence(localToday()),
    stored: existing ? filledEvidence(existing) : null,
  });

  const save = () => {
    const read = readEvidence(drafted.written());
    if ('errors' in read) {
      setErrors(read.errors);
      drafted.focusFirst(read.errors);
      return;
    }
    drafted.forget();
    actions.saveEvidence(existing ? existing.id : null, read.content, drafted.begun);
  };
  return (
    <CardForm
      ref={drafted.form}
      name={existing ? 'Change evidence' : 'Add evidence'}
      about={drafted.about}
      label={existing ? 'Save evidence' : 'Add evidence'}
      onSave={save}
      onInput={drafted.keep}
    >
      <EvidenceInputs
        fields={drafted.fields}
        errors={errors}
        origins={originsFor(claim, evidenceId)}
      />
    </CardForm>
  );
}

/** What a piece of evidence can derive from: the others of its claim that do not come from it. */
const originsFor = ({ evidence }: ClaimView, evidenceId: string | null) =>
  evidence.filter(({ id }) => evidenceId === null || !closesCircle(evidence, evidenceId, id));
