'use client';

import type { RefObject } from 'react';
import { Select } from '@/components/ui/fields/select';
import { TextArea } from '@/components/ui/fields/text-area';
import { StatusMark } from '@/components/ui/status/status-mark';
import { useSubLabels } from '@/components/ui/status/status-names';
import { VerdictValue } from '@/prisma/generated/enums';

/** What is missing of a ruling, as sentences. */
export type RulingErrors = { value?: string; reason?: string };

/** What is missing where somebody rules so; empty where nothing is. */
export function rulingErrors(value: VerdictValue | null, reason: string): RulingErrors {
  return {
    ...(!value && { value: 'Choose what should stand.' }),
    ...(!reason.trim() && { reason: 'A ruling needs a reason.' }),
  };
}

type RulingFieldsProps = {
  value: VerdictValue | null;
  subLabel: string | null;
  reason: string;
  errors: RulingErrors;
  onValue: (value: VerdictValue) => void;
  onSubLabel: (subLabel: string | null) => void;
  onReason: (reason: string) => void;
  hint?: string | undefined;
  reasonRef?: RefObject<HTMLTextAreaElement | null>;
};

/** What stands, the reason, without which there is no ruling, and what may be said more exactly. */
export function RulingFields(props: RulingFieldsProps) {
  const { value, subLabel, reason, errors, onValue, onSubLabel, onReason, hint, reasonRef } = props;
  const labels = useSubLabels().filter(
    (label) => label.verdict === value && (!label.retired || label.id === subLabel),
  );
  return (
    <>
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
              onChange={() => onValue(item)}
            />
            <StatusMark status={item} />
          </label>
        ))}
        {errors.value && <p className="w-full text-disputed">{errors.value}</p>}
      </fieldset>
      <TextArea
        label="Reason"
        ref={reasonRef}
        rows={2}
        maxLength={10_000}
        dir="auto"
        value={reason}
        hint={hint}
        error={errors.reason}
        onChange={(event) => onReason(event.target.value)}
        areaClassName="field-sizing-content max-h-48"
      />
      {labels.length > 0 && (
        <Select
          label="More exactly"
          optional
          className="max-w-72"
          value={subLabel ?? ''}
          options={[
            { value: '', label: 'No sub-label' },
            ...labels.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target }) => onSubLabel(target.value || null)}
        />
      )}
    </>
  );
}
