'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StatusMark } from '@/components/ui/status-mark';
import { Problem } from '@/lib/api/problem';
import type { setSubLabels } from '@/lib/sub-labels/contract';
import type { SubLabelsView } from '@/lib/sub-labels/schema';
import { VerdictValue } from '@/prisma/generated/enums';
import { SubLabelRow } from './sub-label-row';

type Label = SubLabelsView['labels'][number];
type Failure = { summary?: string; fields: Readonly<Record<string, string>> };

/** What each verdict can be said to be more exactly, for an admin to say. */
export function SubLabelsForm({ desk, stored }: { desk: string; stored: SubLabelsView }) {
  const [version, setVersion] = useState(stored.version);
  const [labels, setLabels] = useState<readonly Label[]>(stored.labels);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saved, setSaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const added = useRef<string>(null);
  const router = useRouter();

  function write(next: readonly Label[]): void {
    setLabels(next);
    setFailure(null);
    setSaved(false);
  }

  function add(verdict: VerdictValue): void {
    added.current = uuid();
    write([...labels, { id: added.current, verdict, name: '', retired: false, used: false }]);
  }

  const change = (id: string, changed: Partial<Label>) =>
    write(labels.map((label) => (label.id === id ? { ...label, ...changed } : label)));

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    setSaved(false);
    try {
      const path = `/desks/${desk}/sub-labels`;
      const body = { labels: labels.map(({ used: _, ...label }) => label), version };
      const view = await callApi<typeof setSubLabels>({ method: 'PUT', path, body });
      setVersion(view.version);
      setLabels(view.labels);
      setSaved(true);
      router.refresh();
    } catch (error) {
      const current = error instanceof Problem ? error.extensions.current : undefined;
      if (isView(current)) setVersion(current.version);
      setFailure(failureOf(error, labels));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={save}
      className="flex flex-col items-start gap-4"
    >
      {Object.values(VerdictValue).map((verdict) => (
        <fieldset key={verdict} className="w-full">
          <legend className="mb-1">
            <StatusMark status={verdict} />
          </legend>
          <ul className="flex flex-col gap-2">
            {labels
              .filter((label) => label.verdict === verdict)
              .map((label) => (
                <SubLabelRow
                  key={label.id}
                  label={label}
                  isAdded={label.id === added.current}
                  error={failure?.fields[label.id]}
                  onChange={(changed) => change(label.id, changed)}
                  onRemove={() => write(labels.filter(({ id }) => id !== label.id))}
                />
              ))}
          </ul>
          <Button size="small" className="mt-2" onClick={() => add(verdict)}>
            Add a sub-label
          </Button>
        </fieldset>
      ))}
      {failure?.summary && <Notice tone="error">{failure.summary}</Notice>}
      {saved && <Notice tone="done">Saved. Reviewers can choose them from now on.</Notice>}
      <Button type="submit" look="primary" busy={isBusy}>
        {isBusy ? 'Saving …' : 'Save the sub-labels'}
      </Button>
    </form>
  );
}

function failureOf(error: unknown, labels: readonly Label[]): Failure {
  if (!(error instanceof Problem)) {
    const summary =
      'The server cannot be reached. What you have written is still here: save again.';
    return { summary, fields: {} };
  }
  if (error.kind === 'stale-version') {
    const summary =
      'Somebody else has changed the sub-labels since you opened this. Yours are still here: save them again to let them stand, or load the page anew to see theirs.';
    return { summary, fields: {} };
  }
  const { issues = [] } = error.extensions;
  const wrong = labels.flatMap(({ id }, place) => {
    const issue = issues.find(({ path }) => path === `body.labels.${place}.name`);
    return issue ? [[id, issue.message] as const] : [];
  });
  if (wrong.length > 0) return { fields: Object.fromEntries(wrong) };
  return { summary: error.detail, fields: {} };
}

const isView = (value: unknown): value is SubLabelsView =>
  typeof value === 'object' && value !== null && 'labels' in value && 'version' in value;
