import { DayField } from '@/components/ui/fields/day-field';
import { Select } from '@/components/ui/fields/select';
import { TextArea } from '@/components/ui/fields/text-area';
import { TextField } from '@/components/ui/fields/text-field';
import { TickBox } from '@/components/ui/fields/tick-box';
import type { EvidenceErrors, EvidenceFields } from '@/lib/evidence/read-evidence';
import { stances } from '@/lib/evidence/stances';

const stanceOptions = Object.entries(stances).map(([value, words]) => ({
  value,
  label: words.charAt(0).toUpperCase() + words.slice(1),
}));

/** The fields of a piece of evidence: first what a person has at hand, then what they may add. */
export function EvidenceInputs({
  fields,
  errors,
  origins,
}: {
  fields: EvidenceFields;
  errors: EvidenceErrors;
  /** The evidence that this can derive from. */
  origins: readonly { id: string; title: string }[];
}) {
  const originOptions = [
    { value: '', label: 'No other source here' },
    ...origins.map(({ id, title }) => ({ value: id, label: title })),
  ];
  const standing = originOptions.some(({ value }) => value === fields.derivesFrom);
  return (
    <>
      <TextField
        label="Source"
        name="title"
        maxLength={500}
        dir="auto"
        defaultValue={fields.title}
        error={errors.title}
        placeholder="Statement of the ministry, 23 March"
      />
      <TextField
        label="Address"
        optional
        name="url"
        type="url"
        inputMode="url"
        maxLength={2000}
        defaultValue={fields.url}
        error={errors.url}
        placeholder="https://"
      />
      <TextArea
        label="Quote"
        optional
        name="quote"
        rows={2}
        maxLength={10_000}
        dir="auto"
        defaultValue={fields.quote}
        error={errors.quote}
        areaClassName="field-sizing-content max-h-48"
      />
      <div className="grid gap-3 min-[26rem]:grid-cols-[1.2fr_1fr] min-[26rem]:gap-x-2">
        <Select label="Stance" name="stance" defaultValue={fields.stance} options={stanceOptions} />
        <DayField
          label="Read on"
          name="readOn"
          defaultValue={fields.readOn}
          error={errors.readOn}
        />
      </div>
      <TextField
        label="Publisher"
        optional
        name="publisher"
        maxLength={200}
        dir="auto"
        defaultValue={fields.publisher}
        error={errors.publisher}
      />
      <TextField
        label="Archived copy"
        optional
        name="archivedUrl"
        type="url"
        inputMode="url"
        maxLength={2000}
        defaultValue={fields.archivedUrl}
        error={errors.archivedUrl}
        placeholder="https://"
      />
      {origins.length > 0 && (
        <Select
          label="Derives from"
          optional
          name="derivesFrom"
          defaultValue={standing ? fields.derivesFrom : ''}
          options={originOptions}
        />
      )}
      <TickBox
        label="Confidential"
        name="confidential"
        value="yes"
        defaultChecked={fields.confidential === 'yes'}
        hint="The source must not be named. Public and partner reports say that there is one and what it speaks for, and nothing else of it."
      />
    </>
  );
}
