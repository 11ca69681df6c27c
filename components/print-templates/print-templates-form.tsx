'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { PolicyForm } from '@/components/policy/policy-form';
import { Button } from '@/components/ui/button';
import { statusOrder } from '@/lib/claims/status';
import type { StatusNames } from '@/lib/claims/status-names';
import type { PrintTemplate } from '@/lib/print-templates/choose-template';
import type { setPrintTemplates } from '@/lib/print-templates/contract';
import { placeholders } from '@/lib/print-templates/placeholders';
import type { PrintTemplatesView } from '@/lib/print-templates/schema';
import { TemplateFields } from './template-fields';

type PrintTemplatesFormProps = { desk: string; stored: PrintTemplatesView; names: StatusNames };

/** A template in the form, under a number by which it stays the same as others come and go. */
type Row = { key: number; template: PrintTemplate };

const rowsOf = (templates: readonly PrintTemplate[]): Row[] =>
  templates.map((template, key) => ({ key, template }));

const standardTemplate = {
  kind: null,
  status: 'UNVERIFIED',
  text: '{statement}. {desk} could not verify this as of {time}.',
} as const satisfies PrintTemplate;

/** How the desk words claims in print, for an admin to say. */
export function PrintTemplatesForm({ desk, stored, names }: PrintTemplatesFormProps) {
  const [rows, setRows] = useState<Row[]>(() => rowsOf(stored.templates));
  const templates = rows.map(({ template }) => template);
  const add = () => {
    const taken = (status: PrintTemplate['status']) =>
      templates.some((one) => one.kind === null && one.status === status);
    const status = statusOrder.find((one) => !taken(one)) ?? 'UNVERIFIED';
    const template = taken('UNVERIFIED') ? { ...standardTemplate, status } : standardTemplate;
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
    setRows([...rows, { key, template }]);
  };
  return (
    <PolicyForm<typeof setPrintTemplates>
      desk={desk}
      part="print-templates"
      version={stored.version}
      body={{ templates }}
      done="Saved. The report says it so from now on."
      label="Save sentences"
      actions={
        <>
          <Button onClick={add}>
            <Plus aria-hidden className="size-4" />
            Add a template
          </Button>
          {rows.length > 0 && <Button onClick={() => setRows([])}>Standard sentences</Button>}
        </>
      }
    >
      {(issues) => (
        <>
          {rows.length === 0 && (
            <p className="text-muted">There is no template: every sentence is the standard one.</p>
          )}
          <ol className="flex w-full flex-col gap-4">
            {rows.map(({ key, template }, index) => (
              <TemplateFields
                key={key}
                number={index + 1}
                template={template}
                names={names}
                error={issues.find(({ path }) => path === `body.templates.${index}.text`)?.message}
                onChange={(changed) =>
                  setRows(rows.map((row) => (row.key === key ? { key, template: changed } : row)))
                }
                onRemove={() => setRows(rows.filter((row) => row.key !== key))}
              />
            ))}
          </ol>
          <details className="w-full">
            <summary className="cursor-pointer text-accent">What can be filled in</summary>
            <dl className="mt-2 grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 gap-y-1">
              {Object.entries(placeholders).map(([name, meaning]) => (
                <div key={name} className="contents">
                  <dt>
                    <code className="font-mono text-xs">{`{${name}}`}</code>
                  </dt>
                  <dd className="text-muted">{meaning}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
    </PolicyForm>
  );
}
