'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { Notice } from '@/components/ui/notice';
import { useForm } from '@/components/use-form';
import type { makeDossier } from '@/lib/dossiers/contract';
import { titleMax } from '@/lib/dossiers/limits';
import type { DossierQuery } from '@/lib/dossiers/schema';
import type { ReportProfile } from '@/prisma/generated/enums';
import { ProfileField } from './profile-field';

type MakeDossierProps = Pick<ComponentProps<typeof ProfileField>, 'restricted' | 'isMore'> & {
  desk: string;
  query: DossierQuery;
  suggestedTitle: string;
};

/** Names a dossier, says for whom it is, and has it made. */
export function MakeDossier({ desk, query, suggestedTitle, ...counted }: MakeDossierProps) {
  const [profile, setProfile] = useState<ReportProfile>('PUBLIC');
  // The same for every try, so that one whose answer was lost makes no second dossier.
  const id = useRef<string | null>(null);
  const router = useRouter();

  const { form, failure, isBusy } = useForm({
    unreachable,
    send: async (data) => {
      id.current ??= uuid();
      const title = String(data.get('title') ?? '');
      const made = await callApi<typeof makeDossier>({
        method: 'POST',
        path: `/desks/${desk}/dossiers`,
        body: { id: id.current, title, profile, query },
      });
      router.push(`/desks/${desk}/dossiers/${made.id}`);
      return undefined;
    },
  });

  return (
    <form {...form} className="mt-8 flex flex-col gap-6">
      <TextField
        label="Title"
        name="title"
        required
        maxLength={titleMax}
        defaultValue={suggestedTitle}
        hint="It stands in the dossier: whoever reads it reads this first."
        error={failure?.fields.title}
      />
      <ProfileField value={profile} onChoose={setProfile} {...counted} />
      <p className="max-w-measure text-muted">
        Rationales, reasons and notes of corrections are in it as they were written: read them for
        names before you pass it on.
      </p>
      {failure?.summary && <Notice tone="error">{failure.summary}</Notice>}
      <div>
        <Button type="submit" look="primary" busy={isBusy}>
          Make the dossier
        </Button>
      </div>
    </form>
  );
}

const unreachable = 'The server cannot be reached. Try again: no second dossier is made of it.';
