import { DayField } from '@/components/ui/fields/day-field';
import { Select } from '@/components/ui/fields/select';
import { TextArea } from '@/components/ui/fields/text-area';
import { TextField } from '@/components/ui/fields/text-field';
import { TickBox } from '@/components/ui/fields/tick-box';
import { outcomes } from '@/lib/searches/outcomes';
import type { SearchErrors, SearchFields } from '@/lib/searches/read-search';

const outcomeOptions = Object.entries(outcomes).map(([value, words]) => ({
  value,
  label: words.charAt(0).toUpperCase() + words.slice(1),
}));

/** Neither has to be there as long as the other is. */
const eitherOf = 'one of the two';

const answerOptions = [
  { value: 'no', label: 'No answer' },
  { value: 'yes', label: 'They answered' },
];

/** The fields of a search: what, where or whom, and what came of it. */
export function SearchInputs({ fields, errors }: { fields: SearchFields; errors: SearchErrors }) {
  return (
    <>
      <TextField
        label="Looked for"
        name="sought"
        maxLength={2000}
        dir="auto"
        defaultValue={fields.sought}
        error={errors.sought}
        placeholder="“Tide Front” and “terminal”, or a question"
      />
      <TextField
        label="Where"
        optional={eitherOf}
        name="place"
        maxLength={500}
        dir="auto"
        defaultValue={fields.place}
        error={errors.place}
        placeholder="Land register, an archive, a database"
      />
      <div className="grid gap-3 min-[26rem]:grid-cols-[1.2fr_1fr] min-[26rem]:gap-x-2">
        <TextField
          label="Asked"
          optional={eitherOf}
          name="asked"
          maxLength={500}
          dir="auto"
          defaultValue={fields.asked}
          error={errors.asked}
          placeholder="A person or an office"
        />
        <Select
          label="Answer"
          name="answered"
          defaultValue={fields.answered}
          options={answerOptions}
        />
        <Select
          label="Outcome"
          name="outcome"
          defaultValue={fields.outcome}
          options={outcomeOptions}
        />
        <DayField
          label="On"
          name="searchedOn"
          defaultValue={fields.searchedOn}
          error={errors.searchedOn}
        />
      </div>
      <TextArea
        label="What came of it"
        optional
        name="note"
        rows={2}
        maxLength={10_000}
        dir="auto"
        defaultValue={fields.note}
        error={errors.note}
        areaClassName="field-sizing-content max-h-48"
      />
      <TickBox
        label="Confidential"
        name="confidential"
        value="yes"
        defaultChecked={fields.confidential === 'yes'}
        hint="Public and partner reports say that a search was made and its outcome, not what was looked for, where, or of whom."
      />
    </>
  );
}
