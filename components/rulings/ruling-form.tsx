'use client';

import { useEffect, useRef, useState } from 'react';
import { CardForm } from '@/components/claims/card/card-form';
import { keepDraft, useBegun, useDraft } from '@/components/claims/card/drafts';
import { showInCard } from '@/components/claims/card/show-in-card';
import { useDesk } from '@/components/claims/review-context';
import { begunWith } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import type { VerdictValue } from '@/prisma/generated/enums';
import { type RulingErrors, RulingFields, rulingErrors } from './ruling-fields';

/** An editor's ruling: what stands, and the reason, without which there is no ruling. */
export function RulingForm({ claim }: { claim: ClaimView }) {
  const { actions, actor } = useDesk();
  const about = `${claim.id}:ruling`;
  const draft = useDraft(actor.userId, about);
  const reason = draft ?? claim.ruling?.reason ?? '';
  const [value, setValue] = useState<VerdictValue | null>(claim.ruling?.value ?? null);
  const [subLabel, setSubLabel] = useState(claim.ruling?.subLabel ?? null);
  const [errors, setErrors] = useState<RulingErrors>({});
  const begun = useBegun(actor.userId, about, begunWith(claim, 'ruling', actor.userId));
  const form = useRef<HTMLFormElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const radios = form.current?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [];
    const first = [...radios].find((radio) => radio.checked) ?? radios[0];
    first?.focus({ preventScroll: true });
    showInCard(form.current);
  }, []);
  const save = () => {
    const missing = rulingErrors(value, reason);
    setErrors(missing);
    if (missing.value) form.current?.querySelector<HTMLInputElement>('[type=radio]')?.focus();
    else if (missing.reason) reasonField.current?.focus();
    if (!value || missing.reason) return;
    keepDraft(actor.userId, about, null);
    actions.rule({ value, subLabel, reason: reason.trim() }, begun);
  };
  return (
    <CardForm
      ref={form}
      name="Ruling"
      about={about}
      label={claim.ruling ? 'Change the ruling' : 'Rule'}
      onSave={save}
    >
      <RulingFields
        {...{ value, subLabel, reason, errors }}
        onValue={(wanted) => {
          setValue(wanted);
          setSubLabel(null);
        }}
        reasonRef={reasonField}
        onSubLabel={setSubLabel}
        onReason={(written) => keepDraft(actor.userId, about, written, begun)}
      />
    </CardForm>
  );
}
