import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/fields/select';
import { TextArea } from '@/components/ui/fields/text-area';
import { kinds } from '@/lib/claims/kinds';
import { statusOrder } from '@/lib/claims/status';
import type { StatusNames } from '@/lib/claims/status-names';
import type { PrintTemplate } from '@/lib/print-templates/choose-template';
import { exampleClaim } from '@/lib/print-templates/example-claim';
import { findTemplateProblem } from '@/lib/print-templates/placeholders';
import { inPrint } from '@/lib/reports/build/in-print';
import { ClaimKind } from '@/prisma/generated/enums';

type TemplateFieldsProps = {
  number: number;
  template: PrintTemplate;
  names: StatusNames;
  error: string | undefined;
  onChange: (template: PrintTemplate) => void;
  onRemove: () => void;
};

const kindOptions = [
  { value: '', label: 'Any kind' },
  ...Object.entries(kinds).map(([value, label]) => ({ value, label })),
];

/** One template: for which claims, its words, and how a claim reads by it. */
export function TemplateFields({
  number,
  template,
  names,
  error,
  onChange,
  onRemove,
}: TemplateFieldsProps) {
  const { kind, status, text } = template;
  const problem = findTemplateProblem(text);
  return (
    <li aria-label={`Template ${number}`} className="rounded-md border border-line bg-card p-4">
      <div className="flex flex-wrap items-end gap-3">
        <Select
          className="min-w-36 flex-1"
          label="Status"
          value={status}
          options={statusOrder.map((value) => ({ value, label: names[value] }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const found = statusOrder.find((value) => value === chosen);
            if (found) onChange({ ...template, status: found });
          }}
        />
        <Select
          className="min-w-36 flex-1"
          label="Kind"
          value={kind ?? ''}
          options={kindOptions}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const found = Object.values(ClaimKind).find((value) => value === chosen);
            onChange({ ...template, kind: found ?? null });
          }}
        />
        <Button onClick={onRemove} aria-label={`Remove template ${number}`}>
          Remove
        </Button>
      </div>
      <TextArea
        className="mt-3"
        label="Template"
        rows={2}
        maxLength={500}
        dir="auto"
        value={text}
        error={error ?? problem ?? undefined}
        onChange={(event) => onChange({ ...template, text: event.currentTarget.value })}
        areaClassName="field-sizing-content max-h-48"
      />
      {problem === null && (
        <p className="mt-2">
          <span className="text-muted">For example: </span>
          <bdi className="foreign font-serif text-base">
            {inPrint(exampleClaim(kind ?? 'FACT', status), {
              desk: 'The desk',
              asOf: '2026-03-02T14:05:00.000Z',
              templates: [{ ...template, kind: null }],
              names,
            })}
          </bdi>
        </p>
      )}
    </li>
  );
}
