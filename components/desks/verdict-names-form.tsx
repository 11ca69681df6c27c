'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StatusGlyph } from '@/components/ui/status-glyph';
import { TextField } from '@/components/ui/text-field';
import { Problem } from '@/lib/api/problem';
import { statuses } from '@/lib/claims/status';
import { standardVerdictNames } from '@/lib/claims/status-names';
import type { setVerdictNames } from '@/lib/desks/contract';
import type { VerdictNamesView } from '@/lib/desks/schema';
import { VerdictValue } from '@/prisma/generated/enums';

const values = Object.values(VerdictValue);

type Failure = { summary?: string; fields: Partial<Record<VerdictValue, string>> };

/** What the desk calls the three verdicts, for an admin to say. */
export function VerdictNamesForm({ desk, stored }: { desk: string; stored: VerdictNamesView }) {
  const [{ version }, setSeen] = useState(stored);
  const [names, setNames] = useState<Record<VerdictValue, string>>(stored.names);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saved, setSaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();

  function write(next: Record<VerdictValue, string>): void {
    setNames(next);
    setSaved(false);
  }

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    setSaved(false);
    try {
      const path = `/desks/${desk}/verdict-names`;
      const body = { names, version };
      const view = await callApi<typeof setVerdictNames>({ method: 'PUT', path, body });
      setSeen(view);
      setNames(view.names);
      setSaved(true);
      router.refresh();
    } catch (error) {
      const current = error instanceof Problem ? error.extensions.current : undefined;
      if (isView(current)) setSeen(current);
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form method="post" noValidate onSubmit={save} className="flex flex-col items-start gap-4">
      <div className="grid w-full gap-4 sm:grid-cols-3">
        {values.map((value) => (
          <div key={value} className={`status-${statuses[value].slug} flex items-start gap-2`}>
            <StatusGlyph status={value} className="mt-8.5 text-status" />
            <TextField
              className="flex-1"
              label={`${standardVerdictNames[value]}, here called`}
              value={names[value]}
              maxLength={40}
              dir="auto"
              autoComplete="off"
              error={failure?.fields[value]}
              onChange={(event) => write({ ...names, [value]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      {failure?.summary && <Notice tone="error">{failure.summary}</Notice>}
      {saved && <Notice tone="done">Saved. The desk’s pages call them so from now on.</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={isBusy}>
          {isBusy ? 'Saving …' : 'Save the names'}
        </Button>
        <Button onClick={() => write({ ...standardVerdictNames })}>Standard names</Button>
      </div>
    </form>
  );
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Problem)) {
    const summary =
      'The server cannot be reached. What you have written is still here: save again.';
    return { summary, fields: {} };
  }
  if (error.kind === 'stale-version') {
    const summary =
      'Somebody else has changed the names since you opened this. Yours are still here: save them again to let them stand, or load the page anew to see theirs.';
    return { summary, fields: {} };
  }
  const { issues = [] } = error.extensions;
  const wrong = values.flatMap((value) => {
    const issue = issues.find(({ path }) => path === `body.names.${value}`);
    return issue ? [[value, issue.message] as const] : [];
  });
  if (wrong.length > 0) return { fields: Object.fromEntries(wrong) };
  return { summary: error.detail, fields: {} };
}

const isView = (value: unknown): value is VerdictNamesView =>
  typeof value === 'object' && value !== null && 'names' in value;
