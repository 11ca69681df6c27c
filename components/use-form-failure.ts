import { useEffect, useRef, useState } from 'react';
import { fieldErrors } from '@/lib/api/field-errors';
import { Problem } from '@/lib/api/problem';
import { Unreachable } from './call-api';

/** Why what was filled in was not taken: what is wrong with each field, or what else is to be said. */
export type FormFailure = { fields: Record<string, string>; summary: string | null };

/**
 * Reads why a call failed, for the form that made it. Throws what is neither a refusal nor a server
 * that does not answer.
 *
 * @param unreachable what to say where the server does not answer
 */
export function formFailure(error: unknown, unreachable: string): FormFailure {
  if (error instanceof Problem) {
    const fields = fieldErrors(error.extensions.issues);
    return { fields, summary: Object.keys(fields).length > 0 ? null : error.detail };
  }
  if (!(error instanceof Unreachable)) throw error;
  return { fields: {}, summary: unreachable };
}

/** A form that leads to the first field that has to be mended, once something is wrong with one. */
export function useFormFailure() {
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState<FormFailure | null>(null);
  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);
  return { form, failure, setFailure };
}
