'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { keepDraft, readDraft, useBegun } from '@/components/claims/drafts';
import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { begunWith } from '@/lib/claims/change';
import type { ClaimView } from '@/lib/claims/schema';
import { type EvidenceFields, emptyEvidence, readEvidence } from '@/lib/evidence/read-evidence';
import { stances } from '@/lib/evidence/stances';

const stanceOptions = Object.entries(stances).map(([value, words]) => ({
  value,
  label: words.charAt(0).toUpperCase() + words.slice(1),
}));

/** Adds a source to a claim, or changes one. What is written stays on the device until it is added. */
export function EvidenceForm({
  claim,
  evidenceId,
}: {
  claim: ClaimView;
  evidenceId: string | null;
}) {
  const { actions, actor } = useDesk();
  const existing = claim.evidence.find(({ id }) => id === evidenceId);
  const about = `${claim.id}:evidence:${evidenceId ?? 'new'}`;
  const [errors, setErrors] = useState<Partial<Record<keyof EvidenceFields, string>>>({});
  const begun = useBegun(
    actor.userId,
    about,
    begunWith(claim, `evidence ${evidenceId ?? 'new'}`, actor.userId),
  );
  const form = useRef<HTMLFormElement>(null);
  const fields = fieldsFrom(readDraft(actor.userId, about)) ?? {
    ...emptyEvidence(today()),
    ...existing,
    url: existing?.url ?? '',
  };

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[name=title]')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const written = (): EvidenceFields => {
    const data = new FormData(form.current ?? undefined);
    const of = (name: string) => String(data.get(name) ?? '');
    return {
      stance: of('stance'),
      title: of('title'),
      url: of('url'),
      quote: of('quote'),
      readOn: of('readOn'),
    };
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const read = readEvidence(written());
    if ('errors' in read) {
      setErrors(read.errors);
      const [first] = Object.keys(read.errors);
      form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
      return;
    }
    keepDraft(actor.userId, about, null);
    actions.saveEvidence(existing ? existing.id : null, read.content, begun);
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
      onInput={() => keepDraft(actor.userId, about, JSON.stringify(written()), begun)}
      aria-label={existing ? 'Change evidence' : 'Add evidence'}
      className="flex flex-col gap-3 rounded-md border border-line bg-paper p-3"
    >
      <TextField
        label="Source"
        name="title"
        maxLength={500}
        dir="auto"
        defaultValue={fields.title}
        error={errors.title}
        placeholder="Statement of the ministry, 23 March"
      />
      <div className="grid gap-3 min-[26rem]:grid-cols-[1.2fr_1fr] min-[26rem]:gap-2">
        <Select label="Stance" name="stance" defaultValue={fields.stance} options={stanceOptions} />
        <TextField
          label="Read on"
          name="readOn"
          type="date"
          defaultValue={fields.readOn}
          error={errors.readOn}
        />
      </div>
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
      <div className="flex gap-2">
        <Button type="submit" size="small" look="primary">
          {existing ? 'Save evidence' : 'Add evidence'}
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

/** Today where the reviewer is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function fieldsFrom(draft: string | null): EvidenceFields | null {
  if (draft === null) return null;
  try {
    return { ...emptyEvidence(today()), ...Object(JSON.parse(draft)) };
  } catch {
    return null;
  }
}
