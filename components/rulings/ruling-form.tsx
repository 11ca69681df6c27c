'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { keepDraft, useBegun, useDraft } from '@/components/claims/drafts';
import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { StatusMark } from '@/components/ui/status-mark';
import { TextArea } from '@/components/ui/text-area';
import { begunWith } from '@/lib/claims/change';
import type { ClaimView } from '@/lib/claims/schema';
import { VerdictValue } from '@/prisma/generated/enums';

/** An editor's ruling: what stands, and the reason, without which there is no ruling. */
export function RulingForm({ claim }: { claim: ClaimView }) {
  const { actions, actor } = useDesk();
  const about = `${claim.id}:ruling`;
  const draft = useDraft(actor.userId, about);
  const reason = draft ?? claim.ruling?.reason ?? '';
  const [value, setValue] = useState<VerdictValue | null>(claim.ruling?.value ?? null);
  const [error, setError] = useState<{ value?: string; reason?: string }>({});
  const begun = useBegun(actor.userId, about, begunWith(claim, 'ruling', actor.userId));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const radios = form.current?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [];
    const first = [...radios].find((radio) => radio.checked) ?? radios[0];
    first?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const missing = {
      ...(!value && { value: 'Choose what should stand.' }),
      ...(!reason.trim() && { reason: 'A ruling needs a reason.' }),
    };
    setError(missing);
    if (!value || !reason.trim()) return;
    keepDraft(actor.userId, about, null);
    actions.rule(value, reason.trim(), begun);
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
      aria-label="Ruling"
      className="flex flex-col gap-3 rounded-md border border-line bg-paper p-3"
    >
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="font-semibold">What stands</legend>
        {Object.values(VerdictValue).map((item) => (
          <label
            key={item}
            className="inline-flex min-h-9 items-center gap-1.5 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="value"
              className="size-4"
              checked={value === item}
              onChange={() => setValue(item)}
            />
            <StatusMark status={item} />
          </label>
        ))}
        {error.value && <p className="w-full text-disputed">{error.value}</p>}
      </fieldset>
      <TextArea
        label="Reason"
        rows={2}
        maxLength={10_000}
        dir="auto"
        value={reason}
        error={error.reason}
        onChange={(event) => keepDraft(actor.userId, about, event.target.value, begun)}
        areaClassName="field-sizing-content max-h-48"
      />
      <div className="flex gap-2">
        <Button type="submit" size="small" look="primary">
          {claim.ruling ? 'Change the ruling' : 'Rule'}
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
