'use client';

import { useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { PolicyForm } from '@/components/policy/policy-form';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StatusMark } from '@/components/ui/status/status-mark';
import type { setSubLabels } from '@/lib/sub-labels/contract';
import type { SubLabelsView } from '@/lib/sub-labels/schema';
import { VerdictValue } from '@/prisma/generated/enums';
import { SubLabelRow } from './sub-label-row';

type Label = SubLabelsView['labels'][number];

/** What each verdict can be said to be more exactly, for an admin to say. */
export function SubLabelsForm({ desk, stored }: { desk: string; stored: SubLabelsView }) {
  const [labels, setLabels] = useState<readonly Label[]>(stored.labels);
  const added = useRef<string>(null);

  function add(verdict: VerdictValue): void {
    added.current = uuid();
    setLabels([...labels, { id: added.current, verdict, name: '', retired: false, used: false }]);
  }

  const change = (id: string, changed: Partial<Label>) =>
    setLabels(labels.map((label) => (label.id === id ? { ...label, ...changed } : label)));

  return (
    <PolicyForm<typeof setSubLabels>
      desk={desk}
      part="sub-labels"
      version={stored.version}
      body={{ labels: labels.map(({ used: _, ...label }) => label) }}
      done="Saved. Reviewers can choose them from now on."
      label="Save sub-labels"
      onSaved={(saved) => setLabels(saved.labels)}
    >
      {(issues) => (
        <>
          {Object.values(VerdictValue).map((verdict) => (
            <fieldset key={verdict} className="w-full">
              <legend className="mb-1">
                <StatusMark status={verdict} />
              </legend>
              <ul className="flex flex-col gap-2">
                {labels.map(
                  (label, place) =>
                    label.verdict === verdict && (
                      <SubLabelRow
                        key={label.id}
                        label={label}
                        isAdded={label.id === added.current}
                        error={
                          issues.find(({ path }) => path === `body.labels.${place}.name`)?.message
                        }
                        onChange={(changed) => change(label.id, changed)}
                        onRemove={() => setLabels(labels.filter(({ id }) => id !== label.id))}
                      />
                    ),
                )}
              </ul>
              <Button size="small" className="mt-2" onClick={() => add(verdict)}>
                Add a sub-label
                <span className="sr-only"> of this verdict</span>
              </Button>
            </fieldset>
          ))}
          {issues
            .filter(({ path }) => path === 'body.labels')
            .map(({ message }) => (
              <Notice key={message} tone="error">
                {message}
              </Notice>
            ))}
        </>
      )}
    </PolicyForm>
  );
}
