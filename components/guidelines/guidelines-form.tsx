'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useId, useState } from 'react';
import { callApi } from '@/components/call-api';
import { keepDraft, useBegun, useDraft } from '@/components/claims/card/drafts';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/fields/text-area';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { previewGuidelines, setGuidelines } from '@/lib/guidelines/contract';
import { guidelinesLengthMax } from '@/lib/guidelines/length-max';
import type { GuidelinesView } from '@/lib/guidelines/schema';
import { GuidelinesText } from './guidelines-text';

type GuidelinesFormProps = { desk: string; userId: string; guidelines: GuidelinesView };

/** The guidelines of the desk, for an admin to write; how they would look is shown when asked for. */
export function GuidelinesForm({ desk, userId, guidelines }: GuidelinesFormProps) {
  const about = `${desk}:guidelines`;
  const now = { version: guidelines.version, standing: guidelines.text };
  const [begun, setBegun] = useState(useBegun(userId, about, now));
  const draft = useDraft(userId, about);
  const text = draft ?? guidelines.text;
  const [isTouched, setTouched] = useState(false);
  const [preview, setPreview] = useState<{ of: string; html: string } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<GuidelinesView | null>(null);
  const [busy, setBusy] = useState<'save' | 'preview' | null>(null);
  const router = useRouter();
  const headingId = useId();
  const page = `/desks/${desk}/guidelines` as const;

  function write(next: string): void {
    setTouched(true);
    keepDraft(userId, about, next === begun.standing ? null : next, begun);
  }

  function startAnew(): void {
    keepDraft(userId, about, null);
    setBegun(now);
  }

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy('save');
    setError(null);
    try {
      const body = { text, version: begun.version };
      await callApi<typeof setGuidelines>({ method: 'PUT', path: page, body });
      keepDraft(userId, about, null);
      router.push(page);
      router.refresh();
    } catch (problem) {
      setError(sentenceFor(problem));
      const current = problem instanceof Problem ? problem.extensions.current : undefined;
      if (isGuidelines(current)) {
        const seen = { version: current.version, standing: current.text };
        keepDraft(userId, about, text, seen);
        setBegun(seen);
        setTheirs(current);
      }
      setBusy(null);
    }
  }

  async function look() {
    setBusy('preview');
    setError(null);
    try {
      const of = text;
      const path = `${page}/preview`;
      const body = { text: of };
      const shown = await callApi<typeof previewGuidelines>({ method: 'POST', path, body });
      setPreview({ of, html: shown.html });
    } catch (problem) {
      setError(sentenceFor(problem));
    } finally {
      setBusy(null);
    }
  }

  return (
    <form method="post" noValidate onSubmit={save} className="mt-4 flex flex-col gap-4">
      {draft !== null && !isTouched && (
        <Notice title="This is what you had begun to write on this device.">
          <Button size="small" className="mt-2" onClick={startAnew}>
            Go back to what is stored
          </Button>
        </Notice>
      )}
      <TextArea
        label="Guidelines"
        hint="Markdown: # heading, *emphasis*, **strong**, - list, 1. list, > quote, [words](https://…), `code`. Anything else is shown as it is written."
        rows={18}
        maxLength={guidelinesLengthMax}
        dir="auto"
        areaClassName="font-mono"
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {error && <Notice tone="error">{error}</Notice>}
      {theirs && (
        <details className="rounded-md border border-line px-4 py-2">
          <summary className="font-semibold">What is stored now</summary>
          <p className="foreign mt-2 font-mono">{theirs.text}</p>
        </details>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={busy === 'save'}>
          {busy === 'save' ? 'Saving …' : 'Save guidelines'}
        </Button>
        <Button busy={busy === 'preview'} onClick={() => void look()}>
          {preview ? 'Preview again' : 'Preview'}
        </Button>
        <LinkButton look="quiet" href={page}>
          Cancel
        </LinkButton>
      </div>
      {preview && (
        <section aria-labelledby={headingId} className="border-t border-line pt-4">
          <p id={headingId} role="status" className="mb-3 text-muted">
            {preview.of === text
              ? 'So it would look:'
              : 'So it would have looked before your last change:'}
          </p>
          <GuidelinesText html={preview.html} />
        </section>
      )}
    </form>
  );
}

function sentenceFor(problem: unknown): string {
  if (!(problem instanceof Problem)) {
    return 'The server cannot be reached. What you have written is kept on this device: try again.';
  }
  if (problem.kind !== 'stale-version') return problem.detail;
  return 'Somebody else has written something since you opened this. Yours is still here: compare, and save it again to let it stand.';
}

const isGuidelines = (value: unknown): value is GuidelinesView =>
  typeof value === 'object' && value !== null && 'html' in value;
