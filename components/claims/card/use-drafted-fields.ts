'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { type Begun, begunWith } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { useDesk } from '../review-context';
import { keepDraft, readDraft, useBegun } from './drafts';
import { showInCard } from './show-in-card';

type Fields = Record<string, string>;

type DraftedFields<F> = {
  form: RefObject<HTMLFormElement | null>;
  /** What the draft about it is called. */
  about: string;
  /** What the fields hold at first: the draft, or what there is to be changed, or nothing. */
  fields: F;
  /** What the draft was begun with, to be sent with the change. */
  begun: Begun;
  /** What the fields hold now. */
  written: () => F;
  /** Takes the focus to the first field with which something is wrong. */
  focusFirst: (errors: Partial<Record<keyof F, string>>) => void;
  /** Keeps what is written on the device. */
  keep: () => void;
  forget: () => void;
};

/**
 * The fields of a form about a row of a claim, `evidence new` or `evidence <id>`. What is written in
 * them stays on the device until it is saved. The form comes into sight with the focus in `first`.
 */
export function useDraftedFields<F extends Fields>(
  claim: ClaimView,
  row: string,
  { first, empty, stored }: { first: keyof F & string; empty: F; stored: F | null },
): DraftedFields<F> {
  const { userId } = useDesk().actor;
  const about = `${claim.id}:${row.replace(' ', ':')}`;
  const begun = useBegun(userId, about, begunWith(claim, row, userId));
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    fieldOf(form.current, first)?.focus({ preventScroll: true });
    showInCard(form.current);
  }, [first]);

  const written = () => {
    const data = new FormData(form.current ?? undefined);
    const names = Object.keys(empty);
    // The keys of a record are strings to TypeScript, and these are the fields.
    return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? '')])) as F;
  };

  return {
    form,
    about,
    begun,
    written,
    focusFirst: (errors) => fieldOf(form.current, Object.keys(errors)[0])?.focus(),
    fields: readFields(readDraft(userId, about), empty) ?? stored ?? empty,
    keep: () => keepDraft(userId, about, JSON.stringify(written()), begun),
    forget: () => keepDraft(userId, about, null),
  };
}

const fieldOf = (form: HTMLFormElement | null, name: string | undefined) =>
  form?.querySelector<HTMLElement>(`[name=${name}]`);

function readFields<F extends Fields>(draft: string | null, empty: F): F | null {
  if (draft === null) return null;
  try {
    return { ...empty, ...Object(JSON.parse(draft)) };
  } catch {
    return null;
  }
}
